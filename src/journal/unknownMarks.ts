import type { Journal, YearGoal } from './journal.ts';
import type { Status } from './status.ts';

/** An emoji that a person puts at their goals and that no status has. */
export interface UnknownMark {
  /** As it is first written, without a skin tone. */
  readonly mark: string;
  /** How many goals have it. */
  readonly count: number;
  /** The years of those goals, newest first. */
  readonly years: readonly number[];
  /** The words of one of those goals, the mark among them. */
  readonly example: string;
}

const EMOJI = String.raw`(?:\p{RI}\p{RI}|\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?)*)`;
const BEHIND = new RegExp(`\\s*(${EMOJI})$`, 'u');
const BEFORE = new RegExp(`^(${EMOJI})\\s`, 'u');
const TONES_AND_SELECTORS = /[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]/gu;
/** Emoji stand at the edges: no more than this is looked at. */
const WINDOW = 24;
/** Signs of the same kind that are no emoji to anybody. */
const NO_MARKS = /^[©®™‼⁉ℹ]$/u;

/**
 * The emoji behind or before goals that may say how they went, the commonest first. Behind a goal of a review one is
 * enough; before a goal, or in a plan, an emoji is a decoration unless several goals have it.
 */
export function unknownMarks(journals: readonly Journal[], statuses: readonly Status[]): readonly UnknownMark[] {
  const known = new Set(statuses.flatMap(({ mark, marks }) => [mark, ...marks]).map(bareMark));
  const found = new Map<string, Finding[]>();
  for (const goal of journals.flatMap(({ years }) => years.flatMap(({ goals }) => goals))) {
    if (goal.status !== null) continue;
    const finding = findingIn(goal);
    if (finding === undefined || known.has(bareMark(finding.mark)) || NO_MARKS.test(bareMark(finding.mark))) continue;
    found.set(bareMark(finding.mark), [...(found.get(bareMark(finding.mark)) ?? []), finding]);
  }
  return [...found.values()]
    .filter((findings) => findings.length > 1 || findings.some(({ tells }) => tells))
    .map(markOf)
    .sort((a, b) => b.count - a.count);
}

interface Finding {
  readonly mark: string;
  readonly goal: YearGoal;
  /** Whether it stands where people say how a goal went. */
  readonly tells: boolean;
}

/** The emoji that a goal's words end in. */
export function markBehind(text: string): string | undefined {
  const mark = BEHIND.exec(text.slice(-WINDOW))?.[1];
  return mark === undefined || NO_MARKS.test(bareMark(mark)) ? undefined : mark;
}

function findingIn(goal: YearGoal): Finding | undefined {
  const behind = markBehind(goal.text);
  const mark = behind ?? BEFORE.exec(goal.text.slice(0, WINDOW))?.[1];
  const tells = behind !== undefined && goal.home.section.kind === 'review';
  return mark === undefined ? undefined : { mark: mark.replace(/[\u{1F3FB}-\u{1F3FF}]/gu, ''), goal, tells };
}

function markOf(findings: readonly Finding[]): UnknownMark {
  const [first] = findings;
  const years = [...new Set(findings.map(({ goal }) => goal.year))].sort((a, b) => b - a);
  return { mark: first?.mark ?? '', count: findings.length, years, example: first?.goal.text ?? '' };
}

/** A mark as marks are compared: without tone and variation selector. */
export function bareMark(mark: string): string {
  return mark.replace(TONES_AND_SELECTORS, '');
}
