import type { StatusId } from '../journal/status.ts';

/** What the tree shows. A part that is empty leaves nothing out; goals and quarters add up, words narrow both down. */
export interface TreeFilter {
  /** Goals with one of these statuses. */
  readonly statuses: readonly StatusId[];
  /** Goals that wait for a review. */
  readonly waiting: boolean;
  /** Sections that cover one of these quarters, 1 to 4. */
  readonly quarters: readonly number[];
  /** Words that a goal, an entry or a note of theirs holds, in any order. */
  readonly words: string;
}

export const WHOLE: TreeFilter = { statuses: [], waiting: false, quarters: [], words: '' };

export function isWhole({ statuses, waiting, quarters, words }: TreeFilter): boolean {
  return statuses.length === 0 && !waiting && quarters.length === 0 && words === '';
}
