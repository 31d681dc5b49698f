import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { closeEditors, cursorIn, eventually } from './steps.mjs';

const REVIEW =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more #books 🤔\n2. Sleep\n3. Run\n\n## Q1\n\n- Ten pages a day #books\n';

describe('writing in a retrospective', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', REVIEW);
    folder.write('2022.md', '# 2022 review\n\n## 2023 goals\n\n1. Read more #books\n2. Sing\n');
    window = await openWindow({ folder: folder.path });
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });
  beforeEach(async () => {
    await window.openFile('2023.md');
    await window.codeLens('1 of 3 goals closed').waitFor();
  });
  afterEach(async () => {
    await window.page.keyboard.press('Escape');
    await window.command('File: Revert File');
    await closeEditors(window);
  });

  /** Of an expression the spaces are those that an editor draws. */
  const line = (text) =>
    window
      .line(typeof text === 'string' ? text : new RegExp(text.source.replaceAll(' ', '\\s')))
      .first()
      .waitFor({ timeout: 10_000 });
  const suggestions = () => window.page.locator('.suggest-widget.visible .monaco-list-row');
  const atTheEndOf = async (number) => {
    await window.goToLine(number);
    await window.page.keyboard.press('End');
  };
  /** As a person types, and not faster than VS Code asks what could come next. */
  const type = (text) => window.page.keyboard.type(text, { delay: 60 });

  it('gives a goal its status by a colon and a word, in one step of undo', async () => {
    await atTheEndOf(6);
    await type(' :');
    await suggestions().filter({ hasText: 'Partly Done' }).waitFor();
    await type('par');
    await eventually(async () => assert.match(await suggestions().first().innerText(), /^Partly Done/));
    await window.page.keyboard.press('Enter');
    await line(/Sleep 🤔$/);
    await window.page.keyboard.press('Control+Z');
    await line(/Sleep :par$/);
  });

  it('leaves a colon within a sentence alone', async () => {
    await atTheEndOf(6);
    await type(':');
    // Asked for by a key it has words of the document at most: so it is known that it was asked.
    await window.page.keyboard.press('Control+Space');
    const offered = window.page.locator('.suggest-widget.visible');
    await eventually(async () => assert.match(await offered.innerText(), /^(?!\s*Loading)\s*\S/));
    assert.equal(await suggestions().filter({ hasText: 'Partly Done' }).count(), 0);
    await window.page.keyboard.press('Escape');
    await type(' by ten');
    await line('Sleep: by ten');
    assert.equal(await suggestions().count(), 0);
  });

  it('writes a heading that is missing, with its list', async () => {
    await atTheEndOf(11);
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Enter');
    // The list goes on by itself in no editor without an extension for that; a heading stands at the start of its line.
    await window.page.keyboard.press('Enter');
    await type('#');
    await suggestions().filter({ hasText: 'Q2' }).waitFor();
    await suggestions().filter({ hasText: 'Q2' }).click();
    await line('## Q2');
  });

  it('offers the goal of the plan that the review forgot', async () => {
    await atTheEndOf(7);
    await window.page.keyboard.press('Enter');
    await type('4. ');
    await window.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: 'Sing' }).first().click();
    await line(/4\. Sing$/);
  });

  it('changes all goals of a selection from the light bulb, in one step of undo', async () => {
    await window.goToLine(5);
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End']) await window.page.keyboard.press(key);
    const action = window.page
      .locator('.action-widget .monaco-list-row')
      .filter({ hasText: 'Mark 3 goals as Dropped' });
    // VS Code closes the list when problems are marked below it, which come a moment after the text.
    await eventually(async () => {
      await window.page.keyboard.press('Control+.');
      await action.waitFor({ timeout: 3000 });
    });
    await action.click();
    for (const goal of [/#books 🗑️/, /Sleep 🗑️/, /Run 🗑️/]) await line(goal);
    await window.page.keyboard.press('Control+Z');
    for (const goal of [/#books 🤔/, /Sleep$/, /Run$/]) await line(goal);
  });

  it('turns a goal by its mark, with the key that follows links', async () => {
    const mark = window.page.locator('.editor-group-container.active .detected-link').filter({ hasText: '🤔' });
    await mark.waitFor();
    await mark.click({ modifiers: ['Control'] });
    await line('Read more #books ❌');
  });

  it('tells of a goal in its hover, which leads to other places', async () => {
    await window.goToLine(5);
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Control+I');
    const hover = window.page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
    await hover.filter({ hasText: 'Partly Done' }).waitFor();
    await hover.getByRole('link', { name: 'Q1: Ten pages a day #books' }).click();
    await cursorIn(window, '2023.md', 11);
  });

  it('tells progress where VS Code tells of a file’s language', async () => {
    await window.page.locator('.statusbar-item[id="status.languageStatus"]').click();
    // The lens in the editor says the same.
    const status = window.page.locator('.hover-language-status').filter({ hasText: 'Retrospective of 2023' });
    await status.filter({ hasText: '1 of 3 goals closed' }).first().waitFor();
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
