import type { Reading } from '../journal/read.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { cutItem } from './cutItem.ts';
import { touchesConflict } from './mergeConflict.ts';
import type { Writing } from './notation.ts';
import { type Destination, placed, type Sheet, type Standing, settled } from './placeItem.ts';
import { hasAdded, isSame, saidBy, saidOf, withItem, without } from './readsAs.ts';
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
  const order = target.kind === 'beside' && from.section === target.section ? placesOf(from, target) : undefined;
  return order === undefined ? moveAcross(from, target, moving) : moveWithin(from, order, moving);
}

/** Takes an item past its neighbour in its list. */
export function moveBy(from: Standing, step: 1 | -1, moving: Moving): SheetEdits | SheetRefusal {
  const { items } = siblingsOf(from.sheet.text, from.section, from.item);
  const item = items[items.findIndex((one) => one.item === from.item) + step]?.item;
  const { sheet, section } = from;
  if (item === undefined) return refusal(from, 'end-of-list');
  return moveItem(from, { kind: 'beside', sheet, section, item, side: step === 1 ? 'behind' : 'before' }, moving);
}

interface Places {
  readonly from: number;
  readonly to: number;
}

/** The places in one list; undefined where the two stand in different ones. */
function placesOf(from: Standing, to: Destination & { readonly kind: 'beside' }): Places | undefined {
  const { items } = siblingsOf(from.sheet.text, from.section, from.item);
  const at = items.findIndex(({ item }) => item === from.item);
  const beside = items.findIndex(({ item }) => item === to.item);
  if (at < 0 || beside < 0) return undefined;
  const shift = at < beside ? -1 : 0;
  return { from: at, to: at === beside ? at : beside + shift + (to.side === 'behind' ? 1 : 0) };
}

function moveWithin(from: Standing, places: Places, moving: Moving): SheetEdits | SheetRefusal {
  const { sheet, section, item } = from;
  const siblings = siblingsOf(sheet.text, section, item);
  const edits = reorder(sheet.text, siblings, places.from, places.to);
  const all = itemsOf(section);
  const at = sheet.retrospective.sections.indexOf(section);
  const target = siblings.items[places.to]?.item ?? item;
  const said = withItem(
    without(saidBy(sheet.retrospective), { section: at, item: all.indexOf(item) }),
    { section: at, item: all.indexOf(target) },
    saidOf(item),
  );
  if (
    touchesConflict(
      sheet.text,
      edits.map(({ span }) => span),
    )
  )
    return refusal(from, 'merge-conflict');
  const reading = moving.reread(sheet, applyEdits(sheet.text, edits));
  return reading.kind === 'retrospective' && isSame(saidBy(reading.retrospective), said)
    ? new Map([[sheet.uri, edits]])
    : refusal(from, 'reads-otherwise');
}

function moveAcross(from: Standing, to: Destination, moving: Moving): SheetEdits | SheetRefusal {
  const { sheet, section, item } = from;
  if ('section' in to && 'goals' in to.section !== 'goals' in section) return refusal(to, 'other-form');
  if (isScattered(from, to.sheet.uri !== sheet.uri)) return refusal(from, 'scattered');
  const paste = placed(from, to, moving);
  if (typeof paste === 'string') return refusal(from, paste);
  const cut = cutItem(sheet.text, item);
  if (touchesConflict(sheet.text, [item.block, cut.span])) return refusal(from, 'merge-conflict');
  if (touchesConflict(to.sheet.text, [paste.span])) return refusal(to, 'merge-conflict');
  const place = { section: sheet.retrospective.sections.indexOf(section), item: itemsOf(section).indexOf(item) };
  const before = saidBy(sheet.retrospective);
  const target = 'section' in to ? to.sheet.retrospective.sections.indexOf(to.section) : undefined;
  const after = (end: Sheet, edits: readonly TextEdit[]) => {
    const reading = moving.reread(end, applyEdits(end.text, edits));
    return reading.kind === 'retrospective' ? saidBy(reading.retrospective) : [];
  };
  if (to.sheet.uri === sheet.uri) {
    const isRight = hasAdded(without(before, place), after(sheet, [cut, paste]), target, saidOf(item));
    return isRight ? new Map([[sheet.uri, [cut, paste]]]) : refusal(from, 'reads-otherwise');
  }
  if (!isSame(after(sheet, [cut]), without(before, place))) return refusal(from, 'reads-otherwise');
  if (!hasAdded(saidBy(to.sheet.retrospective), after(to.sheet, [paste]), target, saidOf(item)))
    return refusal(to, 'reads-otherwise');
  return new Map([
    [sheet.uri, [cut]],
    [to.sheet.uri, [paste]],
  ]);
}

type End = Standing | Destination;

function isCertain(end: End): boolean {
  const item = 'item' in end ? end.item : undefined;
  const section = 'section' in end ? end.section : undefined;
  return section?.certain !== false && !(item !== undefined && 'certain' in item && !item.certain);
}

function refusal(end: End, refused: RefusalCode): SheetRefusal {
  const span: Span | undefined = 'item' in end ? end.item.line : 'section' in end ? end.section.own : undefined;
  const { uri, text } = end.sheet;
  return span === undefined ? { uri, refused } : { uri, refused, line: linesOf(text).at(span.start) };
}
