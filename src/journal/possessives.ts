import { type WordList, wordsIn } from './languageWords.ts';
import { cachedBy } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';

const myOf = cachedBy((vocabulary: Vocabulary) => treeOf(vocabulary.languages.map(({ my }) => my)));
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
