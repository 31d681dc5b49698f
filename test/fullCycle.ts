import type { Goal } from '../src/journal/retrospective.ts';

/** The steps after which the toggle is where it began. */
export const FULL_CYCLE = 4;

/**
 * Whether a full cycle comes back to what stood there: where a goal has a status of the toggle and one mark, as the
 * writer would write it. An open box says another status only with a mark beside it.
 */
export function comesRound({ marks: [mark, ...more], status }: Goal): boolean {
  const isOpenBox = mark?.notation === 'box' && mark.status !== 'done';
  return !isOpenBox && more.length === 0 && [null, 'done', 'partly', 'missed'].includes(status);
}

/** A text without the marks of all these goals, and the one space that parts each from the words. */
export function withoutMarks(text: string, goals: readonly Goal[]): string {
  const outer = goals.flatMap(({ marks }) => marks.map((mark) => mark.outer)).sort((a, b) => b.start - a.start);
  return outer.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
