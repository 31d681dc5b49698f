import * as vscode from 'vscode';
import type { NewEntry } from '../edits/addEntries.ts';
import { DRAFT_KINDS, type Draft, type DraftKind } from '../edits/commitDraft.ts';
import type { TextEdit } from '../edits/textEdit.ts';
import type { PlaceRef } from '../journal/find.ts';
import type { PeriodSection, Retrospective } from '../journal/retrospective.ts';
import { openGit, type Repository } from '../workspace/git.ts';
import { ownCommits, type RepositoryDrafts } from '../workspace/ownCommits.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { retrospectiveAt } from './journalTarget.ts';
import { writeEntries } from './logEntry.ts';
import { register, run } from './registry.ts';
import { isPlaceRef } from './targets.ts';
import type { WriteDeps } from './write.ts';

/** Months of one year, 1 to 12, from the first to the last. */
interface Stretch {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** The command that makes entries of a quarter out of what the person committed in it. */
export function registerDraftFromGit(deps: WriteDeps): vscode.Disposable {
  return register(deps.log, 'retrospective.draftFromGit', (where) => draftFromGit(deps, where));
}

async function draftFromGit(deps: WriteDeps, where: PlaceRef | vscode.Uri | undefined): Promise<void> {
  const repositories = (await openGit())?.repositories ?? [];
  if (repositories.length === 0) return tell(vscode.l10n.t('No git repository is open in this window.'));
  const named = isPlaceRef(where) ? vscode.Uri.parse(where.uri, true) : where;
  const found = await retrospectiveAt(deps.store, named, { title: titleOf() });
  if (found === 'unanswered') return undefined;
  if (found === undefined) return tell(vscode.l10n.t('Open the retrospective that the entries are for.'));
  const { uri, retrospective } = found;
  const marked = isPlaceRef(where) ? stretchAt(retrospective, where.start) : undefined;
  const stretch = marked ?? (await askForQuarter(retrospective.year, deps.store.settings.today));
  if (stretch === undefined) return;
  const drafts = await collect(repositories, stretch);
  if (drafts === undefined) return;
  const chosen = await choose(drafts, stretch);
  if (chosen !== undefined && chosen.length > 0) await insert(deps, uri, chosen.map(entryOf));
}

/** The stretch of the period whose heading stands at an offset. */
function stretchAt({ sections }: Retrospective, start: number): Stretch | undefined {
  const section = sections.find(
    (one): one is PeriodSection => one.kind === 'period' && one.block.start <= start && start < one.own.end,
  );
  const months = section && (section.months.length > 0 ? section.months : section.quarters.flatMap(monthsOf));
  const [first, last] = [months?.[0], months?.at(-1)];
  return section && first !== undefined && last !== undefined ? { year: section.year, first, last } : undefined;
}

function monthsOf(quarter: number): number[] {
  return [quarter * 3 - 2, quarter * 3 - 1, quarter * 3];
}

/** The quarters of a year that have begun, the last of them first. */
async function askForQuarter(
  year: number,
  today: { readonly year: number; readonly month: number },
): Promise<Stretch | undefined> {
  const begun = year < today.year ? 4 : year > today.year ? 0 : Math.ceil(today.month / 3);
  if (begun === 0) {
    tell(vscode.l10n.t('{0} has not begun yet.', year));
    return undefined;
  }
  const items = [4, 3, 2, 1].slice(4 - begun).map((quarter) => ({
    label: vscode.l10n.t('Q{0}', quarter),
    description: String(year),
    stretch: { year, first: quarter * 3 - 2, last: quarter * 3 },
  }));
  const placeHolder = vscode.l10n.t('Which quarter do you want a draft for?');
  return (await vscode.window.showQuickPick(items, { title: titleOf(), placeHolder }))?.stretch;
}

/** Undefined where the person would not wait. */
async function collect(
  repositories: readonly Repository[],
  { year, first, last }: Stretch,
): Promise<readonly RepositoryDrafts[] | undefined> {
  // `12–1월` begins in the year before.
  const since = new Date(first > last ? year - 1 : year, first - 1, 1).getTime();
  const until = new Date(year, last, 1).getTime();
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading commits…'), cancellable: true },
    async (_progress, token) => {
      const drafts = await ownCommits(repositories, since, until, token);
      return token.isCancellationRequested ? undefined : drafts;
    },
  );
}

type Row = vscode.QuickPickItem & { readonly draft?: Draft };

async function choose(found: readonly RepositoryDrafts[], stretch: Stretch): Promise<readonly Draft[] | undefined> {
  const strangers = found.filter(({ drafts }) => drafts === 'unknown-author').map(({ name }) => name);
  if (strangers.length > 0) {
    const names = strangers.join(', ');
    tell(vscode.l10n.t('Git knows no user.email for {0}, so your commits there cannot be told from others.', names));
  }
  const rows = found.flatMap(({ name, drafts }) => (drafts === 'unknown-author' ? [] : rowsOf(name, drafts)));
  if (rows.length === 0) {
    if (strangers.length === 0) tell(vscode.l10n.t('You have no commits in that time.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick<Row>(rows, {
    canPickMany: true,
    matchOnDescription: true,
    title: titleOf(stretch),
    placeHolder: vscode.l10n.t('What belongs into your retrospective?'),
  });
  return picked?.flatMap(({ draft }) => draft ?? []);
}

function rowsOf(repository: string, drafts: readonly Draft[]): Row[] {
  return DRAFT_KINDS.flatMap((kind) => {
    const own = drafts.filter((draft) => draft.kind === kind);
    const group = { label: `${plainLabel(repository)} · ${kindLabel(kind)}`, kind: vscode.QuickPickItemKind.Separator };
    return own.length === 0 ? [] : [group, ...own.map(rowOf)];
  });
}

function rowOf(draft: Draft): Row {
  const { kind, text, authored, commits } = draft;
  const date = new Date(authored).toLocaleDateString(vscode.env.language, { month: 'short', day: 'numeric' });
  const description = commits === 1 ? date : vscode.l10n.t('{0}, {1} commits', date, commits);
  return { label: plainLabel(text), description, picked: kind === 'merged' || kind === 'feature', draft };
}

function kindLabel(kind: DraftKind): string {
  switch (kind) {
    case 'merged':
      return vscode.l10n.t('Pull requests');
    case 'feature':
      return vscode.l10n.t('Features');
    case 'fix':
      return vscode.l10n.t('Fixes');
    case 'docs':
      return vscode.l10n.t('Documentation');
    case 'upkeep':
      return vscode.l10n.t('Upkeep');
    case 'other':
      return vscode.l10n.t('Other commits');
    default:
      return kind satisfies never;
  }
}

function entryOf({ authored, text }: Draft): NewEntry {
  return { month: new Date(authored).getMonth() + 1, text };
}

async function insert(deps: WriteDeps, uri: string, entries: readonly NewEntry[]): Promise<void> {
  const written = await writeEntries(deps, uri, entries);
  // They are a draft: the person goes on with them.
  if (written?.changed === true) await run('retrospective.openPlace', { uri, start: startOfFirst(written.edits) });
}

/** Where the first new words stand afterwards. */
function startOfFirst(edits: readonly TextEdit[]): number {
  const [first] = edits.toSorted((a, b) => a.span.start - b.span.start);
  return first === undefined ? 0 : first.span.start + first.text.search(/\S/u);
}

function titleOf(stretch?: Stretch): string {
  return stretch === undefined
    ? vscode.l10n.t('Draft from Git')
    : vscode.l10n.t('Draft from Git: {0}', nameOf(stretch));
}

function nameOf({ year, first, last }: Stretch): string {
  if (first % 3 === 1 && last === first + 2) return vscode.l10n.t('Q{0} {1}', Math.ceil(last / 3), year);
  const format = new Intl.DateTimeFormat(vscode.env.language, { year: 'numeric', month: 'long' });
  return format.formatRange(new Date(first > last ? year - 1 : year, first - 1), new Date(year, last - 1));
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
