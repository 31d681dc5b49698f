import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { chooseInMenu, eventually, expand, focused, labels } from './steps.mjs';

const OLDER =
  '# 2023 review\n\n## Q1\n\n1. Moved house\n   - twice\n2. Slept\n\n## Q2\n\n- Ate\n\n## 2024 goals\n\n- Read\n- Sail\n  - far\n- Write\n';
const NEWER =
  '# 2024 review\n\n## Reviewing the 2024 goals\n\n1. Read ✅\n\n## Q1\n\n* Walked\n\n## 2025 goals\n\n1. Rest\n';

describe('moving goals and entries in the tree', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', OLDER);
    folder.write('2024.md', NEWER);
    window = await openWindow({ folder: folder.path, size: { width: 1280, height: 1100 } });
    await window.openView('Retrospective');
    await window.row('Sail').first().waitFor();
  });
  after(async () => {
    await window?.close();
    folder?.remove();
  });

  // What a click on a row has opened is the person's to save.
  const holds = (file, text) =>
    eventually(async () => {
      if (folder.read(file) !== text) await press('Control+s');
      assert.equal(folder.read(file), text);
    });
  const inOrder = (...words) =>
    eventually(async () => assert.match((await labels(window)).join('|'), new RegExp(words.join('.*'))));
  const press = (key) => window.page.keyboard.press(key);
  const tree = () => window.page.locator('.part.sidebar .monaco-list').first();
  const goal = (text) => window.row(text).and(window.page.locator('[aria-label^="Goal:"]')).first();

  it('is done by drag and drop, within a list', async () => {
    await goal('Write').dragTo(goal('Sail'));
    await holds('2023.md', OLDER.replace('- Sail\n  - far\n- Write\n', '- Write\n- Sail\n  - far\n'));
  });

  it('is taken back by the key', async () => {
    await goal('Write').click();
    await tree().focus();
    await press('Control+z');
    await holds('2023.md', OLDER);
  });

  it('is done by drag and drop, to another year', async () => {
    await inOrder('Goal: Sail', 'Goal: Write');
    await goal('Sail').dragTo(window.row(/^2025/).first());
    await holds('2023.md', OLDER.replace('- Sail\n  - far\n', ''));
    await holds('2024.md', NEWER.replace('1. Rest\n', '1. Rest\n2. Sail\n   - far\n'));
    await tree().focus();
    await press('Control+z');
    await holds('2024.md', NEWER);
    await holds('2023.md', OLDER);
  });

  it('is done by keys, on an entry with the focus', async () => {
    await expand(window.row(/^2023/).first());
    await expand(window.row(/^Q1/).last());
    await window.row('Slept').click();
    await tree().focus();
    await focused(window.row('Slept'));
    await press('Shift+Alt+ArrowUp');
    await holds(
      '2023.md',
      OLDER.replace('1. Moved house\n   - twice\n2. Slept', '1. Slept\n2. Moved house\n   - twice'),
    );
    await tree().focus();
    await press('Control+z');
    await holds('2023.md', OLDER);
  });

  it('is done from the menu, to a section that is chosen', async () => {
    await inOrder('Moved house', 'Slept');
    await chooseInMenu(window, window.row('Slept'), 'Move To…');
    await window.choose('Q2');
    await holds('2023.md', OLDER.replace('2. Slept\n', '').replace('- Ate\n', '- Ate\n- Slept\n'));
  });

  it('renames a goal by its key, also where else it stands', async () => {
    await goal('Read').click();
    await tree().focus();
    await focused(goal('Read'));
    await press('F2');
    await window.quickInput.waitFor();
    await window.page.keyboard.type('Read aloud');
    await press('Enter');
    await window.page.getByRole('button', { name: 'Rename Everywhere' }).click();
    await holds('2023.md', folder.read('2023.md').replace(/^- Read$/m, '- Read aloud'));
    await holds('2024.md', NEWER.replace('Read', 'Read aloud'));
  });

  it('deletes a goal with its notes, after asking', async () => {
    await goal('Sail').click();
    await tree().focus();
    await focused(goal('Sail'));
    await press('Delete');
    await window.page.getByRole('button', { name: 'Cancel' }).click();
    assert.match(folder.read('2023.md'), /^- Sail\n {2}- far$/m);
    await press('Delete');
    await window.page.getByRole('button', { name: 'Delete', exact: true }).click();
    await holds('2023.md', folder.read('2023.md').replace('- Sail\n  - far\n', ''));
  });

  it('logs no error', () =>
    assert.deepEqual(
      window.errors().filter((line) => !line.includes('resolve tree')),
      [],
    ));
});
