import type { Retrospective } from '../journal/retrospective.ts';
import { listOf } from './appendItems.ts';
import { endOfContent } from './beginList.ts';
import { habitsOf } from './habits.ts';
import { render } from './skeleton.ts';
import type { TextEdit } from './textEdit.ts';

/** A heading with the list below it. */
export interface NewSection {
  readonly level: number;
  readonly heading: string;
  /** `- ` or `1. ` */
  readonly marker: string;
}

/** Puts a new section behind an offset, with the empty lines that the document's headings have around them. */
export function insertSection(
  text: string,
  retrospective: Retrospective,
  at: number,
  section: NewSection,
  words: readonly string[],
): TextEdit {
  const habits = habitsOf(text, retrospective);
  const end = endOfContent(text, { start: 0, end: at });
  const { level, heading, marker } = section;
  const parts = [
    { kind: 'heading', level, text: heading },
    { kind: 'list', lines: listOf(marker, words) },
  ] as const;
  const added = render('', parts, habits).text.slice(0, -habits.lineEnd.length);
  return { span: { start: end, end }, text: habits.lineEnd.repeat(1 + habits.before) + added };
}

/** The level that the document's sections have; the one below its title where there are none. */
export function sectionLevel({ title, sections }: Retrospective): number {
  const top = sections.find((section) => section.parent === null && section.heading !== null)?.heading;
  return Math.min(6, top?.level ?? (title?.level ?? 1) + 1);
}
