import { linkEnd, pairsOf, runEnd } from './pairs.ts';
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

/** Reads the lines of one paragraph, heading or cell. Takes time in proportion to their length. */
export function plainOf(text: string, lines: readonly Span[]): Plain {
  const out = new Out(unpairedMarks(text, lines));
  for (const [index, line] of lines.entries()) {
    if (index > 0) out.space(line.start);
    readLine(text, line, out);
  }
  return plainFrom(out.finish(), 0);
}

interface Chars {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly struckAt: readonly boolean[];
  readonly boldAt: readonly boolean[];
  readonly struck: readonly Span[];
}

/** A box or an emoji that stands before a goal's own words. */
const BEFORE_WORDS = /^(?:\[.\]|\p{Extended_Pictographic}\uFE0F?)\s+/u;

function plainFrom(chars: Chars, offset: number): Plain {
  const { starts, ends, struck, struckAt, boldAt } = chars;
  const text = chars.text.slice(offset);
  const box = BEFORE_WORDS.exec(text)?.[0].length ?? 0;
  return {
    text,
    span(start, end) {
      const first = starts[offset + start] ?? starts.at(-1) ?? 0;
      return { start: first, end: end > start ? Math.max(first, ends[offset + end - 1] ?? first) : first };
    },
    struck,
    boldEnd: leading(text, box, (at) => boldAt[offset + at] === true),
    struckEnd: leading(text, box, (at) => struckAt[offset + at] === true),
    isStruck: (start, end) =>
      leading(text.slice(0, end), start, (at) => struckAt[offset + at] === true) >= end && end > start,
    from: (index) => plainFrom(chars, offset + index),
  };
}

/** Where a run of characters ends that begins at an index and has a property, spaces between them left aside; 0 for none. */
function leading(text: string, from: number, has: (at: number) => boolean): number {
  let at = from;
  while (at < text.length && (has(at) || (text[at] === ' ' && at > from))) at++;
  while (at > from && text[at - 1] === ' ') at--;
  return at > from ? at : 0;
}

class Out {
  private readonly chars: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly struckAt: boolean[] = [];
  private readonly boldAt: boolean[] = [];
  private readonly struck: Span[] = [];
  private bold = false;
  private strikeFrom: number | null = null;
  private readonly unpaired: ReadonlySet<number>;

  constructor(unpaired: ReadonlySet<number>) {
    this.unpaired = unpaired;
  }

  char(char: string, start: number, end: number): void {
    if (/\s/.test(char)) this.space(start, end);
    else this.push(char, start, end);
  }

  space(start: number, end = start): void {
    if (this.chars.length > 0 && this.chars.at(-1) !== ' ') this.push(' ', start, end);
  }

  /** Emphasis marks from `start` to `end`; those without a partner are words. */
  emphasis(source: string, start: number, end: number): void {
    if (this.unpaired.has(start)) for (let at = start; at < end; at++) this.push(source[at] ?? '', at, at + 1);
    else if (end - start >= 2) this.bold = !this.bold;
  }

  strike(source: string, start: number, end: number): void {
    if (this.unpaired.has(start)) for (let at = start; at < end; at++) this.push(source[at] ?? '', at, at + 1);
    else if (this.strikeFrom === null) this.strikeFrom = start;
    else {
      this.struck.push({ start: this.strikeFrom, end });
      this.strikeFrom = null;
    }
  }

  finish(): Chars {
    const { starts, ends, struckAt, boldAt, struck } = this;
    return { text: this.chars.join('').trimEnd(), starts, ends, struckAt, boldAt, struck };
  }

  /** Words are one character a letter, however the document spells it; the letter's place is that of all its parts. */
  private compose(part: string, end: number): boolean {
    const last = this.chars.length - 1;
    const before = this.chars[last] ?? '';
    const letter = (before + part).normalize('NFC');
    if (letter.length !== before.length) return false;
    this.chars[last] = letter;
    this.ends[this.ends.length - 1] = end;
    return true;
  }

  private push(char: string, start: number, end: number): void {
    if (joins(char.charCodeAt(0)) && this.compose(char, end)) return;
    const whole = end - start === char.length;
    this.chars.push(char);
    for (let unit = 0; unit < char.length; unit++) {
      this.starts.push(start + (whole ? unit : 0));
      this.ends.push(whole ? start + unit + 1 : end);
      this.boldAt.push(this.bold);
      this.struckAt.push(this.strikeFrom !== null);
    }
  }
}

/** Whether a character may stand for a part of the letter before it, as macOS writes names: an accent, a voicing mark, a vowel of Hangul. */
function joins(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1161 && code <= 0x11c2) || code === 0x3099 || code === 0x309a;
}

/** Where runs of `*`, `_` and `~~` stand that have no partner: `**Learn the bass` has one. */
function unpairedMarks(text: string, lines: readonly Span[]): ReadonlySet<number> {
  const open = new Map<string, number>();
  for (const line of lines) {
    for (let at = line.start; at < line.end; at++) {
      const char = text[at];
      if (char === '\\') at++;
      else if (char === '*' || char === '_' || char === '~') {
        const end = char === '~' ? Math.min(at + 2, line.end) : runEnd(text, at, line.end);
        const run = text.slice(at, end);
        if (open.has(run)) open.delete(run);
        else if (run !== '~') open.set(run, at);
        at = end - 1;
      }
    }
  }
  return new Set(open.values());
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const TAG = /^<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,300})?\/?|!--[^<>]{0,300}--)>/i;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
};

function readLine(text: string, line: Span, out: Out): void {
  const pairs = pairsOf(text, line);
  let at = line.start;
  while (at < line.end) {
    const next = skipMarkup(text, at, line, pairs, out);
    if (next > at) {
      at = next;
      continue;
    }
    const char = text[at] ?? '';
    if (char === '\\' && at + 1 < line.end && ESCAPABLE.test(text[at + 1] ?? '')) {
      out.char(text[at + 1] ?? '', at, at + 2);
      at += 2;
      continue;
    }
    out.char(char, at, at + 1);
    at++;
  }
}

/** The offset behind the markup that begins here, or `at` where none does. */
function skipMarkup(text: string, at: number, line: Span, pairs: ReadonlyMap<number, number>, out: Out): number {
  switch (text[at]) {
    case '`':
      return skipCode(text, at, line, pairs, out);
    case '*':
    case '_':
      return skipEmphasis(text, at, line, out);
    case '~':
    case '=':
      return skipDouble(text, at, line, out);
    case '!':
      return text[at + 1] === '[' ? (linkEnd(text, at + 1, pairs) ?? at) : at;
    case '[':
      return text[at + 1] === '^'
        ? (pairs.get(at) ?? at - 1) + 1
        : linkEnd(text, at, pairs) === null
          ? skipWiki(text, at, line, pairs)
          : at + 1;
    case ']':
      return pairs.get(-at - 1) ?? at;
    case '<': {
      const tag = TAG.exec(text.slice(at, Math.min(line.end, at + 320)));
      if (tag === null) return at;
      if (/^<br/i.test(tag[0])) out.space(at, at + tag[0].length);
      return at + tag[0].length;
    }
    case '&': {
      const entity = /^&[a-z0-9#]{2,5};/.exec(text.slice(at, Math.min(line.end, at + 8)))?.[0];
      const char = entity === undefined ? undefined : ENTITIES[entity];
      if (entity === undefined || char === undefined) return at;
      out.char(char, at, at + entity.length);
      return at + entity.length;
    }
    default:
      return at;
  }
}

function skipCode(text: string, at: number, line: Span, pairs: ReadonlyMap<number, number>, out: Out): number {
  const open = runEnd(text, at, line.end);
  const close = pairs.get(at);
  if (close === undefined) return open;
  for (let inside = open; inside < close; inside++) out.char(text[inside] ?? '', inside, inside + 1);
  return runEnd(text, close, line.end);
}

/** Emphasis marks go, balanced or not; `5 * 3` and `snake_case` stay. */
function skipEmphasis(text: string, at: number, line: Span, out: Out): number {
  const end = runEnd(text, at, line.end);
  const before = at > line.start ? (text[at - 1] ?? ' ') : ' ';
  const after = end < line.end ? (text[end] ?? ' ') : ' ';
  const spaced = /\s/.test(before) && /\s/.test(after) && at > line.start && end < line.end;
  const word = /[\p{L}\p{N}]/u;
  if (spaced || (text[at] === '_' && word.test(before) && word.test(after))) {
    for (let mark = at; mark < end; mark++) out.char(text[mark] ?? '', mark, mark + 1);
    return end;
  }
  out.emphasis(text, at, end);
  return end;
}

/** `~~struck~~` and `==highlighted==` */
function skipDouble(text: string, at: number, line: Span, out: Out): number {
  if (text[at + 1] !== text[at] || at + 2 > line.end) return at;
  if (text[at] === '~') out.strike(text, at, at + 2);
  return at + 2;
}

/** `[[page|words]]` and `[[page#words]]`: the words; none of `[[page#heading]]` behind others, which only says where they stand. */
function skipWiki(text: string, at: number, line: Span, pairs: ReadonlyMap<number, number>): number {
  const close = pairs.get(at);
  if (text[at + 1] !== '[' || close === undefined || text[close - 1] !== ']') return at;
  const inside = text.slice(at, Math.min(close, at + 200));
  const bar = inside.indexOf('|');
  if (bar >= 0) return at + bar + 1;
  const heading = inside.indexOf('#');
  if (heading < 0) return at + 2;
  const [before, behind] = [
    text.slice(Math.max(line.start, at - 40), at),
    text.slice(close + 1, Math.min(line.end, close + 40)),
  ];
  return /\p{L}/u.test(before) && !/\p{L}/u.test(behind) ? close + 1 : at + heading + 1;
}
