import { type LanguageWords, ROLES, type Role, wordsIn } from './languageWords.ts';
import { alternation, cachedBy } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A vocabulary made ready for searching. */
export interface Lexicon {
  /** Where the words of a role stand in a folded text, longest words first at each place. */
  find(role: Role, folded: string): readonly Hit[];
  has(role: Role, folded: string): boolean;
  /** Whether the whole folded text is a word of the role. */
  is(role: Role, folded: string): boolean;
  /** The status of which the folded text names a group: `what i achieved`. */
  groupStatus(folded: string): string | null;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
}

export const lexiconOf = cachedBy((vocabulary: Vocabulary): Lexicon => {
  const sources = new Map<Role, { readonly anywhere: RegExp; readonly whole: RegExp }>();
  for (const role of ROLES) {
    const words = [
      ...vocabulary.languages.flatMap((language) => wordsIn(language.roles[role])),
      ...(vocabulary.added[role] ?? []),
    ];
    const source = alternation(words);
    sources.set(role, { anywhere: new RegExp(source, 'gu'), whole: new RegExp(`^${source}$`, 'u') });
  }
  const groups = groupsOf(vocabulary.languages);
  return {
    find(role, folded) {
      const regex = sources.get(role)?.anywhere;
      return regex === undefined
        ? []
        : [...folded.matchAll(regex)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    },
    has(role, folded) {
      return this.find(role, folded).length > 0;
    },
    is(role, folded) {
      return sources.get(role)?.whole.test(folded) ?? false;
    },
    groupStatus(folded) {
      return groups.find(({ regex }) => regex.test(folded))?.status ?? null;
    },
  };
});

/** Missed before done: `what I did not achieve` has the words of both. */
const GROUP_ORDER = ['missed', 'partly', 'in-progress', 'dropped', 'moved', 'done'];

function groupsOf(languages: readonly LanguageWords[]): readonly { readonly status: string; readonly regex: RegExp }[] {
  return GROUP_ORDER.map((status) => ({
    status,
    regex: new RegExp(
      `^${alternation(languages.flatMap(({ groups, statuses }) => wordsIn(`${groups[status] ?? ''},${statuses[status] ?? ''}`)))}$`,
      'u',
    ),
  }));
}
