import * as vscode from 'vscode';
import type { GoalRef } from '../../src/journal/find.ts';
import { closeEditors, equal, freshFolder, onDisk, write } from './workspaceFiles.ts';

const TEXT = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Sleep ✅\n2. Run\n';

function review(uri: vscode.Uri, text: string): GoalRef {
  return { uri: uri.toString(), section: 'review', year: 2023, text, occurrence: 0 };
}

function run(command: string, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`retrospective.${command}`, ...args);
}

describe('an open document whose text comes back to that of its file', () => {
  afterEach(closeEditors);

  for (const [name, disk] of [
    ['LF', TEXT],
    ['CRLF and a byte order mark', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`],
  ] as const) {
    it(`has nothing to save after our undo, and once round the toggle: ${name}`, async () => {
      const uri = await write(freshFolder(), '2023.md', disk);
      const { document } = await vscode.window.showTextDocument(uri);
      await run('nextStatus', review(uri, 'Run'));
      equal(document.isDirty, true, 'unsaved after a change');
      await run('undo');
      equal(document.isDirty, false, 'unsaved after undo');
      for (let step = 1; step <= 4; step++) {
        await run('nextStatus', review(uri, 'Sleep'));
        equal(document.isDirty, step < 4, `unsaved after step ${step}`);
      }
      equal(await onDisk(uri), disk);
    });
  }

  it('is left to the person where something was typed, or saving would change more', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT.trimEnd());
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await run('nextStatus', review(uri, 'Run'));
    await run('undo');
    equal(editor.document.isDirty, true, 'unsaved, as something was typed');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('insertFinalNewline', true, vscode.ConfigurationTarget.Workspace);
    try {
      await run('nextStatus', review(uri, 'Run'));
      await run('undo');
      equal(editor.document.isDirty, true, 'unsaved, as a newline would come');
      equal(await onDisk(uri), TEXT.trimEnd());
    } finally {
      await files.update('insertFinalNewline', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
