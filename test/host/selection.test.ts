import * as vscode from 'vscode';
import { closeEditors, equal, freshFolder, write } from './workspaceFiles.ts';

const TEXT =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n   - twelve books\n2. Sleep ✅\n3. Run\n\n## 2024 goals\n\n1. Sing\n';

function run(command: string, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`retrospective.${command}`, ...args);
}

async function editorOf(text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await write(freshFolder(), '2023.md', text));
}

describe('the goals of cursors and selections', () => {
  afterEach(closeEditors);

  it('change together in one step of undo, a selection as well as a cursor', async () => {
    const editor = await editorOf(TEXT);
    // From the end to the start, as a person selects upwards.
    editor.selections = [new vscode.Selection(11, 4, 11, 4), new vscode.Selection(7, 3, 4, 5)];
    await run('nextStatus');
    const changed = TEXT.replace('✅', '🤔')
      .replace('more 🤔', 'more ❌')
      .replace('Run', 'Run ✅')
      .replace('Sing', 'Sing ✅');
    equal(editor.document.getText(), changed);
    equal(editor.selections.length, 2, 'selections that are still there');
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), TEXT);
    await vscode.commands.executeCommand('redo');
    equal(editor.document.getText(), changed);
  });

  it('take one status by name', async () => {
    const editor = await editorOf(TEXT);
    editor.selection = new vscode.Selection(4, 0, 8, 0);
    await run('setStatus.dropped');
    equal(
      editor.document.getText(),
      TEXT.replace('more 🤔', 'more 🗑️').replace('Sleep ✅', 'Sleep 🗑️').replace('Run', 'Run 🗑️'),
    );
    await run('setStatus', undefined, 'planned');
    equal(editor.document.getText(), TEXT.replace('more 🤔', 'more').replace('Sleep ✅', 'Sleep'));
    await run('previousStatus');
    equal(
      editor.document.getText(),
      TEXT.replace('more 🤔', 'more ❌').replace('Sleep ✅', 'Sleep ❌').replace('Run', 'Run ❌'),
    );
  });

  it('change but for those between the marks of a merge conflict', async () => {
    const conflict = TEXT.replace('3. Run', '<<<<<<< ours\n3. Run\n=======\n3. Walk\n>>>>>>> theirs');
    const editor = await editorOf(conflict);
    editor.selection = new vscode.Selection(4, 0, 12, 0);
    await run('setStatus.missed');
    equal(editor.document.getText(), conflict.replace('more 🤔', 'more ❌').replace('Sleep ✅', 'Sleep ❌'));
  });

  it('change in a document that is not saved anywhere', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(6, 0, 7, 6);
    await run('nextStatus', document.uri);
    equal(document.getText(), TEXT.replace('Sleep ✅', 'Sleep 🤔').replace('Run', 'Run ✅'));
  });

  it('can be handed over as references, of one document only', async () => {
    const editor = await editorOf(TEXT);
    const uri = editor.document.uri.toString();
    const ref = (text: string) => ({ uri, section: 'review', year: 2023, text, occurrence: 0 });
    await run('setStatus', [ref('Sleep'), ref('Run')], 'missed');
    const changed = TEXT.replace('Sleep ✅', 'Sleep ❌').replace('Run', 'Run ❌');
    equal(editor.document.getText(), changed);
    await run('setStatus', [ref('Sleep'), { ...ref('Run'), uri: 'file:///other.md' }], 'done');
    await run('setStatus', [], 'done');
    equal(editor.document.getText(), changed);
  });
});
