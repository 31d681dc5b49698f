import { findGoal, type GoalRef } from '../journal/find.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { nextStatus, type StatusId } from '../journal/status.ts';
import type { Writing } from './notation.ts';
import { setStatus, setStatuses, type Wanted } from './setStatus.ts';
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
  const wanted = wantedIn(reading.retrospective, ref, change, writing);
  return isGone(wanted)
    ? wanted
    : setStatus(text, reading.retrospective, wanted.found, wanted.id, { ...writing, reading });
}

/** What becomes of each of several goals of one document that change together. */
export function changeStatuses(
  text: string,
  reading: Reading,
  refs: readonly GoalRef[],
  change: StatusChange,
  writing: Writing,
): Changes {
  if (reading.kind !== 'retrospective') return { edits: [], refusals: refs.map(() => ({ refused: 'goal-gone' })) };
  const { retrospective } = reading;
  const wanted = refs.map((ref) => wantedIn(retrospective, ref, change, writing));
  const found = new Map(wanted.flatMap((one) => (isGone(one) ? [] : [[one.found.goal, one]])));
  const plans = [
    ...wanted.filter(isGone),
    ...setStatuses(text, retrospective, [...found.values()], { ...writing, reading }),
  ];
  return {
    edits: plans.flatMap((plan) => (isRefusal(plan) ? [] : plan)),
    refusals: plans.filter(isRefusal),
  };
}

function wantedIn(
  retrospective: Retrospective,
  ref: GoalRef,
  change: StatusChange,
  { statuses }: Writing,
): Wanted | Refusal {
  const found = findGoal(retrospective, ref);
  if (found === undefined) return { refused: 'goal-gone' };
  return { found, id: 'to' in change ? change.to : nextStatus(statuses, found.goal.status, change.step) };
}

function isGone(wanted: Wanted | Refusal): wanted is Refusal {
  return 'refused' in wanted;
}

export interface Changes {
  readonly edits: readonly TextEdit[];
  /** One for each goal that is left as it is. */
  readonly refusals: readonly Refusal[];
}
