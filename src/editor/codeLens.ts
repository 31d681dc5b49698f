import * as vscode from 'vscode';
import { type CommandArguments, type CommandId, link } from '../commands/registry.ts';
import { type GoalRef, refsOf, sectionRefOf } from '../journal/find.ts';
import type { Journal } from '../journal/journal.ts';
import { progressOf, waitsForReview } from '../journal/progress.ts';
import type { Goal, GoalsSection, PeriodSection, Retrospective, Section } from '../journal/retrospective.ts';
import { nextStatus } from '../journal/status.ts';
import type { Span } from '../journal/text.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import { openGit } from '../workspace/git.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { doubtText } from '../workspace/reasonText.ts';
import { codeLensPlaces } from '../workspace/settings.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';
import { journalOf } from './journalOf.ts';
import type { Pen } from './pen.ts';
import { SteadyLenses } from './steadyLenses.ts';
import { UnaskedLenses } from './unaskedLenses.ts';

/** Above sections what can be done with them, above goals what they are and what the next click makes of them. */
export function registerCodeLens({
  store,
  pen,
}: {
  readonly store: JournalStore;
  readonly pen: Pen;
}): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const steady = new SteadyLenses(pen);
  const unasked = new UnaskedLenses(() => changed.fire());
  const isInGit = watchGit(() => changed.fire());
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, cancelled) {
      unasked.asked(document);
      const places = codeLensPlaces();
      if (!isWrittenIn(document)) return [];
      const reading = store.read(document);
      // Half a word in its title may make it none for a moment.
      if (reading.kind !== 'retrospective') return steady.of(document, undefined, []);
      if (!(places.sections || places.goals)) return [];
      const { retrospective } = reading;
      const journal = hasPlan(retrospective) ? await journalOf(store, document, retrospective) : undefined;
      const isDraftable = places.sections && retrospective.sections.some((section) => waits(section, store.settings));
      const hasGit = isDraftable && isInGit();
      // What was typed meanwhile has its own question on the way.
      if (cancelled.isCancellationRequested) return [];
      const page = { document, retrospective, journal, settings: store.settings, hasGit };
      const lenses = [...(places.sections ? sectionLenses(page) : []), ...(places.goals ? goalLenses(page) : [])];
      return steady.of(document, retrospective, lenses);
    },
  };
  return vscode.Disposable.from(
    changed,
    steady,
    unasked,
    pen.onDidRest(() => changed.fire()),
    store.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('retrospective.codeLens')) return;
      steady.forget();
      changed.fire();
    }),
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
  );
}

/**
 * Whether there is a repository, as far as is known: git may look for repositories for long, and no lens waits for it.
 *
 * @param onOther called when it turns out to be otherwise
 */
function watchGit(onOther: () => void): () => boolean {
  let [isKnown, isAsking] = [false, false];
  async function ask(): Promise<void> {
    const is = await hasRepository();
    isAsking = false;
    if (is === isKnown) return;
    isKnown = is;
    onOther();
  }
  return () => {
    if (!isAsking) {
      isAsking = true;
      void ask();
    }
    return isKnown;
  };
}

/** A git that cannot start, and says so itself, leaves lenses as they are without one. */
async function hasRepository(): Promise<boolean> {
  try {
    return ((await openGit())?.repositories.length ?? 0) > 0;
  } catch {
    return false;
  }
}

/** A document with what its lenses are made from. */
interface Page {
  readonly document: vscode.TextDocument;
  readonly retrospective: Retrospective;
  /** Only where there is a plan, which other documents may have to do with. */
  readonly journal: Journal | undefined;
  readonly settings: ReadSettings;
  /** Whether there is a repository that entries could be drafted from. */
  readonly hasGit: boolean;
}

function hasPlan({ sections }: Retrospective): boolean {
  return sections.some((section) => section.kind === 'plan' && section.goals.length > 0);
}

/** A lens that runs a command, above the line that a span begins in. */
function lens<Id extends CommandId>(
  { document }: Page,
  { start }: Span,
  { title, tooltip }: { readonly title: string; readonly tooltip: string },
  id: Id,
  ...args: CommandArguments[Id]
): vscode.CodeLens {
  return new vscode.CodeLens(rangeOf(document, { start, end: start }), { ...link(title, id, ...args), tooltip });
}

function sectionLenses(page: Page): readonly vscode.CodeLens[] {
  return page.retrospective.sections.flatMap((section) => {
    switch (section.kind) {
      case 'review':
        return reviewLenses(page, section);
      case 'plan':
        return planLenses(page, section);
      case 'period':
        return periodLenses(page, section);
      case 'container':
      case 'learned':
      case 'other':
      case 'unknown':
        return [];
      default:
        return section satisfies never;
    }
  });
}

function reviewLenses(page: Page, { heading, goals, year }: GoalsSection): readonly vscode.CodeLens[] {
  const { settings, document } = page;
  if (heading === null || goals.length === 0) return [];
  const { closed, total } = progressOf(goals, settings.statuses);
  const progress = {
    title: vscode.l10n.t('{0} of {1} goals closed', closed, total),
    tooltip: vscode.l10n.t('Open the dashboard of this year'),
  };
  const session = {
    title: vscode.l10n.t('Review Session…'),
    tooltip: vscode.l10n.t('Say of one goal after the other how it went'),
  };
  const isWaiting = goals.some(({ status }) => waitsForReview({ status, year }, settings.today));
  return [
    lens(page, heading.line, progress, 'retrospective.openDashboard', document.uri),
    ...(isWaiting ? [lens(page, heading.line, session, 'retrospective.reviewSession', document.uri)] : []),
  ];
}

/** Only for a year that nobody has looked back on yet. */
function planLenses(page: Page, { heading, goals, year }: GoalsSection): readonly vscode.CodeLens[] {
  const { journal } = page;
  const isLoose = vscode.workspace.getWorkspaceFolder(page.document.uri) === undefined;
  if (heading === null || goals.length === 0 || journal === undefined || isLoose) return [];
  if (journal.documents.some(({ retrospective }) => retrospective.year === year)) return [];
  const shown = {
    title: vscode.l10n.t('Begin the {0} retrospective', year),
    tooltip: vscode.l10n.t('Carry these goals over into a new retrospective'),
  };
  return [lens(page, heading.line, shown, 'retrospective.new', { journal: journal.id, year })];
}

/** Where something waits to be written: above the part of the year that today is in, and above what is over and empty. */
function periodLenses(page: Page, section: PeriodSection): readonly vscode.CodeLens[] {
  const { retrospective, document, hasGit } = page;
  const { heading } = section;
  if (heading === null || !waits(section, page.settings)) return [];
  const uri = document.uri.toString();
  const log = { title: vscode.l10n.t('Log Entry…'), tooltip: vscode.l10n.t('Write down what happened') };
  const draft = {
    title: vscode.l10n.t('Draft from Git…'),
    tooltip: vscode.l10n.t('Pick entries from what you committed in this time'),
  };
  const place = { uri, start: heading.line.start };
  return [
    lens(page, heading.line, log, 'retrospective.logEntry', sectionRefOf(retrospective, uri, section)),
    ...(hasGit ? [lens(page, heading.line, draft, 'retrospective.draftFromGit', place)] : []),
  ];
}

/** Whether a period of the running year or the one before waits for entries; what is older was left empty for good. */
function waits(section: Section, { today }: ReadSettings): boolean {
  if (section.kind !== 'period') return false;
  const { year, quarters, months, entries } = section;
  const covered = [...months, ...quarters.flatMap((quarter) => [quarter * 3 - 2, quarter * 3 - 1, quarter * 3])];
  const isNow = year === today.year && covered.includes(today.month);
  const isOver = year === today.year - 1 || (year === today.year && covered.every((month) => month < today.month));
  return isNow || (isOver && entries.length === 0);
}

function goalLenses(page: Page): readonly vscode.CodeLens[] {
  const { retrospective, document, settings } = page;
  const refs = refsOf(retrospective, document.uri.toString());
  const reviewed = reviewedElsewhere(page.journal);
  return retrospective.sections.flatMap((section) => {
    // What is planned for a year to come has no status yet.
    if ((section.kind !== 'review' && section.kind !== 'plan') || section.year > settings.today.year) return [];
    return section.goals.flatMap((goal) => {
      const ref = refs.get(goal);
      if (ref === undefined || reviewed.has(goal)) return [];
      return statusLenses(page, goal, ref, section.certain ? undefined : doubtText(section));
    });
  });
}

/** A goal's status is shown and changed in one place: where it was reviewed, not where it was planned. */
function reviewedElsewhere(journal: Journal | undefined): ReadonlySet<Goal> {
  const goals = journal?.years.flatMap((year) => year.goals) ?? [];
  return new Set(goals.flatMap(({ places }) => places.slice(1).map(({ goal }) => goal)));
}

function statusLenses(page: Page, goal: Goal, ref: GoalRef, doubt: string | undefined): readonly vscode.CodeLens[] {
  const { statuses } = page.settings;
  const status = statusOf(statuses, goal.status);
  const next = statusOf(statuses, nextStatus(statuses, goal.status));
  const shown = status && (doubt === undefined ? statusLabel(status) : `$(question) ${statusLabel(status)}`);
  const choose = { title: shown ?? '', tooltip: doubt ?? vscode.l10n.t('Choose another status') };
  const change = {
    title: next ? `→ ${statusLabel(next)}` : '',
    tooltip: vscode.l10n.t('Change the status to this one'),
  };
  return [
    ...(shown ? [lens(page, goal.line, choose, 'retrospective.setStatus', ref)] : []),
    ...(next ? [lens(page, goal.line, change, 'retrospective.nextStatus', ref)] : []),
  ];
}
