import type { CalendarDate } from './date.ts';
import type { FoundGoal } from './find.ts';
import type { Journal, Place } from './journal.ts';
import type { Retrospective, Section } from './retrospective.ts';
import type { Status } from './status.ts';
import type { Span } from './text.ts';

/** A place in a document of the journal. */
export interface Spot {
  readonly uri: string;
  readonly span: Span;
}

/**
 * Something in a document that a person may want to mend, with what a sentence about it needs. The codes are stable:
 * settings and docs/problems.md name them.
 */
export type ToldProblem = {
  readonly span: Span;
  /** Other places that it is about. */
  readonly related: readonly Spot[];
} & (
  | { readonly code: 'front-matter-broken' }
  /** The document is one of `year`; its title or its file name says `other`. */
  | { readonly code: 'year-mismatch'; readonly year: number; readonly other: number; readonly in: 'title' | 'name' }
  /** `path` is of the other document, where it is not a heading of this one. */
  | { readonly code: 'duplicate-period'; readonly path: string | null }
  | { readonly code: 'two-statuses'; readonly found: FoundGoal }
  /** At `count` goals of the document. */
  | { readonly code: 'unknown-mark'; readonly mark: string; readonly count: number }
  /** All of these at once where they are many. */
  | { readonly code: 'goal-without-status'; readonly year: number; readonly goals: readonly FoundGoal[] }
  /** `reviewed` is false where the document has no review of that year at all. */
  | {
      readonly code: 'goal-not-reviewed';
      readonly year: number;
      readonly texts: readonly string[];
      readonly reviewed: boolean;
    }
  /** `plan` is the document that plans the year, if only one does. */
  | {
      readonly code: 'goal-not-planned';
      readonly year: number;
      readonly texts: readonly string[];
      readonly plan: { readonly uri: string; readonly path: string; readonly start: number } | null;
    }
  /** `path` is of the other document, where it is not this one. */
  | { readonly code: 'review-twice'; readonly year: number; readonly path: string | null }
  /** `home` is where the status is that counts. */
  | { readonly code: 'statuses-differ'; readonly found: FoundGoal; readonly home: Place }
  /** The span is the target alone. `meant` is where the goals of the review stand, if that is clear. */
  | {
      readonly code: 'broken-link';
      readonly target: string;
      readonly gone: 'file' | 'anchor';
      readonly meant: { readonly path: string; readonly anchor: string } | null;
    }
  | { readonly code: 'section-unknown'; readonly heading: string }
);

export type ToldCode = ToldProblem['code'];

/** What problems are looked for with. */
export interface ProblemContext {
  /** The one that the document belongs to. */
  readonly journal: Journal;
  readonly today: CalendarDate;
  readonly statuses: readonly Status[];
}

/** A yearly and a quarterly document tell of the same things on purpose. */
export function coverTheSame(a: Retrospective, b: Retrospective): boolean {
  return `${a.covers.quarters} ${a.covers.months}` === `${b.covers.quarters} ${b.covers.months}`;
}

/** The line of a section's heading; where there is none, the place that it begins at. */
export function lineOf(section: Section): Span {
  return section.heading?.line ?? { start: section.own.start, end: section.own.start };
}
