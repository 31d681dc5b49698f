import type { Year } from '../journal/journal.ts';
import { quartersCovered } from '../journal/quartersCovered.ts';
import type { PeriodSection } from '../journal/retrospective.ts';
import type { Amount } from './dashboardView.ts';

/**
 * How many entries each quarter has. Where a section takes quarters together, so does the count: there is no telling
 * which of them an entry of a half year belongs to. A year that is only planned so far has none to count.
 */
export function amountsOf({ documents }: Year): readonly Amount[] {
  if (documents.length === 0) return [];
  const periods = documents
    .flatMap(({ retrospective }) => retrospective.sections)
    .filter((section) => section.kind === 'period')
    .filter(({ entries }) => entries.length > 0)
    .map((section): Amount => ({ ...quartersOf(section), entries: section.entries.length }));
  return periods.reduce(withAmount, [1, 2, 3, 4].map(emptyQuarter));
}

function emptyQuarter(quarter: number): Amount {
  return { first: quarter, last: quarter, entries: 0 };
}

function quartersOf(period: PeriodSection): Pick<Amount, 'first' | 'last'> {
  const covered = quartersCovered(period);
  const first = covered[0] ?? 1;
  // A span over New Year counts where it begins: its other end is another year's.
  return { first, last: Math.max(first, covered.at(-1) ?? first) };
}

/** Puts what the new amount touches together with it. */
function withAmount(amounts: readonly Amount[], added: Amount): readonly Amount[] {
  const touches = ({ first, last }: Amount) => first <= added.last && last >= added.first;
  const together = [...amounts.filter(touches), added].reduce((one, other) => ({
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    entries: one.entries + other.entries,
  }));
  return [...amounts.filter((amount) => !touches(amount)), together].sort((one, other) => one.first - other.first);
}
