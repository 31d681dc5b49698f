import type { Goal, GoalsSection, Retrospective, Section } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { wordsOf } from '../journal/vocabulary.ts';
import { appendItems, endOfLine, lineEndAt } from './appendItems.ts';
import { firstMarker } from './asWritten.ts';
import { beginList, endOfContent } from './beginList.ts';
import { firstMatch } from './leading.ts';
import { learnedHeading, learnedMarker } from './likeOthers.ts';
import { touchesConflict } from './mergeConflict.ts';
import { insertSection, sectionLevel } from './newSection.ts';
import type { Writing } from './notation.ts';
import type { Refusal, RefusalCode, TextEdit } from './textEdit.ts';
import { typedWords } from './typedWords.ts';
import { quotedScalar } from './yamlScalar.ts';
import { fill } from './yearWords.ts';

export interface NewGoal {
  /** The year that it is for: the document's own, or a coming one. */
  readonly year: number;
  readonly text: string;
}

/** Adds a goal behind those of its year, in their form; where the year has no section here, it gets one. */
export function addGoal(
  text: string,
  retrospective: Retrospective,
  goal: NewGoal,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const words = typedWords(goal.text);
  if (words === '') return { refused: 'empty-text' };
  const section = sectionFor(retrospective, goal.year);
  const line = linesOf(text).at(section?.own.start ?? text.length);
  const refuse = (refused: RefusalCode): Refusal => ({ refused, line });
  if (section?.certain === false && writing.confirmed !== true) return refuse('uncertain');
  const edit = section
    ? addTo(text, retrospective, section, words, writing)
    : beginYear(text, retrospective, goal.year, () => [words], writing);
  return touchesConflict(text, [edit.span]) ? refuse('merge-conflict') : [edit];
}

/** The review before the plan, as the year's goals are looked at there. */
export function sectionFor({ sections }: Retrospective, year: number): GoalsSection | undefined {
  const goals = sections.filter((section): section is GoalsSection => 'goals' in section && section.year === year);
  return goals.find((section) => section.kind === 'review') ?? goals[0];
}

function addTo(
  text: string,
  retrospective: Retrospective,
  section: GoalsSection,
  words: string,
  writing: Writing,
): TextEdit {
  const last = section.goals.at(-1);
  if (last === undefined) return beginList(text, section.own, goalMarker(text, retrospective, writing.others), [words]);
  return behindGoal(text, section.goals, last, words) ?? asParagraph(text, section, last, words);
}

function behindGoal(text: string, goals: readonly Goal[], last: Goal, words: string): TextEdit | undefined {
  switch (last.form) {
    case 'ordered':
    case 'bullet':
    case 'task':
      return appendItems(text, goals, [words]);
    case 'heading':
      return asHeading(text, last, words);
    case 'row':
      return asRow(text, last, words);
    case 'front-matter':
      return asScalar(text, last, words);
    case 'paragraph':
      return undefined;
  }
}

function asHeading(text: string, last: Goal, words: string): TextEdit {
  const marks = /^#{1,6}(?=[ \t])/.exec(slice(text, last.line))?.[0];
  const underlined = /[\r\n][ \t]*=+[ \t]*$/.test(slice(text, last.line)) ? '#' : '##';
  return behind(text, last.block, `${marks ?? underlined} ${words}`);
}

/** `**Read more** ✅` gives its emphasis to the next, and not its mark; behind `② Run` comes `③`. */
function asParagraph(text: string, { goals, own }: GoalsSection, last: Goal, words: string): TextEdit {
  const number = firstMatch(slice(text, last.line), /^[①-⑲]\s*/);
  if (number !== '') {
    const next = String.fromCodePoint(number.charCodeAt(0) + 1) + number.slice(1) + words;
    return isRightBelow(text, last, goals.at(-2)) ? inNextLine(text, last, next) : behind(text, own, next);
  }
  const emphasis = firstMatch(text.slice(last.line.start, last.label.start), /[*_]*$/);
  return behind(text, last.block, `${emphasis}${words}${[...emphasis].reverse().join('')}`);
}

function isRightBelow(text: string, goal: Goal, other: Goal | undefined): boolean {
  const lines = linesOf(text);
  return other !== undefined && lines.at(goal.line.start) === lines.at(other.line.start) + 1;
}

function inNextLine(text: string, last: Goal, words: string): TextEdit {
  const at = endOfLine(text, last.line.end);
  return { span: { start: at, end: at }, text: lineEndAt(text, last.line.start) + words };
}

/** A block of its own, parted by an empty line from the one before. */
function behind(text: string, block: Span, words: string): TextEdit {
  const at = endOfContent(text, block);
  const lineEnd = lineEndAt(text, block.start);
  return { span: { start: at, end: at }, text: `${lineEnd}${lineEnd}${words}` };
}

/** `| Read more | ✅ |` as the next row: the words in the same column, the other cells empty. */
function asRow(text: string, last: Goal, words: string): TextEdit {
  const lines = linesOf(text);
  const line = lines.at(last.label.start);
  const at = lines.end(line);
  const whole = text.slice(lines.start(line), at);
  const indent = firstMatch(whole, /^[\s>]*/);
  let offset = lines.start(line) + indent.length;
  const cells = whole.slice(indent.length).split(/(?<!\\)(\|)/);
  const row = cells
    .map((cell) => {
      const holds = offset <= last.label.start && last.label.start < offset + cell.length;
      offset += cell.length;
      if (cell === '|' || cell === '') return cell;
      return holds ? ` ${words.replaceAll(/\\?\|/g, () => '\\|')} ` : ' ';
    })
    .join('')
    .trim();
  // A bar that a row begins with stands for none between cells.
  const first = cells[0] !== '' && row.startsWith('|') ? '| ' : '';
  return { span: { start: at, end: at }, text: lineEndAt(text, at) + indent + first + row };
}

/** `  - Read more` as the next line of the front matter's list, `, Read more` in one that stands in brackets. */
function asScalar(text: string, last: Goal, words: string): TextEdit {
  const [, dash, space = ''] =
    /[\r\n]([ \t]*-)([ \t]+|[ \t]*[\r\n]+[ \t]+)$/.exec(text.slice(0, last.block.start)) ?? [];
  const scalar = quotedScalar('', words);
  const end = last.block.start + slice(text, last.block).trimEnd().length;
  if (dash === undefined) return { span: { start: end, end }, text: `, ${scalar}` };
  const at = endOfLine(text, end);
  // What an item says may stand below its dash.
  const gap = /[\r\n]/.test(space) ? ' ' : space;
  return { span: { start: at, end: at }, text: `${lineEndAt(text, last.block.start)}${dash}${gap}${scalar}` };
}

/** A new section for a year's goals, with the first of them. */
export function beginYear(
  text: string,
  retrospective: Retrospective,
  year: number,
  wordsBehind: (marker: string) => readonly string[],
  writing: Writing,
): TextEdit {
  const { writes } = wordsOf(writing.vocabulary, retrospective.language);
  const isReview = year <= retrospective.year;
  const words = isReview
    ? fill(writes.review, { year, previousYear: year - 1 })
    : fill(writes.plan, { year: year - 1, nextYear: year });
  const ahead = year - retrospective.year;
  const isLike = (section: Section, own: number) =>
    section.kind === (isReview ? 'review' : 'plan') && section.year === own + ahead;
  const heading = learnedHeading(retrospective, writing.others ?? [], isLike) ?? words;
  const marker = goalMarker(text, retrospective, writing.others);
  const section = { level: sectionLevel(retrospective), heading, marker };
  const first = isReview ? retrospective.sections.find(isLookBack) : undefined;
  return insertSection(text, retrospective, first?.block.start ?? text.length, section, wordsBehind(marker));
}

/** A section that the review stands before. */
function isLookBack(section: Section): boolean {
  return section.heading !== null && section.parent === null && section.kind !== 'review';
}

/** The marker of the goals that the document has, or else the journal's other ones. */
export function goalMarker(text: string, retrospective: Retrospective, others: readonly Retrospective[] = []): string {
  const goals = retrospective.sections.find((section) => 'goals' in section && section.goals.length > 0);
  return goals ? firstMarker(text, goals) : learnedMarker(others);
}
