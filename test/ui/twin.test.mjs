import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { closeEditors, eventually, labels } from './steps.mjs';

const CYCLE = [
  { word: 'Planned, waits for a review', mark: '' },
  { word: 'Done', mark: ' ✅' },
  { word: 'Partly Done', mark: ' 🤔' },
  { word: 'Missed', mark: ' ❌' },
];
const GOALS = {
  '겨울 전정 제대로 배우기': 'Partly Done',
  '아침마다 정원 일지 쓰기': 'Partly Done',
  '해설 시간에 떨지 않기': 'Done',
  '온실 이름표 새로 쓰기': 'Done',
};

describe('a retrospective without any set-up', () => {
  let folder;
  let original;
  let window;

  before(async () => {
    folder = temporaryFolder('test/fixtures/twin');
    original = folder.read('2023.md');
    commit(folder.path);
    window = await openWindow({
      folder: folder.path,
      settings: { 'git.enabled': true, 'diffEditor.codeLens': true, 'retrospective.codeLens': 'both' },
      size: { width: 1280, height: 1100 },
    });
    await window.openView('Retrospective');
    await window.row(/^2023/).waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  it('is in the tree with its figures', async () => {
    const all = await labels(window);
    for (const label of [
      '2024, 4 Planned',
      '2023, 2 Done, 2 Partly Done',
      'Goals for 2023: 4',
      '1분기, 2 entries',
      '2분기, 3 entries',
      '3분기, 5 entries',
      '4분기, 5 entries',
      '그 외, 8 entries',
    ])
      assert.ok(all.includes(label), `${label} is not among\n${all.join('\n')}`);
  });

  for (const [goal, status] of Object.entries(GOALS)) {
    it(`has its bytes back when “${goal}” has gone through every status`, async () => {
      const start = CYCLE.findIndex(({ word }) => word === status);
      for (let step = 1; step <= CYCLE.length; step++) {
        const { word, mark } = CYCLE[(start + step) % CYCLE.length];
        await window.row(goal).hover();
        await window
          .row(goal)
          .getByRole('button', { name: /^Next Goal Status/ })
          .click();
        await window
          .row(goal)
          .and(window.page.locator(`[aria-label="Goal: ${goal}, ${word}"]`))
          .waitFor();
        const expected = original.replace(`${goal}${CYCLE[start].mark}\n`, `${goal}${mark}\n`);
        await eventually(() => assert.equal(folder.read('2023.md'), expected));
      }
    });
  }

  it('has them back when a change was saved, undone and saved again', async () => {
    const [goal] = Object.keys(GOALS);
    await window.row(goal).click();
    // The keys are there when the icon is.
    await window.page.locator('.editor-actions .action-label[aria-label^="Open Dashboard"]').waitFor();
    await window.page.keyboard.press('Shift+Alt+G');
    await window.line(`${goal} ❌`).waitFor();
    await window.page.keyboard.press('Control+S');
    await eventually(() => assert.equal(folder.read('2023.md'), original.replace(`${goal} 🤔`, `${goal} ❌`)));
    await window.page.keyboard.press('Control+Z');
    await window.line(`${goal} 🤔`).waitFor();
    await window.page.keyboard.press('Control+S');
    await eventually(() => assert.equal(folder.read('2023.md'), original));
  });

  it('has no lenses where a setting says so', async () => {
    await window.codeLens('→').first().waitFor();
    window.configure({ 'retrospective.codeLens': 'none' });
    await window.codeLens('→').first().waitFor({ state: 'detached' });
    window.configure({ 'retrospective.codeLens': 'both' });
    await window.codeLens('→').first().waitFor();
  });

  it('has lenses in what is written, and none beside what git kept of it', async () => {
    const [goal] = Object.keys(GOALS);
    folder.write('2023.md', original.replace(`${goal} 🤔`, `${goal} ✅`));
    await window.page.locator('.activitybar [aria-label*="1 pending change"]').first().waitFor();
    window.configure({ 'retrospective.codeLens': 'both' });
    await window.openFile('2023.md');
    const lenses = window.page.locator('.codelens-decoration');
    await lenses.first().waitFor();
    await window.command('Git: Open Changes');
    const compared = window.page.locator('.monaco-diff-editor .editor');
    await compared.locator('.view-line').first().waitFor();
    await lenses.first().waitFor({ state: 'detached' });
    assert.equal(await compared.locator('.codelens-decoration').count(), 0);
    await closeEditors(window);
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});

function commit(folder) {
  const git = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'As it was');
}
