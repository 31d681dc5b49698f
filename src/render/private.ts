import { findFrontMatter } from '../journal/frontMatter.ts';
import { type Block, blocksOf } from '../journal/markdown.ts';
import { outlineOf, type Part } from '../journal/outline.ts';
import { type Lines, linesOf, type Span } from '../journal/text.ts';

/**
 * A text without what its writer keeps to themselves: a section with `<!-- private -->` before its heading, and the
 * lines from `<!-- private -->` to `<!-- /private -->`. What is opened and never closed is private to the end. Its lines
 * stay as empty ones, so that nothing else moves together.
 */
export function withoutPrivate(text: string): string {
  // Cheaper to ask than to look for the structure of a text that has nothing to hide.
  if (!/<!--\s*private/i.test(text)) return text;
  const lines = linesOf(text);
  const bodyStart = findFrontMatter(text, lines)?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const blocks = blocksOf(text, lines, bodyStart);
  const markers = markersIn(text, bodyStart, codeIn(blocks));
  return blanked(text, privateSpans(text, lines, markers, outlineOf(text, blocks)));
}

interface Marker {
  readonly opens: boolean;
  readonly at: Span;
}

/** Anywhere in a line, so that a marker behind words hides them too; as code it is only spoken of. */
function markersIn(text: string, from: number, code: readonly Span[]): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(/<!--\s*(\/?)\s*private\s*-->/gi)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (at.start < from || code.some(({ start, end }) => start <= at.start && at.end <= end)) continue;
    if (!isInlineCode(text, at)) found.push({ opens: match[1] === '', at });
  }
  return found;
}

function codeIn(blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return [block.span];
    if (block.kind === 'quote') return codeIn(block.children);
    return block.kind === 'list' ? block.items.flatMap(({ children }) => codeIn(children)) : [];
  });
}

function isInlineCode(text: string, { start, end }: Span): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const line = /[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return [...line.matchAll(/(?<!\\)`[^`]*`/g)].some(
    ({ index, 0: span }) => lineStart + index < start && end < lineStart + index + span.length,
  );
}

/** Each end closes the last beginning that is open; a beginning without one hides its section, or all that follows. */
function privateSpans(text: string, lines: Lines, markers: readonly Marker[], parts: readonly Part[]): readonly Span[] {
  const open: Span[] = [];
  const spans: Span[] = [];
  for (const { opens, at } of markers) {
    const begun = opens ? undefined : open.pop();
    if (opens) open.push(at);
    else if (begun !== undefined) spans.push({ start: begun.start, end: at.end });
  }
  for (const at of open) spans.push({ start: at.start, end: sectionEnd(text, at.end, parts) ?? text.length });
  return spans.map(({ start, end }) => ({ start: lines.start(lines.at(start)), end }));
}

/** Where the section ends whose heading stands behind an offset, with nothing but comments between. */
function sectionEnd(text: string, offset: number, parts: readonly Part[]): number | undefined {
  const index = parts.findIndex(({ heading }) => heading !== null && heading.line.start >= offset);
  const level = parts[index]?.heading?.level;
  const start = parts[index]?.heading?.line.start;
  if (level === undefined || start === undefined || !IS_NOTHING.test(text.slice(offset, start))) return undefined;
  const next = parts.slice(index + 1).find(({ heading }) => heading !== null && heading.level <= level);
  return next?.heading ? next.heading.line.start : text.length;
}

const IS_NOTHING = /^(?:[\s>]|<!--(?:[^-]|-(?!->))*-->)*$/;

function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    result += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\r\n]+/g, '');
    at = end;
  }
  return result + text.slice(at);
}
