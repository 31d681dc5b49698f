import type { Entry, Goal } from '../journal/retrospective.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { columnsOf, type Prefix, prefixOf, reindented, unquoted } from './indentation.ts';
import { leading } from './leading.ts';

/**
 * How a goal or an entry is written. `block` is a heading, or a paragraph that stands for one, with what is below it.
 */
export type Shape = 'item' | 'block' | 'row' | 'front-matter';

export function shapeOf(text: string, item: Goal | Entry): Shape {
  if ('form' in item && (item.form === 'row' || item.form === 'front-matter')) return item.form;
  return LIST_MARKER.test(text.slice(item.line.start, item.line.end)) ? 'item' : 'block';
}

/** `- `, `12) `, and the white space behind it. */
const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/** The whole lines that something stands on, without the last line's end. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const lines = linesOf(text);
  return { start: lines.start(lines.at(start)), end: lines.end(lines.at(end)) };
}

/** `3. ` */
export function markerOf(text: string, item: { readonly line: Span; readonly block: Span }): string {
  return leading(text.slice(item.line.start, item.block.end), LIST_MARKER);
}

/** What stands on an item's first line before its marker. */
export function beforeMarker(text: string, item: { readonly line: Span }): string {
  return text.slice(wholeLines(text, item.line).start, item.line.start);
}

/** A list item taken out of its document: no quote's bars, no marker, its notes below a column. */
export interface ItemText {
  readonly words: string;
  readonly below: readonly string[];
  /** The column in which its words began. */
  readonly column: number;
}

export function itemTextOf(text: string, item: { readonly line: Span; readonly block: Span }): ItemText {
  const before = beforeMarker(text, item);
  const { quote, indent } = prefixOf(before);
  const marker = markerOf(text, item);
  const until = wholeLines(text, item.block).end;
  const [words = '', ...below] = text.slice(item.line.start + marker.length, until).split(/\r\n?|\n/);
  return {
    words,
    below: below.map((line) => unquoted(line, quote)),
    column: columnsOf(indent + marker),
  };
}

/** The lines of an item behind another marker, each with what stands before it; the first line is that of the marker. */
export function itemLines({ words, below, column }: ItemText, { quote, indent }: Prefix, marker: string): string[] {
  const notes = reindented(below, column, columnsOf(indent + marker));
  return [quote + indent + marker + words, ...notes.map((line) => (line === '' ? quote.trimEnd() : quote + line))];
}
