import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { activate } from '../../src/extension.ts';
import { closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const EXTENSION = 'retrospective-journal.retrospective-journal';

describe('the dashboard', () => {
  const panel = (): vscode.Tab | undefined =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('retrospective.dashboard'),
      );
  const open = (target?: unknown) => vscode.commands.executeCommand('retrospective.openDashboard', target);

  before(() => vscode.extensions.getExtension(EXTENSION)?.activate());
  afterEach(closeEditors);

  it('opens beside the document that it is about, and is one', async () => {
    const uri = await write(freshFolder(), '2021.md', '# 2021 Retrospective\n\n## Goals for 2021\n\n1. Swim ✅\n');
    // Beside goes only what is about the document, so its year must be known before.
    await vscode.commands.executeCommand('retrospective.refresh');
    await vscode.window.showTextDocument(uri);
    await eventually('the dashboard shows the year', async () => {
      await open(uri);
      return panel()?.label.includes('2021') ?? false;
    });
    equal(panel()?.group.viewColumn, vscode.ViewColumn.Two, 'column');
    await open();
    const panels = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
    );
    equal(panels.length, 1, 'dashboards');
  });

  it('follows the year that it is asked for', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2019.md', '# 2019 Retrospective\n\n## Goals for 2020\n\n1. Swim\n');
    const journal = folder.toString().replace(/\/$/u, '');
    await eventually('the year is there', async () => {
      await open(uri);
      return panel()?.label.includes('2019') ?? false;
    });
    await open({ journal, year: 2020 });
    await eventually('the planned year is shown', () => panel()?.label.includes('2020') ?? false);
  });

  it('takes no other arguments', async () => {
    await open({ journal: 1, year: 'x' });
    const { uri } = await vscode.workspace.openTextDocument({ content: 'later' });
    await vscode.window.showTextDocument(uri);
    // Tabs come in the order in which they were opened: a dashboard's would be there by now.
    await eventually('a later tab is there', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
    });
    equal(panel(), undefined);
  });
});

describe('the markdown preview', () => {
  it('gets the badges of retrospectives, and of nothing else', async () => {
    const folder = freshFolder();
    const text = '# 2021 Retrospective\n\n## Goals for 2021\n\n1. Swim ✅\n';
    const extension = vscode.extensions.getExtension<ReturnType<typeof activate>>(EXTENSION);
    const markdown = (await extension?.activate())?.extendMarkdownIt(new MarkdownIt()) ?? new MarkdownIt();
    const render = async (name: string, content: string) => {
      const currentDocument = await write(folder, name, content);
      await vscode.workspace.openTextDocument(currentDocument);
      return markdown.render(content, { currentDocument });
    };
    equal(/Swim <span class="retrospective-badge"/.test(await render('2021.md', text)), true, 'badge');
    equal((await render('README.md', '# Pool\n\n- Swim ✅\n')).includes('badge'), false, 'badge elsewhere');
    equal(markdown.render(text, {}).includes('badge'), false, 'badge without a document');
  });
});
