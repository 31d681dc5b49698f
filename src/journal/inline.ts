import type { Span } from './text.ts';

/** The words of a stretch of markdown: no emphasis, links, images, code marks or tags, white space collapsed. */
export interface Plain {
  readonly text: string;
  /** The place in the document of a stretch of the words, given by their indices. */
  span(start: number, end: number): Span;
  /** Struck-through stretches, with their `~~`. */
  readonly struck: readonly Span[];
  /** Whether every word is struck through, or is bold. */
  readonly allStruck: boolean;
  readonly allBold: boolean;
  /** How many of the words, from the first on, are bold; 0 where the first is not. */
  readonly boldLength: number;
  /** The same of struck-through words. */
  readonly struckLength: number;
}

/** Reads the lines of one paragraph, heading or cell. Takes time in proportion to their length. */
export function plainOf(text: string, lines: readonly Span[]): Plain {
  const out = new Out();
  for (const [index, line] of lines.entries()) {
    if (index > 0) out.space(line.start);
    readLine(text, line, out);
  }
  return out.finish();
}

class Out {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly struckAt: boolean[] = [];
  private readonly boldAt: boolean[] = [];
  readonly struck: Span[] = [];
  bold = false;
  strikeFrom: number | null = null;

  char(char: string, start: number, end: number): void {
    if (/\s/.test(char)) {
      this.space(start, end);
      return;
    }
    this.push(char, start, end);
  }

  space(start: number, end = start): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.push(' ', start, end);
  }

  strike(start: number, end: number): void {
    if (this.strikeFrom === null) {
      this.strikeFrom = start;
      return;
    }
    this.struck.push({ start: this.strikeFrom, end });
    this.strikeFrom = null;
  }

  finish(): Plain {
    const text = this.text.trimEnd();
    const { starts, ends } = this;
    const every = (flags: readonly boolean[]) =>
      text !== '' && [...text].length > 0 && flags.every((flag, at) => flag || at >= text.length || text[at] === ' ');
    return {
      text,
      span: (start, end) => {
        const first = starts[start] ?? starts.at(-1) ?? 0;
        return { start: first, end: end > start ? Math.max(first, ends[end - 1] ?? first) : first };
      },
      struck: this.struck,
      allStruck: this.struck.length > 0 && every(this.struckAt),
      allBold: every(this.boldAt),
      boldLength: leading(text, this.boldAt),
      struckLength: this.struck.length > 0 ? leading(text, this.struckAt) : 0,
    };
  }

  private push(char: string, start: number, end: number): void {
    this.text += char;
    for (let unit = 0; unit < char.length; unit++) {
      this.starts.push(start + (end - start === char.length ? unit : 0));
      this.ends.push(end - start === char.length ? start + unit + 1 : end);
      this.boldAt.push(this.bold);
      this.struckAt.push(this.strikeFrom !== null);
    }
  }
}

/** How many characters of a text, from the first on, have a flag; spaces between them need none. */
function leading(text: string, flags: readonly boolean[]): number {
  let length = 0;
  while (length < text.length && (flags[length] || (text[length] === ' ' && length > 0))) length++;
  while (length > 0 && text[length - 1] === ' ') length--;
  return length;
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
          ? skipWiki(text, at, pairs)
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

function runEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && text[to] === text[at]) to++;
  return to;
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
  if (end - at >= 2) out.bold = !out.bold;
  return end;
}

/** `~~struck~~` and `==highlighted==` */
function skipDouble(text: string, at: number, line: Span, out: Out): number {
  if (text[at + 1] !== text[at] || at + 2 > line.end) return at;
  if (text[at] === '~') out.strike(at, at + 2);
  return at + 2;
}

/** `[[page|words]]`: its words. */
function skipWiki(text: string, at: number, pairs: ReadonlyMap<number, number>): number {
  const close = pairs.get(at);
  if (text[at + 1] !== '[' || close === undefined || text[close - 1] !== ']') return at;
  const bar = text.slice(at, Math.min(close, at + 200)).indexOf('|');
  return bar < 0 ? at + 2 : at + bar + 1;
}

/** Where `[words](target)` or `[words][label]` ends, with `at` on its first bracket. */
function linkEnd(text: string, at: number, pairs: ReadonlyMap<number, number>): number | null {
  const close = pairs.get(at);
  if (close === undefined) return null;
  const target = text[close + 1];
  if (target !== '(' && target !== '[') return null;
  const end = pairs.get(close + 1);
  return end === undefined ? null : end + 1;
}

/**
 * Where each bracket, parenthesis and run of backticks closes, in one pass.
 * A link's closing bracket is kept under `-offset - 1`, with the end of the link.
 */
function pairsOf(text: string, line: Span): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: Record<string, number[]> = { '[': [], '(': [] };
  const runs = new Map<number, number>();
  for (let at = line.start; at < line.end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[' || char === '(') open[char]?.push(at);
    else if (char === ']' || char === ')') {
      const from = open[char === ']' ? '[' : '(']?.pop();
      if (from !== undefined) pairs.set(from, at);
    } else if (char === '`') {
      const end = runEnd(text, at, line.end);
      const from = runs.get(end - at);
      if (from === undefined) runs.set(end - at, at);
      else {
        pairs.set(from, at);
        runs.delete(end - at);
      }
      at = end - 1;
    }
  }
  for (const [from, close] of [...pairs]) {
    if (text[from] !== '[') continue;
    const end = linkEnd(text, from, pairs);
    if (end !== null) pairs.set(-close - 1, end);
    else if (text[from + 1] === '[' && text[close - 1] === ']') {
      pairs.set(-close, close + 1);
      pairs.set(-close - 1, close + 1);
    }
  }
  return pairs;
}
