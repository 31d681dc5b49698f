import type { Thread } from '../journal/journal.ts';
import { SIMILAR, similarity } from '../journal/sameGoal.ts';

/** Beyond this many threads the comparison of each with each would make a person wait. */
const COMPARED = 300;

export type ThreadPair = readonly [Thread, Thread];

/** Threads that share no year and whose words are alike: perhaps one goal, worded anew. The likest come first. */
export function similarThreads(threads: readonly Thread[]): readonly ThreadPair[] {
  if (threads.length > COMPARED) return [];
  return threads
    .flatMap((one, at) => threads.slice(at + 1).map((other): ThreadPair => [one, other]))
    .filter(([one, other]) => !shareYear(one, other))
    .map((pair) => ({ pair, alike: similarity(pair[0].text, pair[1].text) }))
    .filter(({ alike }) => alike >= SIMILAR)
    .sort((one, other) => other.alike - one.alike)
    .map(({ pair }) => pair);
}

function shareYear(one: Thread, other: Thread): boolean {
  return one.goals.some(({ year }) => other.goals.some((goal) => goal.year === year));
}
