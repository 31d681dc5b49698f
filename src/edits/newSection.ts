import type { Retrospective } from '../journal/retrospective.ts';
import { listOf } from './appendItems.ts';
import { endOfContent } from './beginList.ts';
import { habitsOf } from './habits.ts';
import { type Habits, type Part, render } from './skeleton.ts';
import type { TextEdit } from './textEdit.ts';

/** A heading with the list below it. */
export interface NewSection {
  readonly level: number;
  readonly heading: string;
  /** `- ` or `1. `; null for a section that begins with no list. */
  readonly marker: string | null;
  /** A paragraph above the list. */
  readonly lead?: string;
  /** What its list has already; one empty item where there is nothing yet. */
  readonly items?: readonly string[];
}

/**
 * Puts a new section behind an offset, with the empty lines that the document's headings have around them. Words may
 * have several lines, ended by `\n`.
 */
export function insertSection(
  text: string,
  retrospective: Retrospective,
  at: number,
  section: NewSection,
  words: readonly string[],
): TextEdit {
  return insertSections(text, retrospective, at, [{ ...section, items: words }]);
}

/** The same with several sections, one behind the other. */
export function insertSections(
  text: string,
  retrospective: Retrospective,
  at: number,
  sections: readonly NewSection[],
): TextEdit {
  const habits = habitsOf(text, retrospective);
  const added = textOf(sections, habits);
  const gap = habits.lineEnd.repeat(1 + habits.before);
  // Above the first line there is nothing to stand behind.
  if (/^\uFEFF?\s*$/.test(text.slice(0, at))) return { span: { start: at, end: at }, text: added + gap };
  const end = endOfContent(text, { start: 0, end: at });
  return { span: { start: end, end }, text: gap + added };
}

/** Heading and list of one section, without a line end behind it. */
export function sectionText(section: NewSection, habits: Habits): string {
  return textOf([section], habits);
}

function textOf(sections: readonly NewSection[], habits: Habits): string {
  return render('', sections.flatMap(partsOf), habits).text.slice(0, -habits.lineEnd.length);
}

function partsOf({ level, heading, marker, lead, items = [] }: NewSection): readonly Part[] {
  const begun = marker ?? (items.length > 0 ? '- ' : null);
  return [
    { kind: 'heading', level, text: heading },
    ...(lead === undefined ? [] : [{ kind: 'paragraph', text: lead } as const]),
    ...(begun === null ? [] : [{ kind: 'list', lines: listLines(begun, items) } as const]),
  ];
}

/** An item may have several lines. */
function listLines(marker: string, items: readonly string[]): readonly string[] {
  return listOf(marker, items.length > 0 ? items : ['']).flatMap((line) => line.split('\n'));
}

/** The level that the document's sections have; the one below its title where there are none. */
export function sectionLevel({ title, sections }: Retrospective): number {
  const top = sections.find((section) => section.parent === null && section.heading !== null)?.heading;
  return Math.min(6, top?.level ?? (title?.level ?? 1) + 1);
}
