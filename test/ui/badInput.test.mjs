import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { activeTab, closeEditors, cursorIn, dismiss, eventually, expand, leave, offered } from './steps.mjs';

describe('a window without a folder', () => {
  let window;
  before(async () => {
    window = await openWindow();
    await window.openView('Retrospective');
  });
  after(() => window?.close());

  it('says in the view what to open', async () => {
    await window.welcome().filter({ hasText: 'Retrospectives live as markdown files in a folder.' }).waitFor();
    await window.welcome().getByRole('button', { name: 'Open Folder' }).waitFor();
  });

  it('says so, too, when a retrospective is asked for', async () => {
    await window.command('Retrospective: New Retrospective…');
    await dismiss(window, 'Retrospectives live in a folder.');
  });

  it('says that there is no goal to change', async () => {
    await window.command('Retrospective: Next Goal Status');
    await dismiss(window, 'There is no goal here.');
  });

  it('says that there is nothing to take back', async () => {
    await window.command('Retrospective: Undo Last Goal Change');
    await window.statusBarItem('There is no change of a goal to take back.').waitFor();
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});

describe('a folder with everything but retrospectives', () => {
  const OTHERS = {
    'README.md': '# A tool\n\n## Goals\n\n1. Be small ✅\n2. Be kind\n\n## Roadmap for 2024\n\n- [x] Begin\n',
    'empty.md': '',
    'picture.md': '\u0000\u0001\u0089PNG\r\n\u001a\n\u0000## Goals for 2024\u0000\n1. \u0000\u0007\n',
    'broken.md': '---\ntags: [a, "b\nyear: {2023\n---\n\ntext\n',
    'endless.md': `${'> '.repeat(5000)}deep\n${'- '.repeat(5000)}deeper\n`,
    retrospectives: 'a file where a folder could be\n',
  };
  const GOOD = '# 2023 Retrospective\n\n## Goals for 2023\n\n1. Stand firm ✅\n2. Stay calm\n\n## Q1\n\n- Began\n';
  let folder;
  let untouched;
  let window;

  before(async () => {
    folder = temporaryFolder();
    for (const [file, text] of Object.entries(OTHERS)) folder.write(file, text);
    untouched = folder.bytes();
    window = await openWindow({
      folder: folder.path,
      settings: { 'files.readonlyInclude': { '**/locked/**': true }, 'retrospective.codeLens': 'goals' },
    });
    await window.openView('Retrospective');
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const unchanged = (file, text) => eventually(() => assert.equal(folder.read(file), text));

  it('shows none of it, and how to begin', async () => {
    await window.welcome().filter({ hasText: 'There is no retrospective in this folder yet.' }).waitFor();
    assert.equal(await window.rows().count(), 0);
  });

  it('opens each of them as VS Code does, and offers nothing there', async () => {
    for (const file of ['README.md', 'broken.md', 'endless.md', 'empty.md']) {
      await window.openFile(file);
      assert.equal(await window.page.locator('.codelens-decoration').count(), 0);
    }
    await window.command('Retrospective: Next Goal Status');
    await dismiss(window, 'There is no goal here.');
    await closeEditors(window);
    assert.deepEqual(folder.bytes(), untouched);
  });

  it('says that a file cannot be created, and changes nothing', async () => {
    await window.command('Retrospective: New Retrospective…');
    await window.choose('Another Year…');
    await window.answer('2024');
    await window.choose('/retrospectives');
    await window.choose('English');
    await dismiss(window, 'retrospectives/2024.md cannot be created. Nothing was changed.');
    assert.deepEqual(folder.bytes(), untouched);
  });

  it('shows what can be read of a retrospective with broken front matter', async () => {
    folder.write('2022.md', `---\ntags: [a, "b\n---\n\n${GOOD.replaceAll('2023', '2022')}`);
    await window.row(/^2022/).waitFor();
    await window.row('Stay calm').waitFor();
    folder.removeFile('2022.md');
    await window.row(/^2022/).waitFor({ state: 'detached' });
  });

  it('leaves a read-only file as it is, and says why', async () => {
    folder.write('locked/2023.md', GOOD);
    await window.row('Stay calm').hover();
    await window
      .row('Stay calm')
      .getByRole('button', { name: /^Next Goal Status/ })
      .click();
    await dismiss(window, 'locked/2023.md is read-only. Nothing was changed.');
    await window.row('Stay calm').click();
    await cursorIn(window, '2023.md', 6);
    await window.codeLens('→ Done').first().click();
    await dismiss(window, 'locked/2023.md is read-only. Nothing was changed.');
    await unchanged('locked/2023.md', GOOD);
    await window.row('Stay calm').filter({ hasText: 'Planned' }).waitFor();
    assert.equal(await window.page.locator('.tab.dirty').count(), 0);
  });

  it('says that a goal is gone that was taken away meanwhile', async () => {
    const text = GOOD.replaceAll('2023', '2021').replace('Stay calm', 'Keep still');
    folder.write('2021.md', text);
    await expand(window.row(/^2021/));
    await window.row('Keep still').click();
    await cursorIn(window, '2021.md', 6);
    await window.command('Retrospective: Set Goal Status…');
    await offered(window, 'Missed');
    folder.write('2021.md', text.replace('2. Keep still\n', ''));
    await window.line('Keep still').waitFor({ state: 'detached' });
    await window.choose('Missed');
    await dismiss(window, 'The goal is not to be found in 2021.md any more. Nothing was changed.');
    await unchanged('2021.md', text.replace('2. Keep still\n', ''));
  });

  it('changes nothing when the question for a status is left', async () => {
    await window.line('Stand firm').click();
    await window.command('Retrospective: Set Goal Status…');
    await offered(window, 'Missed');
    await leave(window);
    await activeTab(window, '2021.md');
    assert.equal(await window.page.locator('.tab.dirty').count(), 0);
    assert.deepEqual(await window.notifications(), []);
  });

  it('logs no error', () => {
    // VS Code's own words for the file that could not be created.
    const ours = window.errors().filter((error) => !/Unable to write file '.*\/retrospectives\/2024\.md'/.test(error));
    assert.deepEqual(ours, []);
  });
});
