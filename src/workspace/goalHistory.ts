import * as vscode from 'vscode';
import { type GoalRef, refsOf } from '../journal/find.ts';
import type { StatusId } from '../journal/status.ts';
import { commitsOf, openGit, type Repository } from './git.ts';
import type { JournalStore } from './journalStore.ts';

/** A status that a goal had, and the commit from which on its document said so. */
export interface StatusSince {
  readonly status: StatusId | null;
  /** Milliseconds of the epoch. */
  readonly authored: number;
}

export interface GoalHistory {
  /** The statuses that a goal has had by its document's commits, newest first, at most `limit` of them; empty without git. */
  of(goal: GoalRef, limit: number, token: vscode.CancellationToken): Promise<readonly StatusSince[]>;
}

type Statuses = ReadonlyMap<string, StatusId | null>;

/** How many versions of documents are remembered. Each holds the statuses of its goals, not its text. */
const REMEMBERED = 512;
/** How many versions of one document are looked at. */
const LONGEST = 256;

/** Reads what git knows, when asked for it; every version of a document is read once, for all of its goals. */
export function goalHistory(store: JournalStore): GoalHistory {
  const read = new Map<string, Statuses>();

  async function statusesAt(repository: Repository, commit: string, uri: vscode.Uri): Promise<Statuses> {
    const key = `${commit} ${uri.toString()}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const statuses = statusesIn(store, uri, await textAt(repository, commit, uri));
    read.set(key, statuses);
    const [oldest] = read.keys();
    if (read.size > REMEMBERED && oldest !== undefined) read.delete(oldest);
    return statuses;
  }

  return {
    async of(goal, limit, token) {
      const uri = vscode.Uri.parse(goal.uri, true);
      const repository = (await openGit())?.getRepository(uri);
      if (!repository) return [];
      const found: StatusSince[] = [];
      const key = keyOf(goal);
      let looked = 0;
      for await (const { hash, authored } of commitsOf(repository, token, uri.fsPath)) {
        const status = (await statusesAt(repository, hash, uri)).get(key);
        if (status === undefined || ++looked > LONGEST) break;
        if (found.at(-1)?.status === status) found.pop();
        else if (found.length === limit) break;
        found.push({ status, authored });
      }
      return token.isCancellationRequested ? [] : found;
    },
  };
}

/** Undefined where the document was deleted by that commit, or stood elsewhere. */
async function textAt(repository: Repository, commit: string, uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await repository.show(commit, uri.fsPath);
  } catch {
    // The extension says it in git's own words, which tell the person nothing about their goal.
    return undefined;
  }
}

function statusesIn(store: JournalStore, uri: vscode.Uri, text: string | undefined): Statuses {
  const reading = text === undefined ? undefined : store.readText(uri.toString(), text);
  if (reading?.kind !== 'retrospective') return new Map();
  const refs = refsOf(reading.retrospective, uri.toString());
  return new Map([...refs].map(([goal, ref]) => [keyOf(ref), goal.status]));
}

function keyOf({ section, year, text, occurrence }: GoalRef): string {
  return `${section} ${year} ${occurrence} ${text}`;
}
