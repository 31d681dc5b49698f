import type { Goal, GoalsSection, Retrospective } from './retrospective.ts';
import type { StatusId } from './status.ts';

export interface JournalDocument {
  readonly uri: string;
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly retrospective: Retrospective;
}

/** A series of retrospectives in one folder. */
export interface Journal {
  /** Stable over sessions: the series' folder. */
  readonly id: string;
  /** Name of the series' folder. */
  readonly name: string;
  readonly documents: readonly JournalDocument[];
  /** Newest first, also years that are only planned so far. */
  readonly years: readonly Year[];
  readonly threads: readonly Thread[];
}

export interface Year {
  readonly year: number;
  /** Documents that look back on this year; empty for a year that is only planned. */
  readonly documents: readonly JournalDocument[];
  readonly goals: readonly YearGoal[];
}

/** One goal of one year, however many documents mention it. */
export interface YearGoal {
  readonly year: number;
  readonly text: string;
  readonly status: StatusId | null;
  /** Where its status is read and written. */
  readonly home: Place;
  /** Everywhere it stands, the home first. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly document: JournalDocument;
  readonly section: GoalsSection;
  readonly goal: Goal;
}

/** The same goal carried through several years, newest first. */
export interface Thread {
  readonly text: string;
  readonly goals: readonly YearGoal[];
}
