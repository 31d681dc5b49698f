import * as vscode from 'vscode';
import { exists } from './exists.ts';
import type { Log } from './log.ts';

export interface Saving {
  readonly title: string;
  /** Where it would go if the person says nothing else. */
  readonly suggested: vscode.Uri;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Asks where a text goes, and writes it there. Undefined where the person turned back, or was told that it cannot be. */
export async function saveAs(
  log: Log,
  text: string,
  { title, suggested, filters }: Saving,
): Promise<vscode.Uri | undefined> {
  const target = await vscode.window.showSaveDialog({ title, defaultUri: suggested, filters: { ...filters } });
  if (target === undefined) return undefined;
  try {
    await writeWhole(target, text);
    return target;
  } catch (error) {
    log.warn(`a file could not be written: ${error instanceof Error ? error.message : String(error)}`);
    const file = vscode.workspace.asRelativePath(target);
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} could not be written. Nothing was changed.', file));
    return undefined;
  }
}

/**
 * Writes a file as a whole or not at all: until the new one is there the old one stands, and where it cannot be, nothing
 * is left. Whether a file may be replaced has been asked before, by VS Code.
 */
export async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
  // A name of its own: whatever else lies there is somebody's.
  const part = target.with({ path: `${target.path}.${crypto.randomUUID()}.part` });
  let isWritten = false;
  try {
    await vscode.workspace.fs.writeFile(part, new TextEncoder().encode(text));
    isWritten = true;
    await vscode.workspace.fs.rename(part, target, { overwrite: true });
  } catch (error) {
    // A host takes the old file away before it renames, and looks at the new one behind that: each may be where it failed.
    if (isWritten && !(await exists(target))) return vscode.workspace.fs.rename(part, target);
    if (isWritten && !(await exists(part))) return;
    await remove(part);
    throw error;
  }
}

async function remove(part: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(part);
  } catch {
    // It never came to be.
  }
}
