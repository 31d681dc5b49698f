import type { Thread, Year, YearGoal } from '../journal/journal.ts';
import { SIMILAR, similarity } from '../journal/sameGoal.ts';
import { amountsOf } from './amounts.ts';
import type { AllYearsView, LinkView, ThreadCell, ThreadRow, YearColumn } from './dashboardView.ts';
import { badgeOf, goalHandle, goalTitle, type Material, nextBadge, yearHandle } from './material.ts';
import { progressView } from './yearView.ts';

export function allYearsView(material: Material): AllYearsView {
  const years = [...material.journal.years].reverse();
  const { threads } = material.journal;
  const lasting = threads.filter(({ goals }) => goals.length > 1);
  const similar = similarThreads(threads);
  const rows = (shown: readonly Thread[]) =>
    shown.flatMap((thread) => threadRow(thread, years, similar.get(thread) ?? [], material) ?? []);
  return {
    kind: 'all-years',
    columns: years.map((year) => yearColumn(year, material)),
    threads: rows(lasting.toSorted((one, other) => other.goals.length - one.goals.length)),
    others: rows(threads.filter(({ goals }) => goals.length === 1)),
  };
}

function yearColumn(year: Year, material: Material): YearColumn {
  return {
    year: year.year,
    handle: yearHandle(year.year, material),
    progress: progressView(year.goals, material),
    amounts: amountsOf(year),
  };
}

/** Beyond this many threads the comparison of each with each would make a person wait. */
const COMPARED = 300;

/** Threads that share no year and whose words are alike: perhaps one goal, worded anew. */
function similarThreads(threads: readonly Thread[]): ReadonlyMap<Thread, readonly Thread[]> {
  const similar = new Map<Thread, Thread[]>();
  if (threads.length > COMPARED) return similar;
  threads.forEach((one, at) => {
    for (const other of threads.slice(at + 1)) {
      if (shareYear(one, other) || similarity(one.text, other.text) < SIMILAR) continue;
      similar.set(one, [...(similar.get(one) ?? []), other]);
      similar.set(other, [...(similar.get(other) ?? []), one]);
    }
  });
  return similar;
}

function shareYear(one: Thread, other: Thread): boolean {
  return one.goals.some(({ year }) => other.goals.some((goal) => goal.year === year));
}

function threadRow(
  { text, goals }: Thread,
  years: readonly Year[],
  similar: readonly Thread[],
  material: Material,
): ThreadRow | undefined {
  const [newest] = goals;
  if (newest === undefined) return undefined;
  return {
    text,
    title: goalTitle(newest, material),
    handle: goalHandle(newest.home, material),
    similar: similar.flatMap((thread) => threadLink(thread, material) ?? []),
    cells: years.map(({ year }) =>
      cellOf(
        goals.find((goal) => goal.year === year),
        material,
      ),
    ),
  };
}

function threadLink({ text, goals: [newest] }: Thread, material: Material): LinkView | undefined {
  return newest && { label: text, handle: goalHandle(newest.home, material) };
}

function cellOf(goal: YearGoal | undefined, material: Material): ThreadCell | null {
  if (goal === undefined) return null;
  return {
    handle: goalHandle(goal.home, material),
    text: goal.text,
    status: badgeOf(goal.status, material),
    next: nextBadge(goal.status, material),
  };
}
