import * as vscode from 'vscode';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { registerDiagnostics } from './diagnostics.ts';
import type { Pen } from './pen.ts';
import { ProblemFinder } from './problemFinder.ts';
import { registerQuickFixes } from './quickFixes.ts';

/** What may need mending in retrospectives: shown, and on the light bulb mended. */
export function registerProblems({
  store,
  pen,
  log,
}: {
  readonly store: JournalStore;
  readonly pen: Pen;
  readonly log: Log;
}): vscode.Disposable {
  const finder = new ProblemFinder(store, log);
  return vscode.Disposable.from(
    registerDiagnostics({ store, pen, finder, log }),
    registerQuickFixes({ store, finder }),
  );
}
