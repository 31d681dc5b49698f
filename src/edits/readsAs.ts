import type { Entry, Goal, Retrospective, Section } from '../journal/retrospective.ts';
import { itemsOf } from './siblings.ts';

/** An item by its place: the section's in `sections`, and its own among the section's items. */
export interface PlaceIn {
  readonly section: number;
  readonly item: number;
}

/** What a text says, section by section, as far as moving and removing items must leave it alone. */
export type Said = readonly SectionSaid[];

interface SectionSaid {
  readonly is: string;
  readonly items: readonly string[];
}

export function saidBy({ sections }: Retrospective): Said {
  return sections.map((section) => ({ is: describe(section), items: itemsOf(section).map(saidOf) }));
}

function describe(section: Section): string {
  return JSON.stringify([
    section.kind,
    section.heading?.text,
    section.heading?.level,
    'year' in section && section.year,
  ]);
}

/** An item with its notes. An open box, a strike and a group's heading take their meaning from what is around them. */
export function saidOf(item: Goal | Entry): string {
  const marks = 'marks' in item ? item.marks : [];
  const isInferred = marks.some(
    ({ notation, status }) => notation === 'strike' || (notation === 'box' && status !== 'done'),
  );
  const status = 'status' in item && !isInferred ? item.status : null;
  return JSON.stringify([item.text, status, item.notes.map(({ text }) => text)]);
}

export function without(said: Said, place: PlaceIn): Said {
  return changed(said, place.section, (items) => items.toSpliced(place.item, 1));
}

export function withItem(said: Said, place: PlaceIn, item: string): Said {
  return changed(said, place.section, (items) => items.toSpliced(place.item, 0, item));
}

export function isSame(one: Said, other: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changed(said: Said, at: number, change: (items: readonly string[]) => readonly string[]): Said {
  return said.map((section, index) => (index === at ? { ...section, items: change(section.items) } : section));
}

/** Whether what is said is the same but for one item more: in a section, or in one of its own where that is undefined. */
export function hasAdded(before: Said, after: Said, section: number | undefined, item: string): boolean {
  if (section === undefined) {
    const own = after.findIndex(({ items }, at) => items.join() === item && isSame(after.toSpliced(at, 1), before));
    return own >= 0;
  }
  const items = after[section]?.items ?? [];
  return items.some((one, at) => one === item && isSame(without(after, { section, item: at }), before));
}
