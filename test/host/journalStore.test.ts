import * as vscode from 'vscode';
import type { Journal } from '../../src/journal/journal.ts';
import { JournalStore } from '../../src/workspace/journalStore.ts';
import { closeEditors, equal, eventually, freshFolder, isWeb, workspaceFolder, write } from './workspaceFiles.ts';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n\n## Q1\n\n- Moved house\n';

describe('the store of journals', () => {
  let store: JournalStore;
  const log = vscode.window.createOutputChannel('journalStore.test', { log: true });
  before(async () => {
    store = new JournalStore(log);
    await store.journals();
  });
  afterEach(closeEditors);
  after(() => {
    store.dispose();
    log.dispose();
  });

  const journal = (folder: vscode.Uri): Journal | undefined =>
    store.current.find(({ id }) => id === folder.toString().replace(/\/$/u, ''));
  const statuses = (folder: vscode.Uri) =>
    journal(folder)?.years.flatMap(({ goals }) => goals.map(({ status }) => status));

  it('reads a real retrospective', () => {
    const years = journal(workspaceFolder())?.years ?? [];
    equal(
      JSON.stringify(years.map(({ year, goals }) => [year, goals.map(({ status }) => status)])),
      JSON.stringify([
        [2024, [null, null, null, null]],
        [2023, ['partly', 'partly', 'done', 'done']],
      ]),
    );
  });

  it('follows files that come, change and go', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    await eventually('the new file is there', () => statuses(folder)?.[0] === 'partly');
    await write(folder, '2023.md', REVIEW.replace('🤔', '✅'));
    await eventually('the change is there', () => statuses(folder)?.[0] === 'done');
    await vscode.workspace.fs.delete(uri);
    await eventually('it is gone', () => journal(folder) === undefined);
  });

  it('follows a folder that goes with all its files', async () => {
    const folder = freshFolder();
    await write(folder, '2022/2022.md', REVIEW.replaceAll('2023', '2022'));
    await write(folder, '2023/2023.md', REVIEW);
    await eventually('two years are there', () => journal(folder)?.years.length === 2);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await eventually('they are gone', () => journal(folder) === undefined);
  });

  it('lets an open document override its file, and the file come back when it is reverted', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    await store.refresh();
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 4, 99), '1. Read more ❌'));
    await eventually('what was typed is there', () => statuses(folder)?.[0] === 'missed');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually('what is on disk is there', () => statuses(folder)?.[0] === 'partly');
  });

  it('has what our own commands changed at once, without the pause that typing is given', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    await store.refresh();
    const editor = await vscode.window.showTextDocument(uri);
    await eventually('the file is there', () => statuses(folder)?.[0] === 'partly');
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 4, 99), '1. Read more ✅'));
    store.flush();
    equal(statuses(folder)?.[0], 'done', 'the status');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('reads each version of a document once', async () => {
    const uri = await write(freshFolder(), '2023.md', REVIEW);
    const document = await vscode.workspace.openTextDocument(uri);
    equal(store.read(document), store.read(document), 'the reading');
    equal(store.readText(uri.toString(), document.getText()), store.read(document), 'the reading of its text');
  });

  it('tells once that a document rests, however often it was changed before, and has read it', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    await store.refresh();
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(4, 3, 4, 3);
    const told: string[] = [];
    const goal = () => journal(folder)?.years[0]?.goals[0]?.text;
    const listening = store.onDidPause((document) => told.push(`${document.lineAt(4).text}: ${goal()}`));
    await Promise.all([...'I do '].map((text) => vscode.commands.executeCommand('type', { text })));
    await eventually('it is told', () => told.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    listening.dispose();
    equal(told.join(), '1. I do Read more 🤔: I do Read more');
  });

  it('tells of nothing where nothing has changed', async () => {
    let changes = 0;
    const listening = store.onDidChange(() => changes++);
    await eventually('what earlier tests did has arrived', async () => {
      changes = 0;
      await new Promise((resolve) => setTimeout(resolve, 700));
      return changes === 0;
    });
    await store.refresh();
    listening.dispose();
    equal(changes, 0, 'changes');
  });

  it('begins no look any more once it is closed, and logs nothing', async () => {
    // Every look that finds it tells of it.
    await write(freshFolder(), '2023.md', REVIEW + 'x'.repeat(6_000_000));
    const told: string[] = [];
    const channel = vscode.window.createOutputChannel('closed.test', { log: true });
    const ears = new Proxy(channel, {
      get: (target, name: keyof vscode.LogOutputChannel) =>
        name === 'info' || name === 'warn' || name === 'error' ? () => told.push(name) : target[name],
    });
    const other = new JournalStore(ears);
    await other.journals();
    equal(told.includes('info'), true, 'a look tells of it');
    const looks = [other.readAgain(), other.refresh()];
    told.length = 0;
    other.dispose();
    channel.dispose();
    await Promise.all(looks);
    equal(told.join(), '', 'what is logged');
  });

  it('leaves out what settings exclude, at once', async () => {
    const folder = freshFolder();
    await write(folder, '.trash/2023.md', REVIEW);
    await write(folder, 'node_modules/x/2023.md', REVIEW);
    await write(folder, 'drafts/2023.md', REVIEW);
    await store.refresh();
    const here = () => store.current.filter(({ id }) => id.startsWith(folder.toString())).length;
    equal(here(), 1, 'journals');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/drafts': true }, vscode.ConfigurationTarget.Workspace);
    await eventually('the drafts are gone', () => here() === 0);
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('the drafts are back', () => here() === 1);
  });

  it('leaves files alone that settings say are not watched, until it looks at all', async function () {
    // There VS Code leaves it to the file system, and the one of the tests tells of everything.
    if (isWeb) this.skip();
    const files = vscode.workspace.getConfiguration('files');
    const exclude = { ...files.get<object>('watcherExclude'), '**/quiet/**': true };
    await files.update('watcherExclude', exclude, vscode.ConfigurationTarget.Workspace);
    const [quiet, loud] = [vscode.Uri.joinPath(freshFolder(), 'quiet'), freshFolder()];
    for (const folder of [quiet, loud]) await write(folder, '2023.md', REVIEW);
    await store.refresh();
    // The watcher that leaves it alone takes a while to begin.
    let told = 'missed';
    await eventually('only the change beside it is seen', async () => {
      told = told === 'done' ? 'missed' : 'done';
      const text = REVIEW.replace('🤔', told === 'done' ? '✅' : '❌');
      await write(quiet, '2023.md', text);
      await write(loud, '2023.md', text);
      await eventually('the change beside it is seen', () => statuses(loud)?.[0] === told);
      return statuses(quiet)?.[0] !== told;
    });
    await store.refresh();
    equal(statuses(quiet)?.[0], told);
    await files.update('watcherExclude', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('reads goals by statuses of the person’s own', async () => {
    const folder = freshFolder();
    await write(folder, '2023.md', REVIEW.replace('🤔', '🏆'));
    await store.refresh();
    equal(statuses(folder)?.[0], null);
    const settings = vscode.workspace.getConfiguration('retrospective');
    const own = [{ id: 'open' }, { id: 'won', mark: '🏆', closed: true }];
    await settings.update('statuses', own, vscode.ConfigurationTarget.Workspace);
    await eventually('the mark is understood', () => statuses(folder)?.[0] === 'won');
    await settings.update('statuses', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('it is not any more', () => statuses(folder)?.[0] === null);
  });

  it('passes over what is no retrospective, and what is too large for one', async () => {
    const folder = freshFolder();
    await write(folder, 'README.md', '# A tool\n\n## Goals\n\n- Be fast\n');
    await write(folder, '2023.md', REVIEW + 'x'.repeat(5 * 1024 * 1024));
    await store.refresh();
    equal(journal(folder), undefined);
  });
});
