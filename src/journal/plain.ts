import type { Span } from './text.ts';

/** The words of a stretch of markdown: no emphasis, links, images, code marks or tags, white space collapsed, letters composed. */
export interface Plain {
  readonly text: string;
  /** The place in the document of a stretch of the words, given by their indices. */
  span(start: number, end: number): Span;
  /** Struck-through stretches, with their `~~`. */
  readonly struck: readonly Span[];
  /** Where the bold words end that the text begins with, behind a box or an emoji; 0 where it begins otherwise. */
  readonly boldEnd: number;
  /** The same of struck-through words. */
  readonly struckEnd: number;
  /** Whether all words of a stretch are struck through. */
  isStruck(start: number, end: number): boolean;
  /** The words from an index on. */
  from(index: number): Plain;
}

/** A stretch of words that is the same in the document, or stands for something else there: `&` for `&amp;`. */
export interface Run {
  /** Where it begins among the words. */
  readonly at: number;
  length: number;
  /** Its place in the document; of its length where both are the same. */
  readonly start: number;
  end: number;
  readonly bold: boolean;
  readonly struck: boolean;
}

export interface Words {
  readonly text: string;
  /** With the space at the end that the text has lost. */
  readonly length: number;
  readonly runs: readonly Run[];
  readonly struck: readonly Span[];
}

/** A box or an emoji that stands before a goal's own words. */
const BEFORE_WORDS = /^(?:\[.\]|\p{Extended_Pictographic}\uFE0F?)\s+/u;

export function plainFrom(words: Words, offset: number): Plain {
  const { runs, struck } = words;
  const text = offset === 0 ? words.text : words.text.slice(offset);
  const marked = (mark: 'bold' | 'struck') => (at: number) => runAt(words, offset + at)?.[mark] === true;
  const end = (mark: 'bold' | 'struck') =>
    runs.some((run) => run[mark]) ? leading(text, BEFORE_WORDS.exec(text)?.[0].length ?? 0, marked(mark)) : 0;
  return {
    text,
    span(start, end) {
      const first = sourceStart(words, offset + start);
      return { start: first, end: end > start ? Math.max(first, sourceEnd(words, offset + end - 1) ?? first) : first };
    },
    struck,
    boldEnd: end('bold'),
    struckEnd: end('struck'),
    isStruck: (start, end) =>
      struck.length > 0 && leading(text.slice(0, end), start, marked('struck')) >= end && end > start,
    from: (index) => plainFrom(words, offset + index),
  };
}

/** The run that an index stands in; undefined behind the last. */
function runAt({ runs, length }: Words, at: number): Run | undefined {
  if (at >= length || at < 0) return undefined;
  let low = 0;
  for (let high = runs.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

function sourceStart(words: Words, at: number): number {
  const run = runAt(words, at) ?? words.runs.at(-1);
  if (run === undefined) return 0;
  return isSame(run) ? run.start + Math.min(at - run.at, run.length - 1) : run.start;
}

function sourceEnd(words: Words, at: number): number | undefined {
  const run = runAt(words, at);
  if (run === undefined) return undefined;
  return isSame(run) ? run.start + at - run.at + 1 : run.end;
}

/** Whether each character of a run is one of the document. */
export function isSame({ start, end, length }: Run): boolean {
  return end - start === length;
}

/** Where a run of characters ends that begins at an index and has a property, spaces between them left aside; 0 for none. */
function leading(text: string, from: number, has: (at: number) => boolean): number {
  let at = from;
  while (at < text.length && (has(at) || (text[at] === ' ' && at > from))) at++;
  while (at > from && text[at - 1] === ' ') at--;
  return at > from ? at : 0;
}
