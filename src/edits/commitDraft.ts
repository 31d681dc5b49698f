/** A commit, as far as a draft of entries needs it. */
export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorEmail: string | undefined;
  /** When its work was done, in milliseconds of the epoch. */
  readonly authored: number;
}

/** What an entry is about, the work that people notice first. */
export const DRAFT_KINDS = ['merged', 'feature', 'fix', 'docs', 'upkeep', 'other'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** The prefixes of conventional commits (conventionalcommits.org and its usual set of types). */
const PREFIXES: ReadonlyMap<string, DraftKind> = new Map([
  ['feat', 'feature'],
  ['fix', 'fix'],
  ['docs', 'docs'],
  ...['perf', 'refactor', 'test', 'style', 'build', 'ci', 'chore', 'revert'].map((type) => [type, 'upkeep'] as const),
]);

/** What one entry could say. */
export interface Draft {
  readonly kind: DraftKind;
  readonly text: string;
  /** When the last of its commits was written, in milliseconds of the epoch. */
  readonly authored: number;
  /** The commits that it stands for. */
  readonly commits: number;
}

export interface DraftOf {
  /** In lower case. */
  readonly email: string;
  /** Milliseconds of the epoch, `until` exclusive. */
  readonly since: number;
  readonly until: number;
}

/**
 * What a person did in a repository: merged pull requests, each with its commits, then single commits by their prefix.
 *
 * @param commits Newest first, the first of them the head.
 */
export function draftsOf(commits: readonly Commit[], { email, since, until }: DraftOf): readonly Draft[] {
  const isOwn = (commit: Commit) => commit.authorEmail?.toLowerCase() === email;
  const { merged, single } = byPullRequest(commits);
  const drafts = [
    ...merged
      .filter(({ merge, branch }) => (branch.length === 0 ? isOwn(merge) : branch.some(isOwn)))
      .map(({ merge, title, branch }): Draft => draft('merged', title, merge, branch.length || 1)),
    ...single.filter((commit) => commit.parents.length < 2 && isOwn(commit)).map(draftOfCommit),
  ].filter(({ text, authored }) => text !== '' && authored >= since && authored < until);
  return alikeOnce(drafts).sort((a, b) => rank(a.kind) - rank(b.kind) || a.authored - b.authored);
}

/** A merged pull request with what it brought. */
interface Merge {
  readonly merge: Commit;
  readonly title: string;
  readonly branch: readonly Commit[];
}

/** The merges of pull requests with what they brought, and the commits that none of them did. */
function byPullRequest(commits: readonly Commit[]): { readonly merged: readonly Merge[]; readonly single: Commit[] } {
  const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
  const taken = new Set(mainline(commits[0], byHash));
  const merged: Merge[] = [];
  // From the oldest on, so that each merge takes what came with it and not with the one before.
  for (const merge of [...taken].reverse()) {
    const title = merge.parents.length > 1 ? pullRequestOf(merge) : undefined;
    if (title !== undefined) merged.push({ merge, title, branch: reachable(merge.parents.slice(1), byHash, taken) });
  }
  const brought = new Set(merged.flatMap(({ merge, branch }) => [merge, ...branch]));
  return { merged, single: commits.filter((commit) => !brought.has(commit)) };
}

/** The branch itself: the head, and of each commit the first parent. */
function mainline(head: Commit | undefined, byHash: ReadonlyMap<string, Commit>): Commit[] {
  const line: Commit[] = [];
  for (let commit = head; commit !== undefined; commit = byHash.get(commit.parents[0] ?? '')) line.push(commit);
  return line;
}

/** What is behind some commits and nobody has taken; it is taken from now on. */
function reachable(from: readonly string[], byHash: ReadonlyMap<string, Commit>, taken: Set<Commit>): Commit[] {
  const found: Commit[] = [];
  const waiting = [...from];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const commit = byHash.get(hash);
    if (commit === undefined || taken.has(commit)) continue;
    taken.add(commit);
    found.push(commit);
    waiting.push(...commit.parents);
  }
  return found;
}

function draftOfCommit(commit: Commit): Draft {
  const request = pullRequestOf(commit);
  if (request !== undefined) return draft('merged', request, commit, 1);
  const subject = subjectOf(commit);
  const [, prefix = '', words = ''] = /^(\p{L}+)(?:\([^()]*\))?!?:\s+(.+)$/u.exec(subject) ?? [];
  const kind = PREFIXES.get(prefix.toLowerCase());
  return kind === undefined ? draft('other', subject, commit, 1) : draft(kind, words, commit, 1);
}

function draft(kind: DraftKind, text: string, { authored }: Commit, commits: number): Draft {
  return { kind, text, authored, commits };
}

const MERGES = [
  /^Merge pull request (#\d+) /,
  /^Merged in .+ \(pull request (#\d+)\)/,
  /^Merge branch '.+' into '.+'\n(?:.*\n)*See merge request .*(!\d+)$/m,
];

/** `Dark mode (#12)` of a pull request that was merged or squashed; undefined of any other commit. */
function pullRequestOf(commit: Commit): string | undefined {
  const subject = subjectOf(commit);
  if (commit.parents.length < 2) return / \((?:#|!)\d+\)$/.test(subject) ? subject : undefined;
  const number = MERGES.map((merge) => merge.exec(commit.message)?.[1]).find((found) => found !== undefined);
  if (number === undefined) return undefined;
  const [, title = subject] = plainLines(commit.message);
  return title === subject || title.endsWith(`(${number})`) ? title : `${title} (${number})`;
}

function subjectOf({ message }: Commit): string {
  return plainLines(message)[0] ?? '';
}

/** The lines of a message that say something, without characters that would hide or turn what stands around them. */
function plainLines(message: string): string[] {
  return message
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, () => ' ')
        .replaceAll(/\s+/g, () => ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** What was picked onto several branches, or done again with the same words, is said once. */
function alikeOnce(drafts: readonly Draft[]): Draft[] {
  const once = new Map<string, Draft>();
  for (const one of drafts) {
    const known = once.get(one.text);
    once.set(
      one.text,
      known
        ? { ...known, authored: Math.max(known.authored, one.authored), commits: known.commits + one.commits }
        : one,
    );
  }
  return [...once.values()];
}

function rank(kind: DraftKind): number {
  return DRAFT_KINDS.indexOf(kind);
}
