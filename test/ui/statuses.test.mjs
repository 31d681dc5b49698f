import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import {
  closeEditors,
  closeMenu,
  cursorIn,
  dismiss,
  eventually,
  focused,
  labels,
  leave,
  offered,
  openSubmenu,
  shownIn,
} from './steps.mjs';

const MARKED =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🐌\n2. Sleep ✅\n3. Run 🌵\n4. Sing 🐌\n\n## Q1\n\n- Moved\n';

describe('marks of a person’s own', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', MARKED);
    window = await openWindow({ folder: folder.path });
    await window.openView('Retrospective');
    await window.row('Read more').waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const ask = async () => {
    await window.command('Retrospective: Add Statuses From My Documents…');
    return offered(window, '🐌');
  };
  const check = (mark) => window.quickPickRows.filter({ hasText: mark }).first().locator('.monaco-checkbox').click();
  const asked = (title) => window.page.locator('.quick-input-widget').filter({ hasText: title }).waitFor();
  /** Answers one question after the other, until the one of a title is asked. */
  const answerUntil = async (last) => {
    const answers = {
      async 'Add Statuses'() {
        await check('🐌');
        await check('🌵');
        await window.quickInput.press('Enter');
      },
      'Read more 🐌': () => window.choose('Partly Done'),
      'Run 🌵': () => window.choose('New Status…'),
      async 'New Status: 🌵'() {
        await window.answer('Done');
        await asked('There is a status of this name');
        await window.answer('Dried Up');
      },
      'over with': () => assert.fail('nothing is asked after this'),
    };
    for (const [title, answer] of Object.entries(answers)) {
      await asked(title);
      if (title === last) return;
      await answer();
    }
  };
  const year = async () => (await labels(window)).find((label) => label.startsWith('2023'));

  it('are offered, the commonest first, with count, years and an example', async () => {
    const rows = await ask();
    assert.equal(rows.length, 2);
    assert.match(rows[0], /^🐌.*2 goals · 2023.*Read more 🐌/);
    assert.match(rows[1], /^🌵.*1 goal · 2023.*Run 🌵/);
    await leave(window);
  });

  it('change nothing when the person turns back, at whatever step', async () => {
    const before = await year();
    for (const last of ['Add Statuses', 'Read more 🐌', 'Run 🌵', 'New Status: 🌵', 'over with']) {
      await ask();
      await answerUntil(last);
      await window.page.keyboard.press('Escape');
      await window.quickInput.waitFor({ state: 'hidden' });
    }
    assert.equal(await year(), before);
    assert.equal((await ask()).length, 2, 'both are still unknown');
    await leave(window);
  });

  it('become marks of a status that there is, and of a new one', async () => {
    await ask();
    await answerUntil('over with');
    await window.choose('Yes, it is over with');
    await dismiss(window, 'Added to the setting retrospective.statuses: 🐌 🌵');
    await eventually(async () => assert.equal(await year(), '2023, 1 Done, 2 Partly Done, 1 Dried Up'));
    await window.command('Retrospective: Add Statuses From My Documents…');
    await dismiss(window, 'No goal has a mark that is not known yet.');
  });

  it('log no error', () => assert.deepEqual(window.errors(), []));
});

/** Five statuses that share no id, mark or name with the built-in ones. */
const GARDEN = [
  { id: 'seed', label: 'Seed' },
  { id: 'sprout', mark: '🌱', label: 'Sprouting', icon: 'plug', color: '#2a7' },
  { id: 'tree', mark: '🌳', words: ['rooted'], label: 'Grown', icon: 'star-full', closed: true },
  { id: 'wilted', mark: '🥀', label: 'Wilted', closed: true, carryOver: true },
  { id: 'compost', mark: '🍂', label: 'Composted', closed: true, toggle: false },
];
const GROWN =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🌱\n2. Sleep (rooted)\n3. Run\n4. Sing 🍂\n';

describe('a set of five other statuses', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', GROWN);
    window = await openWindow({
      folder: folder.path,
      settings: { 'retrospective.statuses': GARDEN, 'retrospective.codeLens': 'goals' },
    });
    await window.openView('Retrospective');
    await window.row('Read more').waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });
  afterEach(() => closeEditors(window));

  const holds = (text) => eventually(() => assert.equal(folder.read('2023.md'), text));

  it('is what the tree shows and turns', async () => {
    assert.ok((await labels(window)).includes('2023, 1 Sprouting, 1 Grown, 1 Composted, 1 Seed'));
    const looks = async (goal) => Object.values(await shownIn(window.row(goal).first()));
    assert.deepEqual(await looks('Read more'), ['plug', 'Read more', 'Sprouting']);
    assert.deepEqual(await looks('Sleep'), ['star-full', 'Sleep', 'Grown']);
    await window.inlineAction('Run', 'Next Goal Status');
    await holds(GROWN.replace('Run', 'Run 🌱'));
    await window.command('Retrospective: Focus on Years View');
    await window.page.keyboard.press('Control+Z');
    await holds(GROWN);
  });

  it('is what a person picks from', async () => {
    await window.row('Sing').first().click();
    await cursorIn(window, '2023.md', 8); // the click has opened its place: now the tree can have the focus
    await window.command('Retrospective: Focus on Years View');
    await focused(window.row('Sing').first());
    await window.page.keyboard.press('Shift+Alt+S');
    const rows = await offered(window, 'Wilted');
    assert.deepEqual(
      rows.map((row) => row.split(',')[0].trim()),
      ['Seed', 'Sprouting', 'Grown', 'Wilted', 'Composted'],
    );
    await leave(window);
  });

  it('has no place for others in menus', async () => {
    const entries = window.page.locator('.monaco-submenu .action-label:not(.separator)');
    // VS Code is told of the set a moment after the tree is there.
    await eventually(async () => {
      await window.row('Sing').first().click({ button: 'right' });
      await openSubmenu(window, 'Set Status', /^Set Goal Status…/);
      const names = await entries.allInnerTexts();
      await closeMenu(window);
      assert.deepEqual(names, ['Set Goal Status…']);
    });
  });

  it('stands above the goals', async () => {
    await window.openFile('2023.md');
    for (const title of ['Sprouting', '→ Grown', 'Composted', '→ Sprouting', '→ Wilted'])
      await window.codeLens(title).first().waitFor();
  });

  it('is on the dashboard', async () => {
    await window.openFile('2023.md');
    await window.command('Retrospective: Open Dashboard');
    await window.webview().getByRole('button', { name: 'Sprouting, Read more' }).waitFor({ timeout: 45_000 });
    assert.match(await window.webview().locator('.summary').textContent(), /2 of 4 goals closed/);
    await window.webview().getByRole('button', { name: 'Set status: Run' }).click();
    const menu = window.webview().getByRole('menuitemradio');
    assert.deepEqual(
      (await menu.allTextContents()).map((text) => text.replace(/[^A-Za-z]/g, '')),
      ['Seed', 'Sprouting', 'Grown', 'Wilted', 'Composted'],
    );
    await window.page.keyboard.press('Escape');
  });

  it('is in the preview', async () => {
    await window.openFile('2023.md');
    await window.command('Markdown: Open Preview');
    await window.webview().locator('.retrospective-badge').first().waitFor({ timeout: 45_000 });
    assert.deepEqual(await window.webview().locator('.retrospective-badge > span:last-child').allTextContents(), [
      'Sprouting',
      'Grown',
      'Seed',
      'Composted',
    ]);
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
