import { goalKey, keyOfGoal } from './sameGoal.ts';

interface YearsGoal {
  readonly text: string;
  /** Everywhere it stands; a linked goal may have other words elsewhere. */
  readonly places: readonly { readonly goal: { readonly text: string; readonly continues: readonly string[] } }[];
}

/**
 * The goals that go on over the years, also over years without them, in the same words or in others that link to those;
 * one of a single year is a thread of one.
 */
export function threadsOf<Goal extends YearsGoal>(
  newestFirst: readonly Goal[],
): readonly { readonly text: string; readonly goals: readonly Goal[] }[] {
  const byWords = new Map<string, Goal[]>();
  const threads: Goal[][] = [];
  for (const goal of newestFirst) {
    const keys = goal.places.flatMap((place) => [
      keyOfGoal(place.goal),
      ...place.goal.continues.map((text) => goalKey(text) || text),
    ]);
    const known = keys.map((key) => byWords.get(key)).find((found) => found !== undefined);
    const thread = known ?? [];
    if (known === undefined) threads.push(thread);
    thread.push(goal);
    for (const key of keys) if (!byWords.has(key)) byWords.set(key, thread);
  }
  return threads.map((goals) => ({ text: goals[0]?.text ?? '', goals }));
}
