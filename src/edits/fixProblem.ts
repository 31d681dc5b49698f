import { findFrontMatter } from '../journal/frontMatter.ts';
import { reviewLinks } from '../journal/linkProblems.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { sectionFor } from './addGoal.ts';
import { addMissing, listGoals } from './addMissing.ts';
import { type FrontMatterMistake, mendFrontMatter } from './mendFrontMatter.ts';
import { touchesConflict } from './mergeConflict.ts';
import { mergePeriods } from './mergePeriods.ts';
import type { Writing } from './notation.ts';
import { isRefusal, type Refusal, type TextEdit } from './textEdit.ts';

/**
 * What mends a problem, as plain data: good in the command of a light bulb, and found again in the text of now by what
 * it says. A status is set by the command for it.
 */
export type Fix = TextFix | FileFix;

/** Gives the document's file, `2023.md`, the name of the year that it is read as. */
export interface FileFix {
  readonly kind: 'rename-file';
  readonly to: number;
}

export type TextFix =
  /** Goals of the document's year that its review lacks. */
  | { readonly kind: 'add-goals'; readonly texts: readonly string[] }
  /** The targets of links of the reviews, as they are written and as they should be. */
  | { readonly kind: 'mend-links'; readonly links: readonly { readonly target: string; readonly to: string }[] }
  /** Puts what stands below the second of two equal headings (`heading` is its line) below the first. */
  | { readonly kind: 'merge-periods'; readonly heading: string }
  /** Gives the second of two headings of one period another line: `## Q2` for `## Q1`. */
  | { readonly kind: 'rename-period'; readonly heading: string; readonly to: string }
  /** Goals of a year that the document's plan for it lacks. */
  | { readonly kind: 'plan-goals'; readonly year: number; readonly texts: readonly string[] }
  /** Lets the title and the front matter say a year, in the place of another that they say. */
  | {
      readonly kind: 'say-year';
      readonly title: number | null;
      readonly frontMatter: number | null;
      readonly to: number;
    }
  | { readonly kind: 'mend-front-matter'; readonly mistake: FrontMatterMistake };

/** The edits that mend it in the text of now; refused where that has moved on. */
export function fixProblem(
  text: string,
  read: (text: string) => Reading,
  fix: TextFix,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const reading = read(text);
  if (reading.kind !== 'retrospective') return { refused: 'problem-gone' };
  const edits = editsOf(text, reading.retrospective, read, fix, writing);
  if (isRefusal(edits)) return edits;
  if (edits.length === 0) return { refused: 'problem-gone' };
  const spans = edits.map(({ span }) => span);
  return touchesConflict(text, spans)
    ? { refused: 'merge-conflict', line: linesOf(text).at(Math.min(...spans.map(({ start }) => start))) }
    : edits;
}

function editsOf(
  text: string,
  retrospective: Retrospective,
  read: (text: string) => Reading,
  fix: TextFix,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  switch (fix.kind) {
    case 'add-goals':
      return addGoals(text, retrospective, read, fix.texts, writing);
    case 'plan-goals':
      return planGoals(text, retrospective, read, fix, writing);
    case 'mend-links':
      return mendLinks(text, retrospective, fix.links);
    case 'merge-periods': {
      const pair = periodsTwice(text, retrospective, fix.heading);
      return pair === undefined ? [] : mergePeriods(text, retrospective, pair.first, pair.second);
    }
    case 'rename-period': {
      const pair = periodsTwice(text, retrospective, fix.heading);
      return pair === undefined ? [] : [{ span: pair.second, text: fix.to }];
    }
    case 'say-year':
      return sayYear(text, retrospective, fix);
    case 'mend-front-matter': {
      const mending = mendFrontMatter(text);
      return mending?.mistake === fix.mistake ? mending.edits : [];
    }
  }
}

function addGoals(
  text: string,
  retrospective: Retrospective,
  read: (text: string) => Reading,
  texts: readonly string[],
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const reviewed = retrospective.sections.flatMap((section) =>
    section.kind === 'review' && section.year === retrospective.year ? section.goals : [],
  );
  const goals = texts.filter((words) => !reviewed.some((goal) => goal.text === words));
  return goals.length === 0
    ? []
    : addMissing(text, retrospective, { sections: [], goals }, { ...writing, reread: rereading(read) });
}

/** Only where there is a plan already: what was planned elsewhere is not planned here. */
function planGoals(
  text: string,
  retrospective: Retrospective,
  read: (text: string) => Reading,
  { year, texts }: TextFix & { readonly kind: 'plan-goals' },
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const plan = sectionFor(retrospective, year);
  if (plan?.kind !== 'plan') return { refused: 'section-gone' };
  const goals = texts.filter((words) => !plan.goals.some((goal) => goal.text === words));
  return goals.length === 0
    ? []
    : listGoals(text, retrospective, { year, goals }, { ...writing, reread: rereading(read) });
}

function rereading(read: (text: string) => Reading): (text: string) => Retrospective | undefined {
  return (now) => {
    const reading = read(now);
    return reading.kind === 'retrospective' ? reading.retrospective : undefined;
  };
}

function mendLinks(
  text: string,
  retrospective: Retrospective,
  links: readonly { readonly target: string; readonly to: string }[],
): readonly TextEdit[] {
  const mended = new Map(links.map(({ target, to }) => [target, to]));
  return reviewLinks(text, retrospective).flatMap(({ target, span }) => {
    const to = mended.get(target);
    return to === undefined ? [] : [{ span, text: to }];
  });
}

/** The lines of the two headings of one period, the second of which reads so. */
function periodsTwice(text: string, { problems }: Retrospective, heading: string) {
  for (const problem of problems) {
    if (problem.code === 'duplicate-period' && slice(text, problem.span) === heading)
      return { first: problem.first, second: problem.span };
  }
  return undefined;
}

/** Nothing where one of the places says something else by now. */
function sayYear(
  text: string,
  { title }: Retrospective,
  fix: TextFix & { readonly kind: 'say-year' },
): readonly TextEdit[] {
  const inTitle = fix.title === null ? null : title && onlyYearIn(text, title.line, fix.title);
  const inFrontMatter = fix.frontMatter === null ? null : yearInFrontMatter(text, fix.frontMatter);
  if (inTitle === undefined || inFrontMatter === undefined) return [];
  return [inTitle, inFrontMatter].flatMap((span) => (span === null ? [] : [{ span, text: String(fix.to) }]));
}

/** A year in a line that names it once; undefined where it does not. */
export function onlyYearIn(text: string, line: Span, year: number): Span | undefined {
  const [only, ...others] = slice(text, line).matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'));
  if (only === undefined || others.length > 0) return undefined;
  const start = line.start + only.index;
  return { start, end: start + String(year).length };
}

/** The `2023` of `year: 2023`; undefined where the front matter does not say so. */
export function yearInFrontMatter(text: string, year: number): Span | undefined {
  const { content } = findFrontMatter(text, linesOf(text)) ?? {};
  if (content === undefined) return undefined;
  const before = new RegExp(`^(year[ \\t]*[:=][ \\t]*["']?)${year}(?!\\d)`, 'm').exec(slice(text, content));
  if (before?.[1] === undefined) return undefined;
  const start = content.start + before.index + before[1].length;
  return { start, end: start + String(year).length };
}
