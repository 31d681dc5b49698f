import { findFrontMatter } from '../journal/frontMatter.ts';
import { type Lines, linesOf, type Span } from '../journal/text.ts';
import { topLevelKeys } from '../journal/yamlFields.ts';
import { lineEndAt } from './appendItems.ts';
import { applyEdits, type TextEdit } from './textEdit.ts';
import { unquotedScalar } from './yamlScalar.ts';

/** What is wrong with front matter, as far as there is only one way to mend it. */
export type FrontMatterMistake =
  /** The line that closes it is missing. */
  | 'unclosed'
  /** `year:2023` */
  | 'space'
  /** `tags: [home, work`, `title: "A year` */
  | 'open'
  /** `title: 2023: a year` */
  | 'quotes'
  /** A tab is no indentation to YAML. */
  | 'tabs';

export interface FrontMatterMending {
  readonly mistake: FrontMatterMistake;
  readonly edits: readonly TextEdit[];
}

/**
 * What makes front matter readable that is not: the first change of one line, or of its tabs, after which each line that
 * begins with a key is read as one. Undefined where there is none, or nothing is to be mended.
 */
export function mendFrontMatter(text: string): FrontMatterMending | undefined {
  const lines = linesOf(text);
  const found = findFrontMatter(text, lines);
  if (found?.kind !== 'yaml' || found.broken === null) return undefined;
  const { content, bodyStart } = found;
  const isUnclosed = content.start === bodyStart;
  // Each change is tried, and the text below is no part of it.
  const head = isUnclosed ? text : text.slice(0, bodyStart);
  for (const { mistake, edits } of isUnclosed ? closings(text, lines) : mendings(text, lines, content)) {
    const after = applyEdits(head, edits);
    const mended = findFrontMatter(after, linesOf(after));
    if (mended?.broken === null && isSound(after.slice(mended.content.start, mended.content.end))) {
      return { mistake, edits };
    }
  }
  return undefined;
}

const KEY = /^([\p{L}\w][\p{L}\w .-]*?)[ \t]*:(?=[ \t]|$)/u;

/** Whether the keys that are read are those that a person sees at the starts of the lines. */
function isSound(source: string): boolean {
  const seen = source.split(/\r\n?|\n/).flatMap((line) => KEY.exec(line)?.[1] ?? []);
  return seen.join('\n') === topLevelKeys(source)?.join('\n');
}

/** A closing line behind the keys at the top, where nothing but the text begins behind them. */
function closings(text: string, lines: Lines): readonly FrontMatterMending[] {
  let last = 1;
  while (
    last + 1 < lines.count &&
    /^(?:[\p{L}\w][\p{L}\w .-]*:(?:[ \t]|$)|-[ \t]|[ \t]+\S)/u.test(lineAt(text, lines, last + 1))
  )
    last++;
  const behind = last + 1 < lines.count ? lineAt(text, lines, last + 1) : '';
  if (!/^(?:[ \t]*$|#{1,6}[ \t])/u.test(behind)) return [];
  const at = lines.end(last);
  return [{ mistake: 'unclosed', edits: [{ span: { start: at, end: at }, text: `${lineEndAt(text, at)}---` }] }];
}

/** `  - title: ` and what stands behind it. */
const VALUE = /^([ \t]*(?:-[ \t]+)?(?:[\p{L}\w][\p{L}\w .-]*:[ \t]+|(?<=-[ \t]+)))(\S.*?)[ \t]*$/u;
/** `year` of `year:2023`; the address of a web page has a colon of its own. */
const NO_SPACE = /^[ \t]*[\p{L}\w]+:(?=[^\s/])/u;

/** More than a diary has; each line is tried. */
const MOST_LINES = 100;

function mendings(text: string, lines: Lines, content: Span): readonly FrontMatterMending[] {
  const first = lines.at(content.start);
  if (lines.at(content.end) - first > MOST_LINES) return [];
  const numbers = Array.from({ length: lines.at(content.end) - first }, (_, index) => first + index);
  const inLines = numbers.flatMap((line) => mendingsOf(lineAt(text, lines, line), lines.start(line)));
  const tabs = numbers.flatMap((line) => withoutTabs(lineAt(text, lines, line), lines.start(line)));
  const isMixed = numbers.some((line) => /^ /.test(lineAt(text, lines, line)));
  return tabs.length === 0 || isMixed ? inLines : [{ mistake: 'tabs', edits: tabs }, ...inLines];
}

function mendingsOf(line: string, start: number): readonly FrontMatterMending[] {
  const insert = (mistake: FrontMatterMistake, at: number, written: string): FrontMatterMending => ({
    mistake,
    edits: [{ span: { start: start + at, end: start + at }, text: written }],
  });
  const unspaced = NO_SPACE.exec(line)?.[0];
  if (unspaced !== undefined) return [insert('space', unspaced.length, ' ')];
  const [, before, value] = VALUE.exec(line) ?? [];
  // What stands behind a `#` is a comment, or was never meant as one.
  if (before === undefined || value === undefined || /\s#/.test(value)) return [];
  const end = before.length + value.length;
  const [quote, inner] = unquotedScalar(value);
  const closing = CLOSING.get(value.charAt(0));
  if (closing !== undefined && !value.slice(1).includes(closing)) return [insert('open', end, closing)];
  // A list stays one; `[draft] A year` is none.
  if (/^[[{].*[\]}]$/u.test(value)) return [];
  const span = { start: start + before.length, end: start + end };
  return [{ mistake: 'quotes', edits: [{ span, text: JSON.stringify(quote === '' ? value : inner) }] }];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
]);

/** Each tab before a line's words as two spaces. */
function withoutTabs(line: string, start: number): readonly TextEdit[] {
  const tabs = /^\t+/.exec(line)?.[0].length ?? 0;
  return tabs === 0 ? [] : [{ span: { start, end: start + tabs }, text: '  '.repeat(tabs) }];
}

function lineAt(text: string, lines: Lines, line: number): string {
  return text.slice(lines.start(line), lines.end(line));
}
