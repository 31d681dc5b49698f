import * as vscode from 'vscode';

/**
 * The document that the person looks at, or the one named. Editors that are no text editors, as VS Code's own one for
 * markdown, are known by their tab alone.
 */
export async function activeDocument(named?: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (named === undefined && editor !== undefined) return editor.document;
  const target = named ?? activeTabUri();
  return target === undefined ? undefined : vscode.workspace.openTextDocument(target);
}

function activeTabUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/**
 * Whether a document is one that the person writes: not an old version of it out of git, a local history or a diff,
 * and not output.
 */
export function isOwnDocument({ uri, languageId }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  const ofWorkspace = vscode.workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  return ['file', 'untitled', ...ofWorkspace].includes(uri.scheme);
}
