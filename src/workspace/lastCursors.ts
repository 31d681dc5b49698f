import * as vscode from 'vscode';

/** Where the cursor was last in documents that have been shown: VS Code puts it there when one is shown again. */
export function lastCursors(subscriptions: vscode.Disposable[]): { of(uri: vscode.Uri): vscode.Selection } {
  const cursors = new Map<string, vscode.Selection>();
  const note = ({ document, selection }: vscode.TextEditor) => cursors.set(document.uri.toString(), selection);
  vscode.window.visibleTextEditors.forEach(note);
  subscriptions.push(
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(note)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => note(textEditor)),
  );
  return { of: (uri) => cursors.get(uri.toString()) ?? new vscode.Selection(0, 0, 0, 0) };
}
