import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Lines, Span } from './text.ts';

/** What stands between `---` lines (yaml) or `+++` lines (toml) at the very beginning of a document. */
export interface FrontMatter {
  readonly kind: 'yaml' | 'toml';
  /** With both fences. */
  readonly span: Span;
  /** Between the fences. */
  readonly content: Span;
  /** Where the document goes on, at the start of a line. */
  readonly bodyStart: number;
  readonly title: string | null;
  readonly year: number | null;
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly goals: readonly FrontMatterGoal[];
  /** The place of a mistake that hides what the front matter says. */
  readonly broken: Span | null;
}

export interface FrontMatterGoal {
  readonly text: string;
  /** The same as it stands in the document, in its quotes if it has any. */
  readonly written: string;
  /** An id, a mark or a word, as written. */
  readonly status: string | null;
  readonly year: number | null;
  readonly block: Span;
  readonly textSpan: Span;
  readonly statusSpan: Span | null;
}

const MAX_LENGTH = 64 * 1024;
const MAX_LINES = 2000;
/** `key:` or a comment, as a line of yaml would begin. */
const LOOKS_LIKE_YAML = /^(?:[\w-]{1,40}:(?:\s|$)|#)/;

export function findFrontMatter(text: string, lines: Lines): FrontMatter | null {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.slice(bom, lines.end(0)).trimEnd();
  if (fence !== '---' && fence !== '+++') return null;
  const kind = fence === '---' ? 'yaml' : 'toml';
  const close = closingLine(text, lines, fence);
  if (close !== null && kind === 'yaml' && !looksLikeYaml(text, lines, close)) return null;
  const content = { start: lines.start(1), end: close === null ? lines.start(1) : lines.start(close) };
  const empty = { title: null, year: null, date: null, goals: [] };
  if (close === null) {
    // A rule at the top of a document is no front matter; `---` and a key below it is one that was never closed.
    if (lines.count < 2 || !LOOKS_LIKE_YAML.test(text.slice(lines.start(1), lines.end(1)))) return null;
    const span = { start: bom, end: lines.end(0) };
    return { kind, span, content, bodyStart: lines.start(1), ...empty, broken: kind === 'yaml' ? span : null };
  }
  const shape = {
    kind,
    span: { start: bom, end: lines.end(close) },
    content,
    bodyStart: close + 1 < lines.count ? lines.start(close + 1) : text.length,
  } as const;
  if (kind === 'toml') return { ...shape, ...readToml(text.slice(content.start, content.end)) };
  if (content.end - content.start > MAX_LENGTH) return { ...shape, ...empty, broken: content };
  return { ...shape, ...readYaml(text.slice(content.start, content.end), content.start) };
}

/** Whether the first line between the fences that is not blank could be yaml: two rules around a poem are no front matter. */
function looksLikeYaml(text: string, lines: Lines, close: number): boolean {
  for (let line = 1; line < close; line++) {
    const content = text.slice(lines.start(line), lines.end(line)).trim();
    if (content !== '') return /^(?:["']?[\p{L}\w][\p{L}\w .-]{0,40}["']?\s?:|#|\{)/u.test(content);
  }
  return true;
}

function closingLine(text: string, lines: Lines, fence: string): number | null {
  const last = Math.min(lines.count, MAX_LINES);
  for (let line = 1; line < last; line++) {
    const content = text.slice(lines.start(line), lines.end(line)).trimEnd();
    if (content === fence || (fence === '---' && content === '...')) return line;
  }
  return null;
}

type Fields = Pick<FrontMatter, 'title' | 'year' | 'date' | 'goals' | 'broken'>;

function readYaml(source: string, offset: number): Fields {
  // To the library a lone `\r` ends no line.
  const document = parseDocument(source.replace(/\r(?!\n)/g, '\n'), {
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  const broken = error
    ? { start: offset + error.pos[0], end: offset + Math.max(error.pos[0], Math.min(error.pos[1], source.length)) }
    : null;
  const value = (key: string) => (error ? onItsLine(source, key, ':') : scalar(document, key));
  const title = value('title');
  return {
    title: title === null ? null : String(title),
    year: yearOf(value('year')),
    date: dateOf(value('date')),
    goals: broken ? [] : goalsOf(document, source, offset),
    broken,
  };
}

/** What tells of the document: `title = "2023"` above the first table. Goals are not looked for. */
function readToml(source: string): Fields {
  const top = source.split(/^\s*\[/m, 1)[0] ?? '';
  const value = (key: string) => onItsLine(top, key, '=');
  return { title: value('title'), year: yearOf(value('year')), date: dateOf(value('date')), goals: [], broken: null };
}

/** The value of a key from its line alone: in broken front matter an open quote takes in all the lines below. */
function onItsLine(source: string, key: string, separator: ':' | '='): string | null {
  const line = source.split(/[\r\n]+/).find((one) => one.split(separator, 1)[0]?.trimEnd() === key) ?? '';
  const written = line.slice(line.indexOf(separator) + 1).trim();
  const quote = /^["']/.exec(written)?.[0];
  const value = quote === undefined ? written.replace(/(?:^|\s+)#.*$/, '') : (written.slice(1).split(quote)[0] ?? '');
  return value === '' ? null : value;
}

/** The value of a top-level key. Aliases are not followed: nothing a person writes in a diary needs them. */
function scalar(document: Document, key: string): unknown {
  if (!isMap(document.contents)) return null;
  const value = document.contents.get(key);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function yearOf(value: unknown): number | null {
  const year = Number(value ?? Number.NaN);
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}

const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;

function dateOf(value: unknown): Fields['date'] {
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function goalsOf(document: Document, source: string, offset: number): readonly FrontMatterGoal[] {
  const list = isMap(document.contents) ? document.contents.get('goals', true) : null;
  if (!isSeq(list)) return [];
  const written = (span: Span) => source.slice(span.start - offset, span.end - offset);
  return list.items.flatMap((item): FrontMatterGoal[] => {
    if (isScalar(item)) {
      const textSpan = spanOf(item, offset);
      const text = String(item.value ?? '').trim();
      return text === '' || textSpan === null
        ? []
        : [{ text, written: written(textSpan), status: null, year: null, block: textSpan, textSpan, statusSpan: null }];
    }
    if (!isMap(item) || !item.range) return [];
    const [text, status, year] = ['text', 'status', 'year'].map((key) => item.get(key, true));
    const textSpan = isScalar(text) ? spanOf(text, offset) : null;
    if (!isScalar(text) || textSpan === null || String(text.value ?? '').trim() === '') return [];
    return [
      {
        text: String(text.value).trim(),
        written: written(textSpan),
        status: isScalar(status) && status.value !== null ? String(status.value) : null,
        year: isScalar(year) && Number.isInteger(year.value) ? Number(year.value) : null,
        block: { start: offset + item.range[0], end: offset + item.range[1] },
        textSpan,
        statusSpan: isScalar(status) ? spanOf(status, offset) : null,
      },
    ];
  });
}

function spanOf(node: Scalar, offset: number): Span | null {
  return node.range ? { start: offset + node.range[0], end: offset + node.range[1] } : null;
}
