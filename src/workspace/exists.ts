import * as vscode from 'vscode';

/** Whether a file is there and can be looked at: for the person, one that cannot is as good as gone. */
export async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
