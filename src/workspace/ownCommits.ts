import * as vscode from 'vscode';
import { type Commit, type Draft, draftsOf } from '../edits/commitDraft.ts';
import { commitsOf, ownEmail, type Repository } from './git.ts';

/** What a person did in one repository. */
export interface RepositoryDrafts {
  readonly name: string;
  /** `unknown-author`: git has no address of the person, so that nothing can be told from what others did. */
  readonly drafts: readonly Draft[] | 'unknown-author';
}

/** A merge may come weeks after the work that it brings; those commits are needed to see what belongs together. */
const BEFORE = 90 * 24 * 60 * 60 * 1000;

/** What the person did in open repositories between two times, in milliseconds of the epoch, the second exclusive. */
export async function ownCommits(
  repositories: readonly Repository[],
  since: number,
  until: number,
  token: vscode.CancellationToken,
): Promise<readonly RepositoryDrafts[]> {
  return Promise.all(
    repositories.map(async (repository) => {
      const name = vscode.workspace.asRelativePath(repository.rootUri, true).split('/').at(-1) ?? '';
      const email = await ownEmail(repository);
      if (email === undefined) return { name, drafts: 'unknown-author' };
      const commits: Commit[] = [];
      for await (const commit of commitsOf(repository, token)) {
        if (commit.committed < since - BEFORE) break;
        commits.push(commit);
      }
      return { name, drafts: draftsOf(commits, { email, since, until }) };
    }),
  );
}
