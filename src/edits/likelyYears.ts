import type { Journal } from '../journal/journal.ts';
import type { Day } from './yearWords.ts';

/** From this month on it is the running year that is being closed; before it, the one before. */
const OCTOBER = 10;

/**
 * The years for which a retrospective is likely to be begun, the likeliest first, none that the journal has:
 * the earliest planned one, the one being closed, the next one missing.
 */
export function likelyYears(journal: Journal | undefined, today: Day): readonly number[] {
  const years = journal?.years ?? [];
  const written = new Set(years.filter((year) => year.documents.length > 0).map(({ year }) => year));
  const planned = years.map(({ year }) => year).filter((year) => !written.has(year));
  const closing = today.month >= OCTOBER ? today.year : today.year - 1;
  const candidates = [...planned.toSorted((a, b) => a - b), closing, nextMissing(written, closing), today.year];
  return [...new Set(candidates)].filter((year) => !written.has(year));
}

function nextMissing(written: ReadonlySet<number>, from: number): number {
  let year = from;
  while (written.has(year)) year++;
  return year;
}
