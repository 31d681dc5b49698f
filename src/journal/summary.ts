import type { Reading } from './read.ts';
import type { LanguageId, ProblemCode } from './retrospective.ts';
import type { StatusId } from './status.ts';
import { type Lines, linesOf } from './text.ts';

/** What was read in one document, flat and with line numbers from 1: the shape of `npm run parse`. */
export interface DocumentSummary {
  readonly file: string;
  readonly retrospective: boolean;
  readonly year: number | null;
  readonly language: LanguageId | null;
  readonly goals: readonly GoalSummary[];
  readonly periods: readonly PeriodSummary[];
  readonly problems: readonly ProblemSummary[];
}

export interface GoalSummary {
  readonly year: number;
  readonly section: 'review' | 'plan';
  readonly text: string;
  readonly status: StatusId | null;
  readonly line: number;
  /** 1, or 0.5 where the goal, or the section that it stands in, is a guess. */
  readonly confidence: number;
}

export interface PeriodSummary {
  readonly label: string;
  readonly year: number;
  readonly quarters: readonly number[];
  readonly months: readonly number[];
  /** How many entries it has. */
  readonly entries: number;
  readonly line: number;
}

export interface ProblemSummary {
  readonly code: ProblemCode;
  readonly line: number;
}

/** `text` is what was read. */
export function summaryOf(file: string, text: string, reading: Reading): DocumentSummary {
  if (reading.kind === 'other') {
    return { file, retrospective: false, year: null, language: null, goals: [], periods: [], problems: [] };
  }
  const { year, language, sections, problems } = reading.retrospective;
  const lines = linesOf(text);
  return {
    file,
    retrospective: true,
    year,
    language,
    goals: sections.flatMap((section) =>
      section.kind !== 'review' && section.kind !== 'plan'
        ? []
        : section.goals.map((goal) => ({
            year: section.year,
            section: section.kind,
            text: goal.text,
            status: goal.status,
            line: lineOf(lines, goal.line.start),
            confidence: section.certain ? 1 : 0.5,
          })),
    ),
    periods: sections.flatMap((section) =>
      section.kind !== 'period'
        ? []
        : {
            label: section.heading?.text ?? '',
            year: section.year,
            quarters: section.quarters,
            months: section.months,
            entries: section.entries.length,
            line: lineOf(lines, section.block.start),
          },
    ),
    problems: problems.map(({ code, span }) => ({ code, line: lineOf(lines, span.start) })),
  };
}

function lineOf(lines: Lines, offset: number): number {
  return lines.at(offset) + 1;
}
