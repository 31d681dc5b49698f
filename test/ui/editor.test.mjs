import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { activeTab, closeEditors, eventually, shutAll } from './steps.mjs';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n\n## Q1\n\n- Moved house\n';

describe('a retrospective in the editor', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', REVIEW);
    folder.write('2024.md', '# 2024 review\n\n## Reviewing the 2024 goals\n\n1. Swim\n');
    folder.write('README.md', '# A tool\n\n## Goals\n\n- Be fast\n');
    window = await openWindow({ folder: folder.path, settings: { 'retrospective.codeLens': 'both' } });
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });
  beforeEach(() => window.openFile('2023.md'));
  afterEach(() => closeEditors(window));

  const line = (text) => window.line(text).first().waitFor();
  const undo = async () => {
    await window.page.keyboard.press('Control+Z');
    await line('Read more 🤔');
  };
  const dashboard = () => window.page.locator('.editor-actions .action-label[aria-label^="Open Dashboard"]');

  it('turns the goal at the cursor by a key, which undo takes back', async () => {
    await dashboard().waitFor();
    await window.goToLine(5);
    await window.page.keyboard.press('Shift+Alt+G');
    await line('Read more ❌');
    await undo();
  });

  it('asks for a status by a key', async () => {
    await dashboard().waitFor();
    await window.goToLine(5);
    await window.page.keyboard.press('Shift+Alt+S');
    await window.choose('Dropped');
    await line('Read more 🗑️');
    await undo();
  });

  it('asks which goal where the cursor is on none', async () => {
    await dashboard().waitFor();
    await window.goToLine(8);
    await window.page.keyboard.press('Shift+Alt+G');
    await window.choose('Read more');
    await line('Read more ❌');
    await undo();
  });

  it('turns a goal by the lens above it', async () => {
    await window.codeLens('→ Missed').first().click();
    await line('Read more ❌');
    await window.codeLens('→ Planned').first().waitFor();
    await window.goToLine(1);
    await undo();
  });

  it('has lenses in a document that is left as soon as it is there', async () => {
    await window.openView('Retrospective');
    await window.inlineAction('Swim', 'Next Goal Status');
    await eventually(() => assert.match(folder.read('2024.md'), /Swim ✅$/m));
    const stay = await leaveEditorsAtOnce(window.page);
    await window.row('Swim').click();
    await activeTab(window, '2024.md');
    await window.codeLens('→ Partly Done').waitFor();
    await stay();
    await window.codeLens('→ Partly Done').click();
    await line('Swim 🤔');
    await shutAll(window);
  });

  it('shows neither lens nor icon in another document', async () => {
    await dashboard().waitFor();
    await window.openFile('README.md');
    await activeTab(window, 'README.md');
    await dashboard().waitFor({ state: 'detached' });
    assert.equal(await window.codeLens('→').count(), 0);
  });

  it('makes nobody throw or log', () => assert.deepEqual(window.errors(), []));
});

/** Whenever an editor gets the keyboard the tree has it next, sooner than by any key or click. Returns how that ends. */
async function leaveEditorsAtOnce(page) {
  const leaving = await page.evaluateHandle(() => {
    const leave = ({ target }) => {
      if (target.closest('.monaco-editor')) document.querySelector('.sidebar .monaco-list').focus();
    };
    document.addEventListener('focusin', leave);
    return leave;
  });
  return () => leaving.evaluate((leave) => document.removeEventListener('focusin', leave));
}
