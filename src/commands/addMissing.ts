import * as vscode from 'vscode';
import { addMissing, goalsLeftOut } from '../edits/addMissing.ts';
import { carriedGoals } from '../edits/carriedGoals.ts';
import { type MissingSection, missingSections } from '../edits/missingSections.ts';
import { withLinksFrom } from '../edits/relativeLink.ts';
import { reviewLink } from '../edits/reviewLink.ts';
import type { YearRef } from '../journal/find.ts';
import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { register } from './registry.ts';
import { isYearRef } from './targets.ts';
import { doubtOfSection, type Plan, type WriteDeps, write } from './write.ts';

/** Adds to a retrospective what it lacks: sections that the person's others have, and goals that nobody looks back on. */
export function registerAddMissing(deps: WriteDeps): vscode.Disposable {
  return register(deps.log, 'retrospective.addMissing', async (where) => {
    const own = await ownDocument(deps.store, where);
    if (own === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no retrospective here.'));
      return;
    }
    const lacking = await lackingIn(deps.store, own);
    const chosen = await choose(own, lacking);
    if (chosen !== undefined) await add(deps, own, lacking, chosen);
  });
}

/** Whether a document lacks anything that could be added. */
export async function lacksSomething(store: JournalStore, uri: vscode.Uri): Promise<boolean> {
  const own = await ownDocument(store, uri);
  if (own === undefined) return false;
  const { sections, goals } = await lackingIn(store, own);
  return sections.length + goals.length > 0;
}

/** A document, and the journal that it is one of; an untitled or loose one has none. */
interface Own {
  readonly document: JournalDocument;
  readonly text: string;
  readonly journal: Journal | undefined;
}

async function ownDocument(store: JournalStore, where: YearRef | vscode.Uri | undefined): Promise<Own | undefined> {
  const journals = await store.journals();
  const document = await (isYearRef(where) ? documentOf(journals, where) : activeDocument(store, where));
  const reading = document && store.read(document);
  if (document === undefined || reading?.kind !== 'retrospective') return undefined;
  const uri = document.uri.toString();
  const journal = journals.find(({ documents }) => documents.some((other) => other.uri === uri));
  const path = journal?.documents.find((other) => other.uri === uri)?.path ?? document.uri.path;
  return { document: { uri, path, retrospective: reading.retrospective }, text: document.getText(), journal };
}

function documentOf(journals: readonly Journal[], where: YearRef): Thenable<vscode.TextDocument> | undefined {
  const years = journals.find(({ id }) => id === where.journal)?.years;
  const uri = years?.find(({ year }) => year === where.year)?.documents[0]?.uri;
  return uri === undefined ? undefined : vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
}

interface Lacking {
  readonly sections: readonly MissingSection[];
  readonly goals: readonly LackingGoal[];
  readonly link?: string;
}

interface LackingGoal {
  /** `Goal.text` */
  readonly text: string;
  /** As it stands in the plan, with its mark. */
  readonly words: string;
}

async function lackingIn({ settings }: JournalStore, own: Own): Promise<Lacking> {
  const { document, text, journal } = own;
  const sections = missingIn(own, text, document.retrospective, settings);
  const left = journal && goalsLeftOut(journal, document);
  if (left === undefined) return { sections, goals: [] };
  const { plan } = left;
  const planText = (await vscode.workspace.openTextDocument(vscode.Uri.parse(plan.document.uri))).getText();
  const goals = left.goals.flatMap((goal) => {
    const choice = { takes: (other: string) => other === goal, withNotes: false };
    const [carried] = carriedGoals(plan, planText, settings.statuses, choice);
    return carried ? [{ text: goal, words: withLinksFrom(carried.text, plan.document.path, document.path) }] : [];
  });
  return { sections, goals, link: reviewLink(plan, planText, document.path, undefined, settings.vocabulary) };
}

function missingIn(
  { document, journal }: Own,
  text: string,
  retrospective: Retrospective,
  { vocabulary }: ReadSettings,
): readonly MissingSection[] {
  const others = journal?.documents.filter(({ uri }) => uri !== document.uri) ?? [];
  return missingSections(text, retrospective, { others: others.map((other) => other.retrospective), vocabulary });
}

interface Row extends vscode.QuickPickItem {
  readonly section?: MissingSection;
  readonly goal?: LackingGoal;
}

/** More periods than these are months, which people write as they have something to say. */
const QUARTERS = 4;

/** Undefined where there is nothing to choose from, or the person turns back. */
async function choose({ document }: Own, { sections, goals }: Lacking): Promise<readonly Row[] | undefined> {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(document.uri));
  if (sections.length + goals.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is missing in {0}.', file));
    return undefined;
  }
  const isMonths = sections.filter(({ kind }) => kind === 'period').length > QUARTERS;
  const rows: readonly Row[] = [
    ...separated(vscode.l10n.t('Planned goals that nobody looks back on'), goals),
    ...goals.map((goal) => ({ label: plainLabel(goal.text), picked: true, goal })),
    ...separated(vscode.l10n.t('Sections'), sections),
    ...sections.map((section) => ({
      label: plainLabel(section.heading),
      picked: section.kind !== 'period' || !isMonths,
      section,
    })),
  ];
  const chosen = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Add Missing Sections and Goals'),
    placeHolder: vscode.l10n.t('What is to be added to {0}?', file),
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.length === 0 ? undefined : chosen;
}

function separated(label: string, rows: readonly unknown[]): readonly Row[] {
  return rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }];
}

async function add(deps: WriteDeps, own: Own, { link }: Lacking, chosen: readonly Row[]): Promise<void> {
  const { store } = deps;
  const { uri } = own.document;
  const headings = new Set(chosen.map(({ section }) => section?.heading));
  const goals = chosen.flatMap(({ goal }) => goal?.words ?? []);
  const reread = (text: string) => {
    const reading = store.readText(uri, text);
    return reading.kind === 'retrospective' ? reading.retrospective : undefined;
  };
  const plan: Plan = (text, retrospective, writing) => {
    // What has been written in the meantime is not missing any more.
    const sections = missingIn(own, text, retrospective, store.settings).filter(({ heading }) => headings.has(heading));
    return addMissing(text, retrospective, { sections, goals, link }, { ...writing, reread });
  };
  await write(deps, uri, plan, doubtOfSection());
}
