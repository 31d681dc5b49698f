import { ROLES, type Role, wordsIn } from './languageWords.ts';
import { once } from './once.ts';
import { cachedBy } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';

/** A vocabulary made ready for searching. Texts are folded. */
export interface Lexicon {
  /** Where the words of each role stand. */
  scan(folded: string): Scan;
  find(role: Role, folded: string): readonly Hit[];
  has(role: Role, folded: string): boolean;
  /** Whether the whole text is a word of the role. */
  is(role: Role, folded: string): boolean;
  /** Whether words of any of some roles stand in the text; stops at the first. */
  mentions(roles: ReadonlySet<Role>, folded: string): boolean;
  /** The status of which the whole text names a group: `what i achieved`. */
  groupStatus(folded: string): string | null;
}

export type Scan = ReadonlyMap<Role, readonly Hit[]>;

export interface Hit {
  readonly start: number;
  readonly end: number;
}

export const lexiconOf = cachedBy((vocabulary: Vocabulary): Lexicon => {
  const roles = once(() =>
    wordTree(ROLES.flatMap((role) => wordsFor(vocabulary, role).map((word) => [word, role] as const))),
  );
  const groups = once(() => wordTree(groupWords(vocabulary)));
  // A tree of few words is left sooner at most places of a text.
  const treeOf = cachedBy((some: ReadonlySet<Role>) =>
    wordTree([...some].flatMap((role) => wordsFor(vocabulary, role).map((word) => [word, role] as const))),
  );
  const alone = new Map(ROLES.map((role) => [role, new Set([role])]));
  const treeOfOne = (role: Role) => treeOf(alone.get(role) ?? new Set([role]));
  const scan = (folded: string): Scan => {
    const hits = new Map<Role, Hit[]>();
    for (const { value, start, end } of roles().find(folded)) {
      const own = hits.get(value);
      if (own === undefined) hits.set(value, [{ start, end }]);
      else own.push({ start, end });
    }
    return hits;
  };
  return {
    scan,
    find: (role, folded) => treeOfOne(role).find(folded),
    has: (role, folded) => treeOfOne(role).some(folded, () => true),
    is: (role, folded) =>
      roles()
        .at(folded, 0)
        .some((found) => found.value === role && found.end === folded.length),
    mentions: (wanted, folded) => treeOf(wanted).some(folded, () => true),
    groupStatus: (folded) =>
      groups()
        .at(folded, 0)
        .find((found) => found.end === folded.length)?.value ?? null,
  };
});

function wordsFor(vocabulary: Vocabulary, role: Role): readonly string[] {
  return [
    ...vocabulary.languages.flatMap((language) => wordsIn(language.roles[role])),
    ...(vocabulary.added[role] ?? []),
  ];
}

function groupWords({ languages }: Vocabulary): readonly (readonly [string, string])[] {
  return languages.flatMap(({ groups, statuses }) =>
    [...Object.entries(groups), ...Object.entries(statuses)].flatMap(([status, words]) =>
      // A heading that says "open" or "planned" says nothing of how goals went.
      status === 'planned' ? [] : wordsIn(words).map((word) => [word, status] as const),
    ),
  );
}
