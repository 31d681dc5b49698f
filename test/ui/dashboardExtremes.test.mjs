// The dashboard of journals that are hostile, huge, half written or not there.
import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually, leave } from './steps.mjs';

const COUNT = 5000;
const HUGE = `# 2019 Retrospective\n\n## Goals for 2019\n\n${Array.from({ length: COUNT }, (_, at) => `${at + 1}. Goal number ${at + 1}\n`).join('')}`;
const HOSTILE = [
  'look <img src=x onerror="window.broken = true"> here',
  'and [press](javascript:window.broken=true) here',
  'right \u202Eto left',
  '${7 * 7} $(trash) {{7 * 7}} %s',
];
const FILES = {
  '2019.md': HUGE,
  '2021.md': `# 2021 Retrospective\n\n## Goals for 2021\n\n${HOSTILE.map((goal, at) => `${at + 1}. ${goal} ✅\n    - ${goal}\n`).join('')}\n## Q1\n\n${HOSTILE.map((entry) => `- ${entry}\n`).join('')}`,
  '2022.md': '# 2022 Retrospective\n\n## Garden\n\nThe pear tree, mostly.\n',
  '2023.md': '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## Q1\n\n- Painted\n\n## Goals for 2024\n\n1. Swim\n',
};

describe('a dashboard of what is odd', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    for (const [file, text] of Object.entries(FILES)) folder.write(file, text);
    window = await openWindow({ folder: folder.path });
    await window.command('Retrospective: Open Dashboard');
    await heading('2023').waitFor({ timeout: 45_000 });
  });

  after(async () => {
    await window?.close();
    folder.remove();
  });

  // Not by role: what that asks of thousands of buttons takes a while.
  const heading = (name) => window.webview().locator('h1', { hasText: name });
  const button = (name) => window.webview().getByRole('button', { name, exact: true });
  const show = async (year) => {
    await window.webview().locator('.tab', { hasText: year }).click();
    await heading(year).waitFor();
  };
  const says = (text) => window.webview().getByText(text).first().waitFor();

  it('opens alone where no document is open, at the newest year that is written', async () => {
    assert.equal(await window.page.locator('.editor-group-container').count(), 1);
    assert.equal(await heading('2023').count(), 1);
  });

  it('shows hostile words as words, in goals, notes and entries, and turns their statuses', async () => {
    await show('2021');
    const page = await window.webviewFrame();
    const text = await page.evaluate('document.getElementById("page").textContent');
    for (const words of HOSTILE) {
      const shown = words.replace('\u202E', '');
      assert.equal(text.split(shown).length - 1, 3, shown);
    }
    assert.equal(await page.evaluate('document.querySelectorAll("#page :is(img, script, a)").length'), 0);
    for (const at of HOSTILE.keys()) {
      await window.webview().locator('[data-toggle]').nth(at).click();
      await window.webview().locator('[data-toggle]').nth(at).filter({ hasText: 'Partly Done' }).waitFor();
    }
    await eventually(() => assert.equal(folder.read('2021.md'), FILES['2021.md'].replaceAll('✅', '🤔')));
    assert.equal(await page.evaluate('window.broken'), undefined);
  });

  it('turns to the year that is pressed while a status is still turning', async () => {
    await show('2021');
    const page = await window.webviewFrame();
    await page.evaluate(() => {
      document.querySelector('[data-toggle]').click();
      [...document.querySelectorAll('.tab')].find(({ textContent }) => textContent.includes('2022')).click();
    });
    await heading('2022').waitFor();
    await eventually(() => assert.match(folder.read('2021.md'), /^1\. look .* ❌$/m));
  });

  it('has room for 5,000 goals, and turns the last of them', async () => {
    await show('2019');
    await eventually(async () => assert.equal(await window.webview().locator('[data-toggle]').count(), COUNT));
    const page = await window.webviewFrame();
    await page.evaluate(() => {
      window.states = [];
      window.addEventListener('message', ({ data }) => data.type === 'state' && window.states.push(data.html));
    });
    const last = window.webview().locator('[data-toggle]').last();
    await last.click();
    await last.filter({ hasText: 'Done' }).waitFor();
    const sent = await page.evaluate(() => window.states.map((html) => html.split('data-toggle=').length - 1));
    assert.equal(Math.max(...sent), 1, `${sent} goals were sent for one that changed`);
    await eventually(() => assert.equal(folder.read('2019.md'), HUGE.replace(/\n$/, ' ✅\n')));
    await window.page.keyboard.press('ArrowUp');
    await window.webview().locator('[data-toggle]').nth(-2).and(window.webview().locator(':focus')).waitFor();
  });

  it('says what it did not understand and what is missing, and leads on', async () => {
    await show('2022');
    await says('No goals for 2022 yet.');
    await says('Not understood: Garden');
    await says('Nothing is written down for a quarter or a month yet.');
    await button('Add Goal…').click();
    await window.quickInput.waitFor();
    await leave(window);
    await button('Why?').waitFor();
    await button('Open the Document').click();
    await window.line('The pear tree').waitFor();
    await window.tab('Retrospective 2022').click();
    await heading('2022').waitFor();
  });

  it('leads to what may need mending', async () => {
    await show('2023');
    await says('1 place of the text may need mending.');
    await button('Show Problems').click();
    await window.page.locator('.markers-panel').getByText('2023.md').first().waitFor();
    await window.tab('Retrospective 2023').click();
    await heading('2023').waitFor();
  });

  it('offers to begin a year that is only planned, and a journal where there is none', async () => {
    await show('2024');
    await says('2024 is only planned so far');
    for (const file of Object.keys(FILES)) folder.removeFile(file);
    await heading('No retrospective yet').waitFor();
    await button('New Retrospective').click();
    await window.quickInput.waitFor();
    await leave(window);
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
