import type { Thread } from '../journal/journal.ts';

/** What became of a goal of several years: reached more than once, carried on, or not set again without being reached. */
export type ThreadOutcome = 'met' | 'kept' | 'let-go';

/** `lastYear` is the newest year that the journal has goals for. */
export function threadOutcome({ goals }: Pick<Thread, 'goals'>, lastYear: number): ThreadOutcome {
  const [newest] = goals;
  if (goals.filter(({ status }) => status === 'done').length > 1) return 'met';
  if (newest === undefined || newest.status === 'dropped') return 'let-go';
  return newest.year < lastYear && newest.status !== 'done' ? 'let-go' : 'kept';
}
