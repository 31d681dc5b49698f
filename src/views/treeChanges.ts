import { isAlike } from '../journal/alike.ts';
import { refOfPlace } from '../journal/find.ts';
import type { Place, Year, YearGoal } from '../journal/journal.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import type { JournalRow, Row, YearRow } from './treeRows.ts';

/** What rows are shown by, besides what they stand for. */
export type ShownBy = Pick<ReadSettings, 'statuses' | 'today'>;

/** Whether rows look the same by other settings. Most changes of settings have nothing to do with the tree. */
export function isShownAlike(before: ShownBy | undefined, now: ShownBy | undefined): boolean {
  return before === now || (isAlike(before?.statuses, now?.statuses) && isAlike(before?.today, now?.today));
}

/** A row that stays the same one for VS Code whatever changes below it. */
export type LastingRow = JournalRow | YearRow;

export function isLasting(row: Row): row is LastingRow {
  return row.kind === 'journal' || row.kind === 'year';
}

/** Whether two rows stand for the same journal, or the same year with the same document to open. */
export function isSamePlace(one: LastingRow, other: LastingRow): boolean {
  return isAlike(placeOf(one), placeOf(other));
}

/**
 * The rows below which something has changed, each of those of now: years that say something else, and journals in
 * which years came or went. Undefined where that is so of the rows at the top. A file that is opened is read anew, and
 * mostly says what it said before.
 */
export function changedRows(before: readonly Row[], now: readonly Row[]): readonly LastingRow[] | undefined {
  if (!isAlike(before.map(placeOf), now.map(placeOf))) return undefined;
  return now.flatMap((row, index) => changesIn(before[index], row));
}

function changesIn(before: Row | undefined, now: Row): readonly LastingRow[] {
  if (now.kind === 'year') return before?.kind === 'year' && saysTheSame(before.year, now.year) ? [] : [now];
  if (now.kind !== 'journal' || before === undefined) return [];
  return changedRows(before.children(), now.children()) ?? [now];
}

function placeOf(row: Row): unknown {
  switch (row.kind) {
    case 'journal':
      return [row.id, row.journal.name];
    case 'year':
      return [row.id, row.argument, row.isRecent];
    default:
      return row.id;
  }
}

function saysTheSame(before: Year, now: Year): boolean {
  return (
    isAlike(before.documents, now.documents) &&
    before.goals.length === now.goals.length &&
    before.goals.every((goal, index) => isSameGoal(goal, now.goals[index]))
  );
}

function isSameGoal(before: YearGoal, now: YearGoal | undefined): boolean {
  return (
    before.places.length === now?.places.length &&
    before.places.every((place, at) => isSameGoalAt(place, now.places[at]))
  );
}

/** A goal may stand in a document of another year, of which only the goal is shown here. */
function isSameGoalAt(before: Place, now: Place | undefined): boolean {
  if (now === undefined || before.document.path !== now.document.path) return false;
  return before.goal === now.goal || isAlike(shownOf(before), shownOf(now));
}

function shownOf(place: Place): unknown {
  const { certain, reasons } = place.section;
  return [refOfPlace(place), place.goal, certain, reasons];
}
