import type { Thread, Year, YearGoal } from '../journal/journal.ts';
import { amountsOf } from './amounts.ts';
import type {
  AllYearsView,
  StatusRow,
  ThreadCell,
  ThreadGroup,
  ThreadRow,
  Wording,
  YearColumn,
  YearGoals,
} from './dashboardView.ts';
import { badgeOf, goalHandle, goalTitle, type Material, nextBadge, yearHandle } from './material.ts';
import { similarThreads } from './similarThreads.ts';
import { type ThreadOutcome, threadOutcome } from './threadOutcome.ts';
import { progressView } from './yearView.ts';

const OUTCOMES: readonly ThreadOutcome[] = ['met', 'kept', 'let-go'];

export function allYearsView(material: Material): AllYearsView {
  const years = [...material.journal.years].reverse();
  const { threads } = material.journal;
  const lasting = threads.filter(({ goals }) => goals.length > 1);
  const columns = years.map((year) => yearColumn(year, material));
  return {
    kind: 'all-years',
    columns,
    groups: OUTCOMES.map((outcome) => threadGroup(outcome, lasting, years, material)).filter(
      ({ rows }) => rows.length > 0,
    ),
    singles: years
      .toReversed()
      .map((year) => goalsOfYear(year, material))
      .filter(({ goals }) => goals.length > 0),
    counts: statusRows(columns, material),
    similar: similarThreads(threads).map(([one, other]) => [
      wording(one, other, material),
      wording(other, one, material),
    ]),
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

/** The longest first. */
function threadGroup(
  outcome: ThreadOutcome,
  lasting: readonly Thread[],
  years: readonly Year[],
  material: Material,
): ThreadGroup {
  const lastYear = years.findLast(({ goals }) => goals.length > 0)?.year ?? 0;
  const rows = lasting
    .filter((thread) => threadOutcome(thread, lastYear) === outcome)
    .sort((one, other) => other.goals.length - one.goals.length)
    .flatMap((thread) => threadRow(thread, years, material) ?? []);
  return { outcome, rows };
}

function threadRow({ text, goals }: Thread, years: readonly Year[], material: Material): ThreadRow | undefined {
  const [newest] = goals;
  if (newest === undefined) return undefined;
  return {
    text,
    title: goalTitle(newest, material),
    handle: goalHandle(newest.home, material),
    cells: years.map(({ year }) => {
      const goal = goals.find((candidate) => candidate.year === year);
      return goal === undefined ? null : threadCell(goal, material);
    }),
  };
}

function threadCell(goal: YearGoal, material: Material): ThreadCell {
  return {
    handle: goalHandle(goal.home, material),
    text: goal.text,
    status: badgeOf(goal.status, material),
    next: nextBadge(goal.status, material),
  };
}

/** The goals that no other year has. */
function goalsOfYear(year: Year, material: Material): YearGoals {
  const alone = year.goals.filter((goal) => material.threads.get(goal)?.goals.length === 1);
  return {
    year: year.year,
    goals: alone.map((goal) => ({ ...threadCell(goal, material), title: goalTitle(goal, material) })),
  };
}

/** How many goals of each year have a status; without those that no goal ever had. */
function statusRows(columns: readonly YearColumn[], { badges }: Material): readonly StatusRow[] {
  const [first, ...others] = badges;
  return [...others, ...(first ? [first] : [])]
    .map((status) => ({
      status,
      counts: columns.map(({ progress }) => progress.counts.find((one) => one.status === status)?.count ?? 0),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
}

/** `other` is the thread whose goals would get this wording. */
function wording({ text, goals }: Thread, other: Thread, material: Material): Wording {
  const [newest] = goals;
  const [last] = other.goals;
  if (newest === undefined || last === undefined) throw new RangeError('a thread is never empty');
  const { handleOf, refOf } = material;
  const goal = refOf(last.home);
  const like = refOf(newest.home);
  return {
    text,
    years: goals.map(({ year }) => year).reverse(),
    handle: goalHandle(newest.home, material),
    take: handleOf(`take ${JSON.stringify([goal, like])}`, { kind: 'take-wording', goal, like }),
  };
}
