import type { Reading } from '../journal/read.ts';
import { linesOf } from '../journal/text.ts';
import { contentEnd, cutItem } from './cutItem.ts';
import { touchesConflict } from './mergeConflict.ts';
import type { Writing } from './notation.ts';
import { type Destination, placed, type Sheet, type Standing, settled } from './placeItem.ts';
import { hasAdded, isSame, type PlaceIn, type Said, saidBy, saidOf, withItem, without } from './readsAs.ts';
import { reorder } from './reorder.ts';
import { isScattered } from './scattered.ts';
import { itemsOf, siblingsOf } from './siblings.ts';
import { applyEdits, type Refusal, type RefusalCode, type TextEdit } from './textEdit.ts';

/** What a mover knows besides the documents: how they would read with another text. */
export interface Moving extends Writing {
  readonly reread: (sheet: Sheet, text: string) => Reading;
}

/** The edits of each document, by its address. */
export type SheetEdits = ReadonlyMap<string, readonly TextEdit[]>;

export interface SheetRefusal extends Refusal {
  readonly uri: string;
}

/**
 * Takes a goal or an entry with its notes to another place, in its list, its document or another one. What the
 * documents say is compared with what they would say: where more than the item would read differently, nothing is done.
 */
export function moveItem(from: Standing, to: Destination, moving: Moving): SheetEdits | SheetRefusal {
  const target = settled(to);
  const doubt = [from, target].find((end) => !isCertain(end));
  if (doubt !== undefined && moving.confirmed !== true) return refusal(doubt, 'uncertain');
  if (target.kind !== 'beside') return moveAcross(from, target, moving);
  if (from.item === target.item) return new Map();
  const places = placesOf(from, target);
  return places === undefined ? moveAcross(from, target, moving) : moveWithin(from, target, places, moving);
}

/** Takes an item past its neighbour in its list. */
export function moveBy(from: Standing, step: 1 | -1, moving: Moving): SheetEdits | SheetRefusal {
  const { items } = siblingsOf(from.sheet.text, from.section, from.item);
  const item = items[items.findIndex((one) => one.item === from.item) + step]?.item;
  const { sheet, section } = from;
  if (item === undefined) return refusal(from, 'end-of-list');
  return moveItem(from, { kind: 'beside', sheet, section, item, side: step === 1 ? 'behind' : 'before' }, moving);
}

/** Takes an entry, whose notes are all within it, out of its document. */
export function removeItem(from: Standing, moving: Moving): SheetEdits | SheetRefusal {
  const { sheet, item } = from;
  if (!isCertain(from) && moving.confirmed !== true) return refusal(from, 'uncertain');
  const cut = cutItem(sheet.text, item);
  if (touchesConflict(sheet.text, [item.block, cut.span])) return refusal(from, 'merge-conflict');
  const rest = without(saidBy(sheet.retrospective), placeOf(from));
  const isRight = isSame(reread(sheet, [cut], moving), rest);
  return isRight ? new Map([[sheet.uri, [cut]]]) : refusal(from, 'reads-otherwise');
}

type Beside = Destination & { readonly kind: 'beside' };

interface Places {
  readonly from: number;
  readonly to: number;
}

/** The places in one list; undefined where the two stand in different ones. */
function placesOf(from: Standing, to: Beside): Places | undefined {
  const { items } = siblingsOf(from.sheet.text, from.section, from.item);
  const at = items.findIndex(({ item }) => item === from.item);
  const beside = items.toSpliced(at, 1).findIndex(({ item }) => item === to.item);
  return beside < 0 ? undefined : { from: at, to: beside + (to.side === 'behind' ? 1 : 0) };
}

function moveWithin(from: Standing, to: Beside, places: Places, moving: Moving): SheetEdits | SheetRefusal {
  const { sheet, section, item } = from;
  const edits = reorder(sheet.text, siblingsOf(sheet.text, section, item), places.from, places.to);
  const spans = edits.map(({ span }) => span);
  if (touchesConflict(sheet.text, spans)) return refusal(from, 'merge-conflict');
  const place = placeOf(from);
  const others = itemsOf(section).filter((one) => one !== item);
  const arrival = { ...place, item: others.indexOf(to.item) + (to.side === 'behind' ? 1 : 0) };
  const said = withItem(without(saidBy(sheet.retrospective), place), arrival, saidOf(item));
  return isSame(reread(sheet, edits, moving), said) ? new Map([[sheet.uri, edits]]) : refusal(from, 'reads-otherwise');
}

function placeOf({ sheet, section, item }: Standing): PlaceIn {
  return { section: sheet.retrospective.sections.indexOf(section), item: itemsOf(section).indexOf(item) };
}

/** What a document would say after some edits; nothing, where it would be no retrospective any more. */
function reread(sheet: Sheet, edits: readonly TextEdit[], moving: Moving): Said {
  const reading = moving.reread(sheet, applyEdits(sheet.text, edits));
  return reading.kind === 'retrospective' ? saidBy(reading.retrospective) : [];
}

function moveAcross(from: Standing, to: Destination, moving: Moving): SheetEdits | SheetRefusal {
  const { sheet, section, item } = from;
  if ('section' in to && 'goals' in to.section !== 'goals' in section) return refusal(to, 'other-form');
  if (isScattered(sheet.text, item, to.sheet.uri !== sheet.uri)) return refusal(from, 'scattered');
  const paste = placed(from, to, moving);
  if (typeof paste === 'string') return refusal(from, paste);
  const cut = cutItem(sheet.text, item);
  if (touchesConflict(sheet.text, [item.block, cut.span])) return refusal(from, 'merge-conflict');
  if (touchesConflict(to.sheet.text, [paste.span])) return refusal(to, 'merge-conflict');
  const rest = without(saidBy(sheet.retrospective), placeOf(from));
  const target = 'section' in to ? to.sheet.retrospective.sections.indexOf(to.section) : undefined;
  if (to.sheet.uri === sheet.uri) {
    const both = [cut, clearOf(cut, paste, sheet.text)];
    const isRight = hasAdded(rest, reread(sheet, both, moving), target, saidOf(item));
    return isRight ? new Map([[sheet.uri, both]]) : refusal(from, 'reads-otherwise');
  }
  if (!isSame(reread(sheet, [cut], moving), rest)) return refusal(from, 'reads-otherwise');
  const joined = reread(to.sheet, [paste], moving);
  if (!hasAdded(saidBy(to.sheet.retrospective), joined, target, saidOf(item))) return refusal(to, 'reads-otherwise');
  return new Map([
    [sheet.uri, [cut]],
    [to.sheet.uri, [paste]],
  ]);
}

/** Behind an item that goes, it is put behind what stands before that one. */
function clearOf(cut: TextEdit, paste: TextEdit, text: string): TextEdit {
  if (paste.span.start <= cut.span.start || paste.span.start >= cut.span.end) return paste;
  const start = contentEnd(text, cut.span.start);
  return { ...paste, span: { start, end: start } };
}

type End = Standing | Destination;

function isCertain(end: End): boolean {
  return !('section' in end) || end.section.certain;
}

/** Where a section is yet to be begun, the end of the text is the place. */
function refusal(end: End, refused: RefusalCode): SheetRefusal {
  const { uri, text } = end.sheet;
  const start = 'item' in end ? end.item.line.start : 'section' in end ? end.section.own.start : text.length;
  return { uri, refused, line: linesOf(text).at(start) };
}
