import type { Retrospective } from '../journal/retrospective.ts';
import { type Lines, lineEndOf, linesOf } from '../journal/text.ts';
import type { Habits } from './skeleton.ts';

/** One empty line around headings, and `\n`: what most people do. */
export const USUAL_HABITS: Habits = { before: 1, after: 1, lineEnd: '\n' };

/** How many empty lines a document has around its headings, as most of them have it, and its line end. */
export function habitsOf(text: string, retrospective: Retrospective): Habits {
  const lines = linesOf(text);
  const headings = [retrospective.title, ...retrospective.sections.map((section) => section.heading)]
    .filter((heading) => heading !== null)
    .map(({ line }) => ({ first: lines.at(line.start), last: lines.at(line.end) }));
  const isEmpty = (line: number) => line >= 0 && line < lines.count && isBlank(text, lines, line);
  const before = headings.filter(({ first }) => first > 0).map(({ first }) => countFrom(first - 1, -1, isEmpty));
  const after = headings
    .filter(({ last }) => last < lines.count - 1)
    .map(({ last }) => countFrom(last + 1, 1, isEmpty));
  return {
    before: commonest(before) ?? USUAL_HABITS.before,
    after: commonest(after) ?? USUAL_HABITS.after,
    lineEnd: lineEndOf(text),
  };
}

function isBlank(text: string, lines: Lines, line: number): boolean {
  return text.slice(lines.start(line), lines.end(line)).trim() === '';
}

function countFrom(line: number, step: 1 | -1, isEmpty: (line: number) => boolean): number {
  let count = 0;
  while (isEmpty(line + count * step)) count++;
  return count;
}

function commonest(counts: readonly number[]): number | undefined {
  const times = (count: number) => counts.filter((other) => other === count).length;
  return [...counts].sort((a, b) => times(b) - times(a))[0];
}
