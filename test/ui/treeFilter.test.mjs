import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually, labels, leave, titleAction } from './steps.mjs';

describe('the filter of the tree', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder('example');
    window = await openWindow({ folder: folder.path, size: { width: 1280, height: 1500 } });
    await window.openView('Retrospective');
    await window.row('Play the piano').waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const pick = async (...names) => {
    for (const name of names) await window.choose(name);
    await window.page.keyboard.press('Enter');
    await window.quickInput.waitFor({ state: 'hidden' });
  };
  const goals = async () => (await labels(window)).filter((label) => label.startsWith('Goal:'));
  const nothingLeftOut = () => eventually(async () => assert.equal((await labels(window)).length, all.length));
  let all;

  it('leaves the goals of a status, of all years, and says so', async () => {
    all = await labels(window);
    await titleAction(window, 'Filter…');
    await pick('Missed');
    await eventually(async () => {
      const shown = await goals();
      assert.ok(shown.length > 2, shown.join('\n'));
      assert.ok(
        shown.every((label) => label.endsWith(', Missed')),
        shown.join('\n'),
      );
    });
    assert.ok(!(await labels(window)).some((label) => label.startsWith('Q1')));
    await window.page.locator('.part.sidebar').getByText('Filter: Missed', { exact: true }).waitFor();
  });

  it('follows a goal that gets another status', async () => {
    const before = await goals();
    const [first] = before;
    const text = first.replace(/^Goal: (.*), Missed$/, '$1').slice(0, 20);
    await window.row(text).first().hover();
    await window
      .row(text)
      .first()
      .getByRole('button', { name: /^Next Goal Status/ })
      .click();
    await eventually(async () => assert.equal((await goals()).length, before.length - 1));
    await window.command('Retrospective: Focus on Years View');
    await window.page.keyboard.press('Control+Z');
    await eventually(async () => assert.deepEqual(await goals(), before));
  });

  it('shows everything again by the same icon, as it was open before', async () => {
    await titleAction(window, 'Clear Filter');
    await eventually(async () => assert.deepEqual(await labels(window), all));
  });

  it('leaves a quarter of all years', async () => {
    await window.command('Retrospective: Filter…');
    await pick('Q3');
    await eventually(async () => {
      const shown = await labels(window, 3);
      assert.ok(shown.length > 3, shown.join('\n'));
      assert.ok(!shown.some((label) => /^(?:Goals|Q[124])/.test(label)), shown.join('\n'));
    });
    await window.command('Retrospective: Clear Filter');
    await nothingLeftOut();
  });

  it('leaves what holds some words, notes and entries too', async () => {
    await window.command('Retrospective: Filter by Text…');
    await window.answer('HYDRANGEAS');
    await window.row('She says that the hydrangeas are out').waitFor();
    assert.deepEqual(await goals(), ["Goal: Translate Avó's letters, all 118 of them #letters, Done"]);
    assert.equal((await labels(window, 2)).length, 1);
  });

  it('says when nothing is left', async () => {
    await window.command('Retrospective: Filter by Text…');
    await window.answer('whales and zeppelins');
    await window.page.locator('.part.sidebar').getByText('The filter leaves nothing to show.').waitFor();
    assert.equal(await window.rows().count(), 0);
    assert.equal(await window.welcome().isVisible(), false);
  });

  it('stays as it is when the person turns back', async () => {
    for (const command of ['Retrospective: Filter by Text…', 'Retrospective: Filter…']) {
      await window.command(command);
      await window.quickInput.waitFor();
      await leave(window);
    }
    assert.equal(await window.rows().count(), 0);
    await window.command('Retrospective: Clear Filter');
    await nothingLeftOut();
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});
