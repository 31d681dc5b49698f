import * as vscode from 'vscode';
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

/** Takes the last change back that was made from the tree or the dashboard, which have no undo of their own. */
export function registerUndo({ store, door, log }: Deps): vscode.Disposable {
  return register(log, 'retrospective.undo', async () => {
    const outcomes = await door.undo();
    store.flush();
    for (const { uri, outcome } of outcomes) tellOutcome(log, uri, outcome);
    if (outcomes.length === 0)
      vscode.window.setStatusBarMessage(vscode.l10n.t('There is no change of a goal to take back.'), 3000);
  });
}
