import { type LanguageWords, ROLES, type Role } from './languageWords.ts';
import type { LanguageId } from './retrospective.ts';
import { de } from './vocabulary/de.ts';
import { en } from './vocabulary/en.ts';
import { es } from './vocabulary/es.ts';
import { fr } from './vocabulary/fr.ts';
import { ja } from './vocabulary/ja.ts';
import { ko } from './vocabulary/ko.ts';
import { pt } from './vocabulary/pt.ts';
import { ru } from './vocabulary/ru.ts';
import { zhHans } from './vocabulary/zh-hans.ts';
import { zhHant } from './vocabulary/zh-hant.ts';

export interface Vocabulary {
  readonly languages: readonly LanguageWords[];
  /** Words that a person added, by role. */
  readonly added: Readonly<Partial<Record<Role, readonly string[]>>>;
}

export const builtInVocabulary: Vocabulary = {
  languages: [en, ko, ja, zhHans, zhHant, de, fr, es, pt, ru],
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
