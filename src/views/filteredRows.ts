import { fold } from '../journal/phrases.ts';
import { waitsForReview } from '../journal/progress.ts';
import { quartersCovered } from '../journal/quartersCovered.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import { isWhole, type TreeFilter } from './treeFilter.ts';
import type { Row, SectionRow } from './treeRows.ts';

/**
 * The rows that a filter leaves, each with what stands above it. A goal or section that is wanted itself keeps all that
 * is below it; one that is there for the sake of something below it stands open.
 */
export function filtered(
  rows: readonly Row[],
  filter: TreeFilter,
  settings: Pick<ReadSettings, 'statuses' | 'today'>,
): readonly Row[] {
  if (isWhole(filter)) return rows;
  const words = fold(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  const asksForGoals = filter.statuses.length > 0 || filter.waiting;
  const asksForQuarters = filter.quarters.length > 0;

  /** Whether goals and quarters leave a row in; undefined where what is below it tells. */
  const isIn = (row: Row): boolean | undefined => {
    if (row.kind === 'goal') {
      if (!asksForGoals) return !asksForQuarters;
      const { status } = row.goal;
      return (
        filter.statuses.includes(status ?? settings.statuses[0]?.id ?? '') ||
        (filter.waiting && waitsForReview(row.goal, settings.today))
      );
    }
    if (row.kind !== 'section') return undefined;
    return asksForQuarters ? covers(row, filter.quarters) : !asksForGoals;
  };
  const says = (row: Row): boolean => {
    const text = fold(textOf(row));
    return words.every((word) => text.includes(word));
  };

  const kept = (row: Row, parent: Row | undefined, above: boolean): readonly Row[] => {
    const own = isIn(row);
    if (own === false && row.kind === 'goal') return [];
    const inside = own ?? above;
    const wanted = inside && textOf(row) !== '' && says(row);
    const below = (made: Row) =>
      row.children().flatMap((child) => (wanted ? [linked(child, made)] : kept(child, made, inside)));
    const made = remade(row, parent, below, !wanted);
    return wanted || made.children().length > 0 ? [made] : [];
  };
  const linked = (row: Row, parent: Row): Row =>
    remade(row, parent, (made) => row.children().map((child) => linked(child, made)), false);
  const key = JSON.stringify(filter);
  /** Under ids of the filter's own, so that rows stand open as it has them, and as they were when it is gone. */
  const remade = (row: Row, parent: Row | undefined, below: (made: Row) => readonly Row[], isOpen: boolean): Row => {
    let children: readonly Row[] | undefined;
    const made: Row = {
      ...row,
      id: `${row.id}?${key}`,
      parent,
      isOpen,
      children: () => {
        children ??= below(made);
        return children;
      },
    };
    return made;
  };

  return rows.flatMap((row) => kept(row, undefined, false));
}

/** The words of a row that a person may look for; none of what only holds others together. */
function textOf(row: Row): string {
  switch (row.kind) {
    case 'goal':
      return row.goal.text;
    case 'section':
      return row.section.heading?.text ?? '';
    case 'entry':
    case 'note':
      return row.text;
    case 'journal':
    case 'year':
    case 'goals':
    case 'document':
      return '';
    default:
      return row satisfies never;
  }
}

function covers({ section }: SectionRow, quarters: readonly number[]): boolean {
  return section.kind === 'period' && quartersCovered(section).some((quarter) => quarters.includes(quarter));
}
