// What the dashboard does while its documents change elsewhere, and what it makes of what nobody should say to it.
import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { closeEditors, eventually, savedAs } from './steps.mjs';

const entries = (quarter) =>
  Array.from({ length: 12 }, (_, at) => `- Thing ${at + 1} of quarter ${quarter}\n    - Its note\n`).join('');
const textWith = (first, goals) =>
  `# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n${first}\n2. Sleep before midnight ✅\n\n` +
  `## Q1\n\n${entries(1)}\n## Q2\n\n${entries(2)}\n## Goals for 2025\n\n${goals}`;
const GOALS = '1. Grow tomatoes\n2. Paint the fence\n';
const TEXT = textWith('1. Read twelve books 🤔', GOALS);
const GROWN = textWith(`1. Read twelve books 🤔\n${'    - One more word on it\n'.repeat(9)}`, GOALS);

describe('a dashboard whose documents change', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', '# 2023 Retrospective\n\n## Goals for 2023\n\n1. Swim ❌\n');
    folder.write('2024.md', TEXT);
    folder.write('notes.md', '# Notes\n\n## Ideas\n\n- One\n');
    window = await openWindow({ folder: folder.path });
    await window.openFile('2024.md');
    await window.command('Retrospective: Open Dashboard');
    await heading('2024').waitFor({ timeout: 45_000 });
  });

  after(async () => {
    await window?.close();
    folder.remove();
  });

  const heading = (name) => window.webview().getByRole('heading', { level: 1, name });
  const badge = (goal) => window.webview().getByRole('button', { name: new RegExp(`, ${goal}`) });
  const focused = () => window.webview().locator(':focus');
  const topOf = (locator) => locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const saysTab = (title) => window.tab(title).waitFor();

  it('keeps the focus, the place and what is unfolded while a document above it grows', async () => {
    const part = window.webview().locator('details').last();
    await part.locator('summary').click();
    await badge('Grow tomatoes').focus();
    await badge('Grow tomatoes').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await topOf(badge('Grow tomatoes'));
    const scrolled = await (await window.webviewFrame()).evaluate('window.scrollY');
    assert.ok(scrolled > 200, `${scrolled}`);
    folder.write('2024.md', GROWN);
    await eventually(async () => assert.equal(await window.webview().getByText('One more word on it').count(), 9));
    await badge('Grow tomatoes').and(focused()).waitFor();
    await eventually(async () => assert.ok(Math.abs((await topOf(badge('Grow tomatoes'))) - before) <= 1));
    assert.ok((await (await window.webviewFrame()).evaluate('window.scrollY')) > scrolled);
    assert.equal(await part.getAttribute('open'), '');
  });

  it('goes on near by where the goal with the focus is deleted', async () => {
    folder.write('2024.md', GROWN.replace('1. Grow tomatoes\n', ''));
    await badge('Grow tomatoes').waitFor({ state: 'detached' });
    assert.equal(await (await window.webviewFrame()).evaluate('document.activeElement === document.body'), false);
  });

  /** As the page itself would, if somebody else had a say in it: the frame around it passes on what it hears. */
  const say = async (message) => {
    const around = (await window.webviewFrame()).parentFrame();
    await around.evaluate((data) => window.__vscode_post_message__('onmessage', { message: data }), message);
  };

  it('does nothing on what it never says, and on what names a goal that is gone', async () => {
    folder.write('2024.md', TEXT);
    await badge('Grow tomatoes').waitFor();
    const gone = await badge('Grow tomatoes').getAttribute('data-toggle');
    const still = await badge('Paint the fence').getAttribute('data-toggle');
    const left = TEXT.replace('1. Grow tomatoes\n', '');
    folder.write('2024.md', left);
    await badge('Grow tomatoes').waitFor({ state: 'detached' });
    // What the last painting had may still be pressed; the one behind it forgets.
    for (const message of [null, 7, 'toggle', [], {}, { type: 'run', command: 'workbench.action.quit' }])
      await say(message);
    for (const handle of [gone, 'nothing', '__proto__']) {
      await say({ type: 'toggle', handle });
      await say({ type: 'setStatus', handle, status: 'done' });
      await say({ type: 'open', handle });
    }
    await say({ type: 'setStatus', handle: still, status: 'no such status' });
    await badge('Paint the fence').click();
    await badge('Paint the fence').filter({ hasText: 'Done' }).waitFor();
    await window.tab('2024.md').click();
    await savedAs(window, folder, '2024.md', left.replace('the fence', 'the fence ✅'));
  });

  it('follows documents in the markdown editors that VS Code brings', async () => {
    await closeEditors(window);
    await window.openFile('2024.md');
    await window.command('Retrospective: Open Dashboard');
    await saysTab('Retrospective 2024');
    await window.tab('2024.md').click();
    await window.openFile('2023.md');
    await saysTab('Retrospective 2023');
    for (const editor of ['Markdown Preview', 'Markdown Editor']) {
      await window.command('View: Reopen Editor With...');
      await window.choose(editor);
      await window.tab('2024.md').click();
      await saysTab('Retrospective 2024');
      await window.tab('2023.md').click();
      await saysTab('Retrospective 2023');
    }
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
