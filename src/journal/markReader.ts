import type { Plain } from './plain.ts';
import type { Mark, Notation } from './retrospective.ts';
import type { StatusWords } from './statusWords.ts';
import type { Span } from './text.ts';

/** A goal's words while its marks are taken off their ends; indices count in `Plain.text`. */
export interface Reader {
  readonly source: string;
  readonly plain: Plain;
  readonly words: StatusWords;
  readonly weak: boolean;
  readonly round: boolean;
  readonly decorated: boolean;
  start: number;
  end: number;
  readonly marks: Mark[];
  readonly holes: Span[];
}

/** Takes a mark off one end. `outer` goes with it: brackets, a dash, a colon. False where nothing would be left. */
export function take(
  reader: Reader,
  place: 'before' | 'behind',
  notation: Notation,
  status: string,
  inner: Span,
  outer: Span = inner,
  weak = false,
): boolean {
  if (weak && !reader.weak) return false;
  // What is left must still be words.
  const [left, right] = place === 'before' ? [outer.end, reader.end] : [reader.start, outer.start];
  if (!/[\p{L}\p{N}]/u.test(reader.plain.text.slice(left, Math.min(right, left + 200)))) return false;
  if (isInCode(reader, place, inner)) return false;
  reader.marks.push(markOf(reader, place, notation, status, inner, outer));
  reader.start = left;
  reader.end = right;
  return true;
}

/** `✅` in backticks is talked about. */
function isInCode({ source, plain }: Reader, place: 'before' | 'behind', inner: Span): boolean {
  const { start, end } = plain.span(inner.start, inner.end);
  return (place === 'before' ? source[start - 1] : source[end]) === '`';
}

export function markOf(
  { source, plain }: Reader,
  place: 'before' | 'behind',
  notation: Notation,
  status: string,
  inner: Span,
  outer: Span,
): Mark {
  const span = plain.span(inner.start, inner.end);
  const whole = plain.span(outer.start, outer.end);
  const spaced = (at: number) => source[at] === ' ' || source[at] === '\t' || source[at] === '\u00a0';
  const start = place === 'behind' && spaced(whole.start - 1) ? whole.start - 1 : whole.start;
  const end = place === 'before' && spaced(whole.end) ? whole.end + 1 : whole.end;
  return { status, notation, place, span, outer: { start, end } };
}
