import MarkdownIt, { type Token } from 'markdown-it';
import { type Lines, type Span, slice } from './text.ts';

/** The block structure of a markdown text; every span is in offsets of the document's own text. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | QuoteBlock | TableBlock | OpaqueBlock;

interface BlockBase {
  /** From the first character, container markers left out, to the end of the last line that is not blank. */
  readonly span: Span;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly level: number;
  /** Its words, line by line (a setext heading may have several), without `#`s. */
  readonly content: readonly Span[];
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly content: readonly Span[];
  /** Whether it is all that a block quote holds, which the outline has taken it out of. */
  readonly quoted?: true;
}

export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item; 1 for bullets. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends BlockBase {
  /** `1.` or `-` */
  readonly marker: Span;
  readonly children: readonly Block[];
}

export interface QuoteBlock extends BlockBase {
  readonly kind: 'quote';
  readonly children: readonly Block[];
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  /** The heading row first. */
  readonly rows: readonly TableRow[];
}

export interface TableRow extends BlockBase {
  readonly cells: readonly Span[];
}

/** Code, HTML, a rule: text that nothing is read from. */
export interface OpaqueBlock extends BlockBase {
  readonly kind: 'code' | 'html' | 'rule';
}

/** The first line of a block that begins with a paragraph. */
export function firstLineOf(block: Block | undefined): readonly Span[] {
  if (block?.kind !== 'paragraph') return [];
  return block.content.length > 1 ? block.content.slice(0, 1) : block.content;
}

// With `html` off, a list inside an HTML comment would become goals. Nothing is ever rendered with this instance.
const parser = new MarkdownIt('default', { html: true, linkify: false, typographer: false });
parser.core.ruler.enableOnly(['normalize', 'block']);

/** The blocks of a text from a line on (behind its front matter). `from` is the offset where that line's text begins. */
export function blocksOf(text: string, lines: Lines, from: number): readonly Block[] {
  return blocksBetween(text, lines, from, text.length);
}

/** The same of what would be the whole text if it ended at `to`, where a line begins. */
export function blocksBetween(text: string, lines: Lines, from: number, to: number): readonly Block[] {
  const builder = new Builder(text, lines, lines.at(from), from);
  for (const token of parser.parse(text.slice(from, to), {})) builder.add(token);
  return builder.blocks;
}

interface Frame {
  readonly open: Token;
  readonly span: Span;
  readonly children: Block[];
  readonly items: ListItem[];
  readonly rows: TableRow[];
  marker: Span;
  content: readonly Span[];
}

class Builder {
  readonly blocks: Block[] = [];
  private readonly stack: Frame[] = [];
  /** How many block quotes are open. */
  private quotes = 0;
  /** Behind the last container marker; the next marker or content on the same line comes after it. */
  private cursor: number;
  private readonly text: string;
  private readonly lines: Lines;
  private readonly firstLine: number;

  constructor(text: string, lines: Lines, firstLine: number, from: number) {
    this.text = text;
    this.lines = lines;
    this.firstLine = firstLine;
    this.cursor = from;
  }

  add(token: Token): void {
    if (token.nesting === 1) this.open(token);
    else if (token.nesting === -1) this.close();
    else if (token.type === 'inline') this.inline(token);
    else this.leaf(token);
  }

  private open(token: Token): void {
    const span = this.spanOf(token);
    const frame: Frame = { open: token, span, children: [], items: [], rows: [], marker: span, content: [] };
    if (token.type === 'list_item_open') {
      const length = token.info.length + token.markup.length;
      frame.marker = { start: span.start, end: Math.min(span.start + length, span.end) };
      this.cursor = frame.marker.end;
    }
    this.stack.push(frame);
    if (token.type === 'blockquote_open') this.quotes++;
  }

  private inline(token: Token): void {
    const frame = this.stack.at(-1);
    if (frame !== undefined && token.map) frame.content = this.contentOf(token, frame.open);
  }

  private leaf(token: Token): void {
    const kind = token.type === 'html_block' ? 'html' : token.type === 'hr' ? 'rule' : 'code';
    this.siblings().push({ kind, span: this.spanOf(token) });
  }

  private close(): void {
    const frame = this.stack.pop();
    if (frame === undefined) return;
    const { open, span, children, content } = frame;
    const parent = this.stack.at(-1);
    if (open.type === 'blockquote_open') this.quotes--;
    switch (open.type) {
      case 'heading_open':
        this.siblings().push({ kind: 'heading', span, level: Number(open.tag.slice(1)), content });
        break;
      case 'paragraph_open':
        this.siblings().push({ kind: 'paragraph', span, content });
        break;
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const ordered = open.type === 'ordered_list_open';
        const start = ordered ? Number(open.attrGet('start') ?? 1) : 1;
        this.siblings().push({ kind: 'list', span, ordered, start, items: frame.items });
        break;
      }
      case 'list_item_open':
        parent?.items.push({ span, marker: frame.marker, children });
        break;
      case 'blockquote_open':
        this.siblings().push({ kind: 'quote', span, children });
        break;
      case 'tr_open':
        // Head and body stand between the row and its table.
        this.tableFrame()?.rows.push({ span, cells: cellsOf(this.text, span) });
        break;
      case 'table_open':
        this.siblings().push({ kind: 'table', span, rows: frame.rows });
        break;
    }
  }

  private siblings(): Block[] {
    return this.stack.at(-1)?.children ?? this.blocks;
  }

  private tableFrame(): Frame | undefined {
    return this.stack.findLast((frame) => frame.open.type === 'table_open');
  }

  private spanOf(token: Token): Span {
    const [first, end] = token.map ?? [0, 0];
    const line = this.firstLine + first;
    let last = this.firstLine + Math.max(end, first + 1) - 1;
    while (last > line && isBlank(this.text, this.lines.start(last), this.lines.end(last))) last--;
    const start = this.contentStart(line, token.type === 'list_item_open' || token.type.endsWith('_list_open'));
    return { start, end: Math.max(start, trimmedEnd(this.text, start, this.lines.end(last))) };
  }

  /** Where the text of a line begins, behind the markers of the containers that are open there. */
  private contentStart(line: number, marker: boolean): number {
    const start = this.lines.start(line);
    const end = this.lines.end(line);
    let at = Math.max(start, Math.min(this.cursor, end));
    const quoted = marker || this.quotes > 0;
    while (at < end && (isSpace(this.text, at) || (quoted && this.text[at] === '>'))) at++;
    return at;
  }

  /** The lines of an inline token: each is the tail of its line in the text, whatever containers stand before it. */
  private contentOf(token: Token, open: Token): readonly Span[] {
    const first = this.firstLine + (token.map?.[0] ?? 0);
    if (!token.content.includes('\n') && !open.markup.startsWith('#')) {
      const end = trimmedEnd(this.text, this.lines.start(first), this.lines.end(first));
      const start = Math.max(this.lines.start(first), end - token.content.trim().length);
      return end > start ? [{ start, end }] : [];
    }
    return token.content
      .split('\n')
      .map((content, index) => {
        const line = first + index;
        let end = trimmedEnd(this.text, this.lines.start(line), this.lines.end(line));
        if (open.type === 'heading_open' && open.markup.startsWith('#'))
          end = withoutClosing(this.text, this.lines.start(line), end, content);
        return { start: Math.max(this.lines.start(line), end - content.trim().length), end };
      })
      .filter((span) => span.end > span.start);
  }
}

function isSpace(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === 0x20 || char === 0x09;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text, at) && text[at] !== '>') return false;
  return true;
}

function trimmedEnd(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  // Nearly all lines end with a character that is surely no white space.
  if (end > start && ((last > 0x20 && last < 0x80) || (last >= 0xac00 && last < 0xfeff))) return end;
  return start + text.slice(start, end).trimEnd().length;
}

/** `## Goals ##`: the end of `Goals`. */
function withoutClosing(text: string, start: number, end: number, content: string): number {
  if (content.trim() === slice(text, { start: end - content.trim().length, end })) return end;
  let at = end;
  while (at > start && text[at - 1] === '#') at--;
  return trimmedEnd(text, start, at);
}

/** The cells of `| a | b |`, without the white space around them. A backslash keeps a bar in its cell. */
function cellsOf(text: string, row: Span): readonly Span[] {
  const cells: Span[] = [];
  const first = text[row.start] === '|' ? row.start + 1 : row.start;
  let start = first;
  for (let at = first; at <= row.end; at++) {
    const ends = at === row.end ? start < at : text[at] === '|' && text[at - 1] !== '\\';
    if (!ends) continue;
    const cell = slice(text, { start, end: at });
    const left = start + (cell.length - cell.trimStart().length);
    cells.push({ start: Math.min(left, at), end: Math.max(Math.min(left, at), start + cell.trimEnd().length) });
    start = at + 1;
  }
  return cells;
}
