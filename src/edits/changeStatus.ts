import { findGoal, type GoalRef } from '../journal/find.ts';
import type { Reading } from '../journal/read.ts';
import { nextStatus, type StatusId } from '../journal/status.ts';
import type { Writing } from './notation.ts';
import { setStatus } from './setStatus.ts';
import { isRefusal, type Refusal, type TextEdit } from './textEdit.ts';

/** One status by name, or a number of steps along the toggle from the status that the goal has by then. */
export type StatusChange = { readonly to: StatusId } | { readonly step: 1 | -1 };

/** `setStatus` for a goal that is known by its reference, in the text of now. */
export function changeStatus(
  text: string,
  reading: Reading,
  ref: GoalRef,
  change: StatusChange,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  if (reading.kind !== 'retrospective') return { refused: 'goal-gone' };
  const found = findGoal(reading.retrospective, ref);
  if (found === undefined) return { refused: 'goal-gone' };
  const id = 'to' in change ? change.to : nextStatus(writing.statuses, found.goal.status, change.step);
  return setStatus(text, reading.retrospective, found, id, { ...writing, reading });
}

/** What becomes of each of several goals of one document that change together; none sees the others' changes. */
export function changeStatuses(
  text: string,
  reading: Reading,
  refs: readonly GoalRef[],
  change: StatusChange,
  writing: Writing,
): Changes {
  const plans = refs.map((ref) => changeStatus(text, reading, ref, change, writing));
  return {
    edits: plans.flatMap((plan) => (isRefusal(plan) ? [] : plan)),
    refusals: plans.filter(isRefusal),
  };
}

export interface Changes {
  readonly edits: readonly TextEdit[];
  /** One for each goal that is left as it is. */
  readonly refusals: readonly Refusal[];
}
