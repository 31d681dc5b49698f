import * as vscode from 'vscode';
import type { JournalStore } from '../workspace/journalStore.ts';

/** Registers what editors show once there is a markdown document, or a journal whose files have something to tell. */
export function onFirstMarkdown(
  { store }: { readonly store: JournalStore },
  registerAll: () => vscode.Disposable,
): vscode.Disposable {
  const isMarkdown = ({ languageId }: vscode.TextDocument) => languageId === 'markdown';
  if (vscode.workspace.textDocuments.some(isMarkdown)) return registerAll();
  let registered: vscode.Disposable | undefined;
  const register = () => {
    vscode.Disposable.from(...waiting).dispose();
    registered ??= registerAll();
  };
  const waiting = [
    store.onDidChange(register),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isMarkdown(document)) register();
    }),
  ];
  return { dispose: () => vscode.Disposable.from(...waiting, ...(registered ? [registered] : [])).dispose() };
}
