import { leading } from './leading.ts';

/** What stands before a list item's marker, taken apart: the bars of quotes, and the white space behind them. */
export interface Prefix {
  readonly quote: string;
  readonly indent: string;
}

const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)*/;

export function prefixOf(before: string): Prefix {
  const quote = leading(before, QUOTE);
  return { quote, indent: before.slice(quote.length) };
}

/** A line without as many bars of quotes as `quote` has. */
export function unquoted(line: string, quote: string): string {
  let rest = line;
  for (const _ of quote.matchAll(/>/g)) rest = rest.replace(/^[ \t]{0,3}>[ \t]?/, () => '');
  return rest;
}

/** The column behind a text that begins a line; a tab goes on to the next multiple of four. */
export function columnsOf(text: string): number {
  let column = 0;
  for (const character of text) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** More than this to the right of its item's words, a line would be code. */
const DEEPEST = 3;

/**
 * The lines below a list item's first, for words that begin in another column. Lines that would still stand below the
 * item stay as they are, except where they stood right below its words: then they do so again.
 */
export function reindented(lines: readonly string[], from: number, to: number, quote = ''): readonly string[] {
  const bare = lines.map((line) => unquoted(line, quote));
  const below = bare.filter((line) => line.trim() !== '' && indentOf(line) >= from).map(indentOf);
  const least = Math.min(...below);
  const stay = least !== from && least >= to && least <= to + DEEPEST;
  if (from === to || stay) return lines;
  const by = to + Math.min(least - from, DEEPEST) - least;
  return lines.map((line) => {
    const words = unquoted(line, quote);
    // What stands further left goes on with a paragraph all the same.
    if (words.trim() === '' || indentOf(words) < from) return line;
    const bars = line.slice(0, line.length - words.length);
    return bars + ' '.repeat(indentOf(words) + by) + words.trimStart();
  });
}

function indentOf(line: string): number {
  return columnsOf(leading(line, /^[ \t]*/));
}
