import { findGoal, findSection, type GoalRef, type SectionRef } from '../journal/find.ts';
import { type EntryRef, findEntry } from '../journal/findEntry.ts';
import { type Moving, moveBy, moveItem, removeItem, type SheetEdits, type SheetRefusal } from './moveItem.ts';
import type { Side } from './pasteItem.ts';
import type { Destination, Sheet, Standing } from './placeItem.ts';

export type ItemRef = GoalRef | EntryRef;

/** Where an item is to go, as plain data. */
export type MoveTarget =
  | { readonly step: 1 | -1 }
  | { readonly beside: ItemRef; readonly side: Side }
  | { readonly section: SectionRef }
  | { readonly uri: string; readonly year: number }
  | { readonly uri: string; readonly quarter: number };

/** The document that a target lies in; that of the item, where it stays in its list. */
export function documentOf(target: MoveTarget, item: ItemRef): string {
  if ('step' in target) return item.uri;
  if ('beside' in target) return target.beside.uri;
  return 'section' in target ? target.section.uri : target.uri;
}

/** `moveItem` for what is known by references, in the texts of now. A document that is no retrospective has no sheet. */
export function moveByRef(
  sheets: ReadonlyMap<string, Sheet>,
  ref: ItemRef,
  target: MoveTarget,
  moving: Moving,
): SheetEdits | SheetRefusal {
  const from = standingOf(sheets, ref);
  if (from === undefined) return gone(ref);
  if ('step' in target) return moveBy(from, target.step, moving);
  const to = destinationOf(sheets, target);
  if (to !== undefined) return moveItem(from, to, moving);
  return 'beside' in target ? gone(target.beside) : { uri: documentOf(target, ref), refused: 'section-gone' };
}

/** Takes an entry with its notes out of its document. */
export function deleteEntry(
  sheets: ReadonlyMap<string, Sheet>,
  ref: EntryRef,
  moving: Moving,
): SheetEdits | SheetRefusal {
  const from = standingOf(sheets, ref);
  return from === undefined ? gone(ref) : removeItem(from, moving);
}

export function standingOf(sheets: ReadonlyMap<string, Sheet>, ref: ItemRef): Standing | undefined {
  const sheet = sheets.get(ref.uri);
  if (sheet === undefined) return undefined;
  if ('section' in ref) {
    const found = findGoal(sheet.retrospective, ref);
    return found && { sheet, section: found.section, item: found.goal };
  }
  const found = findEntry(sheet.retrospective, ref);
  return found && { sheet, section: found.section, item: found.entry };
}

function gone(ref: ItemRef): SheetRefusal {
  return { uri: ref.uri, refused: 'section' in ref ? 'goal-gone' : 'entry-gone' };
}

function destinationOf(
  sheets: ReadonlyMap<string, Sheet>,
  target: Exclude<MoveTarget, { readonly step: 1 | -1 }>,
): Destination | undefined {
  if ('beside' in target) {
    const beside = standingOf(sheets, target.beside);
    return beside && { kind: 'beside', ...beside, side: target.side };
  }
  const sheet = sheets.get('section' in target ? target.section.uri : target.uri);
  if (sheet === undefined) return undefined;
  if ('section' in target) {
    const section = findSection(sheet.retrospective, target.section);
    return section && { kind: 'into', sheet, section };
  }
  return 'year' in target
    ? { kind: 'year', sheet, year: target.year }
    : { kind: 'quarter', sheet, quarter: target.quarter };
}
