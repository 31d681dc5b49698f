import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const TEXT =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n   - twelve books\n2. Sleep\n\n## Q1\n\n- Moved\n';
const KIND = vscode.CodeActionKind.RefactorRewrite;

async function actions(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    KIND.value,
  );
  return found.filter(({ command }) => command?.command.startsWith('retrospective.'));
}

async function titles(uri: vscode.Uri, line: number, character: number): Promise<string> {
  const found = await actions(uri, new vscode.Range(line, character, line, character));
  return found.map(({ title, isPreferred }) => (isPreferred === true ? `${title}!` : title)).join('; ');
}

describe('the statuses on the light bulb', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  it('are those that the goal does not have, the next one first', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    await vscode.window.showTextDocument(uri);
    // What editors show is loaded with the first markdown document, and a question on the way is cancelled then.
    await eventually('they are there', () =>
      titles(uri, 4, 5).then(
        (found) => found !== '',
        () => false,
      ),
    );
    const others = 'Mark as In Progress; Mark as Dropped; Mark as Carried Over';
    equal(await titles(uri, 4, 5), `Mark as Missed!; Mark as Planned; Mark as Done; ${others}`);
    equal(await titles(uri, 6, 5), `Mark as Done!; Mark as Partly Done; Mark as Missed; ${others}`);
    equal(await titles(uri, 5, 8), `Mark as Missed!; Mark as Planned; Mark as Done; ${others}`, 'in the notes');
    equal(await titles(uri, 10, 3), '', 'in an entry');
  });

  it('are of all goals that are selected, and change them in one step', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const editor = await vscode.window.showTextDocument(uri);
    editor.selections = [new vscode.Selection(4, 5, 4, 5), new vscode.Selection(6, 0, 6, 4)];
    const found = await actions(uri, editor.selection);
    const action = found.find(({ title }) => title === 'Mark 2 goals as Done');
    await vscode.commands.executeCommand(action?.command?.command ?? '', ...(action?.command?.arguments ?? []));
    const changed = TEXT.replace('🤔', '✅').replace('Sleep', 'Sleep ✅');
    equal(editor.document.getText(), changed);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), TEXT);
  });

  it('are in documents that are not saved anywhere, and in no others than retrospectives', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
    equal((await titles(document.uri, 6, 5)).startsWith('Mark as Done!'), true, 'untitled');
    const readme = await write(freshFolder(), 'README.md', '# A tool\n\n## Goals\n\n- Be fast ✅\n');
    await vscode.workspace.openTextDocument(readme);
    equal(await titles(readme, 4, 4), '', 'README');
  });

  it('go, and come back, with their setting', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    await vscode.window.showTextDocument(uri);
    const settings = vscode.workspace.getConfiguration('retrospective');
    await settings.update('codeActions.enabled', false, vscode.ConfigurationTarget.Workspace);
    await eventually('they are gone', async () => (await titles(uri, 4, 5)) === '');
    await settings.update('codeActions.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('they are back', async () => (await titles(uri, 4, 5)) !== '');
  });
});

describe('the links on marks', () => {
  const BOXES = TEXT.replace('2. Sleep', '2. [ ] Sleep').replace('1. Read more 🤔', '1. [x] Read more');

  async function links(uri: vscode.Uri): Promise<readonly vscode.DocumentLink[]> {
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 99);
    return found.filter(({ target }) => target?.scheme === 'command');
  }

  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  it('lie on the mark alone, and turn its goal', async () => {
    const uri = await write(freshFolder(), '2023 회고 (50%25).md', TEXT);
    const [link, ...others] = await links(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    equal(document.getText(link?.range), '🤔');
    equal(link?.tooltip, 'Change the status to: Missed');
    equal(others.length, 0, 'other links');
    await vscode.window.showTextDocument(document);
    // As VS Code does it: the query is decoded once more.
    const args: unknown = JSON.parse(decodeURIComponent(link?.target?.query ?? ''));
    await vscode.commands.executeCommand(link?.target?.path ?? '', ...(args as unknown[]));
    equal(document.getText(), TEXT.replace('🤔', '❌'));
  });

  it('lie on the whole of a box', async () => {
    const uri = await write(freshFolder(), '2023.md', BOXES);
    const document = await vscode.workspace.openTextDocument(uri);
    equal((await links(uri)).map(({ range }) => document.getText(range)).join(), '[x],[ ]');
  });

  it('go, and come back, with their setting', async () => {
    const uri = await write(freshFolder(), '2023.md', TEXT);
    const settings = vscode.workspace.getConfiguration('retrospective');
    await settings.update('markLinks.enabled', false, vscode.ConfigurationTarget.Workspace);
    await eventually('they are gone', async () => (await links(uri)).length === 0);
    await settings.update('markLinks.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('they are back', async () => (await links(uri)).length === 1);
  });
});
