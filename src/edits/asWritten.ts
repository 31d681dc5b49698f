import type { Heading, Section } from '../journal/retrospective.ts';
import { slice } from '../journal/text.ts';

/** The words of a heading as they stand, with numbering, emoji and emphasis. */
export function rawWords(text: string, heading: Heading): string {
  return headingWords(slice(text, heading.line));
}

/** The words of `### Goal ###` and of an underlined heading. */
export function headingWords(lines: string): string {
  return lines
    .replace(/^#{1,6}(?:[ \t]+|$)/, () => '')
    .replace(/(?:^|[ \t]+)#+[ \t]*$/, () => '')
    .replace(/[\r\n]+[ \t]*(?:=+|-+)[ \t]*$/, () => '')
    .trimEnd();
}

/** The list marker of a section's first item, as a list begins with it; a bullet where it has no list. */
export function firstMarker(text: string, section: Section): string {
  const items = 'goals' in section ? section.goals : section.entries;
  for (const { line } of items) {
    const [, bullet, delimiter, box] =
      /^(?:([-*+])|\d{1,9}([.)]))[ \t]+(\[[^\]]\][ \t]+)?/.exec(slice(text, line)) ?? [];
    if (bullet ?? delimiter) return `${bullet ?? `1${delimiter}`} ${box === undefined ? '' : '[ ] '}`;
  }
  return '- ';
}
