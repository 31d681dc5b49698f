import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { chooseInMenu, closeEditors, eventually, leave } from './steps.mjs';

const PLAN = '# 2022 review\n\n## Goals for 2023\n\n- Read more\n- Sleep\n- Grow beans\n';
const REVIEW =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more ✅\n2. Sleep ❌\n3. Paint the fence 🗑️\n4. Sing\n\n## Q1\n\n- Moved\n\n## Harvest\n\n- Beans\n';
const README = '# A tool\n\n## Goals\n\n1. Fast ✅ ❌\n\n## Q1\n\n- A\n\n## Q1\n\n- B\n';

describe('what may need mending in a retrospective', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2022.md', PLAN);
    folder.write('2023.md', REVIEW);
    folder.write('README.md', README);
    window = await openWindow({ folder: folder.path });
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });
  beforeEach(() => window.openFile('2023.md'));
  afterEach(() => closeEditors(window));

  const underlined = () => window.page.locator('.squiggly-info');
  const menu = () => window.page.locator('.action-widget .monaco-list-row');
  const bulb = async (line, title) => {
    await window.goToLine(line);
    await eventually(async () => {
      await window.page.keyboard.press('Control+.');
      await menu().filter({ hasText: title }).first().waitFor({ timeout: 2000 });
    });
    return menu().allInnerTexts();
  };
  /** How the browser paints a piece of a line. While the line is drawn anew its old pieces have no style. */
  const styleOf = async (line, words, property) => {
    const piece = window.line(line).first().locator('span span').filter({ hasText: words }).first();
    const value = await piece.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    assert.notEqual(value, '', `${words} is not drawn`);
    return value;
  };
  const colour = (line, words) => styleOf(line, words, 'color');

  /** The colours that are drawn beside the scroll bar, as the browser writes them. */
  const coloursOfRuler = () =>
    window.page.locator('.editor-group-container.active canvas.decorationsOverviewRuler').evaluate((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const pixels = Array.from({ length: data.length / 4 }, (_, index) => data.subarray(index * 4, index * 4 + 4));
      return [...new Set(pixels.map(([red, green, blue]) => `rgb(${red}, ${green}, ${blue})`))];
    });

  it('is underlined, listed, and mended by a key, which undo takes back', async () => {
    await eventually(async () => assert.equal(await underlined().count(), 2));
    await bulb(3, 'Add “Grow beans” to the Review');
    await window.page.keyboard.press('Enter');
    await window.line('5. Grow beans').first().waitFor();
    await window.page.keyboard.press('Control+Z');
    await window.line('5. Grow beans').waitFor({ state: 'detached' });
    await window.command('View: Toggle Problems');
    const listed = window.page.locator('.markers-panel .monaco-list-row');
    await listed.filter({ hasText: 'The plan for 2023 has a goal that this review lacks: “Grow beans”' }).waitFor();
    await listed.filter({ hasText: 'Nothing says how this goal of 2023 went.' }).waitFor();
    await window.command('View: Toggle Problems');
  });

  it('can be a goal without a status, which the light bulb asks for', async () => {
    await bulb(8, 'Choose a Status…');
    await menu().filter({ hasText: 'Choose a Status…' }).click();
    await window.choose('Dropped');
    await window.line('Sing 🗑️').first().waitFor();
    await window.page.keyboard.press('Control+Z');
    await window.line('Sing 🗑️').waitFor({ state: 'detached' });
  });

  it('can be no problem at all: a heading is taught from the light bulb', async () => {
    await bulb(14, 'Teach This Heading…');
    await window.page.keyboard.press('Enter');
    await window.choose('What was learned');
    await window.notification('Added to the setting retrospective.vocabulary: harvest');
    await window.command('Notifications: Clear All Notifications');
    await window.command('Retrospective: Why Is This (Not) a Retrospective?');
    await window.quickPickRows.filter({ hasText: 'Harvest' }).filter({ hasText: 'What was learned' }).first().waitFor();
    await leave(window);
  });

  it('shows each status as the colour of its number, as long as the setting says so', async () => {
    const done = await eventually(async () => {
      const [read, slept, sung] = [
        await colour('Read more', '1.'),
        await colour('Sleep', '2.'),
        await colour('Sing', '4.'),
      ];
      assert.equal(new Set([read, slept, sung]).size, 3);
      return read;
    });
    const struck = () => styleOf('Paint the fence', 'Paint the fence', 'text-decoration-line');
    assert.equal(await struck(), 'line-through');
    const missed = await colour('Sleep', '2.');
    await eventually(async () => {
      const drawn = await coloursOfRuler();
      assert.ok(drawn.includes(done) && drawn.includes(missed), `${done} and ${missed} are not in ${drawn}`);
    });
    window.configure({ 'retrospective.decorations.enabled': false });
    await eventually(async () => {
      assert.equal(await colour('Read more', '1.'), await colour('Sing', '4.'));
      assert.equal(await struck(), 'none');
      assert.equal((await coloursOfRuler()).includes(done), false);
    });
    window.configure({ 'retrospective.decorations.enabled': true });
    await eventually(async () => assert.equal(await colour('Read more', '1.'), done));
  });

  it('is nothing in a README and in a diff editor', async () => {
    await eventually(async () => assert.equal(await underlined().count(), 2));
    const plain = await eventually(() => colour('Sing', '4.'));
    await closeEditors(window);
    await window.openFile('README.md');
    await eventually(async () => assert.equal(await colour('Fast', '1.'), plain));
    assert.equal(await underlined().count(), 0);
    await closeEditors(window);
    await window.openFile('2023.md');
    await eventually(async () => assert.notEqual(await colour('Read more', '1.'), plain));
    await window.command('File: Compare Active File with Saved');
    await window.page.locator('.monaco-diff-editor .modified .view-line').first().waitFor();
    await eventually(async () => {
      assert.equal(await window.page.locator('.monaco-diff-editor .squiggly-info').count(), 0);
      assert.equal(await colour('Read more', '1.'), plain);
    });
  });

  it('is nothing in what VS Code keeps of earlier times', async () => {
    await eventually(async () => assert.equal(await underlined().count(), 2));
    const plain = await eventually(() => colour('Sing', '4.'));
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.type('\nRain.');
    await window.page.keyboard.press('Control+S');
    await window.command('Explorer: Focus on Timeline View');
    const saved = window.page.locator('.timeline-tree-view .monaco-list-row').filter({ hasText: 'File Saved' }).first();
    await saved.click();
    await window.page.locator('.monaco-diff-editor .modified .view-line').first().waitFor();
    const isPlain = async (shown) => {
      assert.equal(await window.page.locator(`${shown} .squiggly-info`).count(), 0);
      assert.equal(await window.page.locator(`${shown} .codelens-decoration`).count(), 0);
      assert.equal(await colour('Read more', '1.'), plain);
    };
    await eventually(() => isPlain('.monaco-diff-editor'));
    await chooseInMenu(window, saved, 'Show Contents');
    await window.page.locator('.tab.active').filter({ hasText: 'File Saved' }).waitFor();
    await window.line('Rain.').first().waitFor();
    await window.goToLine(5);
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Control+I');
    await eventually(() => isPlain('.editor-group-container.active'));
    assert.equal(await window.page.locator('.monaco-editor .monaco-hover:not(.hidden)').count(), 0);
  });

  it('leaves nothing in the log', () => assert.deepEqual(window.errors(), []));
});
