import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually, labels } from './steps.mjs';

const CYCLE = [
  { word: 'Planned', mark: '' },
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
    window = await openWindow({ folder: folder.path, size: { width: 1280, height: 1100 } });
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

  it('has them all back in the end', () => {
    assert.equal(folder.read('2023.md'), original);
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});
