import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const TEXT =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more ✅\n2. Sleep ❌\n\n## Q1\n\n- Moved\n\n## 2030 goals\n\n';

/** `line title` of each lens of ours. */
async function lenses(uri: vscode.Uri): Promise<string> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
  return found
    .filter(({ command }) => command?.command.startsWith('retrospective.'))
    .map(({ range, command }) => `${range.start.line} ${command?.title}`)
    .join('; ');
}

function problems(uri: vscode.Uri): string {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Retrospective')
    .map(({ range, code }) => `${range.start.line} ${code}`)
    .join('; ');
}

/** Types as a person does: where the cursor is, and it goes along. */
async function type(text: string): Promise<void> {
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}

function cursorTo(editor: vscode.TextEditor, line: number, character: number): void {
  editor.selection = new vscode.Selection(line, character, line, character);
}

const MOMENT = 700;
const moment = () => new Promise((resolve) => setTimeout(resolve, MOMENT));

async function opened(text = TEXT): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await write(freshFolder(), '2023.md', text));
  await eventually('the lenses are there', async () => (await lenses(editor.document.uri)) !== '');
  return editor;
}

describe('while a person types', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  it('lenses keep their lines, and say what is so now', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    equal(await lenses(uri), '2 2 of 2 goals closed');
    cursorTo(editor, 4, 14);
    await vscode.commands.executeCommand('deleteLeft');
    equal(await lenses(uri), '2 1 of 2 goals closed; 2 Review Session…');
    cursorTo(editor, 1, 0);
    await type('So it went.\n');
    equal(await lenses(uri), '3 1 of 2 goals closed; 3 Review Session…', 'a line below');
    cursorTo(editor, 3, 27);
    for (const _ of 'goals') await vscode.commands.executeCommand('deleteLeft');
    equal(await lenses(uri), '3 1 of 2 goals closed; 3 Review Session…', 'while its heading is another');
    cursorTo(editor, 0, 13);
    for (const _ of '2023 review') await vscode.commands.executeCommand('deleteLeft');
    equal(await lenses(uri), '3 1 of 2 goals closed; 3 Review Session…', 'while the title is another');
  });

  it('lenses go with their line', async () => {
    const editor = await opened();
    editor.selection = new vscode.Selection(1, 0, 3, 0);
    await vscode.commands.executeCommand('deleteLeft');
    equal(await lenses(editor.document.uri), '');
  });

  it('no lens comes, until the section is left and the person has paused', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    cursorTo(editor, 12, 0);
    await type('\n1. Fly');
    equal(await lenses(uri), '2 2 of 2 goals closed');
    await eventually('the pause is over', async () => (await lenses(uri)) === '2 2 of 2 goals closed');
    await moment();
    equal(await lenses(uri), '2 2 of 2 goals closed', 'in the same section');
    cursorTo(editor, 0, 0);
    await eventually('it comes', async () => (await lenses(uri)).endsWith('; 11 Begin the 2030 retrospective'));
  });

  it('no problem comes in the section that is written, until it is left', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    cursorTo(editor, 5, 10);
    await type('\n3. Run');
    // A problem elsewhere shows that they were looked for.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(12, 0), '## Q1\n\n- Painted\n\n');
    await vscode.workspace.applyEdit(edit);
    cursorTo(editor, 6, 6);
    await type('!');
    await eventually('the other one is there', () => problems(uri) === '12 duplicate-period');
    await moment();
    equal(problems(uri), '12 duplicate-period');
    cursorTo(editor, 0, 0);
    await eventually('it comes', () => problems(uri) === '6 goal-without-status; 12 duplicate-period');
    cursorTo(editor, 6, 7);
    await type('?');
    await moment();
    equal(problems(uri), '6 goal-without-status; 12 duplicate-period', 'known before');
    await type('\n4. Sing');
    await moment();
    equal(problems(uri), '6 goal-without-status; 13 duplicate-period', 'another');
    cursorTo(editor, 5, 10);
    await type('\n3. Hop');
    await moment();
    equal(problems(uri), '7 goal-without-status; 14 duplicate-period', 'another where that one was');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await eventually('saving asks for it', () =>
      problems(uri).startsWith('6 goal-without-status; 7 goal-without-status; 8 goal-without-status'),
    );
  });
});
