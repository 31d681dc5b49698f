import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import {
  activeTab,
  carried,
  carryAll,
  closeEditors,
  cursorIn,
  dismiss,
  eventually,
  followLink,
  leave,
  offered,
  titleAction,
} from './steps.mjs';

describe('New Retrospective on the example journals', () => {
  const NEW = 'retrospectives/2026.md';
  let folder;
  let untouched;
  let window;

  before(async () => {
    folder = temporaryFolder('example');
    untouched = folder.bytes();
    window = await openWindow({ folder: folder.path });
    await window.openView('Retrospective');
    await window.row('retrospectives').first().waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });
  afterEach(async () => {
    await closeEditors(window);
    if (folder.exists(NEW)) folder.removeFile(NEW);
  });

  const ask = () => window.command('Retrospective: New Retrospective…');

  it('asks which journal, then for the year, the planned one first', async () => {
    await ask();
    assert.equal((await offered(window, 'retrospectives')).length, 2);
    await window.choose('retrospectives');
    const years = await offered(window, '2025');
    assert.match(years[0], /^2026, 5 planned goals$/);
    assert.ok(years.indexOf('Another Year…') < years.findIndex((year) => /^2025\b/.test(year)), years.join(', '));
    assert.match(
      years.find((year) => year.startsWith('2025')),
      /exists and is opened/,
    );
    await leave(window);
  });

  it('writes beside its siblings, as they are written, what they planned', async () => {
    await window.openFile('retrospectives/2025.md');
    await ask();
    await offered(window, '2026'); // the journal is the one of the open document
    await window.page.keyboard.press('Enter');
    await carryAll(window);
    await activeTab(window, '2026.md');
    const { [NEW]: written, ...others } = folder.bytes();
    assert.deepEqual(others, untouched);
    assert.ok(written, 'there is no new file');
    const lines = folder.read(NEW).split('\n');
    assert.equal(lines[0], '# 2026 Retrospective');
    assert.match(lines[2], /^Written on: \d{4}-\d\d-\d\d$/);
    assert.deepEqual(lines.filter((line) => line.startsWith('#')).slice(1), [
      '## Reviewing the 2026 goals',
      '## By Quarter',
      '### Q1',
      '### Q2',
      '### Q3',
      '### Q4',
      '## Goals for 2027',
    ]);
    assert.deepEqual(
      lines.filter((line) => /^\d\. ./.test(line)),
      [
        '1. Print the letters, for the family, as a book',
        '2. Translate the forty answers #letters',
        '3. Swim three mornings a week #health',
        '4. One day a week with Mum and no plan',
        '5. Play the piano, badly, in front of a person',
      ],
    );
    await cursorIn(window, '2026.md', lines.findIndex((line) => line.startsWith('1. ')) + 1);
  });

  it('links the plan that it reviews, so that a click leads there', async () => {
    await window.openFile('retrospectives/2025.md');
    await ask();
    await window.choose('2026');
    await carryAll(window);
    await activeTab(window, '2026.md');
    assert.match(folder.read(NEW), /^\[[^\]]+\]\((?:\.\/)?2025\.md#goals-for-2026\)$/m);
    await followLink(window);
    const plan = folder.read('retrospectives/2025.md').split('\n').indexOf('## Goals for 2026') + 1;
    await cursorIn(window, '2025.md', plan);
  });

  it('carries the goals that stay picked, with their notes if that is wanted', async () => {
    folder.write(NEW, '# 2026 Retrospective\n\n## Goals for 2027\n\n1. Rest\n    - all [of](a.md) May\n2. Row\n');
    await window.openFile(NEW);
    await ask();
    await window.choose('2027');
    assert.deepEqual(await carried(window), [
      ['Rest', true],
      ['Row', true],
    ]);
    await window.page.getByRole('checkbox', { name: 'Take the notes below the goals along' }).click();
    await window.quickPickRows.filter({ hasText: 'all of May' }).waitFor();
    await window.quickPickRows.filter({ hasText: 'Row' }).click();
    await window.page.keyboard.press('Enter');
    await activeTab(window, '2027.md');
    const review = folder.read('retrospectives/2027.md').split(/^## /mu)[1];
    assert.match(review, /\n\n1\. Rest\n {4}- all \[of\]\(a\.md\) May\n\n$/);
    folder.removeFile('retrospectives/2027.md');
  });

  it('offers what a year that exists lacks', async () => {
    folder.write(
      NEW,
      '# 2026 Retrospective\n\n## Reviewing the 2026 goals\n\n1. Translate the forty answers #letters ✅\n',
    );
    await window.openFile(NEW);
    await ask();
    await window.choose('exists and is opened');
    await window.notification('A retrospective for 2026 already exists.', 'Add What Is Missing…');
    const lacking = (await carried(window)).map(([label]) => label);
    assert.deepEqual([lacking.length, lacking.at(-1)], [10, 'Goals for 2027']);
    await window.page.keyboard.press('Enter');
    await eventually(async () =>
      assert.equal(await window.tab('2026.md').and(window.page.locator('.dirty')).count(), 1),
    );
    await window.command('View: Close All Editors');
    await window.dialog("Don't Save");
    await window.command('Notifications: Clear All Notifications');
  });

  it('shows the new year in the tree', async () => {
    await window.openFile('retrospectives/2025.md');
    await ask();
    await window.choose('2026');
    await carryAll(window);
    await activeTab(window, '2026.md');
    await window.row(/^Q4/).first().waitFor();
  });

  it('opens a year that exists, says so, and changes nothing', async () => {
    await window.openFile('retrospectives/2025.md');
    await ask();
    await window.choose('2023');
    await activeTab(window, '2023.md');
    await dismiss(window, 'A retrospective for 2023 already exists.');
    assert.deepEqual(folder.bytes(), untouched);
  });

  it('opens a year that exists, also when it is typed', async () => {
    await window.openFile('retrospectives/2025.md');
    await ask();
    await window.choose('Another Year…');
    await window.answer('2022');
    await activeTab(window, '2022.md');
    await dismiss(window, 'A retrospective for 2022 already exists.');
    assert.deepEqual(folder.bytes(), untouched);
  });

  it('takes no year that is none', async () => {
    await window.openFile('retrospectives/2025.md');
    await ask();
    await window.choose('Another Year…');
    await window.answer('soon');
    await window.page.locator('.quick-input-message').filter({ hasText: 'A year, for instance 2024' }).waitFor();
    await leave(window);
    assert.deepEqual(folder.bytes(), untouched);
  });

  it('changes nothing when it is left at any step', async () => {
    await ask();
    await offered(window, 'retrospectives');
    await leave(window);
    await ask();
    await window.choose('retrospectives');
    await offered(window, '2026');
    await leave(window);
    await ask();
    await window.choose('retrospectives');
    await window.choose('Another Year…');
    await window.page.locator('.quick-input-message').filter({ hasText: 'Which year' }).waitFor();
    await leave(window);
    await ask();
    await window.choose('retrospectives');
    await window.choose('2026');
    await carried(window);
    await leave(window);
    // Asked once more, so that whatever was begun is done by now.
    await ask();
    await offered(window, 'retrospectives');
    await leave(window);
    assert.deepEqual(folder.bytes(), untouched);
    assert.deepEqual(await window.notifications(), []);
  });

  it('is in the title of the view and in File > New File…', async () => {
    await titleAction(window, 'New Retrospective…');
    await offered(window, 'retrospectives');
    await leave(window);
    await window.command('Create: New File...');
    await window.choose('New Retrospective…');
    await window.choose('retrospectives');
    await window.choose('2026');
    await carryAll(window);
    await activeTab(window, '2026.md');
    await eventually(() => assert.ok(folder.exists(NEW)));
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});

describe('New Retrospective on a journal in Korean', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder('test/fixtures/twin');
    window = await openWindow({ folder: folder.path });
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  it('reviews the planned goals in the words of the document before', async () => {
    const twin = folder.bytes();
    await window.openFile('2023.md');
    await window.command('Retrospective: New Retrospective…');
    assert.match((await offered(window, '2023'))[0], /^2024, 4 planned goals$/);
    await window.page.keyboard.press('Enter');
    await carryAll(window);
    await activeTab(window, '2024.md');
    const { '2024.md': written, ...others } = folder.bytes();
    assert.ok(written, 'there is no new file');
    assert.deepEqual(others, twin);
    const lines = folder.read('2024.md').split('\n');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('#')),
      [
        '# 2024 회고',
        '## 2023 회고를 회고하기',
        '## 분기별 했던 일 정리',
        '### 1분기',
        '### 2분기',
        '### 3분기',
        '### 4분기',
        '### 그 외',
        '## 2025 목표',
      ],
    );
    assert.deepEqual(
      lines.filter((line) => /^\d\. ./.test(line)),
      [
        '1. 전정을 혼자 한 철 맡아 보자. 자르기 전에 한 바퀴, 자르고 나서 한 바퀴.',
        '2. 일지를 하루 세 줄 쓰자.',
        '3. 아이들 질문을 모아 작은 책을 만들자. 그림은 내가 그리고 답은 비워 두자.',
        '4. 몸을 아끼자. 사다리는 마지막 두 단까지 사다리다...',
      ],
    );
    const link = lines.find((line) => line.startsWith('['));
    assert.match(decodeURI(link), /^\[[^\]]*2024[^\]]*\]\((?:\.\/)?2023\.md#2024-목표\)$/);
    await followLink(window);
    await cursorIn(window, '2023.md', folder.read('2023.md').split('\n').indexOf('## 2024 목표') + 1);
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});
