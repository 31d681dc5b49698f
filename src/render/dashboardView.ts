import type { StatusBadge } from './badge.ts';
import type { Html } from './html.ts';
import type { ThreadOutcome } from './threadOutcome.ts';

/** What the dashboard of a year shows, as data; `…Handle` stands for what a click opens or changes. */
export interface DashboardView {
  readonly words: DashboardWords;
  /** In the order of the set; `index` is the place in this list. */
  readonly statuses: readonly StatusBadge[];
  /** Empty where there is one journal only. */
  readonly journals: readonly TabView[];
  /** Oldest first. */
  readonly years: readonly YearTab[];
  /** Null where there is one year only. */
  readonly allYears: TabView | null;
  /** Null where nothing is there to show. */
  readonly page: YearView | AllYearsView | null;
  /** Handle that starts a new retrospective. */
  readonly startHandle: string;
}

export interface TabView {
  readonly label: string;
  readonly handle: string;
  readonly current: boolean;
}

export interface YearTab extends TabView {
  readonly counts: readonly StatusCount[];
}

export interface StatusCount {
  readonly status: StatusBadge;
  readonly count: number;
}

export interface YearView {
  readonly kind: 'year';
  readonly year: number;
  /** Files that look back on the year; empty for a year that is only planned. */
  readonly documents: readonly LinkView[];
  readonly goals: readonly GoalView[];
  readonly progress: ProgressView;
  readonly periods: readonly SectionView[];
  readonly others: readonly SectionView[];
  /** Goals that the year's documents set for later years. */
  readonly plans: readonly PlanView[];
  /** Places of the text that a person may want to mend, and the way to their list. */
  readonly problems: (LinkView & { readonly count: number }) | null;
  /** Begins a goal; null where there is no document that could hold one. */
  readonly addGoal: LinkView | null;
  /** Begins an entry, or opens the document where the year is not the running one. */
  readonly logEntry: LinkView;
  /** Sections of documents without goals that were taken for nothing known. */
  readonly unread: { readonly titles: readonly string[]; readonly explain: LinkView } | null;
}

export interface LinkView {
  readonly label: string;
  readonly handle: string;
}

export interface ProgressView {
  readonly total: number;
  readonly closed: number;
  /** What is over first, what was never touched last; without those that no goal has. */
  readonly counts: readonly StatusCount[];
}

export interface GoalView {
  /** Stands for the goal: opens its place, changes its status. */
  readonly handle: string;
  readonly text: string;
  readonly title: Html;
  readonly status: StatusBadge;
  readonly next: StatusBadge;
  /** Whether it still waits for a review. */
  readonly waiting: boolean;
  /** Whether its status says how it went: none does not, nor does the one that it begins with. */
  readonly isTouched: boolean;
  /** Those of the goal's first place, then those of the others. */
  readonly notes: readonly NotesView[];
  readonly planned: readonly LinkView[];
  readonly reviewed: readonly LinkView[];
  /** The same goal in other years, oldest first. */
  readonly thread: readonly ThreadStep[];
}

export interface NotesView {
  /** Where they stand, if that is not where the goal itself does. */
  readonly from: { readonly kind: 'review' | 'plan'; readonly file: string } | null;
  readonly text: Html;
}

export interface ThreadStep {
  readonly year: number;
  readonly status: StatusBadge;
  readonly handle: string;
}

export interface SectionView {
  /** Its place in the year: the same in another session, which a handle is not. */
  readonly key: string;
  readonly title: string;
  readonly handle: string;
  readonly entries: readonly EntryView[];
  /** Its entries and those of what it nests. */
  readonly count: number;
  /** The section's text, where it has no entries. */
  readonly prose: Html | null;
  readonly inside: readonly SectionView[];
}

export interface EntryView {
  readonly key: string;
  readonly handle: string;
  readonly text: string;
  readonly words: Html;
  readonly notes: Html | null;
  readonly noteCount: number;
}

export interface PlanView {
  readonly year: number;
  /** Handle of the year, which may be only planned so far. */
  readonly handle: string;
  readonly goals: readonly GoalView[];
}

/** All years side by side: threads as rows, years as columns. */
export interface AllYearsView {
  readonly kind: 'all-years';
  /** Oldest first. */
  readonly columns: readonly YearColumn[];
  /** Goals that went on over several years, by what became of them; without empty groups. */
  readonly groups: readonly ThreadGroup[];
  /** Goals of one year only, newest first. */
  readonly singles: readonly YearGoals[];
  /** In the order of the set, what was never touched last. */
  readonly counts: readonly StatusRow[];
  /** Two wordings of what may be one goal. */
  readonly similar: readonly (readonly [Wording, Wording])[];
}

export interface ThreadGroup {
  readonly outcome: ThreadOutcome;
  readonly rows: readonly ThreadRow[];
}

export interface StatusRow {
  readonly status: StatusBadge;
  /** One for each column. */
  readonly counts: readonly number[];
}

export interface YearGoals {
  readonly year: number;
  readonly goals: readonly (ThreadCell & { readonly title: Html })[];
}

export interface Wording {
  readonly text: string;
  /** Oldest first. */
  readonly years: readonly number[];
  /** Opens the newest goal that is worded so. */
  readonly handle: string;
  /** Words the other goal so, too. */
  readonly take: string;
}

export interface YearColumn {
  readonly year: number;
  readonly handle: string;
  readonly progress: ProgressView;
  /** How much was written down, from the first quarter to the fourth, without gaps. */
  readonly amounts: readonly Amount[];
}

/** The entries of a quarter, or of several that a section takes together: each entry is counted once. */
export interface Amount {
  /** 1 to 4. */
  readonly first: number;
  readonly last: number;
  readonly entries: number;
}

export interface ThreadRow {
  /** The newest wording. */
  readonly text: string;
  readonly title: Html;
  /** Opens the newest goal. */
  readonly handle: string;
  /** One for each column; null where the thread has no goal in that year. */
  readonly cells: readonly (ThreadCell | null)[];
}

export interface ThreadCell {
  readonly handle: string;
  readonly text: string;
  readonly status: StatusBadge;
  readonly next: StatusBadge;
}

/** The page's sentences in the display language. */
export interface DashboardWords {
  readonly journals: string;
  readonly years: string;
  readonly goals: string;
  readonly periods: string;
  readonly others: string;
  readonly waiting: string;
  readonly otherYears: string;
  readonly newRetrospective: string;
  readonly nothing: string;
  readonly nothingYet: string;
  readonly noPeriods: string;
  readonly noEntries: string;
  readonly more: (count: number) => string;
  readonly closed: (closed: number, total: number) => string;
  readonly waitingGoals: (count: number) => string;
  readonly noGoals: (year: number) => string;
  readonly onlyPlanned: (year: number) => string;
  readonly plan: (year: number) => string;
  readonly allYears: string;
  readonly goal: string;
  readonly goalsOfOneYear: (count: number) => string;
  readonly noThreads: string;
  readonly similar: string;
  readonly similarSaid: string;
  readonly takeWording: string;
  readonly takes: (wording: string) => string;
  readonly span: (first: number, last: number) => string;
  readonly outcome: (outcome: ThreadOutcome) => string;
  readonly counts: string;
  readonly entriesPerQuarter: string;
  readonly quarter: (quarter: number) => string;
  readonly planNotes: (file: string) => string;
  readonly reviewNotes: (file: string) => string;
  readonly showYear: (year: number) => string;
  readonly plannedIn: (file: string) => string;
  readonly reviewedIn: (file: string) => string;
  /** Of a goal that stands in its year's document and was not reviewed so far. */
  readonly listedIn: (file: string) => string;
  readonly entries: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly showProblems: string;
  readonly addGoal: string;
  readonly logEntry: string;
  readonly openDocument: string;
  readonly notUnderstood: (titles: string) => string;
  readonly why: string;
  readonly status: string;
  readonly open: (text: string) => string;
  readonly next: (status: string) => string;
  readonly setStatus: (goal: string) => string;
}
