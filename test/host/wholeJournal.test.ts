import * as vscode from 'vscode';
import english2021 from '../../example/retrospectives/2021.md';
import english2022 from '../../example/retrospectives/2022.md';
import english2023 from '../../example/retrospectives/2023.md';
import english2024 from '../../example/retrospectives/2024.md';
import english2025 from '../../example/retrospectives/2025.md';
import korean2023 from '../../example/회고/2023.md';
import korean2024 from '../../example/회고/2024.md';
import korean2025 from '../../example/회고/2025.md';
import korean2026 from '../../example/회고/2026.md';
import twin from '../fixtures/twin/2023.md';
import { closeEditors, equal, freshFolder, onDisk, write } from './workspaceFiles.ts';

const ROUNDS = 10;

const JOURNALS = {
  'in the shape of the sample': { '2023.md': twin },
  'of the example, in English': {
    '2021.md': english2021,
    '2022.md': english2022,
    '2023.md': english2023,
    '2024.md': english2024,
    '2025.md': english2025,
  },
  'of the example, in Korean': {
    '2023.md': korean2023,
    '2024.md': korean2024,
    '2025.md': korean2025,
    '2026.md': korean2026,
  },
};

describe('a journal that is opened, browsed, toggled and saved', () => {
  const configuration = () => vscode.workspace.getConfiguration('retrospective');
  const setLenses = (value: string | undefined) =>
    configuration().update('codeLens', value, vscode.ConfigurationTarget.Workspace);
  before(() => setLenses('both'));
  after(() => setLenses(undefined));
  afterEach(closeEditors);

  for (const [which, texts] of Object.entries(JOURNALS)) {
    it(`T24 has every byte of its files after ten rounds with everything switched on, ${which}`, async () => {
      const folder = freshFolder();
      const files: [vscode.Uri, string][] = [];
      for (const [name, text] of Object.entries(texts)) files.push([await write(folder, name, text), text]);
      await vscode.commands.executeCommand('retrospective.refresh');
      await vscode.commands.executeCommand('retrospective.years.focus');
      for (let round = 0; round < ROUNDS; round++) {
        for (const [uri, text] of files) await look(folder, uri, text, round);
      }
      for (const [uri, text] of files) equal(await onDisk(uri), text, uri.path);
    }).timeout(180_000);
  }
});

async function look(folder: vscode.Uri, uri: vscode.Uri, text: string, round: number): Promise<void> {
  const { document } = await vscode.window.showTextDocument(uri);
  const goals = goalLines(text);
  const line = goals[round % goals.length] ?? 0;
  if (round === 0) await vscode.commands.executeCommand('markdown.showPreview', uri);
  const year = Number.parseInt(uri.path.slice(-7), 10);
  await vscode.commands.executeCommand('retrospective.openDashboard', { journal: folder.toString(), year });
  const at = new vscode.Position(line, 4);
  await vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);
  await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, at);
  await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, at);
  await vscode.commands.executeCommand('vscode.executeLinkProvider', uri, 100);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, whole);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at), preview: false });
  await goRound(document, line, text);
  equal(document.getText() === text, true, `${uri.path} is as it was after round ${round + 1}, line ${line + 1}`);
  await document.save();
  equal(await onDisk(uri), text, `${uri.path} on disk after round ${round + 1}`);
  await closeEditors();
}

/** A box says two statuses alone, so there the way back is undo. */
async function goRound(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const hasBox = /^- \[/.test(document.lineAt(line).text);
  for (let step = 0; step < 4; step++) {
    const before = document.getText();
    await vscode.commands.executeCommand('retrospective.nextStatus');
    equal(document.getText() === before, false, `step ${step + 1} of line ${line + 1} changed nothing`);
  }
  for (let step = 0; hasBox && step < 4; step++) await vscode.commands.executeCommand('undo');
  equal(document.getText() === text, true, `the text after line ${line + 1} went round`);
}

/** The lines of goals whose status is one of the toggle's: from another one, a full cycle leads elsewhere. */
function goalLines(text: string): readonly number[] {
  let isGoals = false;
  return text.split('\n').flatMap((line, at) => {
    if (line.startsWith('#')) isGoals = /goals|목표|회고를/i.test(line);
    return isGoals && /^(?:\d+\.|-) /.test(line) && !/🚧|🗑️|➡️|~~/u.test(line) ? [at] : [];
  });
}
