import * as vscode from 'vscode';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { ProblemFinder } from './problemFinder.ts';
import { registerQuickFixes } from './quickFixes.ts';

/** What may need mending in retrospectives: shown, and on the light bulb mended. */
export function registerProblems({
  store,
  log,
}: {
  readonly store: JournalStore;
  readonly log: Log;
}): vscode.Disposable {
  const finder = new ProblemFinder(store, log);
  return vscode.Disposable.from(registerDiagnostics({ store, finder, log }), registerQuickFixes({ store, finder }));
}
