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
  return ownMarker(text, section) ?? '- ';
}

/** The list marker of a section's first item; undefined where none of its items has one. */
export function ownMarker(text: string, section: Section): string | undefined {
  const items = 'goals' in section ? section.goals : section.entries;
  return items.map(({ line }) => markerOf(slice(text, line))).find((marker) => marker !== undefined);
}

/**
 * The list marker with which next year's section begins: the model's own, else that of most of its sisters. Null for
 * one whose model has prose and no list.
 */
export function markerFor(text: string, section: Section, sisters: readonly Section[]): string | null {
  const own = ownMarker(text, section);
  if (own !== undefined) return own;
  const body = text.slice(section.heading?.line.end ?? section.own.start, section.own.end).trim();
  const waiting = /^\S+$/.test(body) ? markerOf(body) : undefined;
  if (body !== '' && waiting === undefined) return null;
  return commonest(sisters.flatMap((sister) => ownMarker(text, sister) ?? [])) ?? waiting ?? '- ';
}

/** `1. ` of `3. Read more`, `- [ ] ` of `- [x] Run` and of a task that still waits for its words. */
function markerOf(item: string): string | undefined {
  const [, bullet, delimiter, box] = /^(?:([-*+])|\d{1,9}([.)]))(?:[ \t]+(\[[^\]]\](?=[ \t]|$))?|$)/.exec(item) ?? [];
  const marker = bullet ?? (delimiter && `1${delimiter}`);
  return marker && `${marker} ${box === undefined ? '' : '[ ] '}`;
}

/** The value that comes most often; of two that come as often the first. */
export function commonest<Value>(values: readonly Value[]): Value | undefined {
  const times = (value: Value) => values.filter((other) => other === value).length;
  return values.toSorted((a, b) => times(b) - times(a))[0];
}
