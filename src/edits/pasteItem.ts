import type { Entry, Goal, Section } from '../journal/retrospective.ts';
import { type Span, slice } from '../journal/text.ts';
import { lineEndAt, numberBehind } from './appendItems.ts';
import { emptyItem, endOfContent } from './beginList.ts';
import { prefixOf } from './indentation.ts';
import { beforeMarker, type ItemText, itemLines, markerOf, wholeLines } from './itemText.ts';
import { leading } from './leading.ts';
import { siblingsOf } from './siblings.ts';
import type { TextEdit } from './textEdit.ts';

export type Side = 'before' | 'behind';

/** Puts a list item beside another, with that one's indentation, marker and line end, and the next number. */
export function pasteBeside(
  text: string,
  section: Section,
  beside: Goal | Entry,
  side: Side,
  item: ItemText,
): TextEdit {
  const { items } = siblingsOf(text, section, beside);
  const index = items.findIndex((one) => one.item === beside);
  const [previous, next] = [items[index - 1], items[index + 1]];
  const marker = nextMarker(text, previous?.item, beside, side);
  const lines = itemLines(item, prefixOf(beforeMarker(text, beside)), marker);
  const gap = gapAt(text, previous?.item, beside) ?? gapAt(text, beside, next?.item);
  return besideLines(text, wholeLines(text, beside.block), side, lines, gap ?? []);
}

/** Puts a heading or a paragraph with all that is below it beside another. */
export function pasteBlockBeside(text: string, beside: Span, side: Side, lines: readonly string[]): TextEdit {
  return besideLines(text, { start: beside.start, end: endOfContent(text, beside) }, side, lines, ['']);
}

/** Puts it below a heading and what is there. */
export function pasteBlockBehind(text: string, own: Span, lines: readonly string[]): TextEdit {
  return besideLines(text, { start: own.start, end: endOfContent(text, own) }, 'behind', lines, ['']);
}

function besideLines(
  text: string,
  { start, end }: Span,
  side: Side,
  lines: readonly string[],
  gap: readonly string[],
): TextEdit {
  const lineEnd = lineEndAt(text, start);
  if (side === 'before') return { span: { start, end: start }, text: [...lines, ...gap, ''].join(lineEnd) };
  return { span: { start: end, end }, text: ['', ...gap, ...lines].join(lineEnd) };
}

/** The empty lines between two neighbours, quotes' bars included. */
function gapAt(
  text: string,
  one: Goal | Entry | undefined,
  next: Goal | Entry | undefined,
): readonly string[] | undefined {
  if (one === undefined || next === undefined) return undefined;
  const between = { start: wholeLines(text, one.block).end, end: wholeLines(text, next.line).start };
  return slice(text, between)
    .split(/\r\n?|\n/)
    .slice(1, -1)
    .filter((line) => /^[\s>]*$/.test(line));
}

/** The marker of the list: a bullet as it is, the number after. */
function nextMarker(text: string, previous: Goal | Entry | undefined, beside: Goal | Entry, side: Side): string {
  const numberOf = (item: Goal | Entry) => leading(markerOf(text, item), /^\d*/);
  const number = numberOf(beside);
  if (number === '' || side === 'before') return markerOf(text, beside);
  return numberBehind(number, previous && numberOf(previous), 0) + markerOf(text, beside).slice(number.length);
}

/** Puts a list item first into a section: into an item that waits for words, else as a list at its end. */
export function pasteFirst(text: string, own: Span, marker: string, item: ItemText): TextEdit {
  const waiting = emptyItem(text, own);
  if (waiting !== undefined) {
    const before = text.slice(wholeLines(text, waiting).start, waiting.start);
    const prefix = prefixOf(leading(before, /^[ \t>]*/));
    const own = before.slice(prefix.quote.length + prefix.indent.length);
    const lines = itemLines(item, prefix, `${own} `);
    return { span: waiting, text: lines.join(lineEndAt(text, waiting.start)).slice(before.length) };
  }
  const at = endOfContent(text, own);
  const lines = itemLines(item, { quote: '', indent: '' }, marker);
  return { span: { start: at, end: at }, text: ['', '', ...lines].join(lineEndAt(text, at)) };
}
