import { allGoals } from '../journal/allGoals.ts';
import type { FoundGoal } from '../journal/find.ts';
import type { Goal, Mark, Notation, Retrospective } from '../journal/retrospective.ts';
import type { Span } from '../journal/text.ts';
import { firstMatch } from './leading.ts';

/** How a goal that has a mark wears it, so that one without can get its own alike. */
export interface MarkStyle {
  readonly notation: Notation;
  readonly anchor: Anchor;
  /** What stands before and behind the mark's own characters: ` ` and nothing, ` (` and `)`, `[` and `] `. */
  readonly before: string;
  readonly after: string;
  /** The mark's own characters, for the manner of writing. */
  readonly like: string;
}

/** Where a mark stands: `start` and `end` of the goal's line, or right before or behind its words (`**✅ Words**: more`). */
type Anchor = 'start' | 'before-label' | 'behind-label' | 'end';

/** A trailing emoji with one space: what a goal gets where there is nothing to learn from. */
export const TRAILING_EMOJI: MarkStyle = { notation: 'emoji', anchor: 'end', before: ' ', after: '', like: '' };

/**
 * The style that most marked goals of the section have. Other sections only teach where an emoji stands: a review in
 * words is no reason to write words into the next plan.
 */
export function learnStyle(text: string, retrospective: Retrospective, found: FoundGoal): MarkStyle {
  const styles = (goals: readonly Goal[]) =>
    goals.filter((other) => medium(other) === medium(found.goal)).flatMap((other) => styleOf(text, other) ?? []);
  const isEmoji = (style: MarkStyle) => style.notation === 'emoji';
  return (
    commonest(styles(found.section.goals)) ??
    commonest(styles(allGoals(retrospective)).filter(isEmoji)) ??
    TRAILING_EMOJI
  );
}

/** Goals that are written in one way: a task box has no place in a table. */
function medium(goal: Goal): 'list' | 'line' | 'row' | 'front-matter' {
  switch (goal.form) {
    case 'ordered':
    case 'bullet':
    case 'task':
      return 'list';
    case 'heading':
    case 'paragraph':
      return 'line';
    case 'row':
    case 'front-matter':
      return goal.form;
  }
}

function commonest(styles: readonly MarkStyle[]): MarkStyle | undefined {
  const key = (style: MarkStyle) => [style.notation, style.anchor, style.before, style.after].join('\0');
  const counts = new Map<string, number>();
  for (const style of styles) counts.set(key(style), (counts.get(key(style)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return styles.find((style) => counts.get(key(style)) === most);
}

const LEARNABLE: ReadonlySet<Notation> = new Set<Notation>(['emoji', 'box', 'sign', 'word']);

/** Whether what stands behind a mark, as far as it belongs to it, are words: those are said of the one goal alone. */
export function isRemark(behind: string): boolean {
  return /[\p{L}\p{N}]/u.test(behind);
}

function styleOf(text: string, goal: Goal): MarkStyle | undefined {
  const mark = goal.marks[0];
  if (mark === undefined || !LEARNABLE.has(mark.notation)) return undefined;
  const anchor = anchorOf(text, goal, mark);
  const before = text.slice(mark.outer.start, mark.span.start);
  const behind = text.slice(mark.span.end, mark.outer.end);
  // `— done, in the end`, `(done, in the end)`
  const after = mark.place === 'behind' && isRemark(behind) ? firstMatch(behind, /[)\]}）】]\s*$/u) : behind;
  if (anchor === undefined || /[\r\n]/.test(before + after)) return undefined;
  return { notation: mark.notation, anchor, before, after, like: text.slice(mark.span.start, mark.span.end) };
}

function anchorOf(text: string, goal: Goal, { place, outer }: Mark): Anchor | undefined {
  switch (place) {
    case 'before':
      return outer.start <= contentStart(text, goal) ? 'start' : 'before-label';
    case 'behind':
      return outer.end >= contentEnd(text, goal) ? 'end' : 'behind-label';
    case 'below':
    case 'elsewhere':
      return undefined;
  }
}

/** Where a mark of that anchor is put into a goal that has none there. */
export function anchorOffset(text: string, goal: Goal, anchor: Anchor): number {
  switch (anchor) {
    case 'start':
      return contentStart(text, goal);
    case 'before-label':
      return goal.label.start;
    case 'behind-label':
      return goal.label.end;
    case 'end':
      return contentEnd(text, goal);
  }
}

const MARKER = /^(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+/;

/** Behind `1. ` or `## `; where a box or a leading emoji of the goal begins. */
function contentStart(text: string, goal: Goal): number {
  return goal.line.start + firstMatch(text.slice(goal.line.start, goal.label.start), MARKER).length;
}

/** Behind the last character of the goal's own words: before trailing spaces, closing `#`s, a cell's bar, a closing quote. */
function contentEnd(text: string, goal: Goal): number {
  switch (goal.form) {
    case 'row':
      return cellEnd(text, goal.label.end, goal.line.end);
    case 'front-matter':
      return (
        goal.label.start +
        text.slice(goal.label.start, goal.label.end).trimEnd().length -
        openingQuote(text, goal.label).length
      );
    case 'heading':
      return headingEnd(text, goal);
    case 'ordered':
    case 'bullet':
    case 'task':
    case 'paragraph':
      return blankStart(text, goal.line.end);
  }
}

/** The quote of a YAML scalar that its span includes. */
function openingQuote(text: string, scalar: Span): string {
  const first = text.charAt(scalar.start);
  return (first === '"' || first === "'") && text.charAt(scalar.end - 1) === first ? first : '';
}

/** `### Goal ##` ends behind `Goal`, and so does a heading that is underlined. */
function headingEnd(text: string, goal: Goal): number {
  const rest = firstMatch(text.slice(goal.label.end), /[^\r\n]*/);
  const end = goal.label.end + rest.length;
  const closing = text.startsWith('#', goal.line.start) ? /[ \t]+#+[ \t]*$/.exec(rest) : null;
  return blankStart(text, closing ? goal.label.end + closing.index : end);
}

/** `| Goal (more)  | … |` ends behind `(more)`. */
function cellEnd(text: string, from: number, lineEnd: number): number {
  const bar = /(?<!\\)\|/.exec(text.slice(from, lineEnd));
  return Math.max(from, blankStart(text, bar ? from + bar.index : lineEnd));
}

/** The start of the spaces and tabs that end at an offset. */
function blankStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}
