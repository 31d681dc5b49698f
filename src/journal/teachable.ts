import { fold } from './phrases.ts';
import type { Section } from './retrospective.ts';
import { absoluteYears } from './years.ts';

/** The words of a heading that a vocabulary can have: `aftermath of the plans` of `3. Aftermath of the 2023 plans`. */
export function teachableWords(heading: string): string {
  let words = fold(heading);
  for (const { start, end } of [...absoluteYears(words)].reverse())
    words = `${words.slice(0, start)} ${words.slice(end)}`;
  return words
    .replace(/^[\s\d.)]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The innermost section that an offset lies in, if it is one that was not understood. */
export function teachableAt(sections: readonly Section[], offset: number): Section | undefined {
  const section = sections.findLast(({ block }) => block.start <= offset && offset <= block.end);
  return section?.kind === 'unknown' && section.heading !== null ? section : undefined;
}
