import * as vscode from 'vscode';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { pageOptions, pageShell } from '../../src/views/dashboardShell.ts';
import { tooltipOf } from '../../src/views/treeItem.ts';
import type { EntryRow } from '../../src/views/treeRows.ts';
import { JournalStore } from '../../src/workspace/journalStore.ts';
import { equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const EXTENSION = vscode.Uri.parse('file:///extension');

describe('the page of the dashboard', () => {
  let panel: vscode.WebviewPanel;
  before(async () => {
    panel = vscode.window.createWebviewPanel('test', 'test', vscode.ViewColumn.One, {});
    await eventually('the panel is shown', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'test');
  });
  after(() => panel.dispose());

  it('has a policy that allows its own script, style and images, and nothing else', () => {
    const shell = pageShell(panel.webview, EXTENSION);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(shell)?.[1]?.replaceAll('&#39;', "'");
    const source = panel.webview.cspSource;
    equal(
      policy?.replace(/nonce-[\da-f]{32}'/, "nonce-N'"),
      `default-src 'none'; script-src 'nonce-N'; style-src ${source}; img-src ${source}; font-src ${source}; ` +
        "base-uri 'none'; form-action 'none'; frame-src 'none'; connect-src 'none'",
    );
    equal(/\son\w+=|style=|<style|<script(?![^>]* src=)/.test(shell), false, 'inline script or style');
  });

  it('has a nonce of its own each time', () => {
    const nonces = Array.from({ length: 20 }, () => /nonce="([^"]*)"/.exec(pageShell(panel.webview, EXTENSION))?.[1]);
    equal(new Set(nonces).size, 20, 'different nonces');
  });

  it('may load from its own folder, and can neither run commands nor send forms', () => {
    const { enableCommandUris, enableForms, localResourceRoots } = pageOptions(EXTENSION);
    equal(enableCommandUris, false, 'commands');
    equal(enableForms, false, 'forms');
    equal(localResourceRoots?.join(), 'file:///extension/dist/webview', 'roots');
  });
});

describe('the hover of a row', () => {
  it('shows what a document says as text, and trusts none of it', () => {
    const text = '[a](command:workbench.action.quit) <img src=x> ![b](https://example.com/b.png) $(trash)';
    const argument = { uri: 'file:///2023.md', heading: 'Q1', text, occurrence: 0, start: 0 };
    const block = { start: 0, end: 1 };
    const row: EntryRow = { kind: 'entry', id: 'e', parent: undefined, children: () => [], text, block, argument };
    const tooltip = tooltipOf(row, { statuses: DEFAULT_STATUSES, today: { year: 2024, month: 1, day: 1 } });
    equal(tooltip?.isTrusted ?? false, false, 'trusted');
    equal(tooltip?.supportHtml ?? false, false, 'with HTML');
    equal(tooltip?.supportThemeIcons ?? false, false, 'with icons');
    equal(/(?<!\\)\[a|(?<!\\)!\\?\[b|<img /.test(tooltip?.value ?? '[a'), false, `unescaped in ${tooltip?.value}`);
  });
});

describe('the log', () => {
  const said: string[] = [];
  const channel = vscode.window.createOutputChannel('security.test', { log: true });
  const log = new Proxy(channel, {
    get(target, name: keyof vscode.LogOutputChannel) {
      if (name !== 'info' && name !== 'warn' && name !== 'error') return target[name];
      return (...words: readonly unknown[]) => said.push(words.map((word) => String(word)).join(' '));
    },
  });
  after(() => channel.dispose());

  it('says what is wrong with a document, and not a word of what stands in it', async () => {
    const folder = freshFolder();
    const review = '# 2023 review\n\n## Reviewing the 2023 goals\n\n- Zanzibar ✅ ❌\n';
    await write(folder, '2023.md', `---\ntags: [Zanzibar, "b\ngoals: {Zanzibar\n---\n\n${review}`);
    await write(folder, '2022.md', `<<<<<<< ours\n${review}=======\nZanzibar\n`);
    await write(folder, '2021.md', review + 'Zanzibar '.repeat(600_000));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '2020.md'), Uint8Array.of(0xff, 0xfe, 0x5a));
    const store = new JournalStore(log);
    await store.journals();
    await store.refresh();
    store.dispose();
    equal(
      said.some((line) => line.includes('2021.md')),
      true,
      `the file that is too large is named in ${said.join('; ')}`,
    );
    equal(said.filter((line) => /Zanzibar/i.test(line)).join(), '', 'lines with words of a document');
  });
});
