import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const REVIEW = `# 2023 review

## Reviewing the 2023 goals

1. Learn to sail #sea 🤔
2. Sleep

## Q2

- Passed the first exam #sea
- Slept badly
`;
const PLAN = '# 2022 review\n\n## 2023 goals\n\n1. Learn to sail #sea\n   - with Ida, on the *old* boat\n2. Sleep\n';
const NEXT = '# 2024 review\n\n## Reviewing the 2024 goals\n\n1. Learn to sail ✅\n';

/** The parts of the hover at a place that are ours, as they are written. */
async function hoverAt(uri: vscode.Uri, line: number, character: number): Promise<readonly vscode.MarkdownString[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    new vscode.Position(line, character),
  );
  return found.flatMap(({ contents }) =>
    contents.filter((content): content is vscode.MarkdownString => content instanceof vscode.MarkdownString),
  );
}

/** Without the addresses of its links and the escapes. */
async function wordsAt(uri: vscode.Uri, line: number, character: number): Promise<string> {
  const parts = await hoverAt(uri, line, character);
  return parts
    .map(({ value }) => value.replace(/\]\(command:[^)]*\)/g, ']').replace(/\\(.)/g, '$1'))
    .join('\n')
    .replaceAll('&nbsp;', ' ')
    .replace(/\n+/g, '\n')
    .trimEnd();
}

async function journal(): Promise<vscode.Uri> {
  const folder = freshFolder();
  await write(folder, '2022.md', PLAN);
  await write(folder, '2024.md', NEXT);
  const uri = await write(folder, '2023.md', REVIEW);
  await vscode.commands.executeCommand('retrospective.refresh');
  await vscode.window.showTextDocument(uri);
  return uri;
}

describe('a hover', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  it('on a goal tells its status, its years, its notes elsewhere and the entries that mention it', async () => {
    const uri = await journal();
    equal(
      await wordsAt(uri, 4, 6),
      [
        '**Partly Done** — Goal for 2023',
        'In other years',
        '- [2024: Done]',
        '[Notes in 2022.md]',
        '- with Ida, on the old boat',
        'Mentioned by entries',
        '- [Q2: Passed the first exam #sea]',
      ].join('\n'),
    );
    equal(await wordsAt(uri, 5, 4), '**Planned** — Goal for 2023', 'a goal with nothing more to tell');
  });

  it('leads to those places, and can run nothing else', async () => {
    const uri = await journal();
    const [text] = await hoverAt(uri, 4, 6);
    const trusted = text?.isTrusted;
    const commands = typeof trusted === 'object' ? trusted.enabledCommands.join() : String(trusted);
    equal(commands, 'retrospective.openGoal,retrospective.openPlace,retrospective.explain');
    equal(text?.supportHtml ?? false, false, 'with HTML');
    const address = /\[2024: Done\]\((command:[^)]*)\)/.exec(text?.value ?? '')?.[1] ?? '';
    const { path, query } = vscode.Uri.parse(address, true);
    await vscode.commands.executeCommand(path, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.path.endsWith('/2024.md'), true, 'the document of that year');
    equal(editor?.selection.active.line, 4, 'line');
  });

  it('shows what a document says as text', async () => {
    const folder = freshFolder();
    // A link is read as its words; what is escaped is read as a link would be written.
    const hostile = '[a](command:workbench.action.quit) \\[c](command:workbench.action.quit) <img src=x> $(trash)';
    await write(folder, '2022.md', `# 2022 review\n\n## 2023 goals\n\n1. Sail\n   - ${hostile}\n`);
    const uri = await write(
      folder,
      '2023.md',
      `# 2023 review\n\n## 2023 goals\n\n1. Sail ✅\n\n## Q1\n\n- “Sail” ${hostile}\n`,
    );
    await vscode.commands.executeCommand('retrospective.refresh');
    await vscode.workspace.openTextDocument(uri);
    const [text] = await hoverAt(uri, 4, 4);
    equal(/(?<!\\)\[[ac]|<img /.test(text?.value ?? '[a'), false, `unescaped in ${text?.value}`);
    equal(text?.value.split('\\[c').length, 3, `what a note and an entry say is in ${text?.value}`);
    equal(text?.value.includes('trash'), true, 'what it says is there');
  });

  it('tells by the date of the document how a goal went, where git does not know, and a date before the end tells nothing', async () => {
    const dated = (day: string) => `# 2023 review\n\nWritten: ${day}\n\n## Reviewing the 2023 goals\n\n1. Sleep ✅\n`;
    const uri = await write(freshFolder(), '2023.md', dated('2023-12-30'));
    await vscode.window.showTextDocument(uri);
    const told = '**Done** — Goal for 2023';
    // Two hovers, of which the one that is ready sooner comes first here.
    const lines = (await wordsAt(uri, 6, 4)).split('\n').toSorted();
    equal(lines.join('\n'), `${told}\nDone as of Dec 30, 2023 (date of the document)`);
    const other = await write(freshFolder(), '2023.md', dated('2023-01-02'));
    await vscode.window.showTextDocument(other);
    equal(await wordsAt(other, 6, 4), told, 'set in January');
  });

  it('on a heading tells what it was understood as, and why', async () => {
    const uri = await journal();
    equal((await wordsAt(uri, 2, 5)).split('\n')[0], '**Review of the 2023 goals**');
    equal((await wordsAt(uri, 2, 5)).split('\n')[1]?.startsWith('- The heading'), true, 'the reason');
    equal((await wordsAt(uri, 0, 5)).split('\n')[0], '**Retrospective of 2023**', 'the title');
  });

  it('comes in a document that is not saved anywhere, and in what was typed just now', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: REVIEW });
    equal((await wordsAt(document.uri, 4, 6)).includes('Q2: Passed'), true, 'untitled');
    const uri = await journal();
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(6, 0), '3. Sing ✅\n'));
    equal(await wordsAt(uri, 6, 5), '**Done** — Goal for 2023', 'typed');
  });

  it('stays away from notes, entries, other documents and old versions', async () => {
    const uri = await journal();
    equal(await wordsAt(uri, 9, 4), '', 'an entry');
    const plan = vscode.Uri.joinPath(uri, '../2022.md');
    await vscode.workspace.openTextDocument(plan);
    equal((await wordsAt(plan, 4, 4)) !== '', true, 'a goal');
    equal(await wordsAt(plan, 5, 6), '', 'a note');
    const readme = await write(freshFolder(), 'README.md', '# A tool\n\n## Goals\n\n- Be fast\n');
    await vscode.workspace.openTextDocument(readme);
    equal(await wordsAt(readme, 4, 4), '', 'README');
    const old = vscode.workspace.registerTextDocumentContentProvider('git-like', {
      provideTextDocumentContent: () => REVIEW,
    });
    const version = await vscode.workspace.openTextDocument(vscode.Uri.parse('git-like:/2023.md'));
    await vscode.languages.setTextDocumentLanguage(version, 'markdown');
    equal(await wordsAt(version.uri, 4, 6), '', 'an old version');
    old.dispose();
  });

  it('stays away from a diff of the document, but not from its own editor beside', async () => {
    const uri = await journal();
    const other = await write(freshFolder(), 'other.md', PLAN);
    await closeEditors();
    await vscode.commands.executeCommand('vscode.diff', other, uri);
    await eventually('the diff is shown', async () => (await wordsAt(uri, 5, 4)) === '');
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
    await eventually('it comes', async () => (await wordsAt(uri, 5, 4)) !== '');
  });

  it('goes, and comes back, with its setting', async () => {
    const uri = await journal();
    const settings = vscode.workspace.getConfiguration('retrospective');
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace);
    await eventually('it is gone', async () => (await wordsAt(uri, 5, 4)) === '');
    await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('it is back', async () => (await wordsAt(uri, 5, 4)) !== '');
  });
});
