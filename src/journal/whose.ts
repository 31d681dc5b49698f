import { type LanguageWords, wordsIn } from './languageWords.ts';
import { cachedBy } from './phrases.ts';
import { wordTree } from './wordTree.ts';

const treeOf = cachedBy(({ mine, ours }: LanguageWords) =>
  wordTree([
    ...wordsIn(mine).map((word) => [word, 'mine'] as const),
    ...wordsIn(ours).map((word) => [word, 'ours'] as const),
  ]),
);

/** How often a text speaks of one person, and how often of a group. */
export interface Whose {
  readonly mine: number;
  readonly ours: number;
}

export function whoseWords(folded: string, language: LanguageWords): Whose {
  const found = { mine: 0, ours: 0 };
  let end = 0;
  // `我` stands in `我们` too: the longest word at a place says whose.
  const hits = [...treeOf(language).find(folded)].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of hits) {
    if (hit.start < end) continue;
    found[hit.value]++;
    end = hit.end;
  }
  return found;
}
