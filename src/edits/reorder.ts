import { type Span, slice } from '../journal/text.ts';
import { columnsOf, prefixOf, reindented } from './indentation.ts';
import { beforeMarker, markerOf } from './itemText.ts';
import { leading } from './leading.ts';
import type { Sibling, Siblings } from './siblings.ts';
import type { TextEdit } from './textEdit.ts';

/**
 * Takes an item to another place among its siblings. What stands between two of them (line ends, empty lines,
 * indentation) stays where it is, and so do the numbers of a list that counts up: only the items change places.
 */
export function reorder(text: string, { items, counts }: Siblings, from: number, to: number): readonly TextEdit[] {
  const passed = items.slice(Math.min(from, to), Math.max(from, to) + 1);
  // In the order in which the moved one goes by them, itself first.
  const pairs = pairsOf(from < to ? passed : passed.toReversed());
  const numbered = (sibling: Sibling, like: Sibling) =>
    counts ? withNumber(text, sibling, numberAt(text, like.body)) : slice(text, sibling.body);
  const edits: TextEdit[] = [];
  let moved: Sibling | undefined;
  let between = '';
  let arrival: readonly TextEdit[] = [];
  for (const [one, other] of pairs) {
    const gap = gapBetween(one.body, other.body);
    if (moved !== undefined) edits.push(...difference(gap.start, slice(text, gap), between));
    else edits.push({ span: hull(one.body, gap), text: '' });
    moved ??= one;
    between = slice(text, gap);
    edits.push(...difference(other.body.start, slice(text, other.body), numbered(other, one)));
    arrival = [arriving(numbered(moved, other), other.body, from < to, between)];
  }
  return [...edits, ...arrival];
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  const pairs: [Item, Item][] = [];
  let previous: Item | undefined;
  for (const item of items) {
    if (previous !== undefined) pairs.push([previous, item]);
    previous = item;
  }
  return pairs;
}

function arriving(body: string, { start, end }: Span, isBehind: boolean, between: string): TextEdit {
  return isBehind
    ? { span: { start: end, end }, text: between + body }
    : { span: { start, end: start }, text: body + between };
}

/** What stands between two neighbours, whichever comes first. */
function gapBetween(one: Span, other: Span): Span {
  return { start: Math.min(one.end, other.end), end: Math.max(one.start, other.start) };
}

function hull(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function numberAt(text: string, body: Span): string {
  return leading(slice(text, body), /^\d*/);
}

/** The item with another number; a wider one takes along what stands right below its words. */
function withNumber(text: string, { item, body }: Sibling, number: string): string {
  const old = numberAt(text, body);
  const { quote, indent } = prefixOf(beforeMarker(text, item));
  const column = columnsOf(indent + markerOf(text, item));
  const [first = '', ...below] = slice(text, body).split(/(?<=\r\n|\r(?!\n)|\n)/);
  return [
    number + first.slice(old.length),
    ...reindented(below, column, column + number.length - old.length, quote),
  ].join('');
}

/** The edit that makes of one text another: of what lies between their equal ends. */
function difference(start: number, from: string, to: string): readonly TextEdit[] {
  if (from === to) return [];
  let before = 0;
  while (from[before] === to[before]) before++;
  const most = Math.min(from.length, to.length) - before;
  let behind = 0;
  while (behind < most && from.at(-1 - behind) === to.at(-1 - behind)) behind++;
  const span = { start: start + before, end: start + from.length - behind };
  return [{ span, text: to.slice(before, to.length - behind) }];
}
