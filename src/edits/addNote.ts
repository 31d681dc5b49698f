import { allGoals } from '../journal/allGoals.ts';
import type { FoundGoal } from '../journal/find.ts';
import type { Goal, Retrospective } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { appendItems, endOfLine, type Item, lineEndAt } from './appendItems.ts';
import { endOfContent } from './beginList.ts';
import { columnsOf } from './indentation.ts';
import { firstMatch } from './leading.ts';
import { touchesConflict } from './mergeConflict.ts';
import type { Writing } from './notation.ts';
import type { Refusal, RefusalCode, TextEdit } from './textEdit.ts';
import { typedWords } from './typedWords.ts';
import { dateLike } from './writtenDate.ts';
import { isoDate } from './yearWords.ts';

/** Adds a note below a goal, behind its others and in their manner; where it has none, in that of the others' notes. */
export function addNote(
  text: string,
  retrospective: Retrospective,
  { goal, section }: FoundGoal,
  words: string,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const refuse = (refused: RefusalCode): Refusal => ({ refused, line: linesOf(text).at(goal.line.start) });
  const line = typedWords(words);
  if (line === '') return refuse('empty-text');
  if (!section.certain && writing.confirmed !== true) return refuse('uncertain');
  const edit = noteBelow(text, retrospective, goal, line);
  if (edit === undefined) return refuse('no-room');
  return touchesConflict(text, [goal.line, edit.span]) ? refuse('merge-conflict') : [edit];
}

/** A note that begins with today's date, written like the last dated note, else like the date of writing. */
export function checkIn(text: string, retrospective: Retrospective, words: string, writing: Writing): string {
  const { language, written } = retrospective;
  const like = (line: string) => dateLike(line, writing.today, language, writing.vocabulary);
  for (const note of allGoals(retrospective)
    .flatMap(({ notes }) => notes)
    .reverse()) {
    const date = like(note.text);
    // Only a date that a note begins with is one that was put there to date it.
    if (date === undefined || date.start > 1) continue;
    const gap = firstMatch(note.text.slice(date.end), /^[)\]]?\s*(?:[:：,–—-]\s*)?/);
    return `${note.text.slice(0, date.start)}${date.text}${gap || ': '}${words}`;
  }
  const day = (written && like(slice(text, written.line))?.text) ?? isoDate(writing.today);
  // `2023. 5. 7.` would begin a numbered list.
  return `${/^\d+\.\s/.test(day) ? day.replaceAll(/(?<=\.)\s|\.$/g, () => '') : day}: ${words}`;
}

/** The day as it stands before a note of today. */
export function checkInDate(text: string, retrospective: Retrospective, writing: Writing): string {
  return checkIn(text, retrospective, '', writing).replace(/[\s:：,–—-]+$/, () => '');
}

function noteBelow(text: string, retrospective: Retrospective, goal: Goal, words: string): TextEdit | undefined {
  const behind = appendItems(text, listed(text, goal), [words]);
  if (behind !== undefined) return { ...behind, text: withoutBox(behind.text, words) };
  switch (goal.form) {
    case 'ordered':
    case 'bullet':
    case 'task':
      return nested(text, retrospective, goal, words);
    case 'heading':
      return inBody(text, goal, words);
    case 'paragraph':
      return sharesParagraph(text, retrospective, goal) ? undefined : inBody(text, goal, words);
    case 'row':
    case 'front-matter':
      return undefined;
  }
}

/** The notes that are items of a list: `- ` behind nothing but white space and the bars of quotes. */
function listed(text: string, goal: Goal): readonly ListedNote[] {
  return goal.notes.flatMap(({ block }) => {
    const marker = block.start > goal.line.end ? markerOf(text, block) : undefined;
    return marker === undefined ? [] : [{ line: block, block, marker }];
  });
}

interface ListedNote extends Item {
  readonly marker: string;
}

function markerOf(text: string, { start }: Span): string | undefined {
  const lines = linesOf(text);
  const before = text.slice(lines.start(lines.at(start)), start);
  return /^[\s>]*$/.test(before)
    ? /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(text.slice(start, start + 12))?.[0]
    : undefined;
}

/** A note is nothing that waits to be ticked, also among such. */
function withoutBox(added: string, words: string): string {
  const before = added.slice(0, -words.length);
  return before.replace(/\[ \] $/, () => '') + words;
}

/** The first note of an item, indented below its words as the others' notes are. */
function nested(text: string, retrospective: Retrospective, goal: Goal, words: string): TextEdit {
  const at = endOfLine(text, goal.block.end);
  const lines = linesOf(text);
  const before = text.slice(lines.start(lines.at(goal.line.start)), goal.line.start).replaceAll(/[^\s>]/g, () => ' ');
  const width = contentWidth(before, firstMatch(slice(text, goal.line), /^(?:[-*+]|\d{1,9}[.)])[ \t]*/));
  const steps = allGoals(retrospective).flatMap((other) => stepOf(text, other) ?? []);
  const fits = ({ indent }: Step) => columnsOf(indent) >= width && columnsOf(indent) < width + 4;
  const step = steps.find(fits) ?? { indent: ' '.repeat(width), bullet: steps[0]?.bullet ?? bulletOf(text, goal) };
  return {
    span: { start: at, end: at },
    text: `${lineEndAt(text, goal.line.start)}${before}${step.indent}${step.bullet} ${words}`,
  };
}

/** How the first note of a goal is set below it. */
interface Step {
  readonly indent: string;
  readonly bullet: string;
}

function stepOf(text: string, goal: Goal): Step | undefined {
  const first = listed(text, goal)[0];
  if (first === undefined || goal.form === 'heading' || goal.form === 'paragraph') return undefined;
  const lines = linesOf(text);
  const indentation = (offset: number) => text.slice(lines.start(lines.at(offset)), offset);
  const indent = indentation(first.block.start).slice(indentation(goal.line.start).length);
  return { indent, bullet: /^\d/.test(first.marker) ? '-' : first.marker };
}

function bulletOf(text: string, goal: Goal): string {
  return firstMatch(slice(text, goal.line), /^[-*+]/) || '-';
}

/** How far its words begin behind an item's own column. Behind more than four columns of white space they are code. */
function contentWidth(before: string, marker: string): number {
  const bare = marker.trimEnd().length;
  const width = columnsOf(before + marker) - columnsOf(before);
  return width > bare + 4 ? bare + 1 : Math.max(width, bare + 1);
}

/**
 * A list of one below what stands under a heading, above the headings below it. A list alone below a heading without a
 * mark would be read as the goals of a group, so there the first note is a paragraph.
 */
function inBody(text: string, goal: Goal, words: string): TextEdit {
  const below = goal.notes.find(({ block }) => /^#{1,6}[ \t]/.test(slice(text, block)));
  const at = endOfContent(text, { start: goal.line.start, end: below?.block.start ?? goal.block.end });
  const lineEnd = lineEndAt(text, goal.line.start);
  const marker = goal.marks.length === 0 && goal.notes.length === 0 ? '' : '- ';
  return { span: { start: at, end: at }, text: `${lineEnd}${lineEnd}${marker}${words}` };
}

/** `① Walk` right above `② Run`: a list between them would part the one paragraph that they are. */
function sharesParagraph(text: string, retrospective: Retrospective, goal: Goal): boolean {
  const lines = linesOf(text);
  const own = lines.at(goal.line.start);
  return allGoals(retrospective).some(
    (other) => other.form === 'paragraph' && Math.abs(lines.at(other.line.start) - own) === 1,
  );
}
