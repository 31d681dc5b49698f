import { goalAt } from '../journal/find.ts';
import type { GoalsSection, Retrospective } from '../journal/retrospective.ts';
import { linesOf, type Span } from '../journal/text.ts';

/** Where a person is typing, as far as something of a retrospective could be completed there. */
export type CompletionPlace =
  /** `1. Read more :do|` and `1. Read more 완|`: `typed` is `:do`, with the white space before it. */
  | { readonly kind: 'mark'; readonly typed: Span }
  /** `## Q|`, or a line that has nothing yet; `typed` is the line up to the cursor. */
  | { readonly kind: 'heading'; readonly typed: Span }
  /** `3. Rea|` in a review; `typed` is `Rea`. */
  | { readonly kind: 'goal'; readonly typed: Span; readonly hasBox: boolean }
  /** `see [20|]`; `typed` goes from the bracket to its pair, where that is there already. */
  | { readonly kind: 'link'; readonly typed: Span };

/** The places that an offset is at. A word at the end of a new item may become a mark as well as a goal's words. */
export function placesAt(text: string, retrospective: Retrospective, offset: number): readonly CompletionPlace[] {
  const lines = linesOf(text);
  const line = lines.at(offset);
  const [start, end] = [lines.start(line), lines.end(line)];
  const before = text.slice(start, offset);
  const behind = text.slice(offset, end);
  const link = linkPlace(before, behind, offset);
  if (link !== undefined) return [link];
  if (behind.trim() !== '' || isInFence(text, start)) return [];
  if (/^(?:#{1,6}(?:[ \t].*)?)?$/u.test(before)) {
    const mark = before === '' ? undefined : markPlace(retrospective, before, offset);
    return [{ kind: 'heading', typed: { start, end: offset } }, ...(mark ? [mark] : [])];
  }
  return [markPlace(retrospective, before, offset), goalPlace(text, retrospective, before, offset)].filter(
    (place) => place !== undefined,
  );
}

/** Behind a goal's own words; a colon right behind a word ends a clause and asks for nothing. */
function markPlace(retrospective: Retrospective, before: string, offset: number): CompletionPlace | undefined {
  const typed = /[ \t]+:?[\p{L}\p{N}-]*$/u.exec(before)?.[0];
  if (typed === undefined) return undefined;
  const start = offset - typed.length;
  const goal = goalAt(retrospective, start)?.goal;
  const isBehind = goal !== undefined && goal.label.start < start && goal.line.end >= start && goal.line.end <= offset;
  return isBehind ? { kind: 'mark', typed: { start, end: offset } } : undefined;
}

const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(\[[^\]]\][ \t]+)?(.*)$/u;

/** In an item of a review, as deep as its goals; a box that is begun is no word yet. */
function goalPlace(
  text: string,
  { sections }: Retrospective,
  before: string,
  offset: number,
): CompletionPlace | undefined {
  const [, box, words] = ITEM.exec(before) ?? [];
  if (words === undefined || /^[ \t]/.test(before) || /^\[.?$/u.test(words)) return undefined;
  const reviews = sections.filter((section): section is GoalsSection => section.kind === 'review');
  // A section ends with what is written; the space behind a marker is not.
  const isIn = ({ own }: GoalsSection) => own.start < offset && text.slice(own.end, offset).trim() === '';
  if (!reviews.some(isIn)) return undefined;
  return { kind: 'goal', typed: { start: offset - words.length, end: offset }, hasBox: box !== undefined };
}

/** Behind a bracket that is open: not in the box of a task, nor in an image, nor where a link is whole. */
function linkPlace(before: string, behind: string, offset: number): CompletionPlace | undefined {
  const open = /(?<![!\]\\])\[(?!\[)([^[\]()]*)$/u.exec(before);
  if (open === null || /^\]?[([]/.test(behind)) return undefined;
  const [, inside = ''] = open;
  if (/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/u.test(before.slice(0, open.index)) && /^.?$/u.test(inside)) {
    return undefined;
  }
  const start = offset - (before.length - open.index);
  return { kind: 'link', typed: { start, end: offset + (behind.startsWith(']') ? 1 : 0) } };
}

/** Whether a line stands in a fenced block of code. */
function isInFence(text: string, lineStart: number): boolean {
  let open: string | undefined;
  for (const [, fence = ''] of text.slice(0, lineStart).matchAll(/^[ \t]*(`{3,}|~{3,})/gmu)) {
    if (open === undefined) open = fence;
    else if (fence.startsWith(open)) open = undefined;
  }
  return open !== undefined;
}
