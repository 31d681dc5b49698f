import { type WordList, wordsIn } from './languageWords.ts';
import { cachedBy } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';
import { distance, type YearMention } from './years.ts';

const myOf = cachedBy((vocabulary: Vocabulary) => treeOf(vocabulary.languages.map(({ my }) => my)));
const greetingsOf = cachedBy((vocabulary: Vocabulary) =>
  treeOf(vocabulary.languages.map(({ greetings }) => greetings)),
);
const yourOf = cachedBy((vocabulary: Vocabulary) => treeOf(vocabulary.languages.map(({ your }) => your)));

function treeOf(lists: readonly WordList[]) {
  return wordTree(lists.flatMap(wordsIn).map((word) => [word, true] as const));
}

/** `my 2022` is a person's year, `2022` may be a folder of anything. */
export function isMine(folded: string, vocabulary: Vocabulary): boolean {
  return myOf(vocabulary)
    .at(folded, 0)
    .some(({ end }) => /^[\s\d\p{sc=Han}]/u.test(folded.slice(end, end + 2)));
}

/** `What are your goals for 2021?` */
export function asksReader(folded: string, vocabulary: Vocabulary): boolean {
  return folded.endsWith('?') && yourOf(vocabulary).some(folded, () => true);
}

/** What may stand between a greeting and its year: `, `. */
const GREETING_GAP = 2;

/** `Hello, 2022!` */
export function greets(folded: string, years: readonly YearMention[], vocabulary: Vocabulary): boolean {
  const numbered = years.filter(({ kind }) => kind === 'absolute');
  return (
    numbered.length === 1 &&
    greetingsOf(vocabulary)
      .find(folded)
      .some((hit) => numbered.some((year) => distance(hit, year) <= GREETING_GAP))
  );
}
