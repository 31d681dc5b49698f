import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, isWeb, write } from './workspaceFiles.ts';

const REVIEW =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n3. Run :\n\n## Q1\n\n- Moved\n\n## Q1\n\n- Painted\n';
const README = '# A tool\n\n## Goals\n\n1. Be fast ✅ ❌\n2. Small\n3. Run :\n\n## Q1\n\n- A\n\n## Q1\n\n- B\n';

type Count = (uri: vscode.Uri) => Promise<number>;

const on = (line: number, character: number) => new vscode.Position(line, character);
const ofOurs = ({ command }: { readonly command?: vscode.Command | undefined }) =>
  command?.command.startsWith('retrospective.') === true;

/** What an editor shows of ours in a document, how much of it there is, and how it is switched off. */
const FEATURES: readonly (readonly [setting: string, off: unknown, count: Count])[] = [
  [
    'codeLens',
    'none',
    async (uri) => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
      return all.filter(ofOurs).length;
    },
  ],
  [
    'hover.enabled',
    false,
    async (uri) => {
      let count = 0;
      for (const place of [on(0, 4), on(2, 4), on(4, 5)]) {
        const all = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
        const texts = all.flatMap(({ contents }) => contents.filter((one) => one instanceof vscode.MarkdownString));
        count += texts.length;
      }
      return count;
    },
  ],
  [
    'completion.enabled',
    false,
    async (uri) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        on(6, 8),
        ':',
      );
      return items.filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember).length;
    },
  ],
  ['codeActions.enabled', false, (uri) => actions(uri, vscode.CodeActionKind.RefactorRewrite, on(4, 5))],
  [
    'markLinks.enabled',
    false,
    async (uri) => {
      const all = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 99);
      return all.filter(({ target }) => target?.scheme === 'command').length;
    },
  ],
  [
    'diagnostics.enabled',
    false,
    async (uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Retrospective').length,
  ],
  ['diagnostics.enabled', false, (uri) => actions(uri, vscode.CodeActionKind.QuickFix, on(12, 2))],
];

async function actions(uri: vscode.Uri, kind: vscode.CodeActionKind, place: vscode.Position): Promise<number> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(place, place),
    kind.value,
  );
  return all.filter(ofOurs).length;
}

/** What of ours is there, with how much of it. */
async function shownIn(uri: vscode.Uri): Promise<string> {
  const found: string[] = [];
  for (const [setting, , count] of FEATURES) {
    const number = await count(uri);
    if (number > 0) found.push(`${setting} ${number}`);
  }
  return found.join('; ');
}

async function opened(): Promise<vscode.Uri> {
  const uri = await write(freshFolder(), '2023.md', REVIEW);
  await vscode.window.showTextDocument(uri);
  await eventually('all of it is there', async () => (await shownIn(uri)).split('; ').length === FEATURES.length);
  return uri;
}

describe('what an editor shows', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  for (const [setting, off, count] of FEATURES) {
    it(`goes at once, and comes back, with its setting: ${setting}`, async () => {
      const uri = await opened();
      const before = await count(uri);
      const settings = vscode.workspace.getConfiguration('retrospective');
      await settings.update(setting, off, vscode.ConfigurationTarget.Workspace);
      try {
        await eventually('it is gone', async () => (await count(uri)) === 0);
      } finally {
        await settings.update(setting, undefined, vscode.ConfigurationTarget.Workspace);
      }
      await eventually('it is back', async () => (await count(uri)) === before);
    });
  }

  it('is nothing in a README', async () => {
    await opened();
    const uri = await write(freshFolder(), 'README.md', README);
    await vscode.window.showTextDocument(uri);
    equal(await shownIn(uri), '');
  });

  it('is nothing in an old version', async () => {
    await opened();
    const old: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => REVIEW };
    const provider = vscode.workspace.registerTextDocumentContentProvider('git-like', old);
    const version = await vscode.workspace.openTextDocument(vscode.Uri.parse('git-like:/2023.md'));
    await vscode.languages.setTextDocumentLanguage(version, 'markdown');
    await vscode.window.showTextDocument(version);
    equal(await shownIn(version.uri), '');
    provider.dispose();
  });

  it('is nothing in a cell of a notebook', async function () {
    if (isWeb) this.skip();
    await opened();
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, REVIEW, 'markdown');
    const data = new vscode.NotebookData([cell]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    await eventually('it is written in', async () => {
      await vscode.commands.executeCommand('notebook.cell.edit');
      return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    });
    equal(document.languageId, 'markdown', 'language');
    equal(await shownIn(document.uri), '');
  });

  it('is nothing in a diff editor, on either side', async () => {
    const uri = await opened();
    const other = await write(freshFolder(), '2023.md', REVIEW.replace('Sleep', 'Sleep well'));
    await closeEditors();
    await vscode.commands.executeCommand('vscode.diff', other, uri);
    for (const side of [other, uri]) await eventually('nothing is there', async () => (await shownIn(side)) === '');
  });

  it('is nothing in an editor that shows several changes', async () => {
    const uri = await opened();
    const other = await write(freshFolder(), '2023.md', REVIEW.replace('Sleep', 'Sleep well'));
    await closeEditors();
    await vscode.commands.executeCommand('vscode.changes', 'Changes', [[uri, other, uri]]);
    for (const side of [other, uri]) await eventually('nothing is there', async () => (await shownIn(side)) === '');
  });
});
