import type { Thread } from '../journal/journal.ts';
import { areAlike, letterPairs, likeness } from '../journal/sameGoal.ts';

/** Beyond this many threads the comparison of each with each would make a person wait. */
const COMPARED = 300;

export type ThreadPair = readonly [Thread, Thread];

/** Threads that share no year and whose words are alike: perhaps one goal, worded anew. The likest come first. */
export function similarThreads(threads: readonly Thread[]): readonly ThreadPair[] {
  if (threads.length > COMPARED) return [];
  const known = threads.map((thread) => ({
    thread,
    pairs: letterPairs(thread.text),
    years: new Set(thread.goals.map(({ year }) => year)),
  }));
  const found: { readonly pair: ThreadPair; readonly alike: number }[] = [];
  for (const [at, one] of known.entries()) {
    for (let next = at + 1; next < known.length; next++) {
      const other = known[next];
      if (other === undefined || !areAlike(one.pairs, other.pairs) || shareYear(one.thread, other.years)) continue;
      found.push({ pair: [one.thread, other.thread], alike: likeness(one.pairs, other.pairs) });
    }
  }
  return found.sort((one, other) => other.alike - one.alike).map(({ pair }) => pair);
}

function shareYear({ goals }: Thread, years: ReadonlySet<number>): boolean {
  return goals.some(({ year }) => years.has(year));
}
