import * as vscode from 'vscode';
import { activeUri } from '../../src/workspace/activeDocument.ts';
import { JournalStore } from '../../src/workspace/journalStore.ts';
import { closeEditors, equal, eventually, freshFolder, isWeb, write } from './workspaceFiles.ts';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n';

const open = (uri: vscode.Uri, viewType: string) => vscode.commands.executeCommand('vscode.openWith', uri, viewType);

/** The editors that VS Code has for markdown beside that for text. */
const EDITORS: Readonly<Record<string, (uri: vscode.Uri) => Thenable<unknown>>> = {
  'its preview in its place': (uri) => open(uri, 'vscode.markdown.preview.editor'),
  'an editor of another kind': (uri) => open(uri, 'vscode.markdown.editor'),
  'a preview beside its editor': (uri) => preview(uri, 'markdown.showPreviewToSide'),
  'a preview that is locked': (uri) => preview(uri, 'markdown.showLockedPreviewToSide'),
  'a preview over its editor': (uri) => preview(uri, 'markdown.showPreview'),
};

async function preview(uri: vscode.Uri, command: string): Promise<void> {
  await vscode.window.showTextDocument(uri);
  await vscode.commands.executeCommand(command);
  await eventually('the preview has the focus', () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    return tab?.input instanceof vscode.TabInputWebview && vscode.window.activeTextEditor === undefined;
  });
}

describe('the document that a person looks at', () => {
  let store: JournalStore;
  const log = vscode.window.createOutputChannel('activeDocument.test', { log: true });
  before(() => {
    store = new JournalStore(log);
  });
  afterEach(closeEditors);
  after(() => {
    store.dispose();
    log.dispose();
  });

  // An older VS Code has not all of them.
  const isOffered = (viewType: string) => {
    if (isWeb) return false;
    const { contributes } = vscode.extensions.getExtension('vscode.markdown-language-features')?.packageJSON ?? {};
    return JSON.stringify(contributes?.customEditors ?? []).includes(`"${viewType}"`);
  };

  it('is known from its text editor', async () => {
    const uri = await write(freshFolder(), 'day 2100.md', REVIEW);
    await vscode.window.showTextDocument(uri);
    equal(activeUri(store)?.toString(), uri.toString());
  });

  for (const [index, [what, show]] of Object.entries(EDITORS).entries()) {
    it(`is known from ${what}`, async function () {
      if (!isOffered(what.includes('kind') ? 'vscode.markdown.editor' : 'vscode.markdown.preview.editor')) this.skip();
      const uri = await write(freshFolder(), `day ${2101 + index}.md`, REVIEW);
      await show(uri);
      equal(vscode.window.activeTextEditor, undefined, 'the text editor');
      await eventually('it is known', () => activeUri(store)?.toString() === uri.toString());
    });
  }

  it('is not guessed from the preview of one of two that have the same name', async function () {
    if (!isOffered('vscode.markdown.preview.editor')) this.skip();
    const [one, other] = [await write(freshFolder(), '2032.md', REVIEW), await write(freshFolder(), '2032.md', REVIEW)];
    await preview(one, 'markdown.showPreviewToSide');
    equal(activeUri({ current: [] })?.toString(), one.toString(), 'as long as only one is known');
    await store.refresh();
    equal(activeUri(store), undefined, `${one} or ${other}`);
  });

  it('is that with the longer name, where the name of one ends as another does', async function () {
    if (!isOffered('vscode.markdown.preview.editor')) this.skip();
    const folder = freshFolder();
    const short = await write(folder, '2033.md', REVIEW);
    const long = await write(folder, 'my 2033.md', REVIEW);
    await vscode.window.showTextDocument(short);
    await preview(long, 'markdown.showPreviewToSide');
    equal(activeUri(store)?.toString(), long.toString());
  });
});
