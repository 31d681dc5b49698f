import { isLetter } from './letters.ts';
import type { Reader } from './markReader.ts';
import { takeBefore } from './marksBefore.ts';
import { takeBehind } from './marksBehind.ts';
import type { Plain } from './plain.ts';
import type { Mark } from './retrospective.ts';
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

export interface MarkRules {
  /** Whether weak marks count: `Read O`, `Done: read`. */
  readonly weak: boolean;
  /** Whether `⚪` is a mark. */
  readonly round?: boolean;
  /** Whether emoji before the words only decorate them. */
  readonly decorated?: boolean;
}

/**
 * Takes the status marks off both ends of a goal's words. Weak marks (`Read O`, `Done: read`) say something else as
 * often as a status: they count only where the goal's neighbours have marks too, which the caller knows.
 */
export function readMarks(
  source: string,
  plain: Plain,
  words: StatusWords,
  { weak, round = false, decorated = false }: MarkRules,
  end = plain.text.length,
): Marked {
  const reader: Reader = { source, plain, words, weak, round, decorated, start: 0, end, marks: [], holes: [] };
  while (takeBefore(reader)) trimStart(reader);
  while (trimEnd(reader) && takeBehind(reader));
  readStruck(reader);
  if (reader.end <= reader.start) return { start: 0, end, marks: [], holes: [] };
  return { start: reader.start, end: reader.end, marks: reader.marks, holes: reader.holes };
}

function trimStart(reader: Reader): void {
  const { plain, words } = reader;
  while (reader.start < reader.end && /[\s:：]/.test(plain.text[reader.start] ?? '')) {
    // The colon of `:x:` is its own.
    if (words.emojiBefore(plain.text.slice(reader.start, reader.start + 40)) !== null) return;
    reader.start++;
  }
}

/** What may stand between words and mark, and behind the item of a list: `Run 10 km - ❌`, `Read more;`. */
const LOOSE_END = /[\s;,；，、:：]$|\s(?:[-–—:：→=]|->|=>)$/u;

function trimEnd(reader: Reader): boolean {
  const { plain, words } = reader;
  // Nearly all words end with a letter.
  if (isLetter(plain.text.charCodeAt(reader.end - 1))) return reader.end > reader.start;
  const loose = (end: number) =>
    words.emojiBehind(plain.text.slice(Math.max(reader.start, end - 40), end)) === null
      ? (LOOSE_END.exec(plain.text.slice(Math.max(reader.start, end - 3), end))?.[0].length ?? 0)
      : 0;
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

/** Whether a goal's words carry a mark that can be nothing else. */
export function hasMark(source: string, plain: Plain, words: StatusWords): boolean {
  return readMarks(source, plain, words, { weak: false }).marks.length > 0;
}
