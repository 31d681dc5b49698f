import { allGoals } from '../journal/allGoals.ts';
import { goalLines } from '../journal/candidates.ts';
import type { FoundGoal } from '../journal/find.ts';
import { contradictsItself } from '../journal/problems.ts';
import { read } from '../journal/read.ts';
import type { Goal, GoalsSection, Mark, Note, Retrospective } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { firstMatch } from './leading.ts';
import { anchorOffset, isRemark, learnStyle, type MarkStyle, TRAILING_EMOJI } from './markStyle.ts';
import { touchesConflict } from './mergeConflict.ts';
import { charactersFor, type Page, visibleMark, type Writing } from './notation.ts';
import { applyEdits, type Refusal, type RefusalCode, type TextEdit } from './textEdit.ts';
import type { Day } from './yearWords.ts';

/**
 * Gives a goal a status in the notation that it is written in.
 * What can say the new status is rewritten where it stands. What can't stays, and the status' emoji behind it wins;
 * once the others say it again, the emoji goes.
 */
export function setStatus(
  text: string,
  retrospective: Retrospective,
  found: FoundGoal,
  id: StatusId,
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const { goal, section } = found;
  const refuse = (refused: RefusalCode): Refusal => ({ refused, line: linesOf(text).at(goal.line.start) });
  const status = writing.statuses.find((candidate) => candidate.id === id);
  if (status === undefined) return refuse('status-unknown');
  if (!(goal.certain && section.certain) && writing.confirmed !== true) return refuse('uncertain');
  // Marks that contradict each other are made to agree.
  if ((goal.status === id && !contradictsItself(goal)) || (goal.marks.length === 0 && status.mark === '')) return [];
  const page: Page = { text, retrospective, writing };
  const edits = goal.marks.length > 0 ? rewrite(page, found, status) : mark(page, found, status);
  if (edits === undefined) return refuse('status-unwritable');
  return touchesConflict(text, [goal.line, ...edits.map((edit) => edit.span)]) ? refuse('merge-conflict') : edits;
}

/** The edits for a goal that carries marks; undefined where the status can't be written at all. */
function rewrite(page: Page, { goal, section }: FoundGoal, status: Status): readonly TextEdit[] | undefined {
  const emoji = goal.marks.filter((mark) => mark.notation === 'emoji');
  const others = goal.marks.filter((mark) => mark.notation !== 'emoji');
  const rewritten = others.map((mark) => inPlace(page, goal, mark, status));
  const edits = others.flatMap((mark, index) => changed(page.text, mark.span, rewritten[index]));
  // Once no emoji stands before it, the first of the others decides; an emoji alone that says "no mark" just goes.
  const [first] = others;
  const misread =
    first?.notation === 'box' &&
    rewritten[0] === ' ' &&
    first.status !== status.id &&
    openMeansMissed(section, goal, page.writing.today);
  const needless = first ? rewritten[0] !== undefined && !misread : status.mark === '';
  const bare = [...edits, ...emoji.map(removal)];
  const canBeBare = needless && emoji.every((mark) => canGo(page.text, goal, mark));
  if (canBeBare && !saysOtherwise(page, goal, bare, status.id)) return bare;
  const visible = visibleMark(status);
  if (visible === undefined) return undefined;
  if (emoji.length === 0) return [...edits, insertion(page.text, goal, TRAILING_EMOJI, visible)];
  return [...edits, ...inEmoji(page.text, goal, emoji, status.id, visible)];
}

/**
 * Whether a goal would be read otherwise once its emoji is gone: as what a note says, `It rained. Done.`, or among single
 * words with lists below them as the name of a group.
 */
function saysOtherwise(
  { text, retrospective, writing }: Page,
  goal: Goal,
  edits: readonly TextEdit[],
  id: StatusId,
): boolean {
  if (goal.notes.length === 0) return false;
  const context = { ...writing, path: `${retrospective.year}.md`, included: true };
  const reading = read(applyEdits(text, edits), context, writing.reading);
  const again = reading.kind === 'retrospective' ? reading.retrospective : retrospective;
  const now = allGoals(again)[allGoals(retrospective).indexOf(goal)];
  return now?.text !== goal.text || (now !== goal && (now.status ?? id) !== id);
}

/** All of a goal's emoji say the status; of those that contradict each other one stays, if the others can go. */
function inEmoji(text: string, goal: Goal, emoji: readonly Mark[], id: StatusId, visible: string): readonly TextEdit[] {
  if (!contradictsItself(goal)) return emoji.map((mark) => ({ span: mark.span, text: visible }));
  const kept = emoji.find((mark) => mark.status === id) ?? emoji[0];
  return emoji.flatMap((mark) => {
    if (mark !== kept && canGo(text, goal, mark)) return removal(mark);
    return mark.status === id ? [] : { span: mark.span, text: visible };
  });
}

/** The characters with which a mark says the status where it stands; undefined where its notation can't. */
function inPlace(page: Page, goal: Goal, mark: Mark, status: Status): string | undefined {
  const like = slice(page.text, mark.span);
  if (mark.status === status.id) return like;
  return isInSentence(page.text, goal, mark) ? undefined : charactersFor(status, mark.notation, like, page);
}

/** What parts a word that is written as a status from what stands before it: `Status: done`, `-> done`, `(done`, a cell. */
const LEAD = /(?:[:：→⇒(（[【|]|[-=]>|\S\s*[-–—])[\s*_]*$/u;

/** `It rained. Done.`, `Nope. I hurt my knee`: how it went, in a sentence of the note, which another word would make untrue. */
function isInSentence(text: string, goal: Goal, { notation, place, span }: Mark): boolean {
  if (notation !== 'word' || place === 'elsewhere' || span.start < goal.line.end) return false;
  const before = text.slice(Math.max(startOfLine(text, span.start), goal.line.end), span.start);
  return !LEAD.test(before) && isRemark(before + firstMatch(text.slice(span.end), /[^\r\n]*/));
}

/** Whether an empty box of a goal would be read as missed: in the review of a year that is over, beside one that is done. */
function openMeansMissed(section: GoalsSection, goal: Goal, today: Day): boolean {
  const isDone = (mark: Mark) => mark.status === 'done' && mark.notation !== 'strike';
  const others = section.goals.filter(
    (other) => other !== goal && !other.marks.some((mark) => mark.notation === 'strike'),
  );
  return section.kind === 'review' && section.year < today.year && others.some((other) => other.marks.some(isDone));
}

function changed(text: string, span: Span, characters: string | undefined): readonly TextEdit[] {
  return characters === undefined || characters === slice(text, span) ? [] : [{ span, text: characters }];
}

/** The edits for a goal without a mark: one as the others have it, or an emoji where their notation can't say it. */
function mark(page: Page, found: FoundGoal, status: Status): readonly TextEdit[] | undefined {
  const learned = learnStyle(page.text, page.retrospective, found);
  const characters = charactersFor(status, learned.notation, learned.like, page);
  if (characters !== undefined) return [insertion(page.text, found.goal, learned, characters)];
  const visible = visibleMark(status);
  return visible === undefined ? undefined : [insertion(page.text, found.goal, TRAILING_EMOJI, visible)];
}

function insertion(text: string, goal: Goal, style: MarkStyle, characters: string): TextEdit {
  const at = anchorOffset(text, goal, style.anchor);
  return { span: { start: at, end: at }, text: style.before + characters + style.after };
}

function removal(mark: Mark): TextEdit {
  return { span: mark.outer, text: '' };
}

/** What would make another block of a line that begins with it. */
const BLOCK_OPENER = /^[ \t]*(?:[-*+>#=|]|\d+[.)]|`{3}|~{3}|\[.\]|<|$)/;

/** Whether taking a mark away leaves the goal what and where it is. */
function canGo(text: string, goal: Goal, { place, span, outer }: Mark): boolean {
  // `— ✅ finished in May`: the remark would go with it.
  if (isRemark(text.slice(span.end, outer.end))) return false;
  switch (place) {
    case 'behind':
      return text.slice(startOfLine(text, outer.start), outer.start).trim() !== '' && !joinsNextLine(text, goal, outer);
    case 'before':
      return !BLOCK_OPENER.test(firstMatch(text.slice(outer.end), /[^\r\n]*/));
    case 'below':
    case 'elsewhere':
      // `Status: ✅`, or a column of a table: the place is the mark's own, and stays filled.
      return false;
  }
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Whether the line below would be read as the goal's own words once no mark parts it from them. */
function joinsNextLine(text: string, goal: Goal, mark: Span): boolean {
  const below = /^[ \t]*(?:\r\n?|\n)[ \t>]*([^\r\n]+)/.exec(text.slice(mark.end, goal.block.end));
  const line = below?.[1]?.trimEnd() ?? '';
  const start = mark.end + (below?.[0].length ?? 0) - (below?.[1]?.length ?? 0);
  if (
    line === '' ||
    beginsBlock(
      line,
      goal.notes.find((note) => note.block.start === start),
    )
  )
    return false;
  const without = text.slice(0, mark.start) + text.slice(mark.end);
  const words = { start: startOfLine(text, mark.start), end: mark.start };
  const next = { start: start - (mark.end - mark.start), end: start - (mark.end - mark.start) + line.length };
  return goalLines(without, { kind: 'paragraph', span: words, content: [words, next] }).length > 1;
}

/** Whether the line below a goal's words begins a block: emphasis and a list marker that is indented too far do not. */
function beginsBlock(line: string, note: Note | undefined): boolean {
  return (
    BLOCK_OPENER.test(line) &&
    !/^\*+[^\s*]/.test(line) &&
    !(note !== undefined && /^(?:[-*+]|\d)/.test(line) && line.startsWith(note.text.slice(0, 1)))
  );
}
