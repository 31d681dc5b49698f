import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { chooseInMenu, closeEditors, cursorIn, eventually, leave, offered, shownIn } from './steps.mjs';

const REVIEW =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n\n## Q1\n\n- Moved house\n\n## Songs\n\n- One\n';
const GUESSED = '# 2022 review\n\n## Q1\n\n- Moved house\n\n## Goals\n\n1. Paint the fence\n';
const README = '# Garden tools\n\n## Goals\n\n- Be sharp\n';

describe('what is understood and what is not', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', REVIEW);
    folder.write('2022.md', GUESSED);
    folder.write('README.md', README);
    window = await openWindow({ folder: folder.path, settings: { 'retrospective.codeLens': 'both' } });
    await window.openView('Retrospective');
    await window.row('Read more').waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });
  afterEach(() => closeEditors(window));

  const explain = () => window.command('Retrospective: Why Is This (Not) a Retrospective?');
  const title = () => window.page.locator('.quick-input-title').innerText();
  const separators = () => window.page.locator('.quick-input-list-separator:visible').allInnerTexts();
  const guess = () => window.row('Paint the fence').first();

  it('is told with reasons for document, year and sections', async () => {
    await window.openFile('2023.md');
    await explain();
    const rows = (await offered(window, 'Songs')).join('\n');
    assert.equal(await title(), '2023.md is a retrospective of 2023');
    for (const answer of [
      /The title looks back and names a year — “2023 review”/,
      /The title names the year that is looked back on — “2023”/,
      /Reviewing the 2023 goals.*Review of the 2023 goals.*The heading names goals and their year/,
      /Q1.*What was done in a part of 2023.*The heading names a part of the year/,
      /Songs.*Not recognized as goals or a period/,
    ])
      assert.match(rows, answer);
    assert.deepEqual((await separators()).filter(Boolean), ['Why', 'Its year', 'Its sections']);
    await leave(window);
  });

  it('shows the place of each answer, and leads there', async () => {
    await window.openFile('2023.md');
    await window.goToLine(5);
    await explain();
    await offered(window, 'Songs');
    await window.quickInput.fill('Songs');
    await cursorIn(window, '2023.md', 11);
    await leave(window);
    await cursorIn(window, '2023.md', 5);
    await explain();
    await window.choose('Q1');
    await cursorIn(window, '2023.md', 7);
  });

  it('is told of a document that is no retrospective', async () => {
    await window.openFile('README.md');
    await explain();
    await offered(window, 'Say in the settings');
    assert.equal(await title(), 'README.md is not a retrospective');
    const rows = (await offered(window, 'Say in the settings')).join('\n');
    assert.match(rows, /Title, headings, file name and date name no year/);
    await leave(window);
  });

  it('is told of a row of the tree, whose document nobody has open', async () => {
    await chooseInMenu(window, guess(), 'Why Is This (Not) a Retrospective?');
    const rows = (await offered(window, 'Goals')).join('\n');
    assert.match(rows, /Goals.*Plan with the 2023 goals \(not sure\).*no year; only their marks and their place/);
    await leave(window);
  });

  it('is shown in tree and lens where it is not sure', async () => {
    assert.deepEqual(await shownIn(guess()), {
      icon: 'question',
      text: 'Paint the fence',
      description: 'Planned (perhaps no goal)',
    });
    await guess().hover();
    await window.page.locator('.monaco-hover').filter({ hasText: 'This may not be a goal.' }).first().waitFor();
    await window.openFile('2022.md');
    await window.page.locator('.codelens-decoration .codicon-question').first().waitFor();
  });

  it('is changed only after asking, where it is not sure', async () => {
    const turn = () => window.inlineAction('Paint the fence', 'Next Goal Status');
    await turn();
    const dialog = window.page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: '“Paint the fence” may not be a goal.' }).filter({ hasText: '2022.md:9' }).waitFor();
    await window.dialog('Cancel');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(folder.read('2022.md'), GUESSED);
    await turn();
    await window.dialog('Change Anyway');
    await eventually(() => assert.equal(folder.read('2022.md'), GUESSED.replace('fence', 'fence ✅')));
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
