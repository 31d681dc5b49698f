import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { chooseInMenu, closeEditors, cursorIn, eventually, expand, focused, labels, shownIn } from './steps.mjs';

const REVIEW = 'retrospectives/2025.md';

describe('the tree of the example journals', () => {
  let folder;
  let untouched;
  let window;

  before(async () => {
    folder = temporaryFolder('example');
    untouched = folder.bytes();
    // High enough for every row: what is scrolled away is not in the page.
    window = await openWindow({ folder: folder.path, size: { width: 1280, height: 1500 } });
    await window.openView('Retrospective');
    await window.row('Play the piano').waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const goal = (text) => window.row(text).and(window.page.locator('[aria-label^="Goal:"]')).first();
  const shows = (text, status) => goal(text).filter({ hasText: status }).waitFor();
  const lineOf = (file, text) =>
    folder
      .read(file)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;
  const focusTree = () => window.command('Retrospective: Focus on Years View');

  it('has a node for each journal, and below it the years, newest first, also one that is only planned', async () => {
    assert.deepEqual(await labels(window, 1), ['retrospectives', '회고']);
    const years = await labels(window, 2);
    assert.deepEqual(
      years.map((label) => label.slice(0, 4)),
      ['2026', '2025', '2024', '2023', '2022', '2021', '2026', '2025', '2024', '2023'],
    );
    assert.equal(years[0], '2026, 5 Planned');
    assert.equal(years[1], '2025, 2 Done, 1 Partly Done, 1 Carried Over, 2 Planned');
  });

  it('shows how each goal went by icon and word', async () => {
    const looks = [
      ['Record Mum while', 'pass-filled', 'Done'],
      ['Pass the literary paper', 'circle-large-outline', 'Planned, waits for a review'],
      ['Play the piano', 'circle-large-outline', 'Planned'],
      ['도서관 의자 스무 개 보내기', 'pass-filled', 'Done'],
      ['내 의자 하나 완성하기', 'sync', 'In Progress'],
    ];
    for (const [text, icon, description] of looks) {
      const shown = await shownIn(goal(text));
      assert.deepEqual({ icon: shown.icon, description: shown.description }, { icon, description }, text);
    }
  });

  it('tells a screen reader what a row is', async () => {
    const all = await labels(window);
    for (const label of [
      'Goals for 2025: 6',
      'Goal: Pass the literary paper, Planned, waits for a review',
      '그 외, 1 entry',
      'Q1, 3 entries',
    ])
      assert.ok(all.includes(label), `${label} is not among ${all.join('\n')}`);
  });

  it('has the notes of a goal, and the entries of quarters and other sections', async () => {
    await expand(goal('Pass the literary paper'));
    await window.row('Sat it in November, results in March').waitFor();
    await expand(window.row(/^2024/).first());
    await expand(window.row(/^Q3/).nth(1));
    await window.row('August').waitFor();
    assert.ok((await labels(window)).includes('August, 2 entries'));
    await expand(window.row(/^Other/).first());
    await window.row('Three of the four lemon trees').waitFor();
    await window.row(/^2024/).first().locator('.monaco-tl-twistie').click();
  });

  it('opens the place of a row on a click', async () => {
    await goal('Pass the literary paper').click();
    await cursorIn(window, '2025.md', lineOf(REVIEW, 'Pass the literary paper'));
    await window.row('Sat it in November').click();
    await cursorIn(window, '2025.md', lineOf(REVIEW, 'Sat it in November'));
    await window.row(/^Q2/).first().click();
    await cursorIn(window, '2025.md', lineOf(REVIEW, '### Q2'));
    await goal('Play the piano').click();
    await cursorIn(window, '2025.md', lineOf(REVIEW, 'Play the piano'));
    await expand(window.row(/^1분기/).first());
    await window.row('견습생이 왔다').click();
    await cursorIn(window, '2026.md', lineOf('회고/2026.md', '견습생이 왔다'));
  });

  it('follows the cursor', async () => {
    await window.openFile(REVIEW);
    await window.goToLine(lineOf(REVIEW, 'Leave the ward without leaving the people'));
    await goal('Leave the ward').and(window.page.locator('[aria-selected="true"]')).waitFor();
  });

  it('turns a goal by its inline action, in the file, which nobody has open', async () => {
    await closeEditors(window);
    await goal('Pass the literary paper').hover();
    await goal('Pass the literary paper')
      .getByRole('button', { name: /^Next Goal Status/ })
      .click();
    await shows('Pass the literary paper', 'Done');
    await holds(REVIEW, (text) => text.replace('3. Pass the literary paper\n', '3. Pass the literary paper ✅\n'));
  });

  it('takes the last change back by Ctrl+Z', async () => {
    await undo();
    await shows('Pass the literary paper', 'Planned');
    await holds(REVIEW, (text) => text);
  });

  it('sets a status by its name in the context menu', async () => {
    await chooseInMenu(window, goal('One day a week'), 'Set Status', 'Mark as Dropped');
    await shows('One day a week', 'Dropped');
    await holds(REVIEW, (text) => text.replace('One day a week with Mum and no plan', '$& 🗑️'));
    await undo();
    await holds(REVIEW, (text) => text);
  });

  it('turns the row that has the focus, not the one that is selected', async () => {
    await goal('Translate the forty answers').click();
    await cursorIn(window, '2025.md', lineOf(REVIEW, 'Translate the forty answers'));
    await closeEditors(window);
    // The rows are made anew by this, while the selection stays.
    const other = folder.read('retrospectives/2024.md');
    folder.write(
      'retrospectives/2024.md',
      other.replace('Swim twice a week #health ✅', 'Swim twice a week #health ❌'),
    );
    await window.page.locator('[aria-label^="2024, 1 Done,"][aria-label*="Missed"]').waitFor();
    await focusTree();
    await focused(goal('Translate the forty answers'));
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('ArrowDown');
    await focused(goal('One day a week'));
    await window.page.keyboard.press('Shift+Alt+G');
    await shows('One day a week', 'Done');
    await holds(REVIEW, (text) => text.replace('One day a week with Mum and no plan', '$& ✅'));
    await window.page.keyboard.press('Control+Z');
    await holds(REVIEW, (text) => text);
    folder.write('retrospectives/2024.md', other);
  });

  it('turns the row on each of several quick presses', async () => {
    await focusTree();
    await focused(goal('One day a week'));
    for (let press = 1; press <= 3; press++) await window.page.keyboard.press('Shift+Alt+G');
    await holds(REVIEW, (text) => text.replace('One day a week with Mum and no plan', '$& ❌'));
    await window.page.keyboard.press('Shift+Alt+G');
    await holds(REVIEW, (text) => text);
  });

  it('asks for a status by a key, and takes the one that is chosen', async () => {
    await focusTree();
    await focused(goal('One day a week'));
    await window.page.keyboard.press('Shift+Alt+S');
    await window.choose('In Progress');
    await holds(REVIEW, (text) => text.replace('One day a week with Mum and no plan', '$& 🚧'));
    await undo();
    await holds(REVIEW, (text) => text);
    // VS Code closes a row again that is opened while it draws the tree anew.
    await shows('One day a week', 'Planned');
  });

  it('deletes the goal or the entry that has the focus by a key, after asking, and brings every byte back', async () => {
    await expand(window.row(/^Q4/).first());
    for (const [row, words, question] of [
      [goal('Play the piano'), 'Play the piano, badly', 'Delete “Play the piano'],
      [window.row('Odile ran her first'), 'Odile ran her first', 'Delete the entry “Odile ran'],
    ]) {
      await row.click();
      await cursorIn(window, '2025.md', lineOf(REVIEW, words));
      await closeEditors(window);
      for (const answer of ['Cancel', 'Delete']) {
        await focusTree();
        await focused(row);
        await window.page.keyboard.press('Delete');
        await window.page.locator('.monaco-dialog-box').filter({ hasText: question }).waitFor();
        await holds(REVIEW, (text) => text);
        await window.dialog(answer);
      }
      await row.waitFor({ state: 'detached' });
      await holds(REVIEW, (text) =>
        text
          .split('\n')
          .filter((line) => !line.includes(words))
          .join('\n'),
      );
      await undo();
      await holds(REVIEW, (text) => text);
      await row.waitFor();
    }
  });

  it('follows what is typed in an editor, before it is saved', async () => {
    await window.openFile(REVIEW);
    await window.goToLine(`${lineOf(REVIEW, 'Leave the ward without leaving')}:999`);
    await window.page.keyboard.type(' ✅');
    await shows('Leave the ward', 'Done');
    await holds(REVIEW, (text) => text);
    await window.command('File: Revert File');
    await shows('Leave the ward', 'Planned');
    await closeEditors(window);
  });

  it('follows files that others change, add and take away', async () => {
    folder.write(REVIEW, folder.read(REVIEW).replace('5. Leave the ward without leaving the people', '$& ❌'));
    await shows('Leave the ward', 'Missed');
    folder.write(REVIEW, original(REVIEW));
    await shows('Leave the ward', 'Planned');
    folder.write('retrospectives/2020.md', '# 2020 Retrospective\n\n## Goals for 2021\n\n1. Begin\n');
    await window.row(/^2020/).waitFor();
    folder.removeFile('retrospectives/2020.md');
    await window.row(/^2020/).waitFor({ state: 'detached' });
  });

  it('counts in its badge the goals of past years that have no status', async () => {
    await badge(waiting);
    await goal('Pass the literary paper').hover();
    await goal('Pass the literary paper')
      .getByRole('button', { name: /^Next Goal Status/ })
      .click();
    await badge(waiting - 1);
    await undo();
    await badge(waiting);
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });

  const original = (file) => Buffer.from(untouched[file], 'latin1').toString();
  const holds = (file, change) => eventually(() => assert.equal(folder.read(file), change(original(file))));
  const undo = async () => {
    await focusTree();
    await window.page.keyboard.press('Control+Z');
  };
  // Two of the English and one of the Korean goals of 2025; of 2026 five and two, once that year ends.
  const waiting = new Date() < new Date(2026, 11, 1) ? 3 : 10;
  const badge = (count) =>
    window.page
      .locator('.activitybar .action-item', { hasText: String(count) })
      .locator('.badge-content')
      .waitFor();
});
