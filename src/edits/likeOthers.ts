import { allGoals } from '../journal/allGoals.ts';
import type { Goal, Retrospective, Section } from '../journal/retrospective.ts';
import { mapYears } from './yearWords.ts';

/** The words of the newest other retrospective that has such a section, moved to this one's year. */
export function learnedHeading(
  { year, language }: Retrospective,
  others: readonly Retrospective[],
  isLike: (section: Section, year: number) => boolean,
): string | undefined {
  for (const other of newestFirst(others)) {
    const like = other.sections.find((section) => section.heading !== null && isLike(section, other.year));
    const words = like?.heading?.text;
    if (words !== undefined && other.language === language)
      return mapYears(words, other.year, (named) => named + year - other.year);
  }
  return undefined;
}

/** The marker that the goals of the newest other retrospective have; a bullet where they stand in no list. */
export function learnedMarker(others: readonly Retrospective[]): string {
  return markerOf(newestFirst(others).flatMap(allGoals)[0]);
}

function markerOf(goal: Goal | undefined): string {
  if (goal?.form === 'ordered') return '1. ';
  return goal?.form === 'task' ? '- [ ] ' : '- ';
}

function newestFirst(others: readonly Retrospective[]): readonly Retrospective[] {
  return others.toSorted((a, b) => b.year - a.year);
}
