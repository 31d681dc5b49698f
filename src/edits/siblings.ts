import { type Block, blocksOf, type ListBlock } from '../journal/markdown.ts';
import type { Entry, Goal, Section } from '../journal/retrospective.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { type Shape, shapeOf, wholeLines } from './itemText.ts';
import { leading } from './leading.ts';

/** An item of a list, and what of the text moves with it: all that it has behind its marker's indentation. */
export interface Sibling {
  readonly item: Goal | Entry;
  readonly body: Span;
}

/** The items that an item can change places with, itself among them. */
export interface Siblings {
  readonly shape: Shape;
  readonly items: readonly Sibling[];
  /** The number of the first, where the list is ordered and counts up by one; its items keep their places' numbers. */
  readonly counts: boolean;
}

export function itemsOf(section: Section): readonly (Goal | Entry)[] {
  return 'goals' in section ? section.goals : section.entries;
}

export function siblingsOf(text: string, section: Section, item: Goal | Entry): Siblings {
  const shape = shapeOf(text, item);
  const alike = itemsOf(section).filter((other) => shapeOf(text, other) === shape);
  const siblings = (items: readonly (Goal | Entry)[], counts = false): Siblings => ({
    shape,
    items: items.map((one) => ({ item: one, body: bodyOf(text, one, shape) })),
    counts,
  });
  switch (shape) {
    case 'front-matter':
      return siblings(alike);
    case 'row':
      return siblings(stretch(alike, item, (one, next) => isOneBreak(text, one.block.end, next.line.start)));
    case 'block':
      return siblings(
        stretch(
          alike.filter((one) => levelOf(text, one) === levelOf(text, item)),
          item,
          (one, next) => text.slice(one.block.end, next.line.start).trim() === '',
        ),
      );
    case 'item': {
      const list = listOf(text, section, item);
      const starts = new Set(list?.items.map(({ marker }) => marker.start));
      return siblings(
        alike.filter(({ line }) => starts.has(line.start)),
        list !== undefined && countsUp(text, list),
      );
    }
  }
}

/** White space and a comment at the end of the last line go along, where that line is the item's own. */
function bodyOf(text: string, { line, block }: Goal | Entry, shape: Shape): Span {
  const before = text.slice(wholeLines(text, line).start, line.start);
  const inFlow = shape === 'front-matter' && !/^[ \t]*-[ \t]+$/.test(before);
  return inFlow ? block : { start: line.start, end: endOfItem(text, block) };
}

/** Front matter's nodes may end at the start of the line below them. */
function endOfItem(text: string, { start, end }: Span): number {
  return wholeLines(text, { start, end: start + text.slice(start, end).trimEnd().length }).end;
}

/** Those around an item that follow each other. */
function stretch<Item>(items: readonly Item[], item: Item, follows: (one: Item, next: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (const [index, next] of items.entries()) {
    const previous = items[index - 1];
    if (previous !== undefined && !follows(previous, next)) {
      if (found.includes(item)) break;
      found.length = 0;
    }
    found.push(next);
  }
  return found;
}

function isOneBreak(text: string, end: number, start: number): boolean {
  return /^[^\S\r\n]*(?:\r\n?|\n)[ \t>]*$/.test(text.slice(end, start));
}

/** `3` of `### Read more`; 0 for what is no heading with marks. */
export function levelOf(text: string, { line }: Goal | Entry): number {
  return leading(text.slice(line.start, line.end), /^#*/).length;
}

function listOf(text: string, { block }: Section, { line }: Goal | Entry): ListBlock | undefined {
  const until = text.slice(0, block.end);
  const lists = blocksOf(until, linesOf(until), block.start).flatMap(listsIn);
  return lists.find((list) => list.items.some(({ marker }) => marker.start === line.start));
}

function listsIn(block: Block): readonly ListBlock[] {
  if (block.kind === 'quote') return block.children.flatMap(listsIn);
  return block.kind === 'list' ? [block, ...block.items.flatMap(({ children }) => children.flatMap(listsIn))] : [];
}

function countsUp(text: string, { ordered, start, items }: ListBlock): boolean {
  return ordered && items.every(({ marker }, index) => Number.parseInt(text.slice(marker.start), 10) === start + index);
}
