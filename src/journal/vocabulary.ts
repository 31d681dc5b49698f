import { type LanguageWords, ROLES, type Role } from './languageWords.ts';
import type { LanguageId } from './retrospective.ts';
import { en } from './vocabulary/en.ts';
import { ko } from './vocabulary/ko.ts';

export interface Vocabulary {
  readonly languages: readonly LanguageWords[];
  /** Words that a person added, by role. */
  readonly added: Readonly<Partial<Record<Role, readonly string[]>>>;
}

export const builtInVocabulary: Vocabulary = {
  languages: [en, ko],
  added: {},
};

/** A vocabulary with more words. Roles that do not exist are left out. */
export function extendVocabulary(base: Vocabulary, extra: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const added: Partial<Record<Role, readonly string[]>> = { ...base.added };
  for (const role of ROLES) {
    const words = extra[role];
    if (words !== undefined) added[role] = [...(added[role] ?? []), ...words];
  }
  return { ...base, added };
}

/** The words of a language; those of the first where it has none. */
export function wordsOf(vocabulary: Vocabulary, language: LanguageId): LanguageWords {
  const words = vocabulary.languages.find((one) => one.id === language) ?? vocabulary.languages[0];
  if (words === undefined) throw new RangeError('a vocabulary has at least one language');
  return words;
}
