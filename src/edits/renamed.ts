import { wordsSpan } from '../journal/goalWords.ts';
import { plainOf } from '../journal/inline.ts';
import type { Goal } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { leading } from './leading.ts';
import type { RefusalCode, TextEdit } from './textEdit.ts';
import { quotedScalar, unquotedScalar } from './yamlScalar.ts';

/**
 * The edit that gives a goal other words: of those that differ alone, so that links and emphasis elsewhere stay.
 * Emphasis of some of the words that go goes too; a link does not.
 */
export function newWords(text: string, goal: Goal, words: string): TextEdit | RefusalCode {
  if (goal.form === 'front-matter') return newScalar(text, goal, words);
  // A link to where the goal was planned names it by these words.
  if (goal.links.some((link) => !words.includes(link.words))) return 'wording-unwritable';
  const inCell = (written: string) => (goal.form === 'row' ? written.replaceAll(/\\?\|/g, () => '\\|') : written);
  const { start, end, instead } = difference(goal.text, words);
  const span = sourceOf(text, goal, start, end);
  if (span !== undefined) return { span, text: inCell(instead) };
  if (/\]\(|\]\[/.test(slice(text, goal.line))) return 'wording-unwritable';
  return { span: wordsSpan(text, goal), text: inCell(words) };
}

/** Where a stretch of a goal's words stands; undefined where it does not stand there as it is read. */
function sourceOf(text: string, { line, label, text: words }: Goal, start: number, end: number): Span | undefined {
  const plain = plainOf(text, linesWithin(text, { start: line.start, end: Math.max(line.end, label.end) }));
  let at = plain.text.indexOf(words);
  while (at >= 0 && plain.span(at, at + 1).start !== label.start) at = plain.text.indexOf(words, at + 1);
  if (at < 0) return undefined;
  const span = plain.span(at + start, at + end);
  // Line ends, with what a quote has behind them, are white space.
  const written = slice(text, span).replaceAll(/\s+(?:>\s*)*/g, () => ' ');
  return written === words.slice(start, end) ? span : undefined;
}

function newScalar(text: string, { label, text: old }: Goal, words: string): TextEdit | RefusalCode {
  const scalar = slice(text, label).trimEnd();
  const [quote, value] = unquotedScalar(scalar);
  if (!value.startsWith(old)) return 'wording-unwritable';
  const span = { start: label.start, end: label.start + scalar.length };
  return { span, text: quotedScalar(quote, words + value.slice(old.length)) };
}

/** A goal's words over several lines, line by line, without what stands before them in a quote. */
function linesWithin(text: string, { start, end }: Span): readonly Span[] {
  const lines = linesOf(text);
  const spans: Span[] = [];
  for (let line = lines.at(start); line <= lines.at(end); line++) {
    const from = Math.max(start, lines.start(line));
    const until = Math.min(end, lines.end(line));
    const before = line === lines.at(start) ? 0 : leading(text.slice(from, until), /^[ \t>]*/).length;
    spans.push({ start: from + before, end: until });
  }
  return spans;
}

interface Difference {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** The words between those that two texts begin and end with alike; at least one is replaced. */
function difference(from: string, to: string): Difference {
  const old = from.split(' ');
  const now = to.split(' ');
  const most = Math.min(old.length, now.length) - 1;
  let before = 0;
  while (before < most && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < most - before && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  const lengthOf = (words: readonly string[]) => words.reduce((length, word) => length + word.length + 1, 0);
  const instead = now.slice(before, now.length - behind).join(' ');
  return {
    start: lengthOf(old.slice(0, before)),
    end: from.length - lengthOf(old.slice(old.length - behind)),
    instead,
  };
}
