import type { Journal, JournalDocument } from '../../../src/journal/journal.ts';
import { buildJournals } from '../../../src/journal/journal.ts';
import { read } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES, type Status } from '../../../src/journal/status.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';
import { renderDashboard } from '../../../src/render/dashboard.ts';
import { dashboardOf } from '../../../src/render/dashboardOf.ts';
import type { DashboardView, DashboardWords, YearView } from '../../../src/render/dashboardView.ts';
import type { Target } from '../../../src/render/target.ts';

const TODAY = { year: 2025, month: 6, day: 1 };

/** Words that show which of them stands where. */
const WORDS: DashboardWords = {
  journals: 'Journals',
  years: 'Years',
  goals: 'Goals',
  periods: 'Periods',
  others: 'Others',
  waiting: 'waiting',
  otherYears: 'other years',
  newRetrospective: 'New',
  nothing: 'Nothing',
  nothingYet: 'Nothing yet',
  noPeriods: 'no periods',
  noEntries: 'no entries',
  more: (count) => `${count} more`,
  closed: (closed, total) => `${closed}/${total} closed`,
  waitingGoals: (count) => `${count} waiting`,
  noGoals: (year) => `no goals for ${year}`,
  onlyPlanned: (year) => `${year} only planned`,
  plan: (year) => `Plan for ${year}`,
  allYears: 'All years',
  goal: 'Goal',
  goalsOfOneYear: (count) => `${count} of one year`,
  noThreads: 'no threads',
  similar: 'Similar',
  similarSaid: 'one goal?',
  takeWording: 'Use',
  takes: (wording) => `Use ${wording}`,
  span: (first, last) => `Q${first}-Q${last}`,
  outcome: (outcome) => outcome,
  counts: 'Counts',
  entriesPerQuarter: 'Entries per quarter',
  quarter: (quarter) => `Q${quarter}`,
  planNotes: (file) => `plan ${file}:`,
  reviewNotes: (file) => `review ${file}:`,
  showYear: (year) => `Show ${year}`,
  plannedIn: (file) => `planned in ${file}`,
  reviewedIn: (file) => `reviewed in ${file}`,
  listedIn: (file) => `listed in ${file}`,
  entries: (count) => `${count} entries`,
  notes: (count) => `${count} notes`,
  problems: (count) => `${count} problems`,
  showProblems: 'Show problems',
  addGoal: 'Add goal',
  logEntry: 'Log entry',
  openDocument: 'Open document',
  notUnderstood: (titles) => `not understood: ${titles}`,
  why: 'Why',
  status: 'Status',
  open: (text) => `Open ${text}`,
  next: (status) => `Next ${status}`,
  setStatus: (goal) => `Set ${goal}`,
};

export interface Options {
  readonly year?: number | null;
  readonly month?: number;
  readonly statuses?: readonly Status[];
  /** Whether the documents' texts are at hand; otherwise the page has the model's words only. */
  readonly texts?: boolean;
  /** Whether the page may load images. */
  readonly images?: boolean;
  /** Whether problems are listed elsewhere. */
  readonly listsProblems?: boolean;
  /** Whether it is taken along. */
  readonly isPaper?: boolean;
}

export interface Page {
  readonly view: DashboardView;
  /** The year that is shown, if it is one. */
  readonly year: YearView | null;
  readonly html: string;
  /** What a handle stands for. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** The dashboard of some files, by path, on 1 June 2025 unless told otherwise. */
export function pageOf(files: Readonly<Record<string, string>>, options: Options = {}): Page {
  const { month = TODAY.month, statuses = DEFAULT_STATUSES, texts = true } = options;
  const documents = Object.entries(files).flatMap(([path, text]) => documentOf(path, text, statuses));
  const journals: readonly Journal[] = buildJournals(documents);
  const targets = new Map<string, Target>();
  const view = dashboardOf({
    journals,
    shown: options.year === undefined ? undefined : { journal: journals[0]?.id ?? '', year: options.year },
    statuses,
    wordOf: ({ id, label }) => label ?? id.toUpperCase(),
    words: WORDS,
    today: { ...TODAY, month },
    listsProblems: options.listsProblems ?? true,
    isPaper: options.isPaper ?? false,
    textOf: ({ path }) => (texts ? files[path] : undefined),
    imageOf: ({ path }, image) => (options.images ? `https://images/${path}/${image}` : undefined),
    handleOf: (key, target) => {
      targets.set(key, target);
      return key;
    },
  });
  const year = view.page?.kind === 'year' ? view.page : null;
  return { view, year, html: renderDashboard(view), targets };
}

function documentOf(path: string, text: string, statuses: readonly Status[]): JournalDocument | [] {
  const reading = read(text, { path, today: TODAY, statuses, vocabulary: builtInVocabulary });
  return reading.kind === 'retrospective' ? { uri: `file:///${path}`, path, retrospective: reading.retrospective } : [];
}

/** The words of a page, without its markup. */
export function wordsIn(html: string): string {
  return html
    .replace(/<symbol.*?<\/symbol>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The page of some journals without their texts; null for all years. */
export function viewOf(journals: readonly Journal[], year: number | null): string {
  const view = dashboardOf({
    journals,
    shown: { journal: journals[0]?.id ?? '', year },
    statuses: DEFAULT_STATUSES,
    wordOf: ({ id }) => id,
    words: WORDS,
    today: TODAY,
    listsProblems: false,
    isPaper: false,
    textOf: () => undefined,
    handleOf: (key) => key,
    imageOf: () => undefined,
  });
  return renderDashboard(view);
}
