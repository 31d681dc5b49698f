import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, onDisk, write } from './workspaceFiles.ts';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep ✅\n';
const PLAN = '# 2022 review\n\n## Goals for 2023\n\n- Read more\n- Grow beans\n- Paint the fence\n';

/** What the light bulb offers on a line. */
async function offered(document: vscode.TextDocument, line: number, kind = 'quickfix'): Promise<vscode.CodeAction[]> {
  const range = document.lineAt(line).range;
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return actions.filter(({ command }) => command?.command.startsWith('retrospective.') === true);
}

async function titles(document: vscode.TextDocument, line: number, kind?: string): Promise<string> {
  return (await offered(document, line, kind)).map(({ title }) => title).join('; ');
}

/** Opens a document of a journal, and waits until that has it. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const { document } = await vscode.window.showTextDocument(uri);
  await vscode.commands.executeCommand('retrospective.refresh');
  return document;
}

async function choose(document: vscode.TextDocument, line: number, title: string, kind?: string): Promise<void> {
  const action = (await offered(document, line, kind)).find((one) => one.title === title);
  if (action?.command === undefined) throw new Error(`${title} is not offered`);
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

describe('the light bulb', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);

  it('adds the goals that a review forgot, in one step of undo', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', PLAN);
    const document = await opened(await write(folder, '2023.md', REVIEW));
    equal(
      await titles(document, 2),
      'Add 2 Goals to the Review; Add “Grow beans” to the Review; Add “Paint the fence” to the Review; Add Missing Sections and Goals…',
    );
    await choose(document, 2, 'Add 2 Goals to the Review');
    equal(document.getText(), `${REVIEW.trimEnd()}\n3. Grow beans\n4. Paint the fence\n`);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), REVIEW);
  });

  it('asks for one status, and goes through many goals', async () => {
    const text = REVIEW.replace('2. Sleep ✅', '2. Sleep');
    const one = await opened(await write(freshFolder(), '2023.md', text));
    equal(await titles(one, 5), 'Choose a Status…');
    const many = await opened(await write(freshFolder(), '2023.md', text.replace('more 🤔', 'more')));
    equal(await titles(many, 5), '');
    equal(await titles(many, 2), 'Start the Review Session…');
  });

  it('keeps one of two marks', async () => {
    const document = await opened(await write(freshFolder(), '2023.md', REVIEW.replace('Sleep ✅', 'Sleep ✅ ❌')));
    equal(await titles(document, 5), 'Keep “Missed”; Keep “Done”');
    await choose(document, 5, 'Keep “Done”');
    equal(document.lineAt(5).text, '2. Sleep ✅');
  });

  it('lets two places say the same', async () => {
    const folder = freshFolder();
    const plan = await write(folder, '2022.md', PLAN.replace('Read more', 'Read more ❌').replace(/- [GP].*\n/gu, ''));
    await write(folder, '2023.md', REVIEW);
    const document = await opened(plan);
    await choose(document, 4, 'Say “Partly Done” Here Too');
    equal(document.lineAt(4).text, '- Read more 🤔');
  });

  it('mends a link, also where everything that is safe is mended at once', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', PLAN.replace(/- [GP].*\n/gu, ''));
    const text = REVIEW.replace('1. Read', '[Plan](2022.md#2023-goals)\n\n1. Read');
    const mended = text.replace('2023-goals', 'goals-for-2023');
    const document = await opened(await write(folder, '2023.md', text));
    equal(await titles(document, 4), 'Link to 2022.md#goals-for-2023');
    await choose(document, 4, 'Link to 2022.md#goals-for-2023');
    equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    await eventually('it is offered again', async () => (await titles(document, 0, 'source.fixAll')) !== '');
    await choose(document, 0, 'Mend Links to Reworded Headings', 'source.fixAll');
    equal(document.getText(), mended);
  });

  it('mends front matter where it is plain what was meant', async () => {
    const text = `---\ntitle: 2023: a year\n---\n\n${REVIEW}`;
    const document = await opened(await write(freshFolder(), '2023.md', text));
    await choose(document, 1, 'Put the Value in Quotes');
    equal(document.getText(), text.replace('2023: a year', '"2023: a year"'));
  });

  it('lets the title say another year, or the file’s name, which is undone like an edit', async () => {
    const folder = freshFolder();
    const text = REVIEW.replace('# 2023', '# 2024');
    const uri = await write(folder, '2023.md', text);
    const document = await opened(uri);
    equal(await titles(document, 0), 'Let the Title Say 2023; Rename the File to 2024.md');
    await choose(document, 0, 'Let the Title Say 2023');
    equal(document.getText(), REVIEW);
    await vscode.commands.executeCommand('undo');
    await choose(document, 0, 'Rename the File to 2024.md');
    const renamed = vscode.Uri.joinPath(folder, '2024.md');
    equal(await onDisk(renamed), text);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), renamed.toString(), 'the editor goes along');
  });

  it('renames no file to one that is there, and none that is named rightly', async () => {
    const folder = freshFolder();
    const text = REVIEW.replace('# 2023', '# 2024');
    const [uri, other] = [await write(folder, '2023.md', text), await write(folder, '2024.md', REVIEW)];
    const document = await opened(uri);
    await choose(document, 0, 'Rename the File to 2024.md');
    await vscode.commands.executeCommand('retrospective.fixProblem', {
      kind: 'rename-file',
      uri: other.toString(),
      to: 2019,
    });
    equal(await onDisk(uri), text);
    equal(await onDisk(other), REVIEW);
  });

  it('puts a goal that was not planned into the plan, or shows that', async () => {
    const folder = freshFolder();
    await write(folder, '2021.md', '# 2021 review\n\n## Goals for 2022\n\n- Sing\n');
    const kept = '# 2022 review\n\n## Reviewing the 2022 goals\n\n- Sing ✅\n';
    const plan = await write(folder, '2022.md', `${kept}\n## Goals for 2023\n\n- Read more\n`);
    const document = await opened(await write(folder, '2023.md', REVIEW));
    const path = vscode.workspace.asRelativePath(plan);
    await eventually('it is told, as a word of information', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .some((one) => one.code === 'goal-not-planned' && one.severity === vscode.DiagnosticSeverity.Information),
    );
    equal(await titles(document, 2), `Add “Sleep” to the Plan in ${path}; Go to ${path}`);
    await choose(document, 2, `Add “Sleep” to the Plan in ${path}`);
    await eventually('it is planned', async () => (await onDisk(plan)).endsWith('- Read more\n- Sleep\n'));
    equal(document.getText(), REVIEW);
  });

  it('renames the second heading of a quarter, or puts both under the first', async () => {
    const text = `${REVIEW}\n## Q1\n\n- Moved\n\n## Q1\n\n- Painted\n`;
    const document = await opened(await write(freshFolder(), '2023.md', text));
    equal(await titles(document, 11), 'Rename to “Q2”; Put Both under the First Heading');
    await choose(document, 11, 'Rename to “Q2”');
    equal(document.getText(), text.replace('\n\n## Q1\n\n- Painted', '\n\n## Q2\n\n- Painted'));
    await vscode.commands.executeCommand('undo');
    await choose(document, 11, 'Put Both under the First Heading');
    equal(document.getText(), `${REVIEW}\n## Q1\n\n- Moved\n- Painted\n`);
  });

  it('shows the other of two documents that tell of the same', async () => {
    const folder = freshFolder();
    const other = await write(folder, '2023-b.md', `${REVIEW}\n## Q1\n\n- Moved\n`);
    const document = await opened(await write(folder, '2023.md', `${REVIEW}\n## Q1\n\n- Painted\n`));
    const title = `Go to ${vscode.workspace.asRelativePath(other)}`;
    equal(await titles(document, 2), title);
    equal(await titles(document, 7), title);
    await choose(document, 7, title);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), other.toString());
    equal(vscode.window.activeTextEditor?.selection.active.line, 7, 'line');
  });

  it('makes a status of an emoji, or asks for another', async () => {
    const document = await opened(await write(freshFolder(), '2023.md', REVIEW.replace('🤔', '🐌')));
    equal(await titles(document, 4), 'Make 🐌 a Status…; Choose a Status…');
  });

  it('teaches a heading that is no problem, and only on its line', async () => {
    const document = await opened(await write(freshFolder(), '2023.md', `${REVIEW}\n## Harvest\n\n- Beans\n`));
    equal(await titles(document, 7), 'Teach This Heading…');
    equal(await titles(document, 9), '');
  });

  it('offers nothing for a problem that is switched off, and nothing in a README', async () => {
    const document = await opened(await write(freshFolder(), '2023.md', REVIEW.replace('2. Sleep ✅', '2. Sleep')));
    const readme = await opened(await write(freshFolder(), 'README.md', '# A tool\n\n## Goals\n\n- Fast ✅ ❌\n'));
    equal(await titles(readme, 4), '');
    equal(await titles(document, 5), 'Choose a Status…');
    const settings = vscode.workspace.getConfiguration('retrospective');
    await settings.update('diagnostics.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      equal(await titles(document, 5), '');
    } finally {
      await settings.update('diagnostics.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
