import type * as vscode from 'vscode';
import { fixProblem } from '../edits/fixProblem.ts';
import type { EditDoor } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { register } from './registry.ts';
import { tellOutcome } from './tellOutcome.ts';

interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** What a light bulb runs: mends one problem, in the text of now. */
export function registerFixProblem({ store, door, log }: Deps): vscode.Disposable {
  return register(log, 'retrospective.fixProblem', async (fix) => {
    const { uri } = fix;
    const read = (text: string) => store.readText(uri, text);
    const outcome = await door.change(uri, { plan: (text) => fixProblem(text, read, fix, store.settings) });
    store.flush();
    tellOutcome(log, uri, outcome);
  });
}
