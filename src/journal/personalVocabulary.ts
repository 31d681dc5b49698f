import { builtInVocabulary, extendVocabulary, type Vocabulary } from './vocabulary.ts';

/** The built-in vocabulary with a person's own words, by role. */
export function personalVocabulary(own: Readonly<Record<string, readonly string[]>>): Vocabulary {
  return extendVocabulary(builtInVocabulary, own);
}
