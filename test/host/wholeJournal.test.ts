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
import { read } from '../../src/journal/read.ts';
import type { Goal } from '../../src/journal/retrospective.ts';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';
import twin from '../fixtures/twin/2023.md';
import { comesRound, FULL_CYCLE, withoutMarks } from '../fullCycle.ts';
import { closeEditors, equal, freshFolder, isWeb, onDisk, write } from './workspaceFiles.ts';

/** The web's host and the oldest VS Code run the same code: there one round tells as much. */
const ROUNDS = isWeb || vscode.version.startsWith('1.110.') ? 1 : 10;
const NOW = new Date();
const TODAY = { year: NOW.getFullYear(), month: NOW.getMonth() + 1, day: NOW.getDate() };
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const JOURNALS = {
  'in the shape of a real one': { '2023.md': twin },
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
  const everything = { codeLens: 'both', 'dashboard.images': true };
  const set = async (settings: Readonly<Record<string, unknown>>) => {
    const configuration = vscode.workspace.getConfiguration('retrospective');
    for (const [name, value] of Object.entries(settings)) {
      await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
    }
  };
  before(() => set(everything));
  after(() => set({ codeLens: undefined, 'dashboard.images': undefined }));
  afterEach(closeEditors);

  for (const [which, texts] of Object.entries(JOURNALS)) {
    it(`T24 has every byte of its files after all rounds with everything switched on: ${which}`, async () => {
      const files = await written(texts);
      await vscode.commands.executeCommand('retrospective.refresh');
      await vscode.commands.executeCommand('retrospective.years.focus');
      if (!isWeb) await vscode.commands.executeCommand('markdown.showPreviewToSide', files[0]?.uri);
      await vscode.commands.executeCommand('retrospective.openDashboard', files[0]?.uri);
      for (let round = 0; round < ROUNDS; round++) {
        for (const { uri, text } of files) {
          const editor = await browse(uri, text, round);
          const goals = goalsIn(text, uri);
          await goRound(
            editor,
            goals.filter(({ goal }) => comesRound(goal)),
          );
          const others = goals.filter(({ goal }) => !comesRound(goal));
          for (const one of others.filter((_, at) => at % ROUNDS === round)) await goThere(editor, one);
          await editor.document.save();
          equal(await onDisk(uri), text, `${uri.path} on disk after round ${round + 1}`);
        }
      }
      await closeEditors();
      for (const { uri, text } of files) equal(await onDisk(uri), text, uri.path);
    }).timeout(600_000);
  }
});

interface File {
  readonly uri: vscode.Uri;
  readonly text: string;
}

async function written(texts: Readonly<Record<string, string>>): Promise<readonly File[]> {
  const folder = freshFolder();
  const files: File[] = [];
  for (const [name, text] of Object.entries(texts)) {
    files.push({ uri: await write(folder, name, text), text });
    for (const [image] of text.matchAll(/images\/[\w-]+\.svg/g)) await write(folder, image, IMAGE);
  }
  return files;
}

interface Found {
  readonly index: number;
  readonly goal: Goal;
}

/** The goals of a text, none of which the person would be asked about. */
function goalsIn(text: string, uri: vscode.Uri): readonly Found[] {
  const reading = read(text, {
    path: uri.path,
    today: TODAY,
    statuses: DEFAULT_STATUSES,
    vocabulary: builtInVocabulary,
  });
  if (reading.kind !== 'retrospective') throw new Error(`${uri.path} is no retrospective`);
  const { sections } = reading.retrospective;
  const uncertain = sections.filter((section) => 'goals' in section && !section.certain);
  equal(uncertain.length, 0, 'sections with goals that may be none');
  return sections
    .flatMap((section) => ('goals' in section ? section.goals : []))
    .map((goal, index) => ({ index, goal }));
}

/** Shows a document with the cursor on one of its goals, and asks for all that an editor would ask for. */
async function browse(uri: vscode.Uri, text: string, round: number): Promise<vscode.TextEditor> {
  const goals = goalsIn(text, uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(goals[round % goals.length]?.goal.label.start ?? 0);
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(at, at),
    preview: false,
    viewColumn: vscode.ViewColumn.One,
  });
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await Promise.all([
    vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100),
    vscode.commands.executeCommand('vscode.executeHoverProvider', uri, at),
    vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, at),
    vscode.commands.executeCommand('vscode.executeLinkProvider', uri, 100),
    vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, whole),
  ]);
  return editor;
}

/** Toggles goals through a full cycle, a cursor on each. Each step changes their marks and nothing else. */
async function goRound(editor: vscode.TextEditor, goals: readonly Found[]): Promise<void> {
  const { document } = editor;
  const text = document.getText();
  await toggle(editor, goals);
  equal(document.getText(), text, `the text after ${goals[0]?.goal.text} went round`);
}

/** The same where the writer would not have written what stands there, so that only undo gets back to it. */
async function goThere(editor: vscode.TextEditor, goal: Found): Promise<void> {
  const { document } = editor;
  const text = document.getText();
  await toggle(editor, [goal]);
  for (let step = 0; step < FULL_CYCLE; step++) await vscode.commands.executeCommand('undo');
  equal(document.getText(), text, `the text after ${goal.goal.text} went there and back`);
}

async function toggle(editor: vscode.TextEditor, goals: readonly Found[]): Promise<void> {
  const { document } = editor;
  const bare = (text: string) => {
    const all = goalsIn(text, document.uri);
    return withoutMarks(
      text,
      goals.flatMap(({ index }) => all[index]?.goal ?? []),
    );
  };
  const expected = bare(document.getText());
  editor.selections = goals.map(({ goal }) => {
    const at = document.positionAt(goal.label.start);
    return new vscode.Selection(at, at);
  });
  for (let step = 1; step <= FULL_CYCLE; step++) {
    const before = document.getText();
    await vscode.commands.executeCommand('retrospective.nextStatus');
    const now = document.getText();
    equal(now === before, false, `step ${step} of ${goals[0]?.goal.text} changed nothing`);
    equal(bare(now), expected, `step ${step} of ${goals[0]?.goal.text}, without marks`);
  }
}
