import type { Journal, Year } from '../journal/journal.ts';
import type { Status } from '../journal/status.ts';
import { allYearsView } from './allYearsView.ts';
import type { StatusBadge } from './badge.ts';
import type { DashboardView, DashboardWords, TabView, YearTab } from './dashboardView.ts';
import { definitionsBy, goalRefs, type Material, yearHandle } from './material.ts';
import { progressView, yearView } from './yearView.ts';

/** The year that the dashboard shows, in the journal `Journal.id`; null for all years side by side. */
export interface Shown {
  readonly journal: string;
  readonly year: number | null;
}

export interface DashboardInput
  extends Pick<Material, 'textOf' | 'handleOf' | 'imageOf' | 'isPaper' | 'listsProblems'> {
  readonly journals: readonly Journal[];
  readonly shown: Shown | undefined;
  readonly statuses: readonly Status[];
  /** The status' name in the display language. */
  readonly wordOf: (status: Status) => string;
  readonly words: DashboardWords;
  readonly today: { readonly year: number; readonly month: number };
}

/** What the dashboard shows of the journals; where the year asked for is gone, the likeliest one. */
export function dashboardOf(input: DashboardInput): DashboardView {
  const { journals, words, handleOf } = input;
  const badges = input.statuses.map((status, index) => statusBadge(status, index, input.wordOf));
  const found = findShown(journals, input.shown, input.today.year);
  const start = { words, statuses: badges, startHandle: handleOf('new', { kind: 'new', year: undefined }) };
  if (found === undefined) return { ...start, journals: [], years: [], allYears: null, page: null };
  const { journal, year } = found;
  const material = materialOf(journal, badges, input);
  const current = input.shown?.year === null ? null : year;
  const onlyPlanned = current !== null && year.documents.length === 0;
  const missing = onlyPlanned ? { journal: journal.id, year: year.year } : undefined;
  return {
    ...start,
    startHandle: handleOf(`new ${missing?.year ?? ''}`, { kind: 'new', year: missing }),
    journals: journals.flatMap((other) => journalTab(other, journal, input) ?? []),
    years: yearTabs(material, current),
    allYears: journal.years.length > 1 ? allYearsTab(material, current, words) : null,
    page: current === null ? allYearsView(material) : yearView(current, material),
  };
}

/** The journal and year asked for, or the newest year that is not still to come. */
export function findShown(
  journals: readonly Journal[],
  shown: Shown | undefined,
  thisYear: number,
): { readonly journal: Journal; readonly year: Year } | undefined {
  const asked = journals.find(({ id }) => id === shown?.journal);
  const journal = asked ?? journals.find(({ years }) => years.length > 0);
  const years = journal?.years ?? [];
  const year =
    years.find((candidate) => asked !== undefined && candidate.year === shown?.year) ??
    years.find((candidate) => candidate.year <= thisYear && candidate.documents.length > 0) ??
    years[0];
  return journal === undefined || year === undefined ? undefined : { journal, year };
}

function statusBadge(status: Status, index: number, wordOf: (status: Status) => string): StatusBadge {
  return { id: status.id, word: wordOf(status), icon: status.icon, mark: status.mark, index };
}

function materialOf(journal: Journal, badges: readonly StatusBadge[], input: DashboardInput): Material {
  const { words, statuses, textOf, handleOf, imageOf, isPaper, listsProblems, today } = input;
  const threads = new Map(journal.threads.flatMap((thread) => thread.goals.map((goal) => [goal, thread] as const)));
  const given = { words, statuses, textOf, handleOf, imageOf, isPaper, listsProblems };
  return { ...given, journal, badges, threads, definitionsOf: definitionsBy(textOf), refOf: goalRefs(), today };
}

function journalTab(journal: Journal, current: Journal, input: DashboardInput): TabView | undefined {
  const year = findShown([journal], undefined, input.today.year)?.year.year;
  if (year === undefined) return undefined;
  const handle = input.handleOf(`journal ${journal.id}`, { kind: 'year', journal: journal.id, year });
  return { label: journal.name, handle, current: journal === current };
}

function allYearsTab(material: Material, current: Year | null, words: DashboardWords): TabView {
  return { label: words.allYears, handle: yearHandle(null, material), current: current === null };
}

function yearTabs(material: Material, current: Year | null): readonly YearTab[] {
  return [...material.journal.years].reverse().map((year) => ({
    label: String(year.year),
    handle: yearHandle(year.year, material),
    current: year === current,
    counts: progressView(year.goals, material).counts,
  }));
}
