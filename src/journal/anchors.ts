import GithubSlugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';
import { findFrontMatter } from './frontMatter.ts';
import { linesOf } from './text.ts';

/** A heading of a document as links know it. */
export interface Anchor {
  /** The line that it begins on, from 0. */
  readonly line: number;
  /** What stands behind the `#` of a link, not encoded: `2024-목표-1`. */
  readonly anchor: string;
}

// Inline rules are needed here, for what a heading reads like once it is rendered. Nothing is rendered.
const parser = new MarkdownIt('default', { html: true, linkify: false, typographer: false });

/** The anchors of all headings in their order, as VS Code and GitHub both give them: equal ones get `-1`, `-2`. */
export function anchorsOf(text: string): readonly Anchor[] {
  const lines = linesOf(text);
  const start = findFrontMatter(text, lines)?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const first = lines.at(start);
  const tokens = parser.parse(text.slice(start), {});
  const slugger = new GithubSlugger();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    return [{ line: first + (token.map?.[0] ?? 0), anchor: slugger.slug(wordsOf(tokens[index + 1])) }];
  });
}

/** The words that are seen: of `[*Read* more](x.md) <b>` these are `Read more `. */
function wordsOf(token: Token | undefined): string {
  if (token === undefined) return '';
  if (token.children !== null) return token.children.map(wordsOf).join('');
  return token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline' ? token.content : '';
}
