import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { activeTab, dismiss, eventually, leave, offered } from './steps.mjs';

describe('The first retrospective in an empty folder', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    window = await openWindow({ folder: folder.path });
    await window.openView('Retrospective');
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const start = () => window.welcome().getByRole('button', { name: 'New Retrospective' }).click();

  it('is offered by the view, which says what is missing', async () => {
    await window.welcome().filter({ hasText: 'There is no retrospective in this folder yet.' }).waitFor();
    await start();
    await offered(window, 'Another Year…');
    await leave(window);
  });

  it('changes nothing when it is left at any step', async () => {
    const questions = [/^Another Year/, /\/retrospectives$/, /^English$/];
    for (let left = 0; left < questions.length; left++) {
      await start();
      for (const question of questions.slice(0, left)) await answerFirst(question);
      await offered(window, questions[left]);
      await leave(window);
    }
    // Asked once more, so that whatever was begun is done by now.
    await start();
    await offered(window, questions[0]);
    await leave(window);
    assert.deepEqual(folder.bytes(), {});
    assert.deepEqual(await window.notifications(), []);
  });

  it('offers the year that is being closed first', async () => {
    await start();
    const today = new Date();
    const closing = today.getMonth() + 1 >= 10 ? today.getFullYear() : today.getFullYear() - 1;
    assert.equal((await offered(window, 'Another Year…'))[0], String(closing));
    await leave(window);
  });

  it('asks for folder and language, and writes it', async () => {
    await start();
    await window.choose('Another Year…');
    await window.answer('2024');
    await window.choose('/retrospectives');
    await window.choose('English');
    await activeTab(window, '2024.md');
    assert.deepEqual(Object.keys(folder.bytes()), ['retrospectives/2024.md']);
    const headings = folder.read('retrospectives/2024.md').match(/^#.*$/gm);
    assert.equal(headings[0], '# 2024 Retrospective');
    assert.match(headings.at(-1), /^## .*2025/);
    await window.row(/^2024/).first().waitFor();
  });

  it('asks for neither again', async () => {
    await window.command('Retrospective: New Retrospective…');
    await window.choose('Another Year…');
    await window.answer('2022');
    await activeTab(window, '2022.md');
    await eventually(() =>
      assert.deepEqual(Object.keys(folder.bytes()), ['retrospectives/2022.md', 'retrospectives/2024.md']),
    );
  });

  it('opens the one that is there when it is asked for again', async () => {
    const before = folder.bytes();
    await window.command('Retrospective: New Retrospective…');
    await window.choose('2024');
    await activeTab(window, '2024.md');
    await dismiss(window, 'A retrospective for 2024 already exists.');
    assert.deepEqual(folder.bytes(), before);
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });

  async function answerFirst(question) {
    await offered(window, question);
    await window.page.keyboard.press('Enter');
  }
});
