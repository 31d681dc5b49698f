import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n';
const PLAN = '# 2022 review\n\n## 2023 goals\n\n1. Read more\n2. Sleep\n3. Learn *to* sail\n\n## Q1\n\n- Moved\n';

/** The items at the `|` of a text that are ours, in their order; asked for by a key, or by what was typed. */
async function itemsAt(
  folder: vscode.Uri,
  marked: string,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const uri = await write(folder, '2023.md', marked.replace('|', ''));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await eventually('the document has its text of now', () => document.getText() === marked.replace('|', ''));
  return itemsIn(document, document.positionAt(marked.indexOf('|')), trigger);
}

async function itemsIn(
  document: vscode.TextDocument,
  position: vscode.Position,
  trigger?: string,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    trigger,
  );
  const others = [vscode.CompletionItemKind.Text, vscode.CompletionItemKind.Snippet];
  return list.items.filter(({ kind, detail }) => detail !== undefined && kind !== undefined && !others.includes(kind));
}

function titles(items: readonly vscode.CompletionItem[]): string {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label)).join('; ');
}

/** What a document becomes when an item is chosen, as VS Code does it. */
async function choose(item: vscode.CompletionItem | undefined): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  if (item === undefined || editor === undefined) return 'nothing was offered';
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  const change = new vscode.WorkspaceEdit();
  const main = vscode.TextEdit.replace(range ?? editor.selection, String(item.insertText ?? item.label));
  change.set(editor.document.uri, [...(item.additionalTextEdits ?? []), main]);
  await vscode.workspace.applyEdit(change);
  return editor.document.getText();
}

describe('completion', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  it('offers the statuses behind a goal, by a colon, and writes them as any other command does', async () => {
    const items = await itemsAt(freshFolder(), `${REVIEW}3. Run :|\n`, ':');
    equal(titles(items), 'Done; Partly Done; Missed; In Progress; Dropped; Carried Over');
    equal(items[0]?.preselect, true, 'the next one is preselected');
    equal(items[0]?.filterText?.includes(':done'), true, `by its word, in ${items[0]?.filterText}`);
    equal(await choose(items[0]), `${REVIEW}3. Run ✅\n`);
  });

  it('finds a status by the words of the document’s language', async () => {
    const korean = '# 2023 회고\n\n## 2023 목표\n\n1. 책 읽기 ✅\n2. 운동하기 완|\n';
    const items = await itemsAt(freshFolder(), korean);
    const done = items.find(({ filterText }) => filterText?.includes(':완료'));
    equal(await choose(done), korean.replace('완|', '✅'));
  });

  it('takes the `#` that begins a section for none', async () => {
    const items = await itemsAt(freshFolder(), '# 2023 회고\n\n#|\n', '#');
    equal(items.length > 0, true, 'something is missing');
    for (const { insertText } of items) equal(String(insertText).startsWith('## '), true, String(insertText));
  });

  it('ticks the box of a task', async () => {
    const tasks = '# 2023 review\n\n## 2023 goals\n\n- [x] Read\n- [ ] Run :|\n';
    const items = await itemsAt(freshFolder(), tasks, ':');
    equal(
      await choose(items.find(({ filterText }) => filterText?.startsWith(':done'))),
      tasks.replace('[ ] Run :|', '[x] Run'),
    );
  });

  it('offers no status where a colon ends a clause, or in the middle of a line', async () => {
    equal(titles(await itemsAt(freshFolder(), `${REVIEW}3. Run:|\n`, ':')), '', 'right behind a word');
    equal(titles(await itemsAt(freshFolder(), `${REVIEW}3. Run :| far\n`, ':')), '', 'before a word');
    equal(titles(await itemsAt(freshFolder(), `${REVIEW}\nSo :|\n`, ':')), '', 'in a paragraph');
  });

  it('offers the sections that are missing, as the others of the journal have them', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', PLAN);
    await vscode.commands.executeCommand('retrospective.refresh');
    const text = `${REVIEW}\n## Q1\n\n- Moved\n\n`;
    const items = await itemsAt(folder, `${text}#|`, '#');
    equal(titles(items), 'Q2; Q3; Q4; 2024 goals');
    equal(await choose(items[0]), `${text}## Q2\n\n- `);
  });

  it('offers the planned goals that the review lacks, in their own words', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', PLAN);
    await itemsAt(folder, `${REVIEW}3. |\n`);
    await vscode.commands.executeCommand('retrospective.refresh');
    const items = await itemsAt(folder, `${REVIEW}3. |\n`);
    equal(titles(items), 'Learn *to* sail');
    equal(await choose(items[0]), `${REVIEW}3. Learn *to* sail\n`);
  });

  it('offers links to the sections of other years, and leaves their addresses to VS Code', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', PLAN);
    await itemsAt(folder, REVIEW);
    await vscode.commands.executeCommand('retrospective.refresh');
    const items = await itemsAt(folder, `${REVIEW}\nSee [|]\n`);
    equal(titles(items), '2022 review; 2023 goals; 2022 Q1');
    equal(await choose(items[1]), `${REVIEW}\nSee [2023 goals](./2022.md#2023-goals)\n`);
    const address = await itemsAt(freshFolder(), `${REVIEW}\nSee [it](2022.md#|)\n`);
    equal(address.filter(({ insertText }) => String(insertText).startsWith('[')).length, 0, 'links behind a bracket');
  });

  it('works in a document that is not saved anywhere, and not in others than retrospectives', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `${REVIEW}3. Run :` });
    equal(titles(await itemsIn(document, new vscode.Position(6, 8), ':')).startsWith('Done; '), true, 'untitled');
    const readme = await write(freshFolder(), 'README.md', '# A tool\n\n## Goals\n\n- Be fast :\n#');
    const other = await vscode.workspace.openTextDocument(readme);
    equal(titles(await itemsIn(other, new vscode.Position(4, 11), ':')), '', 'README');
    equal(titles(await itemsIn(other, new vscode.Position(5, 1), '#')), '', 'README');
  });

  it('goes, and comes back, with its setting', async () => {
    const uri = await write(freshFolder(), '2023.md', `${REVIEW}3. Run :`);
    const document = await vscode.workspace.openTextDocument(uri);
    const count = async () => (await itemsIn(document, new vscode.Position(6, 8), ':')).length;
    const settings = vscode.workspace.getConfiguration('retrospective');
    await settings.update('completion.enabled', false, vscode.ConfigurationTarget.Workspace);
    await eventually('it is gone', async () => (await count()) === 0);
    await settings.update('completion.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('it is back', async () => (await count()) > 0);
  });
});
