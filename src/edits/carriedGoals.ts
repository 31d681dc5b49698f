import type { Goal, Mark } from '../journal/retrospective.ts';
import type { Status } from '../journal/status.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { headingWords } from './asWritten.ts';
import type { CarriedPlan } from './carriedPlan.ts';
import { firstMatch } from './leading.ts';
import { applyEdits, type TextEdit } from './textEdit.ts';

/** A goal as the new document has it: without a list marker of its own where it stands under a heading. */
export type CarriedGoal = (
  | { readonly form: 'item'; readonly marker: string }
  | { readonly form: 'heading' }
  | { readonly form: 'paragraph' }
) & {
  readonly text: string;
  /** The lines below it, with `\n` between them; empty where none come along. */
  readonly notes: string;
};

/** What a new retrospective takes over: each of the goals, once. */
export interface Carryable {
  readonly goal: Goal;
  /** Whether it is one that usually comes along: of an earlier year's those whose status is not the end of them. */
  readonly goesOn: boolean;
}

/** Which of them are taken, by the goal's words. */
export interface CarryChoice {
  takes(text: string): boolean;
  readonly withNotes: boolean;
}

/** The goals of a plan in their order. Those that were set for the time itself all wait for its review. */
export function carryable(plan: CarriedPlan, statuses: readonly Status[]): readonly Carryable[] {
  const goals = plan.sections.flatMap((section) => section.goals);
  return goals
    .filter((goal, index) => goals.findIndex((other) => other.text === goal.text) === index)
    .map((goal) => goals.find((other) => other.text === goal.text && other.status !== null) ?? goal)
    .map((goal) => ({ goal, goesOn: plan.isForIt || goesOn(goal, statuses) }));
}

/**
 * The goals in the plan's own list style, each once. Those that were set for the year come with their marks as they
 * are; of an earlier year's those that are to go on, as goals that nobody has reviewed yet. Without a choice they are
 * those that usually come along, by their titles.
 */
export function carriedGoals(
  plan: CarriedPlan,
  text: string,
  statuses: readonly Status[],
  choice?: CarryChoice,
): readonly CarriedGoal[] {
  const isNew = !plan.isForIt;
  const kept = carryable(plan, statuses)
    .filter(({ goal, goesOn }) => choice?.takes(goal.text) ?? goesOn)
    .map(({ goal }) => goal);
  let number = firstNumber(text, kept[0]);
  return kept.map((goal) => {
    const carriedGoal = carried(isNew ? unmarked(text, goal) : marked(text, goal, statuses), goal, number++);
    return choice?.withNotes === true ? { ...carriedGoal, notes: notesOf(text, goal, carriedGoal) } : carriedGoal;
  });
}

/** One without a status goes on too. */
function goesOn(goal: Goal, statuses: readonly Status[]): boolean {
  return statuses.find((status) => status.id === goal.status)?.carryOver !== false;
}

const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

function firstNumber(text: string, goal: Goal | undefined): number {
  // A list that begins at 0 does so again; any other begins at 1.
  return goal !== undefined && /^0[.)]/.test(text.slice(goal.line.start)) ? 0 : 1;
}

/** `line` is the goal's own in the old document, in one line and with the marks that it is to have. */
function carried(line: string, goal: Goal, number: number): CarriedGoal {
  switch (goal.form) {
    case 'ordered':
    case 'bullet':
    case 'task': {
      const old = firstMatch(line, LIST_MARKER);
      const marker = `${old.trimEnd().replace(/\d+/, () => String(number))} `;
      return { form: 'item', marker, text: line.slice(old.length), notes: '' };
    }
    case 'heading':
    case 'paragraph':
      return { form: goal.form, text: line, notes: '' };
    case 'row':
    case 'front-matter':
      return { form: 'item', marker: '- ', text: line, notes: '' };
  }
}

/** What stands below a goal, moved so that it stands below the carried one; what only says its status stays behind. */
function notesOf(text: string, goal: Goal, carriedGoal: CarriedGoal): string {
  const below = { start: goal.line.end, end: goal.block.end };
  const lines = linesOf(text);
  const kept: string[] = [];
  for (let line = lines.at(below.start) + 1; lines.start(line) < below.end; line++) {
    const span = { start: lines.start(line), end: lines.end(line) };
    if (!goal.marks.some(({ outer }) => outer.start < span.end && outer.end > span.start)) kept.push(slice(text, span));
  }
  if (carriedGoal.form !== 'item') return trimmedLines(kept).join('\n');
  const old = firstMatch(slice(text, goal.line), LIST_MARKER);
  const indent = text.slice(lines.start(lines.at(goal.line.start)), goal.line.start);
  const deeper = ' '.repeat(Math.max(0, carriedGoal.marker.length - old.length));
  const own = kept.map((line) => withoutIndent(line, indent)).map((line) => (line.trim() === '' ? '' : deeper + line));
  const [first] = own;
  const notes = trimmedLines(own);
  return (first === undefined || STANDS_ALONE.test(first) ? notes : ['', ...notes]).join('\n');
}

/** What is no part of the words that it stands right below. */
const STANDS_ALONE = /^\s*(?:(?:[-*+]|1[.)]|#{1,6})[ \t]|[>|<]|```|~~~)/;

/** A line without what stood before the goal's own marker: white space, and the bars of quotes. */
function withoutIndent(line: string, indent: string): string {
  if (line.trimEnd() === indent.trimEnd()) return '';
  return line.startsWith(indent) ? line.slice(indent.length) : line;
}

/** Without empty lines in front and behind. */
function trimmedLines(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1);
}

/** The goal's own line, as it has it, as one. */
function lineOf(text: string, goal: Goal, edits: readonly TextEdit[] = []): string {
  if (goal.form === 'row' || goal.form === 'front-matter') return goal.text;
  const { start, end } = lineSpan(text, goal);
  const inside = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  const raw = applyEdits(text.slice(start, end), inside);
  return oneLine(goal.form === 'heading' ? headingWords(raw) : raw);
}

/** A goal's line with what closes the emphasis that its words stand in, where it goes on: `**Walk.** Far away.` */
function lineSpan(text: string, { line: { start, end } }: Goal): Span {
  return { start, end: end + firstMatch(text.slice(end), /^[*_~]+/).length };
}

/** Hard-wrapped lines as one; a backslash or spaces that broke the line go. */
function oneLine(text: string): string {
  return text.replaceAll(/[ \t]*\\?(?:\r\n?|\n)[ \t]*/g, () => ' ').trimEnd();
}

/** A status that is not said in the goal's own line (but below it, or by the heading above) comes along as an emoji. */
function marked(text: string, goal: Goal, statuses: readonly Status[]): string {
  const isSaid =
    goal.form !== 'row' && goal.form !== 'front-matter' && goal.marks.some((mark) => isInLine(text, goal, mark));
  const mark = isSaid ? '' : (statuses.find((status) => status.id === goal.status)?.mark ?? '');
  return lineOf(text, goal) + (mark === '' ? '' : ` ${mark}`);
}

/** What parted the words from a mark that stood behind them: `Run 10 km - `. */
const LOOSE_END = /\s+(?:[-–—:：→=]|->|=>)\s*$/u;

/** The goal's line without a word of how it went; a task stays one, unticked. */
function unmarked(text: string, goal: Goal): string {
  const edits = goal.marks
    .filter((mark) => isInLine(text, goal, mark) && mark.notation !== 'strike')
    .map((mark) => (mark.notation === 'box' ? { span: mark.span, text: ' ' } : { span: mark.outer, text: '' }));
  const line = lineOf(text, goal, edits);
  const isStruck = goal.marks.some((mark) => mark.notation === 'strike');
  return (isStruck ? line.replaceAll('~~', () => '') : line).replace(LOOSE_END, () => '').trimEnd();
}

function isInLine(text: string, goal: Goal, { outer }: Mark): boolean {
  const { start, end } = lineSpan(text, goal);
  return outer.start >= start && outer.end <= end;
}
