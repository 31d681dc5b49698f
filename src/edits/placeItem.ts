import type { JournalDocument } from '../journal/journal.ts';
import type { Entry, Goal, Section } from '../journal/retrospective.ts';
import { slice } from '../journal/text.ts';
import { beginYear, goalMarker, sectionFor } from './addGoal.ts';
import { firstMarker, ownMarker } from './asWritten.ts';
import { type ItemText, itemLines, itemTextOf, shapeOf, wholeLines } from './itemText.ts';
import { sectionForMonth } from './missingSections.ts';
import { insertSection } from './newSection.ts';
import type { Writing } from './notation.ts';
import { pasteBeside, pasteBlockBehind, pasteBlockBeside, pasteFirst, type Side } from './pasteItem.ts';
import { withLinksFrom } from './relativeLink.ts';
import { levelOf } from './siblings.ts';
import type { RefusalCode, TextEdit } from './textEdit.ts';

/** A document with its text. */
export interface Sheet extends JournalDocument {
  readonly text: string;
}

/** A goal or an entry where it stands. */
export interface Standing {
  readonly sheet: Sheet;
  readonly section: Section;
  readonly item: Goal | Entry;
}

/** Where an item is to go. A year's goals and a quarter get a section where the document has none. */
export type Destination =
  | {
      readonly kind: 'beside';
      readonly sheet: Sheet;
      readonly section: Section;
      readonly item: Goal | Entry;
      readonly side: Side;
    }
  | { readonly kind: 'into'; readonly sheet: Sheet; readonly section: Section }
  | { readonly kind: 'year'; readonly sheet: Sheet; readonly year: number }
  | { readonly kind: 'quarter'; readonly sheet: Sheet; readonly quarter: number };

/** The words of a list that begins with a marker. */
type Behind = (marker: string) => readonly string[];

/** The same destination by its section and what stands there already, as far as there is any. */
export function settled(to: Destination): Destination {
  const section = sectionOf(to);
  if (section === undefined || to.kind === 'beside') return to;
  const item = lastOf(section);
  const { sheet } = to;
  return item === undefined
    ? { kind: 'into', sheet, section }
    : { kind: 'beside', sheet, section, item, side: 'behind' };
}

function sectionOf(to: Destination): Section | undefined {
  switch (to.kind) {
    case 'beside':
    case 'into':
      return to.section;
    case 'year':
      return sectionFor(to.sheet.retrospective, to.year);
    case 'quarter':
      return to.sheet.retrospective.sections.find(
        (section) => section.kind === 'period' && section.quarters.join() === String(to.quarter),
      );
  }
}

/** The last of a section's own items: those of its months stand behind it. */
function lastOf(section: Section): Goal | Entry | undefined {
  if ('goals' in section) return section.goals.at(-1);
  return section.entries.findLast(({ line }) => line.start < section.own.end);
}

/** The edit that writes an item with its notes at a destination, in the manner of what stands there. */
export function placed({ sheet: from, item }: Standing, to: Destination, writing: Writing): TextEdit | RefusalCode {
  switch (shapeOf(from.text, item)) {
    case 'item':
      return listItemAt(from, item, to, writing);
    case 'block':
      return blockAt(from, item, to);
    case 'row':
    case 'front-matter':
      return 'other-form';
  }
}

function listItemAt(from: Sheet, item: Goal | Entry, to: Destination, writing: Writing): TextEdit | RefusalCode {
  const { text, retrospective } = to.sheet;
  const moved = withLinks(itemTextOf(from.text, item), from, to.sheet);
  const behind = (marker: string) => [
    itemLines(moved, { quote: '', indent: '' }, marker).join('\n').slice(marker.length),
  ];
  switch (to.kind) {
    case 'beside':
      if (shapeOf(text, to.item) !== 'item') return 'other-form';
      return pasteBeside(text, to.section, to.item, to.side, moved);
    case 'into':
      return pasteFirst(text, to.section.own, markerIn(to.sheet, to.section), moved);
    case 'year':
      return beginYear(text, retrospective, to.year, behind, writing);
    case 'quarter':
      return beginQuarter(to.sheet, to.quarter, behind, writing);
  }
}

/** A section for a quarter, in the words and the place that it has among the others. */
function beginQuarter({ text, retrospective }: Sheet, quarter: number, behind: Behind, writing: Writing): TextEdit {
  const section = sectionForMonth(text, retrospective, quarter * 3, writing);
  return insertSection(text, retrospective, section.at, section, behind(section.marker));
}

function withLinks({ words, below, column }: ItemText, from: Sheet, to: Sheet): ItemText {
  const [first = '', ...rest] = leadingOn([words, ...below].join('\n'), from, to).split('\n');
  return { words: first, below: rest, column };
}

/** Words whose links lead where they led, once they stand in a document. */
function leadingOn(words: string, from: Sheet, to: Sheet): string {
  return from.uri === to.uri ? words : withLinksFrom(words, from.path, to.path);
}

/** The marker with which a section without items begins its list. */
function markerIn({ text, retrospective }: Sheet, section: Section): string {
  if ('goals' in section) return goalMarker(text, retrospective);
  const like = retrospective.sections.find((other) => 'entries' in other && ownMarker(text, other) !== undefined);
  return like === undefined ? '- ' : firstMarker(text, like);
}

/** A heading has its level: it stands among those of the same, or below a section one level up. */
function blockAt(from: Sheet, item: Goal | Entry, to: Destination): TextEdit | RefusalCode {
  const { text } = to.sheet;
  const level = levelOf(from.text, item);
  const own = slice(from.text, wholeLines(from.text, item.block)).trimEnd();
  const lines = leadingOn(own, from, to.sheet).split(/\r\n?|\n/);
  if (to.kind === 'beside') {
    if (shapeOf(text, to.item) !== 'block' || levelOf(text, to.item) !== level) return 'other-form';
    return pasteBlockBeside(text, to.item.block, to.side, lines);
  }
  if (to.kind !== 'into' || to.section.heading?.level !== level - 1) return 'other-form';
  return pasteBlockBehind(text, to.section.own, lines);
}
