import * as vscode from 'vscode';

/** Registers what editors show once there is a markdown document. */
export function onFirstMarkdown(registerAll: () => vscode.Disposable): vscode.Disposable {
  const isMarkdown = ({ languageId }: vscode.TextDocument) => languageId === 'markdown';
  if (vscode.workspace.textDocuments.some(isMarkdown)) return registerAll();
  let registered: vscode.Disposable | undefined;
  const waiting = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isMarkdown(document)) return;
    waiting.dispose();
    registered ??= registerAll();
  });
  return { dispose: () => vscode.Disposable.from(waiting, ...(registered ? [registered] : [])).dispose() };
}
