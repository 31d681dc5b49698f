import { blocksOf } from '../journal/markdown.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { endOfLine, lineEndAt, listOf } from './appendItems.ts';
import type { TextEdit } from './textEdit.ts';

/** Puts the first items into a section without any: into a list item that waits for them, else as a list at its end. */
export function beginList(text: string, own: Span, marker: string, words: readonly string[]): TextEdit {
  const waiting = emptyItem(text, own);
  if (waiting !== undefined) return { span: waiting, text: fillItem(text, waiting, words) };
  const at = endOfContent(text, own);
  const lineEnd = lineEndAt(text, at);
  return { span: { start: at, end: at }, text: `${lineEnd}${lineEnd}${listOf(marker, words).join(lineEnd)}` };
}

/** The first words for the item itself, the others for items like it. */
function fillItem(text: string, waiting: Span, words: readonly string[]): string {
  const lines = linesOf(text);
  const marker = text.slice(lines.start(lines.at(waiting.start)), waiting.start);
  return listOf(`${marker} `, words).join(lineEndAt(text, waiting.end)).slice(marker.length);
}

/** The end of the last line of a stretch that is not blank, with the white space that it ends in. */
export function endOfContent(text: string, { start, end }: Span): number {
  return endOfLine(text, start + text.slice(start, end).trimEnd().length);
}

/** From behind the marker of the first empty item to the end of its line: the two spaces of `1.  `. */
export function emptyItem(text: string, own: Span): Span | undefined {
  const until = text.slice(0, own.end);
  for (const block of blocksOf(until, linesOf(until), own.start)) {
    const item = block.kind === 'list' ? block.items.find(({ children }) => children.length === 0) : undefined;
    if (item !== undefined) return { start: item.marker.end, end: endOfLine(text, item.marker.end) };
  }
  return undefined;
}
