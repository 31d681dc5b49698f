import * as vscode from 'vscode';
import type { GoalRef } from '../../src/journal/find.ts';
import {
  closeEditors,
  equal,
  eventually,
  freshFolder,
  isWeb,
  onDisk,
  workspaceFolder,
  write,
} from './workspaceFiles.ts';

const TEXT = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep ✅\n3. Run\n';

function review(uri: vscode.Uri, text: string): GoalRef {
  return { uri: uri.toString(), section: 'review', year: 2023, text, occurrence: 0 };
}

function run(command: string, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`retrospective.${command}`, ...args);
}

/** On a slow machine VS Code shows a changed document before it is saved; for the next command it is closed again. */
async function runOnClosed(command: string, ...args: readonly unknown[]): Promise<void> {
  await closeEditors();
  await run(command, ...args);
}

describe('the status of a goal', () => {
  afterEach(closeEditors);

  it('changes in a closed file, which is saved', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    await runOnClosed('nextStatus', review(uri, 'Read more'));
    equal(await onDisk(uri), TEXT.replace('🤔', '❌'));
    await runOnClosed('previousStatus', review(uri, 'Read more'));
    equal(await onDisk(uri), TEXT);
    await runOnClosed('setStatus', review(uri, 'Run'), 'dropped');
    equal(await onDisk(uri), TEXT.replace('Run', 'Run 🗑️'));
  });

  it('changes by the command of each status', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    for (const [status, mark] of [
      ['planned', ''],
      ['done', ' ✅'],
      ['partly', ' 🤔'],
      ['missed', ' ❌'],
      ['in-progress', ' 🚧'],
      ['dropped', ' 🗑️'],
      ['moved', ' ➡️'],
    ]) {
      await runOnClosed(`setStatus.${status}`, review(uri, 'Run'));
      equal(await onDisk(uri), TEXT.replace('Run', `Run${mark}`), status);
    }
  });

  it('changes in the buffer of an open document, which stays unsaved', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Written just now.\n\n'));
    await run('nextStatus', review(uri, 'Sleep'));
    equal(editor.document.getText(), TEXT.replace('## ', 'Written just now.\n\n## ').replace('✅', '🤔'));
    equal(editor.document.isDirty, true, 'unsaved');
    equal(await onDisk(uri), TEXT, 'on disk');
  });

  it('changes where the cursor stands, and editor undo takes back that alone', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(6, 6, 6, 6);
    await vscode.commands.executeCommand('type', { text: ' every day' });
    await run('nextStatus');
    const typed = TEXT.replace('Run', 'Run every day');
    equal(editor.document.getText(), typed.replace('every day', 'every day ✅'));
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), typed);
    await vscode.commands.executeCommand('redo');
    equal(editor.document.getText(), typed.replace('every day', 'every day ✅'));
  });

  it('changes where the document is known by its tab alone, and the person is asked which goal', async function () {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    // The tests' VS Code for the Web has no preview, which is the one editor of the kind that is always there.
    if (isWeb) this.skip();
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
    equal(vscode.window.activeTextEditor, undefined, 'the active text editor');
    const document = await vscode.workspace.openTextDocument(uri);
    // A list that is accepted before it has drawn its rows goes away without an answer.
    await eventually('the first goal that is offered has changed', async () => {
      await takingTheFirst(run('nextStatus'));
      return document.getText() === TEXT.replace('🤔', '❌');
    });
  });

  it('goes round for each goal of a real document, and leaves every byte as it was', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), '2023.md');
    const before = await onDisk(uri);
    for (const text of [
      '겨울 전정 제대로 배우기',
      '아침마다 정원 일지 쓰기',
      '해설 시간에 떨지 않기',
      '온실 이름표 새로 쓰기',
    ]) {
      for (let step = 1; step <= 4; step++) {
        await runOnClosed('nextStatus', review(uri, text));
        equal((await onDisk(uri)) === before, step === 4, `${text}: as before after step ${step}`);
      }
    }
    equal(await onDisk(uri), before);
  });

  it('leaves byte order mark and line ends alone', async () => {
    const windows = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    const uri = await write(freshFolder(), '2023.md', windows);
    await run('nextStatus', review(uri, 'Sleep'));
    equal(await onDisk(uri), windows.replace('✅', '🤔'));
  });

  it('is not changed in another document than the one that was meant', async () => {
    const meant = await write(freshFolder(), '2023.md', TEXT);
    const shown = await write(freshFolder(), '2023.md', TEXT);
    const editor = await vscode.window.showTextDocument(shown);
    await run('nextStatus', review(meant, 'Sleep'));
    equal(editor.document.getText(), TEXT, 'the one that is shown');
    equal(await onDisk(meant), TEXT.replace('✅', '🤔'), 'the one that was meant');
  });

  it('steps as often as it is asked at once', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    // Of two, the second would come through without a queue too: VS Code refuses it once.
    await Promise.all(Array.from({ length: 3 }, () => run('nextStatus', review(uri, 'Run'))));
    // Not on disk: on a slow machine VS Code shows the document in between, and saving is the person's then.
    equal((await vscode.workspace.openTextDocument(uri)).getText(), TEXT.replace('Run', 'Run ❌'));
  });

  it('stays where the goal is gone, or the file', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    await run('nextStatus', review(uri, 'Fly'));
    await run('nextStatus', { ...review(uri, 'Run'), occurrence: 1 });
    await run('nextStatus', review(vscode.Uri.joinPath(uri, '../2024.md'), 'Run'));
    await run('nextStatus', { ...review(uri, 'Run'), uri: 'no uri' });
    equal(await onDisk(uri), TEXT);
  });

  it('S14 stays in a file that is neither in the workspace nor open', async function () {
    // In a browser there is nothing but the workspace.
    if (isWeb) this.skip();
    const outside = vscode.Uri.joinPath(workspaceFolder(), '..');
    const uri = await write(outside, 'outside.md', TEXT);
    await run('nextStatus', review(uri, 'Run'));
    equal(await onDisk(uri), TEXT);
    const opened = await vscode.workspace.openTextDocument(uri);
    await run('nextStatus', review(uri, 'Run'));
    equal(opened.getText(), TEXT.replace('Run', 'Run ✅'), 'once it is open');
    await vscode.workspace.fs.delete(uri);
  });

  it('stays where a link carries something else than a goal', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    for (const argument of [
      null,
      5,
      'text',
      [],
      {},
      { ...review(uri, 'Run'), year: '2023' },
      { ...review(uri, 'Run'), section: 'x' },
      [review(uri, 'Run'), review(vscode.Uri.joinPath(uri, '../2024.md'), 'Run')],
    ]) {
      await run('nextStatus', argument);
      await run('openGoal', argument);
    }
    await run('setStatus', review(uri, 'Run'), { id: 'done' });
    await run('setStatus', review(uri, 'Run'), 'no such status');
    equal(await onDisk(uri), TEXT);
  });

  it('stays, in the buffer too, where the file system is read-only', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('retrospective-read-only', readOnly(TEXT), {
      isReadonly: true,
    });
    const uri = vscode.Uri.parse('retrospective-read-only:/2023.md');
    const document = await vscode.workspace.openTextDocument(uri);
    await run('nextStatus', review(uri, 'Run'));
    equal(document.getText(), TEXT);
    equal(document.isDirty, false, 'unsaved');
    provider.dispose();
  });

  it('stays where a setting makes the file read-only', async () => {
    const uri = await write(freshFolder(), 'old/2023.md', TEXT);
    const files = vscode.workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/old/**': true }, vscode.ConfigurationTarget.Workspace);
    try {
      await run('nextStatus', review(uri, 'Run'));
      equal(await onDisk(uri), TEXT);
    } finally {
      await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await run('nextStatus', review(uri, 'Run'));
    equal(await onDisk(uri), TEXT.replace('Run', 'Run ✅'));
  });

  it('stays between the marks of a merge conflict', async () => {
    const conflict = TEXT.replace('3. Run', '<<<<<<< ours\n3. Run\n=======\n3. Walk\n>>>>>>> theirs');
    const uri = await write(freshFolder(), '2023.md', conflict);
    await run('nextStatus', review(uri, 'Run'));
    equal(await onDisk(uri), conflict);
  });

  it('waits to be saved where saving would change more', async () => {
    const untidy = TEXT.replace('3. Run\n', '3. Run   \n');
    const uri = await write(freshFolder(), '2023.md', untidy);
    const files = vscode.workspace.getConfiguration('files');
    await files.update('trimTrailingWhitespace', true, vscode.ConfigurationTarget.Workspace);
    try {
      await run('nextStatus', review(uri, 'Sleep'));
      const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === uri.toString(),
      );
      equal(editor?.document.getText(), untidy.replace('✅', '🤔'));
      equal(editor?.document.isDirty, true, 'unsaved');
      equal(await onDisk(uri), untidy, 'on disk');
    } finally {
      await files.update('trimTrailingWhitespace', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is taken back by our own undo, unless the text has moved on', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    await runOnClosed('nextStatus', review(uri, 'Run'));
    await runOnClosed('nextStatus', review(uri, 'Sleep'));
    await runOnClosed('undo');
    equal(await onDisk(uri), TEXT.replace('Run', 'Run ✅'));
    await runOnClosed('undo');
    equal(await onDisk(uri), TEXT);
    await runOnClosed('nextStatus', review(uri, 'Run'));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    const before = editor.document.getText();
    await run('undo');
    equal(editor.document.getText(), before);
  });
});

/** Accepts what a command asks until it has its answers. */
async function takingTheFirst(command: Thenable<unknown>): Promise<void> {
  let asking = true;
  const done = command.then(() => {
    asking = false;
  });
  while (asking) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await done;
}

function readOnly(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readDirectory: () => [],
    readFile: () => bytes,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
