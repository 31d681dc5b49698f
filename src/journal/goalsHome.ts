import type { Journal, JournalDocument } from './journal.ts';

/** The document that a year's goals stand in, or will: its own, the one that has set some, the one of the year before. */
export function goalsHomeOf({ years }: Journal, year: number): JournalDocument | undefined {
  const own = years.find((one) => one.year === year);
  const before = years.find((one) => one.year === year - 1);
  return own?.documents[0] ?? own?.goals[0]?.home.document ?? before?.documents[0];
}

/** The years that goals can be written for, newest first: those that are there, and the one after the newest document. */
export function goalYearsOf({ years }: Journal): readonly number[] {
  const newest = years.find(({ documents }) => documents.length > 0)?.year;
  const all = new Set([...(newest === undefined ? [] : [newest + 1]), ...years.map(({ year }) => year)]);
  return [...all].sort((a, b) => b - a);
}
