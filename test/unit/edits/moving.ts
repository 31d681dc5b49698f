import assert from 'node:assert/strict';
import { type Moving, moveBy, moveItem, type SheetEdits, type SheetRefusal } from '../../../src/edits/moveItem.ts';
import type { Destination, Sheet, Standing } from '../../../src/edits/placeItem.ts';
import { itemsOf } from '../../../src/edits/siblings.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { readingOf, retrospectiveOf, WRITING } from './journalText.ts';

export function sheet(text: string, path = 'journal/2023.md'): Sheet {
  return { uri: `file:///${path}`, path, text, retrospective: retrospectiveOf(text, path) };
}

export const MOVING: Moving = { ...WRITING, reread: ({ path }, text) => readingOf(text, path) };

/** The first item of a text with these words. */
export function standing(of: Sheet, words: string): Standing {
  for (const section of of.retrospective.sections) {
    const item = itemsOf(section).find(({ text }) => text === words);
    if (item !== undefined) return { sheet: of, section, item };
  }
  assert.fail(`no item “${words}”`);
}

/** Where an item is to go: past its neighbour, beside another, below a heading, into a year's goals or a quarter. */
export type Way =
  | 'up'
  | 'down'
  | { readonly before: string }
  | { readonly behind: string }
  | { readonly below: string }
  | { readonly year: number }
  | { readonly quarter: number };

export function destination(to: Sheet, way: Exclude<Way, string>): Destination {
  if ('before' in way) return { kind: 'beside', ...standing(to, way.before), side: 'before' };
  if ('behind' in way) return { kind: 'beside', ...standing(to, way.behind), side: 'behind' };
  if ('year' in way) return { kind: 'year', sheet: to, year: way.year };
  if ('quarter' in way) return { kind: 'quarter', sheet: to, quarter: way.quarter };
  const section = to.retrospective.sections.find(({ heading }) => heading?.text === way.below);
  return { kind: 'into', sheet: to, section: section ?? assert.fail(`no section “${way.below}”`) };
}

export function planned(of: Standing, way: Way, to: Sheet = of.sheet, moving = MOVING): SheetEdits | SheetRefusal {
  if (way === 'up') return moveBy(of, -1, moving);
  if (way === 'down') return moveBy(of, 1, moving);
  return moveItem(of, destination(to, way), moving);
}

/** The text after a move in one document, or why there is none. */
export function moved(text: string, words: string, way: Way): string {
  const own = sheet(text);
  const plan = planned(standing(own, words), way);
  return 'refused' in plan ? plan.refused : applyEdits(text, plan.get(own.uri) ?? []);
}
