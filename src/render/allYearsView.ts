import type { Thread, Year, YearGoal } from '../journal/journal.ts';
import type { PeriodSection } from '../journal/retrospective.ts';
import type { AllYearsView, ThreadCell, ThreadRow, YearColumn } from './dashboardView.ts';
import { badgeOf, goalHandle, goalTitle, type Material, nextBadge, yearHandle } from './material.ts';
import { progressView } from './yearView.ts';

export function allYearsView(material: Material): AllYearsView {
  const years = [...material.journal.years].reverse();
  const { threads } = material.journal;
  const lasting = threads.filter(({ goals }) => goals.length > 1);
  const rows = (shown: readonly Thread[]) => shown.flatMap((thread) => threadRow(thread, years, material) ?? []);
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
    entries: [1, 2, 3, 4].map((quarter) => entriesIn(quarter, year)),
  };
}

/** An entry of a half year counts in both of its quarters: there is no telling which it belongs to. */
function entriesIn(quarter: number, { documents }: Year): number {
  return documents
    .flatMap(({ retrospective }) => retrospective.sections)
    .filter((section) => section.kind === 'period')
    .filter((section) => covers(section, quarter))
    .reduce((sum, { entries }) => sum + entries.length, 0);
}

function covers({ quarters, months }: PeriodSection, quarter: number): boolean {
  return quarters.includes(quarter) || months.some((month) => Math.ceil(month / 3) === quarter);
}

function threadRow({ text, goals }: Thread, years: readonly Year[], material: Material): ThreadRow | undefined {
  const [newest] = goals;
  if (newest === undefined) return undefined;
  return {
    text,
    title: goalTitle(newest, material),
    handle: goalHandle(newest.home, material),
    cells: years.map(({ year }) =>
      cellOf(
        goals.find((goal) => goal.year === year),
        material,
      ),
    ),
  };
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
