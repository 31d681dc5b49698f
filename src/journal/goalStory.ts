import type { Journal, Place, Thread, YearGoal } from './journal.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Goal } from './retrospective.ts';

/** What a journal has to tell of a goal that stands in one place. */
export interface GoalStory {
  /** The goal of its year, however many documents mention it. */
  readonly goal: YearGoal;
  /** The years that it went on for, newest first, its own included. */
  readonly years: Thread['goals'];
  /** Places of the same year's goal that have notes, other than the one that was asked about. */
  readonly notesElsewhere: readonly Place[];
  /** The entries of its year that mention it. */
  readonly mentions: readonly Mention[];
}

/** The story of a goal of one of the journal's documents; undefined where it is none of theirs. */
export function goalStoryOf({ years, threads }: Journal, goal: Goal): GoalStory | undefined {
  for (const year of years) {
    const own = year.goals.find(({ places }) => places.some((place) => place.goal === goal));
    if (own === undefined) continue;
    return {
      goal: own,
      years: threads.find(({ goals }) => goals.includes(own))?.goals ?? [own],
      notesElsewhere: own.places.filter((place) => place.goal !== goal && place.goal.notes.length > 0),
      mentions: mentionsOf(own, year),
    };
  }
  return undefined;
}
