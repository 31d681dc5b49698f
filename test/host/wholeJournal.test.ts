import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, onDisk, workspaceFolder, write } from './workspaceFiles.ts';

const ROUNDS = 10;

describe('a journal that is opened, browsed and toggled', () => {
  afterEach(closeEditors);

  it('T24 has every byte of its file after ten rounds with everything switched on', async () => {
    const twin = await onDisk(vscode.Uri.joinPath(workspaceFolder(), '2023.md'));
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', twin);
    await vscode.commands.executeCommand('retrospective.refresh');
    for (let round = 0; round < ROUNDS; round++) {
      const editor = await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('retrospective.openDashboard', { journal: folder.toString(), year: 2023 });
      const args = [uri, 100] as const;
      await vscode.commands.executeCommand('vscode.executeCodeLensProvider', ...args);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(8, 4));
      await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, new vscode.Position(8, 4));
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, whole);
      const lines = linesWithMarks(editor.document);
      const line = lines[round % lines.length] ?? 0;
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(line, 4, line, 4) });
      for (let step = 0; step < 4; step++) await vscode.commands.executeCommand('retrospective.nextStatus');
      equal(editor.document.getText(), twin, `the text after round ${round + 1}`);
      await closeEditors();
    }
    await eventually('the file is as it was', async () => (await onDisk(uri)) === twin);
  }).timeout(120_000);
});

/** The first lines of goals that end with a mark of the toggle: there a full cycle comes back to what stood there. */
function linesWithMarks(document: vscode.TextDocument): readonly number[] {
  const lines = Array.from({ length: document.lineCount }, (_, line) => line);
  return lines.filter((line) => /^\d+\. .*(?:✅|🤔|❌)$/u.test(document.lineAt(line).text));
}
