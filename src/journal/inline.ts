import { linkEnd, pairsOf, runEnd } from './pairs.ts';
import { isSame, type Plain, plainFrom, type Run, Verbatim, type Words } from './plain.ts';
import { isPart, isWhite, nextSpecial } from './special.ts';
import type { Span } from './text.ts';

/** What was read of lines stays with them, as several questions are asked of each: cheaper than a map of all lines. */
const READ = Symbol('read');

interface Lines extends ReadonlyArray<Span> {
  [READ]?: Plain;
}

/** Reads the lines of one paragraph, heading or cell. Takes time in proportion to their length. */
export function plainOf(text: string, lines: Lines): Plain {
  lines[READ] ??= readPlain(text, lines);
  return lines[READ];
}

function readPlain(text: string, lines: readonly Span[]): Plain {
  const [line] = lines;
  // Most lines are words and nothing else.
  if (lines.length === 1 && line !== undefined && nextSpecial(text, line.start, line.end) === line.end)
    return verbatim(text, line);
  const out = new Out(text, unpairedMarks(text, lines));
  for (const [index, line] of lines.entries()) {
    if (index > 0) out.space(line.start);
    readLine(text, line, out);
  }
  return plainFrom(out.finish(), 0);
}

/** White space that is not special is a single space. */
function verbatim(text: string, { start, end }: Span): Plain {
  const begin = start < end && text.charCodeAt(start) === SPACE ? start + 1 : start;
  const spaced = end > begin && text.charCodeAt(end - 1) === SPACE;
  return new Verbatim(text.slice(begin, spaced ? end - 1 : end), begin, end - begin);
}

const [SPACE, ASTERISK, BACKSLASH, UNDERSCORE, TILDE] = [0x20, 0x2a, 0x5c, 0x5f, 0x7e];
class Out {
  private readonly source: string;
  private readonly unpaired: ReadonlySet<number>;
  private readonly runs: Run[] = [];
  private readonly struck: Span[] = [];
  private readonly words: string[] = [];
  private length = 0;
  private endsWithSpace = true;
  private bold = false;
  private strikeFrom: number | null = null;

  constructor(source: string, unpaired: ReadonlySet<number>) {
    this.source = source;
    this.unpaired = unpaired;
  }

  /** Words of the document from `start` to `end`, with single spaces between them. */
  plain(start: number, end: number): void {
    const from = this.endsWithSpace && this.source[start] === ' ' ? start + 1 : start;
    if (from < end) this.push(this.source.slice(from, end), from, end);
  }

  char(char: string, start: number, end: number): void {
    if (isWhite(char.charCodeAt(0))) this.space(start, end);
    else this.push(char, start, end);
  }

  space(start: number, end = start): void {
    if (!this.endsWithSpace) this.push(' ', start, end);
  }

  /** Emphasis marks from `start` to `end`; those without a partner are words. */
  emphasis(start: number, end: number): void {
    if (this.unpaired.has(start)) this.push(this.source.slice(start, end), start, end);
    else if (end - start >= 2) this.bold = !this.bold;
  }

  strike(start: number, end: number): void {
    if (this.unpaired.has(start)) this.push(this.source.slice(start, end), start, end);
    else if (this.strikeFrom === null) this.strikeFrom = start;
    else {
      this.struck.push({ start: this.strikeFrom, end });
      this.strikeFrom = null;
    }
  }

  finish(): Words {
    const { words, length, runs, struck } = this;
    return { text: words.join('').trimEnd(), length, runs, struck };
  }

  /** Words are one character a letter, however the document spells it; the letter's place is that of all its parts. */
  private compose(part: string, end: number): boolean {
    const words = this.words.at(-1) ?? '';
    const before = words.slice(-1);
    const letter = (before + part).normalize('NFC');
    const run = this.runs.at(-1);
    if (letter.length !== before.length || run === undefined) return false;
    this.words.splice(-1, 1, words.slice(0, -1), letter);
    if (run.length > 1) {
      run.length--;
      run.end--;
      this.runs.push({ ...run, at: this.length - 1, length: 1, start: run.end, end });
    } else run.end = end;
    return true;
  }

  private push(words: string, start: number, end: number): void {
    if (isPart(words.charCodeAt(0)) && this.compose(words, end)) return;
    const { bold } = this;
    const struck = this.strikeFrom !== null;
    const last = this.runs.at(-1);
    const goesOn = last?.end === start && last.bold === bold && last.struck === struck;
    if (goesOn && isSame(last) && end - start === words.length) {
      last.end = end;
      last.length += words.length;
    } else this.runs.push({ at: this.length, length: words.length, start, end, bold, struck });
    this.words.push(words);
    this.length += words.length;
    this.endsWithSpace = words.endsWith(' ');
  }
}

/** Where runs of `*`, `_` and `~~` stand that have no partner: `**Learn the bass` has one. */
function unpairedMarks(text: string, lines: readonly Span[]): ReadonlySet<number> {
  if (!lines.some(({ start, end }) => /[*_~]/.test(text.slice(start, end)))) return NO_MARKS;
  const open = new Map<string, number>();
  for (const line of lines) {
    for (let at = line.start; at < line.end; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === ASTERISK || code === UNDERSCORE || code === TILDE) {
        const end = code === TILDE ? Math.min(at + 2, line.end) : runEnd(text, at, line.end);
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

const NO_PAIRS: ReadonlyMap<number, number> = new Map();
const NO_MARKS: ReadonlySet<number> = new Set();
function readLine(text: string, line: Span, out: Out): void {
  const pairs = /[[`]/.test(text.slice(line.start, line.end)) ? pairsOf(text, line) : NO_PAIRS;
  let at = line.start;
  while (at < line.end) {
    const special = nextSpecial(text, at, line.end);
    if (special > at) {
      out.plain(at, special);
      at = special;
      continue;
    }
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
  const inside = at > line.start && end < line.end;
  const spaced = inside && isWhite(text.charCodeAt(at - 1)) && isWhite(text.charCodeAt(end));
  const isWord = (char: string | undefined) => /[\p{L}\p{N}]/u.test(char ?? '');
  if (spaced || (inside && text[at] === '_' && isWord(text[at - 1]) && isWord(text[end]))) {
    for (let mark = at; mark < end; mark++) out.char(text[mark] ?? '', mark, mark + 1);
    return end;
  }
  out.emphasis(at, end);
  return end;
}

/** `~~struck~~` and `==highlighted==` */
function skipDouble(text: string, at: number, line: Span, out: Out): number {
  if (text[at + 1] !== text[at] || at + 2 > line.end) return at;
  if (text[at] === '~') out.strike(at, at + 2);
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
