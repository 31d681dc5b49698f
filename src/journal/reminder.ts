import type { Journal } from './journal.ts';
import { waitsForReview } from './progress.ts';
import { quartersCovered } from './quartersCovered.ts';

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Something that a person may want to be reminded of. `journal` is `Journal.id`. */
export type Reminder =
  | { readonly kind: 'empty-quarter'; readonly journal: string; readonly year: number; readonly quarter: number }
  | { readonly kind: 'review'; readonly journal: string; readonly year: number; readonly goals: number };

/** What a person dismisses a reminder for: that quarter, or that year's review. */
export function reminderPeriod(reminder: Reminder): string {
  return reminder.kind === 'review' ? `${reminder.year}-review` : `${reminder.year}-Q${reminder.quarter}`;
}

/**
 * The one thing that is due: in the last two weeks of a quarter, of a journal that goes by quarters or months, that
 * nothing is written down for it; in December and January the goals that wait for their review.
 */
export function reminderOf(
  journals: readonly Journal[],
  today: Day,
  isDismissed: (period: string) => boolean,
): Reminder | undefined {
  const alive = journals.filter(({ documents }) =>
    documents.some(({ retrospective }) => retrospective.year >= today.year - 1),
  );
  const due = [
    ...alive.flatMap((journal) => emptyQuarter(journal, today) ?? []),
    ...alive.flatMap((journal) => openReview(journal, today) ?? []),
  ];
  return due.find((reminder) => !isDismissed(reminderPeriod(reminder)));
}

/** How many days before its end a quarter is asked about. */
const LAST_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

function emptyQuarter({ id, documents }: Journal, today: Day): Reminder | undefined {
  const quarter = Math.ceil(today.month / 3);
  const left = (Date.UTC(today.year, quarter * 3, 1) - Date.UTC(today.year, today.month - 1, today.day)) / DAY;
  if (left > LAST_DAYS) return undefined;
  const recent = documents.filter(({ retrospective }) => retrospective.year >= today.year - 1);
  const periods = recent.flatMap(({ retrospective }) =>
    retrospective.sections.filter((section) => section.kind === 'period'),
  );
  if (periods.length === 0) return undefined;
  const written = periods.some(
    (section) =>
      section.year === today.year && section.entries.length > 0 && quartersCovered(section).includes(quarter),
  );
  // A quarter's own document has its entries under any heading.
  const own = recent.some(
    ({ retrospective: { year, covers, sections } }) =>
      year === today.year &&
      covers.quarters.length < 4 &&
      quartersCovered(covers).includes(quarter) &&
      sections.some((section) => 'entries' in section && section.entries.length > 0),
  );
  return written || own ? undefined : { kind: 'empty-quarter', journal: id, year: today.year, quarter };
}

function openReview({ id, years }: Journal, today: Day): Reminder | undefined {
  if (today.month !== 12 && today.month !== 1) return undefined;
  const year = today.month === 12 ? today.year : today.year - 1;
  const goals = years
    .filter((one) => one.year === year)
    .flatMap((one) => one.goals.filter((goal) => waitsForReview(goal, today)));
  return goals.length === 0 ? undefined : { kind: 'review', journal: id, year, goals: goals.length };
}
