import type { Journal } from '../journal/journal.ts';
import { isWholeYear, partsIn, startOf } from './carriedPlan.ts';
import { nextScope, type PartScope } from './moveWords.ts';
import { UNITS } from './periodWords.ts';
import type { Day } from './yearWords.ts';

/** From this month on it is the running year that is being closed; before it, the one before. */
const OCTOBER = 10;

/**
 * The years for which a retrospective is likely to be begun, the likeliest first, none that the journal has:
 * the earliest planned one, the one being closed, the next one missing.
 */
export function likelyYears(journal: Journal | undefined, today: Day): readonly number[] {
  const years = journal?.years ?? [];
  const written = new Set(years.filter(({ documents }) => documents.some(isWholeYear)).map(({ year }) => year));
  const planned = years.filter(({ documents }) => documents.length === 0).map(({ year }) => year);
  const closing = today.month >= OCTOBER ? today.year : today.year - 1;
  const candidates = [...planned.toSorted((a, b) => a - b), closing, nextMissing(written, closing), today.year];
  return [...new Set(candidates)].filter((year) => !written.has(year));
}

/**
 * Where a person writes of halves, quarters or months: the one behind the newest of each, the earliest first. One that
 * has not begun yet is `ahead`, and less likely than a year.
 */
export function likelyParts(
  journal: Journal | undefined,
  today: Day,
): readonly (PartScope & { readonly ahead: boolean })[] {
  return (['month', 'quarter', 'half'] as const)
    .flatMap((unit) => {
      const newest = partsIn(journal, unit).toSorted((a, b) => startOf(b.scope) - startOf(a.scope))[0];
      return newest === undefined ? [] : [nextScope(newest.scope)];
    })
    .map((scope) => ({ ...scope, ahead: startOf(scope) > today.year * UNITS.month + today.month }))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function nextMissing(written: ReadonlySet<number>, from: number): number {
  let year = from;
  while (written.has(year)) year++;
  return year;
}
