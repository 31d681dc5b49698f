import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, isWeb, write } from './workspaceFiles.ts';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n\n## 2024 goals\n\n1. Run\n';
const PLAN = '# 2022 review\n\n## 2023 goals\n\n1. Read more\n2. Walk\n';

/** `line: title` of each lens, in the order of the lines. */
async function lenses(uri: vscode.Uri): Promise<string> {
  await vscode.workspace.openTextDocument(uri);
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
  return found
    .filter(({ command }) => command?.command.startsWith('retrospective.'))
    .map(({ range, command }) => `${range.start.line}: ${command?.title}`)
    .join('; ');
}

const settings = () => vscode.workspace.getConfiguration('retrospective');
const setTo = (places: string | undefined) =>
  settings().update('codeLens', places, vscode.ConfigurationTarget.Workspace);

describe('the lenses above goals', () => {
  before(async () => {
    await vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate();
    await setTo('goals');
  });
  afterEach(closeEditors);
  after(() => setTo(undefined));

  it('say the status and the next one, of a year that has come', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    equal(
      await lenses(uri),
      '4: Partly Done; 4: → Missed; 5: Planned; 5: → Done; 9: Planned; 9: → Done',
      'lenses of a review, and of a plan that nothing has reviewed yet',
    );
  });

  it('leave a planned goal to the document that reviewed it', async () => {
    const folder = freshFolder();
    await write(folder, '2023.md', REVIEW);
    const uri = await write(folder, '2022.md', PLAN);
    await vscode.commands.executeCommand('retrospective.refresh');
    equal(await lenses(uri), '5: Planned; 5: → Done');
  });

  it('change the goal that they stand above', async () => {
    const uri = await write(freshFolder(), '2023.md', REVIEW);
    const editor = await vscode.window.showTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
    const next = found.find(({ command }) => command?.title === '→ Missed')?.command;
    // The line moves between the drawing of the lens and the click on it.
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'Looking back:\n\n'));
    await vscode.commands.executeCommand(next?.command ?? '', ...(next?.arguments ?? []));
    equal(editor.document.getText(), REVIEW.replace('1. Read more 🤔', 'Looking back:\n\n1. Read more ❌'));
  });

  it('work in a document that is not saved anywhere', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: REVIEW });
    await vscode.window.showTextDocument(document);
    equal(await lenses(document.uri), '4: Partly Done; 4: → Missed; 5: Planned; 5: → Done; 9: Planned; 9: → Done');
    const ref = { uri: document.uri.toString(), section: 'review', year: 2023, text: 'Sleep', occurrence: 0 };
    await vscode.commands.executeCommand('retrospective.nextStatus', ref);
    equal(document.getText(), REVIEW.replace('Sleep', 'Sleep ✅'));
  });

  it('are silent in other documents, and in versions that are not the person’s to write', async () => {
    const readme = await write(freshFolder(), 'README.md', '# A tool\n\n## Goals\n\n- Be fast\n');
    equal(await lenses(readme), '', 'lenses of a README');
    const old: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => REVIEW };
    const provider = vscode.workspace.registerTextDocumentContentProvider('git-like', old);
    const version = await vscode.workspace.openTextDocument(vscode.Uri.parse('git-like:/2023.md'));
    await vscode.languages.setTextDocumentLanguage(version, 'markdown');
    equal(await lenses(version.uri), '', 'lenses of an old version');
    provider.dispose();
  });

  it('go round in a set of the person’s own', async () => {
    const uri = await write(freshFolder(), '2023.md', REVIEW.replace('🤔', '🏆'));
    const own = [
      { id: 'open', label: 'Open' },
      { id: 'won', mark: '🏆', label: 'Won', closed: true },
    ];
    await settings().update('statuses', own, vscode.ConfigurationTarget.Workspace);
    try {
      await eventually('they have the own names', async () => (await lenses(uri)).startsWith('4: Won; 4: → Open'));
    } finally {
      await settings().update('statuses', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('the lenses above sections', () => {
  before(() => vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate());
  afterEach(closeEditors);
  after(() => setTo(undefined));

  it('say how a review went, and offer the retrospective that a plan has none of yet', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    await vscode.commands.executeCommand('retrospective.refresh');
    equal(await lenses(uri), '2: 1 of 2 goals closed; 2: Review Session…; 7: Begin the 2024 retrospective');
    await write(folder, '2024.md', REVIEW.replaceAll('2024', '2025').replaceAll('2023', '2024'));
    await vscode.commands.executeCommand('retrospective.refresh');
    equal(await lenses(uri), '2: 1 of 2 goals closed; 2: Review Session…', 'once there is one');
  });

  it('offer a review session while a goal waits for one', async () => {
    const year = new Date().getFullYear() - 1;
    const text = REVIEW.replaceAll('2024', String(year + 1)).replaceAll('2023', String(year));
    const uri = await write(freshFolder(), `${year}.md`, text);
    equal((await lenses(uri)).startsWith('2: 1 of 2 goals closed; 2: Review Session…; '), true, 'it waits');
    const reviewed = await write(freshFolder(), `${year}.md`, text.replace('Sleep', 'Sleep ✅'));
    equal((await lenses(reviewed)).startsWith('2: 2 of 2 goals closed; 7: '), true, 'it has its status');
  });

  it('offer an entry where today is, and where what is over is empty', async () => {
    const year = new Date().getFullYear();
    const quarter = Math.floor(new Date().getMonth() / 3);
    const written = [1, 2, 3, 4].map((number) => `## Q${number}\n\n- Moved\n\n`).join('');
    const uri = await write(freshFolder(), `${year}.md`, `# ${year} review\n\n${written}`);
    equal(await lenses(uri), `${2 + 4 * quarter}: Log Entry…`, 'today');
    const empty = written.replace('## Q2\n\n- Moved', '## Q2\n\n- ');
    const last = await write(freshFolder(), `${year - 1}.md`, `# ${year - 1} review\n\n${empty}`);
    equal(await lenses(last), '6: Log Entry…', 'the year that is over');
    const old = await write(freshFolder(), `${year - 2}.md`, `# ${year - 2} review\n\n${empty}`);
    equal(await lenses(old), '', 'a year before');
  });

  it('offer no draft where no repository is open, or no git at all, as in a browser', async () => {
    // A browser’s VS Code has no git extension, whose `gitOpenRepositoryCount` the menus and the palette go by.
    equal(isWeb && vscode.extensions.getExtension('vscode.git') !== undefined, false, 'git in a browser');
    const year = new Date().getFullYear();
    const text = `# ${year} review\n\n${[1, 2, 3, 4].map((number) => `## Q${number}\n\n- \n\n`).join('')}`;
    const uri = await write(freshFolder(), `${year}.md`, text);
    const document = await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
    const offered = found.map(({ command }) => command?.command);
    equal(offered.includes('retrospective.logEntry'), true, 'an entry');
    equal(offered.includes('retrospective.draftFromGit'), false, 'a draft');
    await vscode.commands.executeCommand('retrospective.draftFromGit', uri);
    equal(document.getText(), text, 'what the command leaves where it is called all the same');
  });

  it('begin the retrospective of the plan’s year in its own journal', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2023.md', REVIEW);
    await vscode.commands.executeCommand('retrospective.refresh');
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
    const begin = found.find(({ command }) => command?.command === 'retrospective.new')?.command;
    equal(JSON.stringify(begin?.arguments), JSON.stringify([{ journal: folder.toString(), year: 2024 }]));
  });

  it('offer no retrospective in a document that is not saved anywhere', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: REVIEW });
    equal(await lenses(document.uri), '2: 1 of 2 goals closed; 2: Review Session…');
  });

  it('run commands that the palette has too', async () => {
    await setTo('both');
    const year = new Date().getFullYear() - 1;
    const goals = `## Reviewing the ${year} goals\n\n1. Read ✅\n2. Sleep\n\n## ${year + 1} goals\n\n1. Run\n`;
    const uri = await write(freshFolder(), `${year}.md`, `# ${year} review\n\n## Q1\n\n- \n\n${goals}`);
    await vscode.commands.executeCommand('retrospective.refresh');
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 99);
    const run = found.flatMap(({ command }) => command?.command ?? []).filter((id) => id.startsWith('retrospective.'));
    const lenses = [...new Set(run)].map((id) => id.replace('retrospective.', '')).toSorted();
    equal(lenses.join(), 'logEntry,new,nextStatus,openDashboard,reviewSession,setStatus');
    const { contributes } =
      vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.packageJSON ?? {};
    const named = JSON.stringify(contributes.commands);
    // A lens for a draft is where a repository is open alone.
    for (const id of [...lenses, 'draftFromGit']) {
      equal(named.includes(`"retrospective.${id}"`), true, `${id} is a command`);
      const hidden = JSON.stringify({ command: `retrospective.${id}`, when: 'false' });
      equal(JSON.stringify(contributes.menus.commandPalette).includes(hidden), false, `${id} is hidden`);
    }
  });

  it('come and go with their setting', async () => {
    const uri = await write(freshFolder(), '2023.md', REVIEW);
    await vscode.commands.executeCommand('retrospective.refresh');
    const goals = '4: Partly Done; 4: → Missed; 5: Planned; 5: → Done; 9: Planned; 9: → Done';
    const sections = '2: 1 of 2 goals closed; 2: Review Session…; 7: Begin the 2024 retrospective';
    for (const [places, expected] of [
      ['none', ''],
      ['goals', goals],
      ['both', `${sections}; ${goals}`],
      ['sections', sections],
    ] as const) {
      await setTo(places);
      await eventually(`they are ${places}`, async () => (await lenses(uri)) === inOrder(expected));
    }
  });
});

function inOrder(lenses: string): string {
  return lenses
    .split('; ')
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .join('; ');
}
