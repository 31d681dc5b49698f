import * as vscode from 'vscode';
import { acceptAll, closeEditors, equal, eventually, freshFolder, onDisk, write } from './workspaceFiles.ts';

const PLAN = '# 2023 review\n\n## Q1\n\n- Moved house\n\n## 2024 goals\n\n1. Read more\n2. Sleep\n';

/** Takes the goals that are offered. */
function create(folder: vscode.Uri, year: number): Promise<void> {
  return acceptAll('retrospective.new', { journal: folder.toString(), year });
}

describe('New Retrospective', () => {
  afterEach(closeEditors);

  it('writes the year beside its siblings, with the planned goals, and opens it', async () => {
    const folder = freshFolder();
    await write(folder, '2023.md', PLAN);
    await vscode.commands.executeCommand('retrospective.refresh');
    await create(folder, 2024);
    const text = await onDisk(vscode.Uri.joinPath(folder, '2024.md'));
    for (const part of ['2024', '2023.md#2024-goals', '1. Read more\n', '2. Sleep\n']) {
      equal(text.includes(part), true, `${part} in ${text}`);
    }
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.path, vscode.Uri.joinPath(folder, '2024.md').path, 'the active editor');
    equal(editor?.document.isDirty, false, 'unsaved');
    equal(editor?.document.lineAt(editor.selection.active.line).text, '1. Read more', 'the line of the cursor');
    equal(await onDisk(vscode.Uri.joinPath(folder, '2023.md')), PLAN, 'the document of the plan');
  });

  it('is one step, which undo takes back', async () => {
    const folder = freshFolder();
    await write(folder, '2023.md', PLAN);
    await vscode.commands.executeCommand('retrospective.refresh');
    await create(folder, 2024);
    await vscode.commands.executeCommand('undo');
    await eventually('the new file is gone', async () => {
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      return names.join() === '2023.md';
    });
  });

  it('opens a year that exists, and leaves it as it is', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', PLAN);
    await vscode.commands.executeCommand('retrospective.refresh');
    await create(folder, 2023);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the active editor');
    equal(await onDisk(uri), PLAN);
  });

  it('opens a file that has the name already, and leaves it as it is', async () => {
    const folder = freshFolder();
    await write(folder, '2023.md', PLAN);
    const uri = await write(folder, '2024.md', 'Something else.\n');
    await vscode.commands.executeCommand('retrospective.refresh');
    await create(folder, 2024);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the active editor');
    equal(await onDisk(uri), 'Something else.\n');
  });

  it('T23 takes a name for the same however the disk spells it', async () => {
    const folder = freshFolder();
    await write(folder, '2023 회고.md', PLAN);
    const twin = await write(folder, '2024 회고.md'.normalize('NFD'), 'Something else.\n');
    await vscode.commands.executeCommand('retrospective.refresh');
    await create(folder, 2024);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.normalize('NFC')).sort();
    equal(names.join(), '2023 회고.md,2024 회고.md', 'files');
    equal(await onDisk(twin), 'Something else.\n');
  });

  it('is made from the one template in the folder that a setting names', async () => {
    const folder = freshFolder();
    await write(folder, '2023.md', PLAN);
    await write(folder, 'templates/mine.md', '# ${year} Retrospective\n\n## ${year} goals\n\n${goals}\n\n${mood}\n');
    await vscode.commands.executeCommand('retrospective.refresh');
    const configuration = vscode.workspace.getConfiguration('retrospective');
    const templates = vscode.workspace.asRelativePath(vscode.Uri.joinPath(folder, 'templates'));
    await configuration.update('templates.folder', templates, vscode.ConfigurationTarget.Workspace);
    try {
      await create(folder, 2024);
    } finally {
      await configuration.update('templates.folder', undefined, vscode.ConfigurationTarget.Workspace);
    }
    const text = await onDisk(vscode.Uri.joinPath(folder, '2024.md'));
    equal(text, '# 2024 Retrospective\n\n## 2024 goals\n\n1. Read more\n2. Sleep\n\n${mood}\n');
  });

  it('copies from the text of now, unsaved changes included', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', PLAN);
    await vscode.commands.executeCommand('retrospective.refresh');
    const { document } = await vscode.window.showTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(2, 0), 'A line that was not there.\n\n');
    await vscode.workspace.applyEdit(edit);
    await create(folder, 2024);
    const text = await onDisk(vscode.Uri.joinPath(folder, '2024.md'));
    equal(text.includes('\n1. Read more\n2. Sleep\n'), true, `the goals in ${text}`);
    equal(document.isDirty, true, 'the plan stays unsaved');
  });

  it('does nothing for a journal that is not there', async () => {
    const folder = freshFolder();
    await create(folder, 2024);
    const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**'));
    equal(files.length, 0, 'files');
  });
});
