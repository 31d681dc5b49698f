import * as vscode from 'vscode';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { register } from './registry.ts';

/** The commands for when something seems wrong: read everything again, and see what was logged. */
export function registerLookAgain(deps: { readonly store: JournalStore; readonly log: Log }): vscode.Disposable {
  return vscode.Disposable.from(
    register(deps.log, 'retrospective.refresh', () => deps.store.readAgain()),
    register(deps.log, 'retrospective.showLog', () => deps.log.show()),
  );
}
