import type { YearGoal } from './journal.ts';
import type { Status, StatusId } from './status.ts';

/** How the goals of a year went, in numbers of goals. */
export interface Progress {
  readonly total: number;
  /** Goals whose status says that they are over with. */
  readonly closed: number;
  /** Goals without any mark. */
  readonly unreviewed: number;
  /** In the order of the set; goals without a mark count for the first status, which is what they are shown as. */
  readonly byStatus: ReadonlyMap<StatusId, number>;
}

export function progressOf(goals: readonly Pick<YearGoal, 'status'>[], statuses: readonly Status[]): Progress {
  const byStatus = new Map(statuses.map((status) => [status.id, 0]));
  const unmarked = statuses[0]?.id ?? '';
  for (const goal of goals) {
    const id = goal.status ?? unmarked;
    byStatus.set(id, (byStatus.get(id) ?? 0) + 1);
  }
  const closed = statuses
    .filter((status) => status.closed)
    .reduce((total, status) => total + (byStatus.get(status.id) ?? 0), 0);
  return { total: goals.length, closed, unreviewed: goals.filter((goal) => goal.status === null).length, byStatus };
}

/** The last year whose goals are to have a status by today: the one that is over, and from December on the running one. */
function reviewedUntil(today: { readonly year: number; readonly month: number }): number {
  return today.month === 12 ? today.year : today.year - 1;
}

export function waitsForReview(
  goal: Pick<YearGoal, 'status' | 'year'>,
  today: { readonly year: number; readonly month: number },
): boolean {
  return goal.status === null && goal.year <= reviewedUntil(today);
}
