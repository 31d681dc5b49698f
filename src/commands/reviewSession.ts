import * as vscode from 'vscode';
import type { GoalRef, YearRef } from '../journal/find.ts';
import { refOfPlace } from '../journal/find.ts';
import type { Journal, Year } from '../journal/journal.ts';
import { waitsForReview } from '../journal/progress.ts';
import { goalHistory } from '../workspace/goalHistory.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { createdFor } from './documentOfNow.ts';
import { journalAt, yearOf } from './journalTarget.ts';
import { register } from './registry.ts';
import { nextYearStep, noteStep, type ReviewDeps, type Step, type StepAnswer, statusStep } from './reviewSteps.ts';
import { isYearRef } from './targets.ts';
import type { WriteDeps } from './write.ts';

/**
 * Goes through a year's goals one by one: first those that wait, each with what is known of it, for a status and a note;
 * then those that next year's plan does not have, for whether they go on. Each answer is written at once.
 */
export function registerReviewSession(given: WriteDeps): vscode.Disposable {
  const deps = { ...given, history: goalHistory(given.store) };
  return register(deps.log, 'retrospective.reviewSession', (where) => review(deps, where));
}

async function review(deps: ReviewDeps, where: YearRef | vscode.Uri | undefined): Promise<void> {
  const { store } = deps;
  const title = vscode.l10n.t('Review Session');
  const prefers = (journal: Journal) => journal.years.some((year) => waitingIn(store, year).length > 0);
  const journal = await journalAt(store, where, { title, prefers });
  if (journal === 'unanswered') return;
  const number = isYearRef(where) ? where.year : await askForYear(store, journal, where, title);
  if (number === undefined) return;
  // Where only a plan has the goals so far, the review is begun first.
  const isPlanned = journal !== undefined && (yearOf(journal, number)?.documents.length ?? 0) === 0;
  if (isPlanned && (await createdFor(store, journal, number, title)) === undefined) return;
  const now = store.current.find(({ id }) => id === journal?.id);
  const year = yearOf(now, number);
  if (now === undefined || year === undefined) return;
  const steps = stepsFor(deps, now, year);
  if (steps.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No goal of {0} waits for anything.', number));
  } else if (await walk(steps)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('That was the last goal of {0}.', number));
  }
}

/** The goals that have no status: of a year that is named all of them, else those that should have one by now. */
function waitingIn({ settings }: JournalStore, { goals }: Year): readonly GoalRef[] {
  return goals.filter((goal) => waitsForReview(goal, settings.today)).map(({ home }) => refOfPlace(home));
}

/** The year of the document, the only one with goals that wait, or the one that the person picks. */
async function askForYear(
  store: JournalStore,
  journal: Journal | undefined,
  where: vscode.Uri | undefined,
  title: string,
): Promise<number | undefined> {
  const own = journal?.documents.find(({ uri }) => uri === where?.toString());
  if (own !== undefined) return own.retrospective.year;
  const waiting = (journal?.years ?? [])
    .map((year) => ({ year: year.year, count: waitingIn(store, year).length }))
    .filter(({ count }) => count > 0);
  if (waiting.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No goal waits for a review.'));
    return undefined;
  }
  if (waiting.length === 1) return waiting[0]?.year;
  const items = waiting.map(({ year, count }) => ({
    label: String(year),
    description:
      count === 1 ? vscode.l10n.t('1 goal waits for a review') : vscode.l10n.t('{0} goals wait for a review', count),
    year,
  }));
  const placeHolder = vscode.l10n.t('Which year do you look back on?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.year;
}

function stepsFor(deps: ReviewDeps, journal: Journal, year: Year): readonly Step[] {
  const waiting = year.goals.filter((goal) => goal.status === null).map(({ home }) => refOfPlace(home));
  const goesOn = new Set(
    journal.threads
      .filter(({ goals }) => goals.some((goal) => goal.year === year.year + 1))
      .flatMap(({ goals }) => goals),
  );
  const open = year.goals.filter((goal) => !goesOn.has(goal)).map(({ home }) => refOfPlace(home));
  const total = waiting.length + open.length;
  return [
    ...waiting.flatMap((goal, index) => [
      statusStep(deps, goal, { step: index + 1, totalSteps: total }),
      noteStep(deps, goal, { step: index + 1, totalSteps: total }),
    ]),
    ...open.map((goal, index) => nextYearStep(deps, goal, { step: waiting.length + index + 1, totalSteps: total })),
  ];
}

/** Asks step by step, and back again. True where the last one was answered. */
async function walk(steps: readonly Step[]): Promise<boolean> {
  const done: { readonly index: number; readonly answer: Exclude<StepAnswer, 'back' | 'stop'> }[] = [];
  let index = 0;
  for (let step = steps[0]; step !== undefined; step = steps[index]) {
    const answer = await step(done.length > 0);
    if (answer === 'stop') return false;
    if (answer === 'back') {
      const last = done.pop();
      await last?.answer.written?.takeBack();
      index = last?.index ?? index;
    } else {
      done.push({ index, answer });
      index += answer.forward;
    }
  }
  return true;
}
