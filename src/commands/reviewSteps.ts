import * as vscode from 'vscode';
import { setStatus } from '../edits/setStatus.ts';
import type { GoalRef } from '../journal/find.ts';
import type { Status } from '../journal/status.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { GoalHistory } from '../workspace/goalHistory.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel, statusOf } from '../workspace/statusLabel.ts';
import { aboutGoal, type InfoRow, type KnownGoal, knownGoal, type RowPlace, statusRows } from './aboutGoal.ts';
import { writeNote } from './checkIn.ts';
import { goOn } from './goOn.ts';
import { openDocument } from './open.ts';
import { pickStep, type Reply, type StepFrame, textStep } from './steps.ts';
import { type WriteDeps, type Written, writeToGoal } from './write.ts';

export interface ReviewDeps extends WriteDeps {
  readonly history: GoalHistory;
}

/** A question of the review session; told whether there is one before it to go back to. */
export type Step = (canGoBack: boolean) => Promise<StepAnswer>;

export type StepAnswer =
  | 'back'
  | 'stop'
  | {
      readonly written: Written;
      /** How many steps to go on: 2 past the note of a goal that was skipped. */
      readonly forward: 1 | 2;
    };

type Count = Pick<StepFrame, 'step' | 'totalSteps'>;

interface Row<T> extends InfoRow {
  readonly value?: T;
}

/** How a goal went, above all that is known of it. */
export function statusStep(deps: ReviewDeps, goal: GoalRef, count: Count): Step {
  return async (canGoBack) => {
    const known = knownGoal(deps.store, goal);
    if (known === undefined) return { written: undefined, forward: 2 };
    await reveal(placeOf(known));
    const { statuses } = deps.store.settings;
    const rows: readonly Row<Status | 'skip'>[] = [
      // A goal without a mark is planned already.
      ...statuses
        .filter(({ mark }) => mark !== '')
        .map((status) => ({
          label: statusLabel(status),
          description: status.mark,
          iconPath: statusIcon(status),
          value: status,
        })),
      {
        label: vscode.l10n.t('Skip'),
        description: vscode.l10n.t('leave it without a status'),
        // Not one of the debugger's: VS Code gives those a colour, which is lost on the row that is chosen.
        iconPath: new vscode.ThemeIcon('arrow-right'),
        value: 'skip',
      },
      ...aboutGoal(deps.store, known),
    ];
    const placeholder = vscode.l10n.t('How did it go: {0}?', plainLabel(goal.text));
    const frame = { ...count, title: titleOf(goal), canGoBack };
    const reply = await ask(deps, frame, placeholder, rows, known);
    if (reply === undefined || reply === 'back') return reply ?? 'stop';
    if (reply.chosen === 'skip') return { written: undefined, forward: 2 };
    const { id } = reply.chosen;
    const written = await writeToGoal(deps, goal, (text, retrospective, found, writing) =>
      setStatus(text, retrospective, found, id, writing),
    );
    return { written, forward: written === undefined ? 2 : 1 };
  };
}

/** What is to be remembered of it; nothing is an answer too. */
export function noteStep(deps: WriteDeps, goal: GoalRef, count: Count): Step {
  return async (canGoBack) => {
    const reply = await textStep({
      ...count,
      title: titleOf(goal),
      canGoBack,
      prompt: vscode.l10n.t('What do you want to note on “{0}”? Leave it empty for nothing.', plainLabel(goal.text)),
      value: '',
    });
    if (reply === undefined || reply === 'back') return reply ?? 'stop';
    const written = reply.chosen.trim() === '' ? undefined : await writeNote(deps, goal, reply.chosen, 'plain');
    return { written, forward: 1 };
  };
}

/** Whether a goal goes on in the next year, as it is or in other words. */
export function nextYearStep(deps: ReviewDeps, goal: GoalRef, count: Count): Step {
  return async (canGoBack) => {
    const known = knownGoal(deps.store, goal);
    if (known === undefined) return { written: undefined, forward: 1 };
    await reveal(placeOf(known));
    const frame = { ...count, title: titleOf(goal), canGoBack };
    for (;;) {
      const reply = await ask(deps, frame, questionOf(goal), nextYearRows(deps, goal), known);
      if (reply === undefined || reply === 'back') return reply ?? 'stop';
      if (reply.chosen === 'stop') return { written: undefined, forward: 1 };
      const words = reply.chosen === 'continue' ? { chosen: goal.text } : await askForWords(frame, goal);
      if (words === undefined) return 'stop';
      if (words !== 'back') return { written: await goOn(deps, goal, words.chosen), forward: 1 };
    }
  };
}

type Decision = 'continue' | 'change' | 'stop';

/** What people mostly do with a goal of its status comes first. */
function nextYearRows({ store }: WriteDeps, goal: GoalRef): readonly Row<Decision>[] {
  const { statuses } = store.settings;
  const year = goal.year + 1;
  const status = statusOf(statuses, knownGoal(store, goal)?.goal.status ?? null);
  const rows: readonly Row<Decision>[] = [
    { label: vscode.l10n.t('Continue in {0}', year), value: 'continue' },
    { label: vscode.l10n.t('Continue in Other Words…'), value: 'change' },
    { label: vscode.l10n.t('Stop'), description: vscode.l10n.t('leave it out of {0}', year), value: 'stop' },
  ];
  return status?.carryOver === false ? rows.toReversed() : rows;
}

function questionOf({ text, year }: GoalRef): string {
  return vscode.l10n.t('What becomes of it in {0}: {1}?', year + 1, plainLabel(text));
}

function askForWords(frame: StepFrame, { text, year }: GoalRef): Promise<Reply<string>> {
  return textStep({
    ...frame,
    canGoBack: true,
    prompt: vscode.l10n.t('How is the goal worded in {0}?', year + 1),
    value: text,
    refusal: (words) => (words.trim() === '' ? vscode.l10n.t('A goal has words') : undefined),
  });
}

function titleOf({ year }: GoalRef): string {
  return vscode.l10n.t('Review of the {0} goals', year);
}

/** Asks for a row, and shows the place of the one that the person is on; that of the goal for an answer. */
function ask<T>(
  { store, history }: ReviewDeps,
  frame: StepFrame,
  placeholder: string,
  items: readonly Row<T>[],
  known: KnownGoal,
): Promise<Reply<T>> {
  return pickStep<T, Row<T>>({
    ...frame,
    placeholder,
    items,
    more: (token) => statusRows(store, history, known, token),
    onActive: (row) => void reveal(row?.place ?? placeOf(known)),
  });
}

function placeOf({ goal: { home } }: KnownGoal): RowPlace {
  return { uri: home.document.uri, span: home.goal.line };
}

/** Shows a place beside the question, which keeps the focus. */
async function reveal({ uri, span }: RowPlace): Promise<void> {
  const document = await openDocument(uri);
  if (document === undefined) return;
  const { start } = rangeOf(document, span);
  await vscode.window.showTextDocument(document, {
    preserveFocus: true,
    preview: true,
    selection: new vscode.Range(start, start),
  });
}
