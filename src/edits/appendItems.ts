import { lineEndOf, linesOf, type Span, slice } from '../journal/text.ts';
import type { TextEdit } from './textEdit.ts';

/** An item of a list, as goals and entries are. */
export interface Item {
  /** From the list marker on. */
  readonly line: Span;
  readonly block: Span;
}

const MARKER = /^(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(\[[^\]\r\n]\][ \t]+)?/;

/** Puts items behind the last of a list, as its next: own marker, number, indentation, empty line and line end. */
export function appendItems(text: string, items: readonly Item[], words: readonly string[]): TextEdit | undefined {
  const last = items.at(-1);
  const found = last && MARKER.exec(slice(text, last.line));
  if (!last || !found) return undefined;
  const [, bullet = '', number, delimiter = '', space = '', box] = found;
  const previous = items.at(-2);
  const indent = indentOf(text, last);
  const sibling =
    previous && indentOf(text, previous) === indent && isNext(text, previous, last) ? previous : undefined;
  const lineEnd = lineEndAt(text, last.line.start);
  const gap = sibling && isLoose(text, sibling, last) ? indent.trimEnd() + lineEnd : '';
  const before = sibling && MARKER.exec(slice(text, sibling.line))?.[2];
  const at = endOfLine(text, last.block.end);
  const marker = (index: number) => (number === undefined ? bullet : numberBehind(number, before, index) + delimiter);
  const open = box === undefined ? '' : '[ ] ';
  const added = words.map((one, index) => `${lineEnd}${gap}${indent}${marker(index)}${space}${open}${one}`);
  return { span: { start: at, end: at }, text: added.join('') };
}

/** What stands before an item's marker: white space and the bars of quotes; other markers on its line as spaces. */
function indentOf(text: string, item: Item): string {
  const start = linesOf(text).start(linesOf(text).at(item.line.start));
  return text.slice(start, item.line.start).replaceAll(/[^\s>]/g, () => ' ');
}

/** Whether nothing stands between two items: a comment, as other text does, ends a list and begins another. */
function isNext(text: string, item: Item, next: Item): boolean {
  return /^[\s>]*$/.test(text.slice(item.block.end, next.line.start));
}

/** Whether an empty line parts two items. */
function isLoose(text: string, item: Item, next: Item): boolean {
  return text.slice(item.block.end, next.line.start).split(/\r\n?|\n/).length > 2;
}

/** `3` and then `4` after `1` and `2`; `1` again where all are `1`; `03` after `02`. */
export function numberBehind(last: string, previous: string | undefined, index: number): string {
  if (previous !== undefined && Number(previous) === Number(last)) return last;
  return counted(last, index + 1);
}

/** The number of a list's item that stands some items behind another, at least as wide as that one. */
function counted(number: string, by: number): string {
  return String(Number(number) + by).padStart(number.length, '0');
}

/** The words as a list of their own that begins with a marker: `1. `, then `2. `. */
export function listOf(marker: string, words: readonly string[]): string[] {
  return words.map((one, index) => marker.replace(/\d+/, (number) => counted(number, index)) + one);
}

/** The end of the line that an offset lies in, trailing white space included. */
export function endOfLine(text: string, offset: number): number {
  const lines = linesOf(text);
  return lines.end(lines.at(offset));
}

/** The line end before the line of an offset, where there is one; what the text mostly has otherwise. */
export function lineEndAt(text: string, offset: number): string {
  const lines = linesOf(text);
  const line = lines.at(offset);
  return line === 0 ? lineEndOf(text) : text.slice(lines.end(line - 1), lines.start(line));
}
