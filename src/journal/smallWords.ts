import { type LanguageWords, type WordList, wordsIn } from './languageWords.ts';
import { cachedBy } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

const NUMBERED = '\\s?#?\\d{1,2}(?:\\s?[.:)：-]|\\s|(?=[\\p{sc=Han}]))';

/** `Goal 1:`, `Flag2 `, `目標1`: what says of itself to be a goal. */
export const goalNumberOf = patternOf(
  ({ goalNumber }) => goalNumber,
  (words) => new RegExp(`^\\s*(?:${words})${NUMBERED}\\s*`, 'iu'),
);

/** The same, and what calls itself a goal without a number: `Goal: sail`. */
export const goalNameOf = patternOf(
  ({ goalNumber }) => goalNumber,
  (words) => new RegExp(`^\\s*(?:${words})(?:${NUMBERED}|\\s?[:：]\\s?(?=\\S))\\s*`, 'iu'),
);

/** `in March`, `the month of May` */
export const prepositionOf = patternOf(
  ({ prepositions }) => prepositions,
  (words) => new RegExp(`^(?:${words})\\s`, 'u'),
);

const YEAR = '(?:19|20)\\d\\d';

/** `, 2023`, ` de 2023`, ` (2023)` behind a period, with the year by itself. */
export const yearBehindOf = patternOf(
  ({ prepositions }) => prepositions,
  (words) => new RegExp(`^[\\s,.:/'(·\\-–—]*(?:(?:${words})\\s)?\\(?(${YEAR})(?!\\d)\\)?(?:년|年|г\\.| года?)?`, 'u'),
);

/** What may follow a status word to say when or where it came to it, or to what year it was put off. */
export const whenOf = cachedBy(({ languages }: Vocabulary) => {
  const [when, until] = [languages.map((one) => one.when), languages.map((one) => one.until)].map(alternatives);
  return new RegExp(`^\\s(?:(?:${when})\\s|(?:${until})\\s${YEAR})`, 'u');
});

interface Joining {
  /** Whether a conjunction stands in what is between two things. */
  readonly between: RegExp;
  /** Whether a text goes on with one, or ends what stands before it. */
  readonly behind: RegExp;
}

const HANGUL = /^\p{sc=Hangul}/u;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Conjunctions: with spaces around them, with one behind, `2023와 2024`, or with none, `2023と2024`. */
export const joiningOf = cachedBy(({ languages }: Vocabulary): Joining => {
  const all = languages.flatMap(({ and }) => wordsIn(and));
  const glued = all.filter((word) => HANGUL.test(word) && word.length === 1);
  const unspaced = all.filter((word) => UNSPACED.test(word));
  const spaced = all.filter((word) => !glued.includes(word) && !unspaced.includes(word));
  const [a, b, c] = [spaced, glued, unspaced].map(alternatives);
  return {
    between: new RegExp(`[+&,;、]|\\s(?:${a})\\s|^(?:(?:${b})\\s|${c})`, 'u'),
    behind: new RegExp(`^\\s?(?:$|[^\\p{L}\\p{N}\\s]|(?:${a})\\s|${b}|${c})`, 'u'),
  };
});

/** Words of a title that say nothing: `my`, `the`, `for`. */
export const smallOf = patternOf(
  ({ small }) => small,
  (words) => new RegExp(`(?:^|\\s)(?:${words})(?=\\s|$)`, 'gu'),
);

/** A pattern in which the words of one list of all languages stand: small words mean something by their place alone. */
function patternOf(list: (language: LanguageWords) => WordList, pattern: (words: string) => RegExp) {
  return cachedBy(({ languages }: Vocabulary) => pattern(alternatives(languages.map(list))));
}

/** The words of some lists as alternatives, the longest first; of none, nothing matches. */
function alternatives(lists: readonly WordList[]): string {
  const longest = [...new Set(lists.flatMap(wordsIn))].sort((a, b) => b.length - a.length);
  return longest.length === 0 ? '(?!)' : longest.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
