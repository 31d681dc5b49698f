import * as vscode from 'vscode';
import { refOfPlace, refsIn } from '../journal/find.ts';
import type { Journal, JournalDocument } from '../journal/journal.ts';
import { quartersCovered } from '../journal/quartersCovered.ts';
import type { GoalsSection, PeriodSection } from '../journal/retrospective.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel, statusOf } from '../workspace/statusLabel.ts';
import { knownGoal } from './aboutGoal.ts';
import { goalsOf } from './goalTarget.ts';
import { register, run } from './registry.ts';
import type { GoalTarget } from './targets.ts';

/** The commands that lead from one year to another. */
export function registerGoTo({ store, log }: { readonly store: JournalStore; readonly log: Log }): vscode.Disposable {
  return vscode.Disposable.from(
    register(log, 'retrospective.previousYear', () => goToYear(store, -1)),
    register(log, 'retrospective.nextYear', () => goToYear(store, 1)),
    register(log, 'retrospective.sameQuarter', () => goToSameQuarter(store)),
    register(log, 'retrospective.goToPlan', (target) => goToGoal(store, target, 'plan')),
    register(log, 'retrospective.goToReview', (target) => goToGoal(store, target, 'review')),
    register(log, 'retrospective.openGoals', () => goToOpenGoal(store)),
  );
}

/** Where the person is: a document of a journal, and the period that the cursor stands in. */
interface Here {
  readonly journal: Journal;
  readonly document: JournalDocument;
  readonly period: PeriodSection | undefined;
}

async function here(store: JournalStore): Promise<Here | undefined> {
  const shown = await activeDocument(store);
  for (const journal of await store.journals()) {
    const document = journal.documents.find(({ uri }) => uri === shown?.uri.toString());
    if (document === undefined) continue;
    const editor = vscode.window.activeTextEditor;
    const at = editor?.document === shown ? editor?.document.offsetAt(editor.selection.active) : undefined;
    return { journal, document, period: at === undefined ? undefined : periodAt(document, at) };
  }
  inform(vscode.l10n.t('Open a retrospective first.'));
  return undefined;
}

/** The innermost period that holds an offset. */
function periodAt({ retrospective }: JournalDocument, offset: number): PeriodSection | undefined {
  return periodsOf(retrospective.sections).findLast(({ block }) => block.start <= offset && offset <= block.end);
}

function periodsOf(sections: JournalDocument['retrospective']['sections']): readonly PeriodSection[] {
  return sections.filter((section) => section.kind === 'period');
}

/** The nearest year that has a retrospective; in it the same quarter or month, where the cursor stands in one. */
async function goToYear(store: JournalStore, step: 1 | -1): Promise<void> {
  const from = await here(store);
  if (from === undefined) return;
  const { year } = from.document.retrospective;
  const further = from.journal.documents.filter(({ retrospective }) => (retrospective.year - year) * step > 0);
  const [nearest] = further.toSorted((a, b) => (a.retrospective.year - b.retrospective.year) * step);
  if (nearest === undefined) {
    inform(
      step < 0
        ? vscode.l10n.t('There is no earlier retrospective.')
        : vscode.l10n.t('There is no later retrospective.'),
    );
    return;
  }
  const { period } = from;
  const same = period && periodsOf(nearest.retrospective.sections).find((other) => isSamePeriod(other, period));
  await run('retrospective.openPlace', { uri: nearest.uri, start: same?.block.start ?? 0 });
}

function isSamePeriod(a: PeriodSection, b: PeriodSection): boolean {
  return String([a.quarters, '|', a.months]) === String([b.quarters, '|', b.months]);
}

/** Lists what other years have on the quarter that the cursor stands in, or else on that of today. */
async function goToSameQuarter(store: JournalStore): Promise<void> {
  const from = await here(store);
  if (from === undefined) return;
  const quarter = from.period && quartersCovered(from.period)[0];
  const sought = quarter ?? Math.ceil(store.settings.today.month / 3);
  const items = from.journal.documents
    .filter((document) => document !== from.document)
    .toSorted((a, b) => b.retrospective.year - a.retrospective.year)
    .flatMap((document) =>
      periodsOf(document.retrospective.sections)
        .filter((section) => quartersCovered(section).includes(sought))
        .map((section) => ({
          label: `${section.year}: ${plainLabel(section.heading?.text ?? '')}`,
          description: countOf(section.entries.length),
          place: { uri: document.uri, start: section.block.start },
        })),
    );
  if (items.length === 0) return inform(vscode.l10n.t('No other year has anything on Q{0}.', sought));
  const title = vscode.l10n.t('Q{0} of Other Years', sought);
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Which year do you want to see?'),
  });
  if (picked !== undefined) await run('retrospective.openPlace', picked.place);
}

function countOf(entries: number): string {
  return entries === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', entries);
}

async function goToGoal(
  store: JournalStore,
  target: GoalTarget | undefined,
  kind: GoalsSection['kind'],
): Promise<void> {
  const [ref] = await goalsOf(store, target);
  if (ref === undefined) return;
  await store.journals();
  const place = knownGoal(store, ref)?.goal.places.find(({ section }) => section.kind === kind);
  if (place !== undefined) return run('retrospective.openGoal', refOfPlace(place));
  inform(
    kind === 'plan'
      ? vscode.l10n.t('This goal stands in no plan.')
      : vscode.l10n.t('This goal has not been reviewed yet.'),
  );
}

/** Lists the goals of all years that are not over with. */
async function goToOpenGoal(store: JournalStore): Promise<void> {
  const { statuses } = store.settings;
  const journals = await store.journals();
  const refs = refsIn(journals.flatMap(({ documents }) => documents));
  const items = journals.flatMap((journal) =>
    journal.years.flatMap(({ year, goals }) =>
      goals.flatMap((goal) => {
        const status = statusOf(statuses, goal.status);
        const ref = refs.get(goal.home.goal);
        if (status === undefined || status.closed || ref === undefined) return [];
        const detail = vscode.l10n.t('Goal for {0}', year);
        return {
          label: plainLabel(goal.text),
          description: statusLabel(status),
          detail: journals.length > 1 ? `${detail}, ${journal.name}` : detail,
          iconPath: statusIcon(status),
          ref,
        };
      }),
    ),
  );
  if (items.length === 0) return inform(vscode.l10n.t('No goal is open.'));
  const title = vscode.l10n.t('Open Goals of All Years');
  const placeHolder = vscode.l10n.t('Which goal do you want to see?');
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked !== undefined) await run('retrospective.openGoal', picked.ref);
}

function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}
