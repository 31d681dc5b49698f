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
const NO_SPANS: readonly Span[] = [];

/** Words that stand in the document as they are: of nearly all lines this is all there is to know. */
export class Verbatim implements Plain {
  readonly text: string;
  readonly struck = NO_SPANS;
  readonly boldEnd = 0;
  readonly struckEnd = 0;
  /** The place of the first of them; `length` counts a space at the end too, which the text has lost. */
  private readonly start: number;
  private readonly length: number;

  constructor(text: string, start: number, length: number) {
    this.text = text;
    this.start = start;
    this.length = length;
  }

  span(start: number, end: number): Span {
    if (this.length === 0) return { start: 0, end: 0 };
    const first = this.start + Math.min(start, this.length - 1);
    return { start: first, end: end > start && end <= this.length ? Math.max(first, this.start + end) : first };
  }

  isStruck(): boolean {
    return false;
  }

  from(index: number): Plain {
    if (index === 0) return this;
    const { start, length } = this;
    // Where nothing is left, places are still those of the last character.
    if (index >= length)
      return plainFrom({ text: this.text, length, runs: [runOf(start, length)], struck: NO_SPANS }, index);
    return new Verbatim(this.text.slice(index), start + index, length - index);
  }
}

function runOf(start: number, length: number): Run {
  return { at: 0, length, start, end: start + length, bold: false, struck: false };
}

export function plainFrom(words: Words, offset: number): Plain {
  return new Marked(words, offset);
}

class Marked implements Plain {
  readonly text: string;
  private readonly words: Words;
  private readonly offset: number;

  constructor(words: Words, offset: number) {
    this.words = words;
    this.offset = offset;
    this.text = offset === 0 ? words.text : words.text.slice(offset);
  }

  get struck(): readonly Span[] {
    return this.words.struck;
  }

  get boldEnd(): number {
    return this.endOf('bold');
  }

  get struckEnd(): number {
    return this.endOf('struck');
  }

  span(start: number, end: number): Span {
    const { words, offset } = this;
    const first = sourceStart(words, offset + start);
    return { start: first, end: end > start ? Math.max(first, sourceEnd(words, offset + end - 1) ?? first) : first };
  }

  isStruck(start: number, end: number): boolean {
    return this.struck.length > 0 && end > start && this.leading(this.text.slice(0, end), start, 'struck') >= end;
  }

  from(index: number): Plain {
    return plainFrom(this.words, this.offset + index);
  }

  private endOf(mark: 'bold' | 'struck'): number {
    if (!this.words.runs.some((run) => run[mark])) return 0;
    return this.leading(this.text, BEFORE_WORDS.exec(this.text)?.[0].length ?? 0, mark);
  }

  /** Where characters end that begin at an index and are marked so, spaces between them left aside; 0 for none. */
  private leading(text: string, from: number, mark: 'bold' | 'struck'): number {
    const has = (at: number) => runAt(this.words, this.offset + at)?.[mark] === true;
    let at = from;
    while (at < text.length && (has(at) || (text[at] === ' ' && at > from))) at++;
    while (at > from && text[at - 1] === ' ') at--;
    return at > from ? at : 0;
  }
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
