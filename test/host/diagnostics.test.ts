import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const SOUND = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep ✅\n\n## Keep\n\n- Tea\n';
const BROKEN = `---\ntags: [a\n---\n\n${SOUND}`;
const TWICE = `${SOUND}\n## Q1\n\n- Moved\n\n## Q1\n\n- Painted\n`;
const TWO_STATUSES = SOUND.replace('1. Read more 🤔', '- [ ] Read more ✅').replace('2. Sleep ✅', '- [ ] Sleep');
const UNKNOWN = '# 2023 review\n\n## Aftermath\n\n- Sail ✅\n- Sew ❌\n\n## Q1\n\n- Moved\n';

/** `line code` of each problem of ours. */
function problems(uri: vscode.Uri): string {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Retrospective')
    .map(({ range, code }) => `${range.start.line} ${code}`)
    .join('; ');
}

/** Opens a document, and shows that its problems have been looked for: one of another document comes. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const other = await vscode.workspace.openTextDocument({ language: 'markdown', content: TWICE });
  await eventually('another document has its problem', () => problems(other.uri) !== '');
  return document;
}

async function replace({ uri, lineCount }: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

describe('the problems of retrospectives', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  for (const [what, text, expected] of [
    ['broken front matter', BROKEN, '2 front-matter-broken'],
    ['a quarter with two headings', TWICE, '15 duplicate-period'],
    ['two statuses of one goal', TWO_STATUSES, '4 two-statuses'],
    ['a heading that was not understood', UNKNOWN, '2 section-unknown'],
  ] as const) {
    it(`are named at their line: ${what}`, async () => {
      const uri = await write(freshFolder(), '2023.md', text);
      await opened(uri);
      await eventually(`${expected}, not ${problems(uri)}`, () => problems(uri) === expected);
      equal(vscode.languages.getDiagnostics(uri)[0]?.severity, vscode.DiagnosticSeverity.Information, 'severity');
    });
  }

  it('go when they are mended, and when the document is no retrospective any more', async () => {
    const document = await opened(await write(freshFolder(), '2023.md', TWICE));
    await eventually('it is named', () => problems(document.uri) === '15 duplicate-period');
    await replace(document, SOUND);
    await eventually('it is mended', () => problems(document.uri) === '');
    await replace(document, `Two lines\n\n${TWICE}`);
    await eventually('it is named again, lower', () => problems(document.uri) === '17 duplicate-period');
    await replace(document, 'A list of shops');
    await eventually('nothing is left to name', () => problems(document.uri) === '');
  });

  it('look at the other documents of the journal, and point at them', async () => {
    const folder = freshFolder();
    const plan = '# 2022 review\n\n## Goals for 2023\n\n- Read more\n- Grow beans\n';
    const before = await write(folder, '2022.md', plan.replaceAll('\n', '\r\n'));
    const { uri } = await opened(await write(folder, '2023.md', SOUND));
    await vscode.commands.executeCommand('retrospective.refresh');
    await eventually('a goal is missed', () => problems(uri) === '2 goal-not-reviewed');
    const [related] = vscode.languages.getDiagnostics(uri)[0]?.relatedInformation ?? [];
    equal(related?.message, 'Grow beans', 'words of the other place');
    equal(related?.location.uri.toString(), before.toString(), 'other document');
    equal(related?.location.range.start.line, 5, 'other line');
    equal(problems(before), '', 'problems of a document that is not open');
  });

  it('follow the links of a review', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', '# 2022 review\n\n## Goals for 2023\n\n- Read more\n- Sleep\n');
    await write(folder, 'notes.md', 'Notes\n');
    const links =
      '[a](2022.md#goals-for-2023) [b](2022.md#goals) [c](notes.md) [d](gone.md) [e](https://example.org/x)';
    const text = SOUND.replace('1. Read', `${links}\n\n1. Read`);
    const { uri } = await opened(await write(folder, '2023.md', text));
    await vscode.commands.executeCommand('retrospective.refresh');
    await eventually('two are gone', () => problems(uri) === '4 broken-link; 4 broken-link');
    equal(vscode.languages.getDiagnostics(uri)[0]?.range.start.character, links.indexOf('2022.md#goals)'), 'place');
  });

  it('are as loud as the setting says', async () => {
    const { uri } = await opened(await write(freshFolder(), '2023.md', TWICE));
    await eventually('it is named', () => problems(uri) === '15 duplicate-period');
    const settings = vscode.workspace.getConfiguration('retrospective');
    const choose = (value: unknown) =>
      settings.update('diagnostics.severity', value, vscode.ConfigurationTarget.Workspace);
    const severity = () => vscode.languages.getDiagnostics(uri)[0]?.severity;
    try {
      await choose({ 'duplicate-period': 'warning' });
      await eventually('it is a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
      await choose({ 'duplicate-period': 'off' });
      await eventually('it is gone', () => problems(uri) === '');
      await choose({ 'duplicate-period': 12 });
      await eventually('it is as it was', () => severity() === vscode.DiagnosticSeverity.Information);
    } finally {
      await choose(undefined);
    }
  });

  it('go at once, and come back, with their setting', async () => {
    const { uri } = await opened(await write(freshFolder(), '2023.md', TWICE));
    await eventually('it is named', () => problems(uri) !== '');
    const settings = vscode.workspace.getConfiguration('retrospective');
    await settings.update('diagnostics.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      await eventually('it is gone', () => problems(uri) === '');
    } finally {
      await settings.update('diagnostics.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually('it is back', () => problems(uri) === '15 duplicate-period');
  });

  it('are none for headings and marks of the person’s own', async () => {
    const text = `${TWICE.replace('Sleep ✅', 'Sleep 🐌 ✅')}\n## Songs\n\n- Long ✅\n- Short ❌\n`;
    const { uri } = await opened(await write(freshFolder(), '2023.md', text));
    await eventually(`only what is one, not ${problems(uri)}`, () => problems(uri) === '15 duplicate-period');
  });

  it('are none in other documents, and in versions that are not the person’s to write', async () => {
    const readme = await opened(
      await write(freshFolder(), 'README.md', '# A tool\n\n## Q1\n\n- Fast\n\n## Q1\n\n- x\n'),
    );
    equal(problems(readme.uri), '', 'problems of a README');
    const old: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => TWICE };
    const provider = vscode.workspace.registerTextDocumentContentProvider('git-like', old);
    const uri = vscode.Uri.parse('git-like:/2023.md');
    await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'markdown');
    await opened(uri);
    equal(problems(uri), '', 'problems of an old version');
    provider.dispose();
  });
});
