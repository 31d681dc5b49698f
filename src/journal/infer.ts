import type { Goal, Mark } from './retrospective.ts';
import type { StatusId } from './status.ts';

/** What is known of the section that goals stand in. */
export interface Surroundings {
  /** Whether this is a review of a year that is over. */
  readonly over: boolean;
  /** What striking a goal through says; `infer` lets the goals around it tell. */
  readonly strike: StatusId | 'infer';
  readonly known: (status: StatusId) => boolean;
}

/** Settles the marks whose meaning depends on the goals around them: strike-through and empty boxes. */
export function inferStatuses(goals: readonly Goal[], around: Surroundings): readonly Goal[] {
  const done = goals.filter(isTicked).length;
  return goals.map((goal) => {
    // What stands beside its own empty box says nothing of boxes.
    const ticked = done > (isTicked(goal) ? 1 : 0);
    const marks = goal.marks
      .map((mark) => inferred(mark, goal, ticked, around))
      .filter((mark) => around.known(mark.status));
    // Struck through beside an empty box: the box was never ticked because the line says it.
    const deciding = struck(goal)
      ? (marks.find((mark) => mark.notation !== 'box' || mark.status !== 'planned') ?? marks[0])
      : marks[0];
    return {
      ...goal,
      marks: deciding === undefined ? marks : [deciding, ...marks.filter((mark) => mark !== deciding)],
      status: deciding?.status ?? null,
    };
  });
}

function isTicked(goal: Goal): boolean {
  return !struck(goal) && goal.marks.some((mark) => mark.status === 'done' && mark.notation !== 'strike');
}

function struck(goal: Goal): boolean {
  return goal.marks.some((mark) => mark.notation === 'strike');
}

function inferred(mark: Mark, goal: Goal, ticked: boolean, { over, strike, known }: Surroundings): Mark {
  if (mark.notation === 'strike') {
    // People strike out what is done, but for those who tick that too.
    const status = strike !== 'infer' ? strike : ticked && known('dropped') ? 'dropped' : 'done';
    return { ...mark, status };
  }
  const box = mark.notation === 'box' || mark.notation === 'input';
  if (box && mark.status === 'planned' && over && ticked && !struck(goal) && known('missed'))
    return { ...mark, status: 'missed' };
  return mark;
}
