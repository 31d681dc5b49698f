import type { LanguageId } from './retrospective.ts';

/** Words as people write them, in lower case, with commas between them: `goals, resolutions`. */
export type WordList = string;

/** The same in a fixed order, with the forms of one place separated by slashes: `january/jan, february/feb`. */
export type OrderedWords = string;

/**
 * The words of a language. A word matches as a whole word, in scripts without spaces anywhere; a `*` behind it lets it
 * go on (`ziel*`: Ziele, Zielen). All languages are searched at once, so a word like `film` need stand in one alone.
 */
export interface LanguageWords {
  readonly id: LanguageId;
  readonly roles: Readonly<Record<Role, WordList>>;
  /** Names of quarters, halves and months, with `{n}` for the number and `{o}` for an ordinal. */
  readonly quarter: WordList;
  readonly half: WordList;
  readonly month: WordList;
  /** The forms of `{o}` for 1, 2, 3, 4. */
  readonly ordinals: OrderedWords;
  /** First and second half, where they are named, not numbered. */
  readonly halves: OrderedWords;
  /** January to December. */
  readonly months: OrderedWords;
  /** Words for the default statuses, by their id; of a person's own statuses the settings know the words. */
  readonly statuses: Readonly<Record<string, WordList>>;
  /** Headings of groups of goals that share a status: `what I achieved`. */
  readonly groups: Readonly<Record<string, WordList>>;
  /** Says that what follows takes goals one after the other: `each of my goals`. */
  readonly each: WordList;
  /** Words in a title that say nothing of what it is about: `a belated 2022 retrospective`. */
  readonly faint: WordList;
  /** What a goal is called before its number or its words: `Goal 1:`, `Goal: sail`. */
  readonly goalNumber: WordList;
  /** What may stand before a period, or between it and its year: `in March`, `the month of May of 2023`. */
  readonly prepositions: WordList;
  /** Between a status and when or where it came to it: `dropped in March`. */
  readonly when: WordList;
  /** Between a status and the year to which a goal was put off: `moved to 2025`. */
  readonly until: WordList;
  /** Joins two things: `review of 2022 and goals for 2023`. */
  readonly and: WordList;
  /** Small words in a title: `my`, `the`, `for`. */
  readonly small: WordList;
  /** Words that greet a year, beside its number: `Hello, 2022!` */
  readonly greetings: WordList;
  /** Whose year a title says it is, before the year: `my 2022`. */
  readonly my: WordList;
  /** Words by which a question turns to its reader: `your`. */
  readonly your: WordList;
  /** Words that one person says of themselves. */
  readonly mine: WordList;
  /** Words that a group says of itself or of those around it, or somebody to a reader: a team's year is no person's, nor is advice. */
  readonly ours: WordList;
  /** Frequent small words that tell this language from others in its script. */
  readonly common: WordList;
  readonly writes: TemplateWords;
}

export const ROLES = [
  /** Names of a document that looks back; a year must stand beside them: `retrospective`. */
  'document',
  /** The same, saying by themselves that a whole year is meant: `year in review`. */
  'annual',
  /** `goals` */
  'goals',
  /** Words that promise, whatever year: `resolutions`. */
  'plan',
  /** Words that look back at goals: `results`. */
  'review',
  /** What stands above the periods: `by quarter`. */
  'container',
  'learned',
  'other',
  /** Groups of a plan. */
  'keep',
  'stop',
  'start',
  /** Between a year and goals: the year in which they were set, not the one they are for. */
  'set',
  'lastYear',
  'thisYear',
  'nextYear',
  /** Begins a list that draws conclusions, and is no goal: `in short`. */
  'conclusion',
  /** Parts of a goal's story or of a goals section that are no goals: `how I got there`, `habits`. */
  'aside',
  /** Names of groups of goals: `health`. */
  'category',
  /** What stands before a status on a line of its own: `result`. */
  'statusLabel',
  /** Heads the column of a table that holds the goals. */
  'goalColumn',
  /** What stands before a date: `written on`. */
  'written',
  /** Titles with these are about something else than a person's year: `sprint`, `changelog`. */
  'foreign',
] as const;

export type Role = (typeof ROLES)[number];

/** The first forms, which templates write. `${year}`, `${previousYear}`, `${nextYear}`, `${n}` and `${date}` are filled in. */
export interface TemplateWords {
  readonly title: string;
  readonly written: string;
  /** Heads the review of the goals of `${year}`. */
  readonly review: string;
  /** The words of the link to the plan in the previous document. */
  readonly reviewLink: string;
  readonly container: string;
  readonly quarter: string;
  readonly other: string;
  readonly plan: string;
  /** By the id of a default status. */
  readonly statusWords: Readonly<Record<string, string>>;
}

export function wordsIn(list: WordList): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The forms at each place of an ordered list; places may be empty. */
export function formsIn(list: OrderedWords): readonly (readonly string[])[] {
  return list.split(',').map((forms) =>
    forms
      .split('/')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}
