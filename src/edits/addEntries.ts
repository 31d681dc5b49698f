import { findSection, type SectionRef } from '../journal/find.ts';
import type { OtherSection, PeriodSection, Retrospective, Section } from '../journal/retrospective.ts';
import { linesOf } from '../journal/text.ts';
import { appendItems } from './appendItems.ts';
import { firstMarker } from './asWritten.ts';
import { beginList } from './beginList.ts';
import { touchesConflict } from './mergeConflict.ts';
import { type MissingSection, sectionForMonth } from './missingSections.ts';
import { insertSection } from './newSection.ts';
import type { Writing } from './notation.ts';
import type { Refusal, TextEdit } from './textEdit.ts';
import { typedWords } from './typedWords.ts';

export type NewEntry = { readonly text: string } & (
  | {
      /** 1 to 12. The entry goes to the month's own section, else to that of its quarter or half. */
      readonly month: number;
    }
  | { readonly section: SectionRef }
);

/** The entries that go to one place: to a section, or to one that a month has to get. */
interface Group {
  readonly section: PeriodSection | OtherSection | MissingSection;
  readonly words: string[];
}

/** Adds entries to their sections, behind what is there; a missing quarter or month is put among the others. */
export function addEntries(
  text: string,
  retrospective: Retrospective,
  entries: readonly NewEntry[],
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const groups = grouped(text, retrospective, entries, writing);
  if (groups === undefined) return { refused: 'section-gone' };
  if (groups.length === 0) return { refused: 'empty-text' };
  const edits: TextEdit[] = [];
  for (const { section, words } of groups) {
    const line = linesOf(text).at('own' in section ? section.own.start : section.at);
    if ('own' in section && !section.certain && writing.confirmed !== true) return { refused: 'uncertain', line };
    const edit =
      'own' in section ? addTo(text, section, words) : insertSection(text, retrospective, section.at, section, words);
    if (touchesConflict(text, [edit.span])) return { refused: 'merge-conflict', line };
    edits.push(edit);
  }
  return edits;
}

/** Undefined where a section that was named is gone. */
function grouped(
  text: string,
  retrospective: Retrospective,
  entries: readonly NewEntry[],
  writing: Writing,
): readonly Group[] | undefined {
  const groups = new Map<Section | string, Group>();
  for (const entry of entries) {
    const words = typedWords(entry.text);
    if (words === '') continue;
    const section = sectionFor(text, retrospective, entry, writing);
    if (section === undefined) return undefined;
    const key = 'at' in section ? section.heading : section;
    const group = groups.get(key) ?? { section, words: [] };
    groups.set(key, group);
    group.words.push(words);
  }
  return [...groups.values()];
}

function sectionFor(
  text: string,
  retrospective: Retrospective,
  entry: NewEntry,
  writing: Writing,
): Group['section'] | undefined {
  if ('section' in entry) return findSection(retrospective, entry.section);
  return periodOf(retrospective, entry.month) ?? sectionForMonth(text, retrospective, entry.month, writing);
}

/** The narrowest section that a month lies in. */
export function periodOf(retrospective: Retrospective, month: number): PeriodSection | undefined {
  const quarter = Math.ceil(month / 3);
  const covering = periodsOf(retrospective).filter((section) =>
    section.months.length > 0 ? section.months.includes(month) : section.quarters.includes(quarter),
  );
  const width = (section: PeriodSection) => section.months.length || section.quarters.length * 3;
  return covering.sort((a, b) => width(a) - width(b))[0];
}

function periodsOf(retrospective: Retrospective): PeriodSection[] {
  return retrospective.sections.filter((section) => section.kind === 'period');
}

function addTo(text: string, section: PeriodSection | OtherSection, words: readonly string[]): TextEdit {
  const own = section.entries.filter(({ line }) => line.start < section.own.end);
  return appendItems(text, own, words) ?? beginList(text, section.own, firstMarker(text, section), words);
}
