import * as vscode from 'vscode';
import type { Log } from './log.ts';

export interface Saving {
  readonly title: string;
  /** Where it would go if the person says nothing else. */
  readonly suggested: vscode.Uri;
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * Writes a text where the person says. VS Code asks before a file is replaced; until the new one is whole, the old one
 * stands, and where it cannot be written nothing is left. Undefined where the person turned back or was told of that.
 */
export async function saveAs(
  log: Log,
  text: string,
  { title, suggested, filters }: Saving,
): Promise<vscode.Uri | undefined> {
  const target = await vscode.window.showSaveDialog({ title, defaultUri: suggested, filters: { ...filters } });
  if (target === undefined) return undefined;
  const part = target.with({ path: `${target.path}.part` });
  try {
    await vscode.workspace.fs.writeFile(part, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(part, target, { overwrite: true });
    return target;
  } catch (error) {
    log.warn(`a file could not be written: ${error instanceof Error ? error.message : String(error)}`);
    await remove(part);
    const file = vscode.workspace.asRelativePath(target);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written. Nothing was changed.', file));
    return undefined;
  }
}

async function remove(part: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(part);
  } catch {
    // It never came to be.
  }
}
