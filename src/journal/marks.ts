import type { Plain } from './inline.ts';
import type { Mark, Notation } from './retrospective.ts';
import type { StatusWords } from './statusWords.ts';
import type { Span } from './text.ts';

/** A goal's words with the marks around them taken apart; indices count in `Plain.text`. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** Marks between the first and the last word, `[life] (×) Walk`: left out of the goal's text. */
  readonly holes: readonly Span[];
}

interface Reader {
  readonly source: string;
  readonly plain: Plain;
  readonly words: StatusWords;
  readonly weak: boolean;
  start: number;
  end: number;
  readonly marks: Mark[];
  readonly holes: Span[];
}

/**
 * Takes the status marks off both ends of a goal's words. Weak marks (`Read O`, `Done: read`) say something else as
 * often as a status: they count only where the goal's neighbours have marks too, which the caller knows.
 */
export function readMarks(
  source: string,
  plain: Plain,
  words: StatusWords,
  weak: boolean,
  end = plain.text.length,
): Marked {
  const reader: Reader = { source, plain, words, weak, start: 0, end, marks: [], holes: [] };
  while (takeBefore(reader)) trimStart(reader);
  while (trimEnd(reader) && takeBehind(reader));
  readStruck(reader);
  if (reader.end <= reader.start) return { start: 0, end, marks: [], holes: [] };
  return { start: reader.start, end: reader.end, marks: reader.marks, holes: reader.holes };
}

function trimStart(reader: Reader): void {
  while (reader.start < reader.end && /[\s:：]/.test(reader.plain.text[reader.start] ?? '')) reader.start++;
}

/** What may stand between words and mark, and behind the item of a list: `Run 10 km - ❌`, `Read more;`. */
const LOOSE_END = /[\s;,；，、]$|\s(?:[-–—:：→=]|->|=>)$/u;

function trimEnd(reader: Reader): boolean {
  const { plain } = reader;
  const loose = (end: number) =>
    LOOSE_END.exec(plain.text.slice(Math.max(reader.start, end - 3), end))?.[0].length ?? 0;
  for (let length = loose(reader.end); length > 0 && reader.end - length > reader.start; length = loose(reader.end))
    reader.end -= length;
  return reader.end > reader.start;
}

function readStruck({ plain, marks, start, end }: Reader): void {
  const [first, last] = [plain.struck[0], plain.struck.at(-1)];
  if (!plain.isStruck(start, end) || first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  marks.push({ status: 'done', notation: 'strike', place: 'elsewhere', span, outer: span });
}

/** `[x] `, `✅ `, `(완료) `, `×`, `Done: ` */
function takeBefore(reader: Reader): boolean {
  const { plain, words, start, end } = reader;
  const text = plain.text.slice(start, Math.min(end, start + 60));
  const box = /^\[(.)\](?=\s|$)/u.exec(text);
  const boxed = box ? words.box(box[1] ?? '') : null;
  if (box && boxed !== null)
    return take(
      reader,
      'before',
      'box',
      boxed,
      { start: start + 1, end: start + box[0].length - 1 },
      { start, end: start + box[0].length },
    );
  const emoji = words.emojiBefore(text);
  if (emoji) return take(reader, 'before', 'emoji', emoji.status, { start, end: start + emoji.end });
  return takeBracketBefore(reader, text) || takeSignBefore(reader, text) || takeWordBefore(reader, text);
}

const BRACKET_BEFORE = /^(?:\(([^()]{1,24})\)|（([^（）]{1,24})）|\[([^[\]]{1,24})\]|【([^【】]{1,24})】)/u;

function takeBracketBefore(reader: Reader, text: string): boolean {
  const { start, words } = reader;
  const match = BRACKET_BEFORE.exec(text);
  if (match === null) return false;
  const inside = match.slice(1).find((group) => group !== undefined) ?? '';
  const expression = words.expression(inside.trim());
  if (expression?.whole) {
    const from = start + 1 + (inside.length - inside.trimStart().length);
    return take(
      reader,
      'before',
      expression.notation,
      expression.status,
      { start: from + expression.start, end: from + expression.end },
      { start, end: start + match[0].length },
    );
  }
  return takeBehindTag(reader, text, match[0].length);
}

/** `[life] (×) Walk every day`: the mark stands behind a tag. */
function takeBehindTag(reader: Reader, text: string, tag: number): boolean {
  const behind = text.slice(tag).trimStart();
  const match = /^[(（]([^()（）]{1,16})[)）]/u.exec(behind);
  const expression = match ? reader.words.expression((match[1] ?? '').trim()) : null;
  if (match === null || !expression?.whole || reader.holes.length > 0) return false;
  const from = reader.start + text.length - behind.length;
  const inside = { start: from + 1 + expression.start, end: from + 1 + expression.end };
  reader.marks.push(
    markOf(reader, 'before', expression.notation, expression.status, inside, {
      start: from,
      end: from + match[0].length,
    }),
  );
  reader.holes.push({ start: from, end: from + match[0].length });
  return false;
}

function takeSignBefore(reader: Reader, text: string): boolean {
  const match = /^(?:[○◯〇◎△▲×✕☓√✓](?=.)|[OXox](?=\s|:))/u.exec(text);
  const expression = match ? reader.words.expression(match[0]) : null;
  if (match === null || expression?.notation !== 'sign') return false;
  return take(
    reader,
    'before',
    'sign',
    expression.status,
    { start: reader.start, end: reader.start + match[0].length },
    undefined,
    /[a-z]/i.test(match[0]),
  );
}

function takeWordBefore(reader: Reader, text: string): boolean {
  const match = /^([^:：]{1,24}?)\s?[:：](?=\s|[^\s\d/])/u.exec(text);
  const status = match ? reader.words.word(match[1] ?? '') : null;
  if (match === null || status === null) return false;
  const { start } = reader;
  return take(
    reader,
    'before',
    'word',
    status,
    { start, end: start + (match[1] ?? '').length },
    { start, end: start + match[0].length },
    true,
  );
}

/** ` 🤔`, ` (완료)`, ` — done`, ` → 50%`, ` ★★☆`, ` X` */
function takeBehind(reader: Reader): boolean {
  const { plain, words, start, end } = reader;
  const from = Math.max(start, end - 80);
  const text = plain.text.slice(from, end);
  const emoji = words.emojiBehind(text);
  if (emoji && !/[-=]>\s*$|[→⇒]\s*$/.test(text.slice(0, emoji.start)))
    return take(reader, 'behind', 'emoji', emoji.status, { start: from + emoji.start, end });
  return takeBracketBehind(reader, text, from) || takeSeparated(reader, text, from) || takeBare(reader, text, from);
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【' };

function takeBracketBehind(reader: Reader, text: string, from: number): boolean {
  const opener = CLOSERS[text.at(-1) ?? ''];
  const open = opener === undefined ? -1 : text.lastIndexOf(opener);
  if (open < 0) return false;
  const inside = text.slice(open + 1, -1);
  const trimmed = inside.trim();
  const labelled = reader.words.label(trimmed);
  const expression = reader.words.expression(trimmed.slice(labelled));
  if (expression === null || !(expression.whole || expression.notation !== 'emoji' || trimmed.length <= 40))
    return false;
  const at = from + open + 1 + (inside.length - inside.trimStart().length) + labelled;
  return take(
    reader,
    'behind',
    expression.notation,
    expression.status,
    { start: at + expression.start, end: at + expression.end },
    { start: from + open, end: reader.end },
  );
}

const SEPARATORS = /\s*(?:(?:->|=>|-->|→|⇒|➔|➜|▶|►|➡\uFE0F?|>>)\s*|\s[-–—―]{1,2}\s+|[—―]{1,2}\s*|(?::|：)\s*)/gu;

function takeSeparated(reader: Reader, text: string, from: number): boolean {
  for (const match of text.matchAll(SEPARATORS)) {
    if (from + match.index <= reader.start) continue;
    const at = match.index + match[0].length;
    const tail = text.slice(at);
    const labelled = reader.words.label(tail);
    const expression = reader.words.expression(tail.slice(labelled));
    if (expression === null || tail === '') continue;
    const arrow = /[>→⇒➔➜▶►➡]/u.test(match[0]);
    const colon = /[:：]/.test(match[0]);
    // A wish may have a figure behind its colon: `Coverage: 99%`.
    const weak = colon && (expression.notation === 'figure' || expression.notation === 'sign');
    if (!expression.whole && !arrow && labelled === 0 && expression.notation === 'figure' && colon) continue;
    const start = from + at + labelled;
    return take(
      reader,
      'behind',
      expression.notation,
      expression.status,
      { start: start + expression.start, end: start + expression.end },
      { start: from + match.index, end: reader.end },
      weak,
    );
  }
  return false;
}

/** `Read a book every month O`, `Read a book ★★☆`, `Books 12/24` */
function takeBare(reader: Reader, text: string, from: number): boolean {
  const match =
    /(?<=\s)(?:[OX○◯〇◎△▲×✕☓√✓]|[★⭐🌟☆✩]{2,10}|\d{1,4}\s?\/\s?\d{1,4})$/u.exec(text) ??
    /(?<=\S)(?:[○◯◎△▲×✕√✓]|[★☆]{2,10})$/u.exec(text);
  const expression = match ? reader.words.expression(match[0]) : null;
  if (match === null || expression === null) return takeSentence(reader, text, from);
  return take(
    reader,
    'behind',
    expression.notation,
    expression.status,
    { start: from + match.index, end: reader.end },
    undefined,
    !/^[○◯〇◎△▲×✕☓√✓★☆⭐🌟]/u.test(match[0]),
  );
}

/** `Learn Elixir. Nope` */
function takeSentence(reader: Reader, text: string, from: number): boolean {
  const match = /[.!?。！？]\s*(?=\S[^.!?。！？]{0,24}[.!?。！？]?$)/u.exec(text);
  const at = match ? match.index + match[0].length : 0;
  const expression = match ? reader.words.expression(text.slice(at)) : null;
  if (match === null || expression === null || expression.notation === 'figure') return false;
  const start = from + at;
  return take(
    reader,
    'behind',
    expression.notation,
    expression.status,
    { start: start + expression.start, end: start + expression.end },
    { start: from + match.index, end: reader.end },
    true,
  );
}

function take(
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

function markOf(
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

/** Whether a goal's words carry a mark that can be nothing else. */
export function hasMark(source: string, plain: Plain, words: StatusWords): boolean {
  return readMarks(source, plain, words, false).marks.length > 0;
}
