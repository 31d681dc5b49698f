import { type Span, slice } from '../journal/text.ts';
import { columnsOf, prefixOf, reindented, unquoted } from './indentation.ts';
import { beforeMarker, markerOf } from './itemText.ts';
import type { Sibling, Siblings } from './siblings.ts';
import type { TextEdit } from './textEdit.ts';

/**
 * Takes an item to another place among its siblings. What stands between two of them (line ends, empty lines,
 * indentation) stays where it is, and so do the numbers of a list that counts up: only the items change places.
 */
export function reorder(text: string, { items, counts }: Siblings, from: number, to: number): readonly TextEdit[] {
  const way = from < to ? 1 : -1;
  const passed = items.slice(Math.min(from, to), Math.max(from, to) + 1);
  // In the order in which the moved one goes by them, itself first.
  const [moved, ...others] = way === 1 ? passed : passed.toReversed();
  const target = others.at(-1);
  if (moved === undefined || target === undefined) return [];
  const numbers = [moved, ...others].map(({ body }) => (counts ? numberAt(text, body) : undefined));
  const bodyOf = (sibling: Sibling, place: number) => withNumber(text, sibling, numbers[place]);
  const gaps = others.map((other, index) => gapBetween([moved, ...others][index] ?? moved, other));
  const between = gaps.map((gap) => slice(text, gap));
  const body = bodyOf(moved, others.length);
  const last = between.at(-1) ?? '';
  return [
    { span: cut(moved.body, gaps[0] ?? moved.body), text: '' },
    ...gaps.slice(1).flatMap((gap, index) => differences(gap.start, slice(text, gap), between[index] ?? '')),
    ...others.flatMap((other, index) => differences(other.body.start, slice(text, other.body), bodyOf(other, index))),
    way === 1
      ? { span: { start: target.body.end, end: target.body.end }, text: last + body }
      : { span: { start: target.body.start, end: target.body.start }, text: body + last },
  ];
}

/** What stands between two neighbours, whichever comes first. */
function gapBetween({ body: one }: Sibling, { body: other }: Sibling): Span {
  return { start: Math.min(one.end, other.end), end: Math.max(one.start, other.start) };
}

/** An item with the gap that it leaves. */
function cut(body: Span, gap: Span): Span {
  return { start: Math.min(body.start, gap.start), end: Math.max(body.end, gap.end) };
}

function numberAt(text: string, body: Span): string {
  return /^\d*/.exec(slice(text, body))?.[0] ?? '';
}

/** The item with another number; a wider one takes along what stands right below its words. */
function withNumber(text: string, { item, body }: Sibling, number: string | undefined): string {
  const own = slice(text, body);
  const old = numberAt(text, body);
  if (number === undefined || number === old) return own;
  const { indent } = prefixOf(beforeMarker(text, item));
  const column = columnsOf(indent + markerOf(text, item));
  const [first = '', ...below] = own.split(/(?<=\r\n|\r(?!\n)|\n)/);
  return number + first.slice(old.length) + shifted(below, column, number.length - old.length, text, item);
}

function shifted(
  below: readonly string[],
  column: number,
  by: number,
  text: string,
  item: { readonly line: Span },
): string {
  const { quote } = prefixOf(beforeMarker(text, item));
  const bare = below.map((line) => unquoted(line, quote));
  const quotes = below.map((line, index) => line.slice(0, line.length - (bare[index]?.length ?? 0)));
  return reindented(bare, column, column + by)
    .map((line, index) => (quotes[index] ?? '') + line)
    .join('');
}

/** The edits that make of one text another of as many lines: in each line what lies between its equal ends. */
function differences(start: number, from: string, to: string): readonly TextEdit[] {
  if (from === to) return [];
  const others = to.split(/(?<=\n|\r)/);
  const lines = from.split(/(?<=\n|\r)/);
  if (others.length !== lines.length) return [{ span: { start, end: start + from.length }, text: to }];
  let at = start;
  return lines.flatMap((line, index): readonly TextEdit[] => {
    const other = others[index] ?? '';
    const before = at;
    at += line.length;
    if (line === other) return [];
    let same = 0;
    while (same < Math.min(line.length, other.length) && line.at(-1 - same) === other.at(-1 - same)) same++;
    const span = { start: before, end: before + line.length - same };
    return [{ span, text: other.slice(0, other.length - same) }];
  });
}
