import { groupBy } from './groupBy.ts';
import { goalKey } from './sameGoal.ts';

/** The goals that go on over the years, also over years without them; one of a single year is a thread of one. */
export function threadsOf<Goal extends { readonly text: string }>(
  newestFirst: readonly Goal[],
): readonly { readonly text: string; readonly goals: readonly Goal[] }[] {
  const same = groupBy(newestFirst, (goal) => goalKey(goal.text) || goal.text);
  return [...same.values()].map((goals) => ({ text: goals[0]?.text ?? '', goals }));
}
