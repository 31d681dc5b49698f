import * as vscode from 'vscode';
import { filesOf } from '#files';
import { globMatcher } from './glob.ts';

/** Thrown where a document is not to be changed by anybody, or a closed file is write-protected. */
export class ReadOnly extends Error {}

/**
 * VS Code changes the text of a read-only document without a word when an extension asks for it, and cannot save it
 * afterwards. So it is looked at before. A person may type into a write-protected file that is open, and so may we.
 */
export async function refuseReadOnly(uri: vscode.Uri, wasClosed: boolean): Promise<void> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || isReadOnlyBySetting(uri)) throw new ReadOnly();
  if (wasClosed && (await filesOf(uri.scheme).isProtected(uri))) throw new ReadOnly();
}

function isReadOnlyBySetting(uri: vscode.Uri): boolean {
  const files = vscode.workspace.getConfiguration('files', uri);
  const path = vscode.workspace.asRelativePath(uri, false);
  const matches = (setting: string) => {
    const globs = Object.entries(files.get<object>(setting) ?? {}).filter(([, enabled]) => enabled === true);
    return globMatcher(globs.map(([glob]) => glob))(path);
  };
  return matches('readonlyInclude') && !matches('readonlyExclude');
}
