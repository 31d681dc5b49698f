import * as vscode from 'vscode';

/** As the tests have it, VS Code for the Web lists its own extensions and runs none of them; our code runs more slowly. */
export const isWeb = vscode.env.appHost === 'web';

/** The folder that the tests run on: a copy of `test/fixtures/twin`. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('the tests run on a folder');
  return folder;
}

/** A folder for one test, so that no test's years get into another's. */
export function freshFolder(): vscode.Uri {
  folders++;
  return vscode.Uri.joinPath(workspaceFolder(), `test-${folders}`);
}

let folders = 0;

export async function write(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The bytes on disk as text, a byte order mark included. */
export async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

/** Closes every editor without saving, so that no test sees another's documents. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  if (actual === expected) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, but it is ${JSON.stringify(actual)}`);
}

/** Waits until something is so: files and trees follow after a while. */
export async function eventually(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`after eight seconds still not so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a command and takes what each of its questions offers, as Enter does. */
export async function acceptAll(command: string, ...args: readonly unknown[]): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  await done;
}
