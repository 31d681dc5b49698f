import { plainOf } from './inline.ts';
import { wordsIn } from './languageWords.ts';
import { LONGEST_LEAD } from './leads.ts';
import type { Block } from './markdown.ts';
import { cachedBy, fold } from './phrases.ts';
import { senseOf } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';

const treeOf = cachedBy((vocabulary: Vocabulary) =>
  wordTree(vocabulary.languages.flatMap(({ each }) => wordsIn(each).map((word) => [word, 'each'] as const))),
);

/**
 * Whether a text ends with a sentence that takes goals one after the other: `Let's go through each of my 2021 goals.`
 * The goals may stand in the sentence before.
 */
export function takesEachGoal(text: string, body: readonly Block[], vocabulary: Vocabulary): boolean {
  const last = body.findLast((block) => block.kind === 'paragraph');
  if (last === undefined || body.some((block) => block.kind === 'list' || block.kind === 'table')) return false;
  const words = plainOf(text, last.content).text.slice(-LONGEST_LEAD);
  return words
    .split(/(?<=[.!?。！？])\s*(?=\S)/u)
    .some(
      (sentence, index, all) =>
        treeOf(vocabulary).some(fold(sentence), () => true) &&
        [sentence, all[index - 1] ?? ''].some((one) => senseOf(one, vocabulary).has('goals')),
    );
}
