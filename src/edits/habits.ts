import type { Heading, Retrospective } from '../journal/retrospective.ts';
import { type Lines, lineEndOf, linesOf } from '../journal/text.ts';
import { commonest } from './asWritten.ts';
import type { Habits } from './skeleton.ts';

/** One empty line around headings, and `\n`: what most people do. */
export const USUAL_HABITS: Habits = { before: 1, after: 1, afterTitle: 1, lineEnd: '\n' };

/** How many empty lines a document has around its headings, as most of them have it, and its line end. */
export function habitsOf(text: string, retrospective: Retrospective): Habits {
  const lines = linesOf(text);
  const isEmpty = (line: number) => line >= 0 && line < lines.count && isBlank(text, lines, line);
  const before = ({ line }: Heading) => countFrom(lines.at(line.start) - 1, -1, isEmpty);
  const after = ({ line }: Heading) => countFrom(lines.at(line.end) + 1, 1, isEmpty);
  const { title, sections } = retrospective;
  const headings = sections.map((section) => section.heading).filter((heading) => heading !== null);
  const usual = { ...USUAL_HABITS, lineEnd: lineEndOf(text) };
  return {
    ...usual,
    before: commonest(headings.map(before)) ?? usual.before,
    after: commonest(headings.map(after)) ?? usual.after,
    afterTitle: title === null ? usual.afterTitle : after(title),
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
