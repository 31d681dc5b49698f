import { allGoals } from '../journal/allGoals.ts';
import type { FoundGoal } from '../journal/find.ts';
import { contradictsItself } from '../journal/problems.ts';
import { read } from '../journal/read.ts';
import type { Goal, GoalsSection, Mark, Retrospective } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { firstMatch } from './leading.ts';
import { anchorOffset, isRemark, learnStyle, type MarkStyle, TRAILING_EMOJI } from './markStyle.ts';
import { touchesConflict } from './mergeConflict.ts';
import { charactersFor, emojiFor, type Page, visibleMark, type Writing } from './notation.ts';
import { applyEdits, type Refusal, type RefusalCode, type TextEdit } from './textEdit.ts';
import type { Day } from './yearWords.ts';

/** A goal, and the status that it is to get. */
export interface Wanted {
  readonly found: FoundGoal;
  readonly id: StatusId;
}

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
  const page: Page = { text, retrospective, writing };
  return planned(page, { found, id }, misread(page, [{ found, id }]));
}

/** The same for several goals, each of which keeps a mark that it needs once the others have changed too. */
export function setStatuses(
  text: string,
  retrospective: Retrospective,
  wanted: readonly Wanted[],
  writing: Writing,
): readonly (readonly TextEdit[] | Refusal)[] {
  const page: Page = { text, retrospective, writing };
  const marked = misread(page, wanted);
  return wanted.map((one) => planned(page, one, marked));
}

function planned(page: Page, wanted: Wanted, marked: ReadonlySet<Goal>): readonly TextEdit[] | Refusal {
  const plan = planOf(page, wanted, marked);
  return 'refused' in plan ? plan : plan.edits;
}

interface Plan {
  readonly edits: readonly TextEdit[];
  /** Whether the goal says the status afterwards without an emoji. */
  readonly bare: boolean;
}

/** Goals out of `marked` get an emoji even where the status needs none. */
function planOf(page: Page, { found, id }: Wanted, marked: ReadonlySet<Goal>): Plan | Refusal {
  const { goal, section } = found;
  const { text, writing } = page;
  const refuse = (refused: RefusalCode): Refusal => ({ refused, line: linesOf(text).at(goal.line.start) });
  const status = writing.statuses.find((candidate) => candidate.id === id);
  if (status === undefined) return refuse('status-unknown');
  if (!section.certain && writing.confirmed !== true) return refuse('uncertain');
  const plan = planFor(page, found, status, marked.has(goal));
  if (plan === undefined) return refuse('status-unwritable');
  const touched = plan.edits.length > 0 && touchesConflict(text, [goal.line, ...plan.edits.map((edit) => edit.span)]);
  return touched ? refuse('merge-conflict') : plan;
}

/** Undefined where the status can't be written at all. */
function planFor(page: Page, found: FoundGoal, status: Status, marked: boolean): Plan | undefined {
  const { goal } = found;
  // Marks that contradict each other are made to agree.
  const isSo =
    (goal.status === status.id && !contradictsItself(goal)) || (goal.marks.length === 0 && status.mark === '');
  if (isSo) return { edits: [], bare: false };
  if (goal.marks.length > 0) return rewrite(page, found, status, marked);
  const edits = mark(page, found, status);
  return edits && { edits, bare: false };
}

/** How a goal that carries marks comes to say a status. */
function rewrite(page: Page, { goal, section }: FoundGoal, status: Status, marked: boolean): Plan | undefined {
  const emoji = goal.marks.filter((mark) => mark.notation === 'emoji');
  const others = goal.marks.filter((mark) => mark.notation !== 'emoji');
  const rewritten = others.map((mark) => inPlace(page, goal, mark, status));
  const edits = others.flatMap((mark, index) => changed(page.text, mark.span, rewritten[index]));
  // Once no emoji stands before it, the first of the others decides; an emoji alone that says "no mark" just goes.
  const [first] = others;
  const opensMissed = rewritten[0] === ' ' && openMeansMissed(section, goal, page.writing.today);
  const needless = first ? rewritten[0] !== undefined && !opensMissed : status.mark === '';
  const canBeBare = needless && !marked && emoji.every((mark) => canGo(page.text, mark));
  if (canBeBare) return { edits: [...edits, ...emoji.map(removal)], bare: true };
  const visible = visibleMark(status);
  if (visible === undefined) return undefined;
  const shown =
    emoji.length === 0
      ? [insertion(page.text, goal, TRAILING_EMOJI, visible)]
      : inEmoji(page.text, goal, emoji, status, marked);
  return { edits: [...edits, ...shown], bare: false };
}

/**
 * The goals that would be read otherwise without an emoji: as what a note says, `It rained. Done.`, as one with
 * the line above or below, or among single words with lists below them as the names of groups.
 */
function misread(page: Page, wanted: readonly Wanted[]): ReadonlySet<Goal> {
  const { text, retrospective } = page;
  const goals = allGoals(retrospective);
  const marked = new Set<Goal>();
  for (;;) {
    const plans = wanted.map((one) => ({ ...one, plan: planOf(page, one, marked) }));
    const atRisk = plans.filter(({ found, plan }) => 'edits' in plan && isAtRisk(found.goal, plan));
    if (atRisk.length === 0) return marked;
    const edits = plans.flatMap(({ plan }) => ('edits' in plan ? plan.edits : []));
    const now = goalsIn(page, applyEdits(text, edits));
    const isSound = areSame(now, goals);
    // Goals that only the name of their file makes such say nothing of what would become of them.
    if (!isSound && !areSame(goalsIn(page, text), goals)) return marked;
    const saysOtherwise = (goal: Goal, id: StatusId) => (now[goals.indexOf(goal)]?.status ?? id) !== id;
    const others = atRisk.filter(({ found, id }) => !isSound || saysOtherwise(found.goal, id));
    if (others.length === 0) return marked;
    for (const { found } of others) marked.add(found.goal);
  }
}

/** Whether an emoji of the goal goes, or its words are struck out, which says more than an empty box beside them. */
function isAtRisk({ marks }: Goal, { edits, bare }: Plan): boolean {
  return edits.some((edit) => edit.text === '') || (bare && marks.some((mark) => mark.notation === 'strike'));
}

/** The goals that a text has, whatever its file is called. */
function goalsIn({ retrospective, writing }: Page, text: string): readonly Goal[] {
  const context = { ...writing, path: `${retrospective.year}.md`, included: true };
  const reading = read(text, context, writing.reading);
  return reading.kind === 'retrospective' ? allGoals(reading.retrospective) : [];
}

function areSame(some: readonly Goal[], others: readonly Goal[]): boolean {
  return JSON.stringify(some.map(({ text }) => text)) === JSON.stringify(others.map(({ text }) => text));
}

/** All of a goal's emoji say the status; of those that contradict each other one stays, if the others can go. */
function inEmoji(
  text: string,
  goal: Goal,
  emoji: readonly Mark[],
  status: Status,
  marked: boolean,
): readonly TextEdit[] {
  const written = (mark: Mark) => changed(text, mark.span, emojiFor(status, slice(text, mark.span)));
  if (!contradictsItself(goal)) return emoji.flatMap(written);
  const kept = emoji.find((mark) => mark.status === status.id) ?? emoji[0];
  return emoji.flatMap((mark) => {
    if (mark !== kept && !marked && canGo(text, mark)) return removal(mark);
    return mark.status === status.id ? [] : written(mark);
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
function isInSentence(text: string, goal: Goal, { notation, span }: Mark): boolean {
  if (notation !== 'word' || span.start < goal.line.end) return false;
  const before = text.slice(Math.max(startOfLine(text, span.start), goal.line.end), span.start);
  return !LEAD.test(before) && isRemark(before + firstMatch(text.slice(span.end), /[^\r\n]*/));
}

/** Whether an empty box of a goal would be read as missed: in the review of a year that is over, beside one that is done. */
function openMeansMissed(section: GoalsSection, goal: Goal, today: Day): boolean {
  const isDone = (mark: Mark) => mark.status === 'done';
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

/** Whether a mark can be taken away, as far as its own place tells. */
function canGo(text: string, { place, span, outer }: Mark): boolean {
  // `— ✅ finished in May`: the remark would go with it.
  if (isRemark(text.slice(span.end, outer.end))) return false;
  if (place === 'before') return true;
  // `Status: ✅`, or a column of a table: the place is the mark's own, and stays filled.
  return place === 'behind' && text.slice(startOfLine(text, outer.start), outer.start).trim() !== '';
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
