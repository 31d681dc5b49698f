import { reviewLinks } from '../journal/linkProblems.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { addMissing } from './addMissing.ts';
import { touchesConflict } from './mergeConflict.ts';
import { mergePeriods } from './mergePeriods.ts';
import type { Writing } from './notation.ts';
import { isRefusal, type Refusal, type TextEdit } from './textEdit.ts';

/**
 * What mends a problem, as plain data: good in the command of a light bulb, and found again in the text of now by what
 * it says. A status is set by the command for it.
 */
export type Fix =
  /** Goals of the document's year that its review lacks. */
  | { readonly kind: 'add-goals'; readonly texts: readonly string[] }
  /** The targets of links of the reviews, as they are written and as they should be. */
  | { readonly kind: 'mend-links'; readonly links: readonly { readonly target: string; readonly to: string }[] }
  /** Puts what stands below the second of two equal headings (`heading` is its line) below the first. */
  | { readonly kind: 'merge-periods'; readonly heading: string }
  /** Gives the second of two headings of one period another line: `## Q2` for `## Q1`. */
  | { readonly kind: 'rename-period'; readonly heading: string; readonly to: string }
  /** Lets the title say another year. */
  | { readonly kind: 'say-year'; readonly from: number; readonly to: number };

/** The edits that mend it in the text of now; refused where that has moved on. */
export function fixProblem(
  text: string,
  read: (text: string) => Reading,
  fix: Fix,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const reading = read(text);
  if (reading.kind !== 'retrospective') return { refused: 'problem-gone' };
  const edits = editsOf(text, reading.retrospective, read, fix, writing);
  if (isRefusal(edits)) return edits;
  const spans = edits.map(({ span }) => span);
  const [first] = spans;
  if (first === undefined) return { refused: 'problem-gone' };
  return touchesConflict(text, spans) ? { refused: 'merge-conflict', line: linesOf(text).at(first.start) } : edits;
}

function editsOf(
  text: string,
  retrospective: Retrospective,
  read: (text: string) => Reading,
  fix: Fix,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  switch (fix.kind) {
    case 'add-goals':
      return addGoals(text, retrospective, read, fix.texts, writing);
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
      return sayYear(text, retrospective, fix.from, fix.to);
  }
}

function addGoals(
  text: string,
  retrospective: Retrospective,
  read: (text: string) => Reading,
  texts: readonly string[],
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const reviewed = retrospective.sections.flatMap((section) => (section.kind === 'review' ? section.goals : []));
  const goals = texts.filter((words) => !reviewed.some((goal) => goal.text === words));
  if (goals.length === 0) return [];
  const reread = (now: string) => {
    const reading = read(now);
    return reading.kind === 'retrospective' ? reading.retrospective : undefined;
  };
  return addMissing(text, retrospective, { sections: [], goals }, { ...writing, reread });
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

function sayYear(text: string, { title }: Retrospective, from: number, to: number): readonly TextEdit[] {
  if (title === null) return [];
  const places = yearsIn(text, title.line, from);
  return places.length === 1 ? places.map((span) => ({ span, text: String(to) })) : [];
}

function yearsIn(text: string, line: Span, year: number): readonly Span[] {
  return [...slice(text, line).matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'))].map(({ index }) => ({
    start: line.start + index,
    end: line.start + index + String(year).length,
  }));
}
