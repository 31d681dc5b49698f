import * as vscode from 'vscode';
import { acceptAll, closeEditors, equal, eventually, freshFolder, onDisk, write } from './workspaceFiles.ts';

const TEXT = '# 2023 회고\n\n## 2023 목표\n\n1. 걷기\n2. 달리기 ✅\n';

function goal(uri: vscode.Uri, text: string): object {
  return { uri: uri.toString(), section: 'review', year: 2023, text, occurrence: 0 };
}

function nextStatus(uri: vscode.Uri, text: string): Thenable<unknown> {
  return vscode.commands.executeCommand('retrospective.nextStatus', goal(uri, text));
}

/** Runs something with settings of the workspace, and takes them back. */
async function withSettings(settings: Readonly<Record<string, unknown>>, work: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  for (const [name, value] of Object.entries(settings)) {
    await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
  }
  try {
    await work();
  } finally {
    for (const name of Object.keys(settings)) {
      await configuration.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  }
}

describe('what has damaged diaries elsewhere', () => {
  afterEach(closeEditors);

  for (const eol of ['auto', '\n', '\r\n']) {
    it(`T18 a setting for line ends, ${JSON.stringify(eol)}, gets into no text`, () =>
      withSettings({ 'files.eol': eol }, async () => {
        const folder = freshFolder();
        const windows = `${TEXT}\n## 2024 목표\n\n1. 걷기\n`.replaceAll('\n', '\r\n');
        const uri = await write(folder, '2023.md', windows);
        await nextStatus(uri, '걷기');
        equal(await onDisk(uri), windows.replace('걷기\r\n', '걷기 ✅\r\n'));
        await vscode.commands.executeCommand('retrospective.refresh');
        await acceptAll('retrospective.new', { journal: folder.toString(), year: 2024 });
        const created = await onDisk(vscode.Uri.joinPath(folder, '2024.md'));
        equal(created.includes('auto'), false, 'the name of a setting in the text');
        equal(created.replaceAll('\r\n', '').search(/[\r\n]/), -1, 'another line end');
      }));
  }

  it('T22 an encoding that cannot hold a mark does not get it', async () => {
    const uri = vscode.Uri.joinPath(freshFolder(), '2023.md');
    const encoding = 'euckr';
    const text = TEXT.replace(' ✅', '');
    const bytes = await vscode.workspace.encode(text, { encoding });
    await vscode.workspace.fs.writeFile(uri, bytes);
    const document = await vscode.workspace.openTextDocument(uri, { encoding });
    await vscode.window.showTextDocument(document);
    equal(document.getText(), text, 'the text as it was read');
    await nextStatus(uri, '걷기');
    equal(document.getText(), text);
    equal(document.isDirty, false, 'unsaved');
    equal(String(await vscode.workspace.fs.readFile(uri)), String(bytes), 'bytes on disk');
  });

  it('T33 a newer file on disk stays where the document has unsaved text', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'Typed.\n'));
    await write(vscode.Uri.joinPath(uri, '..'), '2023.md', 'Pulled.\n');
    await nextStatus(uri, '걷기');
    equal(editor.document.getText(), TEXT.replace('\n', '\nTyped.\n').replace('걷기', '걷기 ✅'));
    equal(editor.document.isDirty, true, 'unsaved');
    equal(await onDisk(uri), 'Pulled.\n');
  });

  it('T39 our edit is a step of undo of its own, apart from what was typed before and after', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(0, 9, 0, 9);
    await vscode.commands.executeCommand('type', { text: '!' });
    await nextStatus(uri, '걷기');
    await vscode.commands.executeCommand('type', { text: '?' });
    const typed = TEXT.replace('회고', '회고!');
    const changed = typed.replace('걷기', '걷기 ✅');
    for (const expected of [changed, typed, TEXT]) {
      await vscode.commands.executeCommand('undo');
      equal(editor.document.getText(), expected);
    }
    for (const expected of [typed, changed, changed.replace('!', '!?')]) {
      await vscode.commands.executeCommand('redo');
      equal(editor.document.getText(), expected);
    }
  });

  for (const [name, settings, text] of [
    ['a formatter', { 'editor.formatOnSave': true }, TEXT],
    ['code actions', { 'editor.codeActionsOnSave': { 'source.fixAll': 'explicit' } }, TEXT],
    ['trimming of lines', { 'files.trimTrailingWhitespace': true }, TEXT.replace('걷기', '걷기  ')],
    ['a final newline', { 'files.insertFinalNewline': true }, TEXT.trimEnd()],
    ['trimming of final newlines', { 'files.trimFinalNewlines': true }, `${TEXT}\n\n`],
  ] as const) {
    it(`T38 T41 a closed file is left open, visibly unsaved, where saving brings ${name}`, () =>
      withSettings(settings, async () => {
        const uri = await write(freshFolder(), '2023.md', text);
        await nextStatus(uri, '달리기');
        const shown = () =>
          vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.document;
        await eventually('the document is shown', () => shown() !== undefined);
        equal(shown()?.getText(), text.replace('✅', '🤔'));
        equal(shown()?.isDirty, true, 'unsaved');
        equal(await onDisk(uri), text, 'on disk');
      }));
  }

  it('T41 a closed file is saved where those settings have nothing to do', () =>
    withSettings({ 'files.trimTrailingWhitespace': true, 'files.insertFinalNewline': true }, async () => {
      const uri = await write(freshFolder(), '2023.md', TEXT);
      await nextStatus(uri, '달리기');
      equal(await onDisk(uri), TEXT.replace('✅', '🤔'));
    }));

  it('T41 a file that was closed is saved, though an editor came up meanwhile, until the person goes into that', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    await nextStatus(uri, '달리기');
    const editor = await vscode.window.showTextDocument(uri);
    await nextStatus(uri, '달리기');
    const shown = TEXT.replace('✅', '❌');
    equal(await onDisk(uri), shown, 'nobody has gone into it');
    editor.selection = new vscode.Selection(4, 4, 4, 4);
    await nextStatus(uri, '걷기');
    equal(editor.document.getText(), shown.replace('걷기', '걷기 ✅'));
    equal(editor.document.isDirty, true, 'unsaved');
    equal(await onDisk(uri), shown, 'on disk');
  });

  it('T41 a file that was closed is saved, though an editor came up with the cursor where it was before', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const { selection } = await vscode.window.showTextDocument(uri, { selection: new vscode.Range(4, 4, 4, 4) });
    equal(selection.active.line, 4);
    await closeEditors();
    await nextStatus(uri, '달리기');
    const editor = await vscode.window.showTextDocument(uri);
    equal(editor.selection.active.line, 4, 'the line of the cursor');
    await nextStatus(uri, '달리기');
    equal(await onDisk(uri), TEXT.replace('✅', '❌'));
  });
});
