import * as vscode from 'vscode';
import type { Commit } from '../edits/commitDraft.ts';

/** What VS Code's own git extension gives (`extensions/git/src/api/git.d.ts`), as far as it is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  /** `uninitialized` while it still looks for repositories. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  readonly repositories: readonly Repository[];
  getRepository(uri: vscode.Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  /** Throws where there is no such value. */
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  log(options: { path?: string; maxEntries: number; skip: number }): Promise<readonly LoggedCommit[]>;
  /** The text of a file at a commit. Throws where it was not there. */
  show(commit: string, path: string): Promise<string>;
}

interface LoggedCommit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date;
  readonly authorEmail?: string;
  readonly commitDate?: Date;
}

/** How many commits are asked for at once. */
const PAGE = 64;

/** Undefined where there is no git, as in a browser, or the person has switched it off. */
export async function openGit(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  const git = await extension.activate();
  if (!git.enabled) return undefined;
  const api = git.getAPI(1);
  await lookedForRepositories(api);
  return api;
}

function lookedForRepositories(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const listening = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      listening.dispose();
      resolve();
    });
  });
}

/** The address that the person commits with, in lower case. */
export async function ownEmail(repository: Repository): Promise<string | undefined> {
  const values = await Promise.allSettled([
    repository.getConfig('user.email'),
    repository.getGlobalConfig('user.email'),
  ]);
  const found = values.map((value) => (value.status === 'fulfilled' ? value.value.trim() : '')).find(Boolean);
  return found?.toLowerCase();
}

/** The commits of the branch that is checked out, or those that changed a file, newest first, asked for in pages. */
export async function* commitsOf(
  repository: Repository,
  token: vscode.CancellationToken,
  path?: string,
): AsyncGenerator<Commit & { readonly committed: number }> {
  for (let skip = 0; !token.isCancellationRequested; skip += PAGE) {
    const page = await repository.log({ ...(path !== undefined && { path }), maxEntries: PAGE, skip });
    for (const commit of page) yield commitOf(commit);
    if (page.length < PAGE) return;
  }
}

function commitOf({ hash, message, parents, authorEmail, authorDate, commitDate }: LoggedCommit) {
  const authored = authorDate?.getTime() ?? 0;
  return { hash, message, parents, authorEmail, authored, committed: commitDate?.getTime() ?? authored };
}
