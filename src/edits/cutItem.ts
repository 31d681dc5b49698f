import type { Entry, Goal } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { shapeOf, wholeLines } from './itemText.ts';
import type { TextEdit } from './textEdit.ts';

/** Takes an item with its notes out of a text. Of the empty lines above and below it the more stay. */
export function cutItem(text: string, item: Goal | Entry): TextEdit {
  const inFlow = shapeOf(text, item) === 'front-matter' && !isOnItsOwnLine(text, item.line.start);
  return { span: inFlow ? withComma(text, item.block) : linesAround(text, item.block), text: '' };
}

/** `- ` before an item of front matter, against one in `[Read, Run]`. */
function isOnItsOwnLine(text: string, start: number): boolean {
  return /^[ \t]*-[ \t]+$/.test(text.slice(wholeLines(text, { start, end: start }).start, start));
}

function withComma(text: string, { start, end }: Span): Span {
  const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  if (behind !== undefined) return { start, end: end + behind };
  return { start: text.slice(0, start).replace(/\s*,\s*$/, () => '').length, end };
}

function linesAround(text: string, block: Span): Span {
  const lines = linesOf(text);
  const first = lines.at(block.start);
  const last = lines.at(block.start + slice(text, block).trimEnd().length);
  const isEmpty = (line: number) =>
    line >= 0 && line < lines.count && /^[\s>]*$/.test(text.slice(lines.start(line), lines.end(line)));
  let above = 0;
  while (isEmpty(first - 1 - above)) above++;
  let below = 0;
  while (isEmpty(last + 1 + below)) below++;
  // At the end of the text what stands before it ends as the item did.
  if (last + 1 + below === lines.count) {
    return { start: contentEnd(text, lines.start(first)), end: lines.end(last) };
  }
  return below <= above
    ? { start: lines.start(first), end: lines.start(last + 1 + below) }
    : { start: lines.start(first - above), end: lines.start(last + 1) };
}

/** The end of the last line before an offset that is not empty. */
export function contentEnd(text: string, offset: number): number {
  return text.slice(0, offset).replace(/(?:(?:\r\n?|\n)[ \t>]*)+$/, () => '').length;
}
