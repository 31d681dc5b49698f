import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { activeTab } from './steps.mjs';

const LAST_YEAR = `# 2023 Retrospective

## Goals for 2024

1. Read twelve books
2. Sleep before midnight
`;

const THIS_YEAR = `# 2024 Retrospective

## Reviewing the 2024 goals

1. Read twelve books 🤔
    - Nine, and half of a tenth.
2. Sleep before midnight
3. Paint the fence ✅
    - White <svg onload="window.broken = true">

## What I did, quarter by quarter

### Q1

- Moved to the house by the river
    - The piano came a week later

### Q2

- Learned to prune the old pear tree

## Goals for 2025

1. Grow tomatoes
`;

describe('dashboard', () => {
  let folder;
  let window;
  let page;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dashboard-'));
    fs.writeFileSync(path.join(folder, '2023.md'), LAST_YEAR);
    fs.writeFileSync(path.join(folder, '2024.md'), THIS_YEAR);
    fs.writeFileSync(path.join(folder, 'README.md'), 'Nothing to look back on.\n');
    window = await openWindow({ folder });
    page = window.page;
    await window.openFile('2024.md');
    await window.command('Retrospective: Open Dashboard');
    await heading('2024').waitFor({ timeout: 45_000 });
  });

  after(async () => {
    await window?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const heading = (year) => window.webview().getByRole('heading', { level: 1, name: year });
  const badge = (goal) => window.webview().getByRole('button', { name: new RegExp(`, ${goal}`) });
  const menuButton = (goal) => window.webview().getByRole('button', { name: `Set status: ${goal}` });
  const tab = (name) => window.webview().getByRole('button', { name, exact: true }).first();
  const item = (status) => window.webview().getByRole('menuitemradio', { name: status, exact: true });
  const focused = () => window.webview().locator(':focus');
  const line = (text) => page.locator('.view-line').filter({ hasText: text });
  const shows = async (goal, status) => badge(goal).filter({ hasText: status }).waitFor();

  it('opens beside the document, at its year', async () => {
    assert.equal(await page.locator('.editor-group-container').count(), 2);
    assert.equal(await heading('2024').textContent(), '2024');
    assert.match(await window.webview().locator('.summary').textContent(), /2 of 3 goals closed/);
  });

  it('turns a badge to the next status, in the document too, and says so', async () => {
    await shows('Read twelve books', 'Partly Done');
    await badge('Read twelve books').click();
    await shows('Read twelve books', 'Missed');
    await line('Read twelve books').filter({ hasText: '❌' }).waitFor();
    const said = window.webview().locator('#announcement');
    assert.equal(await said.textContent(), 'Read twelve books: Missed');
  });

  it('takes the change back on the undo key', async () => {
    await badge('Read twelve books').focus();
    await page.keyboard.press('Control+Z');
    await shows('Read twelve books', 'Partly Done');
    await line('Read twelve books').filter({ hasText: '🤔' }).waitFor();
  });

  it('sets a status by name from the menu', async () => {
    await menuButton('Sleep before midnight').click();
    assert.equal(await window.webview().getByRole('menuitemradio').count(), 7);
    await item('Dropped').click();
    await shows('Sleep before midnight', 'Dropped');
    await line('Sleep before midnight').filter({ hasText: '🗑' }).waitFor();
  });

  it('works with the keyboard alone', async () => {
    await badge('Read twelve books').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await item('Dropped').and(focused()).waitFor();
    await page.keyboard.press('d');
    await item('Done').and(focused()).waitFor();
    await page.keyboard.press('Enter');
    await shows('Sleep before midnight', 'Done');
    await menuButton('Sleep before midnight').and(focused()).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await shows('Sleep before midnight', 'Partly Done');
    await badge('Sleep before midnight').and(focused()).waitFor();
  });

  it('sets a status by its number, on the goal and in the menu, and knows the keys of the tree', async () => {
    await badge('Sleep before midnight').focus();
    await page.keyboard.press('6');
    await shows('Sleep before midnight', 'Dropped');
    await line('Sleep before midnight').filter({ hasText: '🗑' }).waitFor();
    await page.keyboard.press('Shift+Alt+S');
    await item('Dropped').and(focused()).waitFor();
    await page.keyboard.press('4');
    await shows('Sleep before midnight', 'Missed');
    await page.keyboard.press('Shift+Alt+G');
    await shows('Sleep before midnight', 'Planned');
    await page.keyboard.press('3');
    await shows('Sleep before midnight', 'Partly Done');
    await menuButton('Sleep before midnight').and(focused()).waitFor();
  });

  it('closes its menu on Escape and changes nothing', async () => {
    await menuButton('Sleep before midnight').click();
    await item('Partly Done').and(focused()).waitFor();
    await page.keyboard.press('Escape');
    await item('Done').waitFor({ state: 'hidden' });
    await menuButton('Sleep before midnight').and(focused()).waitFor();
    await shows('Sleep before midnight', 'Partly Done');
  });

  it('shows what a person wrote as text, whatever it is', async () => {
    await window.webview().getByText('<svg onload=').first().waitFor();
    assert.equal(await (await window.webviewFrame()).evaluate('window.broken'), undefined);
  });

  it('follows what is typed, and keeps what is unfolded', async () => {
    await window.webview().getByText('1 note').click();
    await line('Learned to prune').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' without a ladder');
    await window.webview().getByText('Learned to prune the old pear tree without a ladder').waitFor();
    await window.webview().getByText('The piano came a week later').waitFor();
  });

  it('opens the place of a goal in the document', async () => {
    await window.webview().getByRole('button', { name: 'Grow tomatoes', exact: true }).click();
    await window.statusBarItem(/Ln 24, Col 4/).waitFor();
    assert.equal(await page.locator('.editor-group-container').count(), 2);
  });

  it('opens the place of an entry by its words, and by a button of its own', async () => {
    await window.webview().getByText('Moved to the house by the river').click();
    await window.statusBarItem(/Ln 15, Col 1/).waitFor();
    await window
      .webview()
      .getByRole('button', { name: /^Open in the document: Learned to prune/ })
      .focus();
    await page.keyboard.press('Enter');
    await window.statusBarItem(/Ln 20, Col 1/).waitFor();
  });

  it('follows the document that the person turns to', async () => {
    await window.openFile('2023.md');
    await heading('2023').waitFor();
    await tab('2024').click();
    await heading('2024').waitFor();
  });

  it('stays as it is where a press on it opens the document of another year', async () => {
    await window.webview().getByRole('button', { name: 'Planned in 2023.md' }).first().click();
    await activeTab(window, '2023.md');
    await window.statusBarItem(/Ln 5, Col 1/).waitFor();
    await badge('Read twelve books').focus();
    await page.keyboard.press('1');
    await shows('Read twelve books', 'Planned');
    assert.equal(await heading('2024').count(), 1);
    await page.keyboard.press('3');
    await shows('Read twelve books', 'Partly Done');
  });

  it('comes back as it was when another tab was in front', async () => {
    await window.webview().getByText('1 note').click();
    await page.locator('.tab', { hasText: 'Retrospective 2024' }).click();
    await window.openFile('README.md');
    await page.locator('.tab', { hasText: 'Retrospective 2024' }).click();
    await window.webview().getByText('The piano came a week later').waitFor();
    await window.webview().getByText('1 note').click();
  });

  it('has the window to itself when it is asked for', async () => {
    await heading('2024').click();
    await window.command('View: Maximize Editor Group and Hide Side Bars');
    await line('Reviewing').first().waitFor({ state: 'hidden' });
  });

  it('shows all years side by side, and turns a badge there', async () => {
    await tab('All Years').click();
    await heading('All Years').waitFor();
    await window.webview().getByRole('heading', { name: '4 goals of a single year' }).waitFor();
    await badge('Paint the fence').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await item('Missed').click();
    await shows('Paint the fence', 'Missed');
    await tab('2024').click();
    await heading('2024').waitFor();
  });

  it('takes a hundred presses in a second, each in its turn', async () => {
    const fence = await badge('Paint the fence').elementHandle();
    await fence.evaluate((button) => {
      for (let press = 0; press < 101; press++) button.click();
    });
    // Each round comes back to the text on disk and is saved, which takes a while on a busy machine.
    let [now, seen] = ['', 0];
    while (seen < 24) {
      await page.waitForTimeout(250);
      const next = await badge('Paint the fence').textContent();
      [now, seen] = [next, next === now ? seen + 1 : 0];
    }
    // 25 rounds of a toggle of four, and one step more.
    assert.equal(now, 'Planned');
  });

  it('threw and logged nothing', () => assert.deepEqual(window.errors(), []));

  it('comes back after a reload', async function () {
    this.timeout(120_000);
    // In a browser VS Code cannot write while it closes, so it does so every five seconds, when it is idle.
    await page.waitForTimeout(12_000);
    await page.reload();
    await heading('2024').waitFor({ timeout: 90_000 });
    await shows('Sleep before midnight', 'Partly Done');
  });

  it('comes back in a window that is opened anew', async function () {
    this.timeout(120_000);
    await page.waitForTimeout(12_000);
    const anew = await page.context().newPage();
    await page.close();
    await anew.goto(page.url());
    const dashboard = anew.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await dashboard.getByRole('heading', { level: 1, name: '2024' }).waitFor({ timeout: 90_000 });
    await dashboard.getByRole('button', { name: /, Sleep before midnight/ }).click();
    await dashboard.getByRole('button', { name: 'Missed, Sleep before midnight' }).waitFor();
  });
});
