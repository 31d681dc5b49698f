import { type FrontMatterFields, fieldsOf, onItsLine } from './frontMatterFields.ts';
import { plainFields } from './plainFields.ts';
import type { Lines, Span } from './text.ts';
import { readYaml } from './yamlFields.ts';

/**
 * What stands between `---` lines (yaml) or `+++` lines (toml) at the very beginning of a document, or in lines with a
 * name before a colon, as Pelican and MultiMarkdown have it (header).
 */
export interface FrontMatter extends FrontMatterFields {
  readonly kind: 'yaml' | 'toml' | 'header';
  /** With both fences, if it has any. */
  readonly span: Span;
  /** Between the fences. */
  readonly content: Span;
  /** Where the document goes on, at the start of a line. */
  readonly bodyStart: number;
}

const MAX_LENGTH = 64 * 1024;
const MAX_LINES = 2000;
/** `key:` or a comment, as a line of yaml would begin. */
const LOOKS_LIKE_YAML = /^(?:[\w-]{1,40}:(?:\s|$)|#)/;

export function findFrontMatter(text: string, lines: Lines): FrontMatter | null {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.slice(bom, lines.end(0)).trimEnd();
  if (fence !== '---' && fence !== '+++') return headerIn(text, lines, bom);
  const kind = fence === '---' ? 'yaml' : 'toml';
  const close = closingLine(text, lines, fence);
  if (close !== null && kind === 'yaml' && !looksLikeYaml(text, lines, close)) return null;
  const content = { start: lines.start(1), end: close === null ? lines.start(1) : lines.start(close) };
  const empty = { title: null, subtitle: null, year: null, date: null, goals: [] };
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
  const source = text.slice(content.start, content.end);
  return { ...shape, ...(plainFields(source) ?? readYaml(source, content.start)) };
}

const HEADER_BEGINS = /^title:[ \t]+\S/i;
const HEADER_LINE = /^(\p{L}[\p{L}\w-]{1,24}):[ \t]*(.*?)[ \t]*$/u;
const HEADER_LINES = 40;

/** `Title: 2023 in review`, `Date: 2024-01-02` on the first lines, up to a blank one. */
function headerIn(text: string, lines: Lines, start: number): FrontMatter | null {
  if (!HEADER_BEGINS.test(text.slice(start, Math.min(lines.end(0), start + 40)))) return null;
  const values = new Map<string, string>();
  let line = 0;
  for (; line < lines.count; line++) {
    const content = text.slice(line === 0 ? start : lines.start(line), lines.end(line));
    if (content.trim() === '') break;
    const [, key, value = ''] = HEADER_LINE.exec(content) ?? [];
    if (key === undefined || line === HEADER_LINES) return null;
    values.set(key.toLowerCase(), value);
  }
  // `Title: a poem` alone is the first line of one.
  if (values.size < 2) return null;
  const span = { start, end: lines.end(line - 1) };
  const bodyStart = line < lines.count ? lines.start(line) : text.length;
  const fields = fieldsOf((key) => values.get(key) ?? null);
  return { kind: 'header', span, content: span, bodyStart, ...fields, goals: [], broken: null };
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

/** What tells of the document: `title = "2023"` above the first table. Goals are not looked for. */
function readToml(source: string): FrontMatterFields {
  const top = source.split(/^\s*\[/m, 1)[0] ?? '';
  return { ...fieldsOf((key) => onItsLine(top, key, '=')), goals: [], broken: null };
}
