// Whom the dashboard is for: axe in every theme and width, with its menu too; large letters; no motion.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually } from './steps.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FILES = {
  '2023.md': '# 2023 Retrospective\n\n## Goals for 2024\n\n1. Read twelve books\n2. Sleep before midnight\n',
  '2024.md': `# 2024 Retrospective

## Reviewing the 2024 goals

1. Read twelve books 🤔
    - Nine, and half of a tenth, of [a list](https://example.com/) with \`code\`.
2. Sleep before midnight
3. Paint the fence ✅

## What I did, quarter by quarter

### Q1

- Moved to the house by the river
    - The piano came a week later

## Goals for 2025

1. Grow tomatoes
`,
};

const WIDTHS = [320, 1400];
const THEMES = ['Light Modern', 'Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

describe('dashboard for everyone', () => {
  let folder;
  let window;
  let page;

  before(async () => {
    folder = temporaryFolder();
    for (const [file, text] of Object.entries(FILES)) folder.write(file, text);
    window = await openWindow({ folder: folder.path });
    page = window.page;
    await window.command('Retrospective: Open Dashboard');
    await heading('2024').click({ timeout: 45_000 });
    await window.command('View: Maximize Editor Group and Hide Side Bars');
  });

  after(async () => {
    await window?.close();
    folder.remove();
  });

  const heading = (year) => window.webview().getByRole('heading', { level: 1, name: year });
  const menuButton = (goal) => window.webview().getByRole('button', { name: `Set status: ${goal}` });
  const tab = (name) => window.webview().getByRole('button', { name, exact: true }).first();
  const item = (status) => window.webview().getByRole('menuitemradio', { name: status, exact: true });

  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      it(`has nothing for axe to find at ${width} pixels in ${theme}`, async () => {
        await window.theme(theme);
        await makeAsWideAs(width);
        assert.deepEqual(await violations(), []);
        await menuButton('Paint the fence').click();
        await item('Missed').waitFor();
        assert.deepEqual(await violations(), []);
        await page.keyboard.press('Escape');
        await tab('All Years').click();
        await heading('All Years').waitFor();
        assert.deepEqual(await violations(), []);
        await tab('2024').click();
        await heading('2024').waitFor();
      });
    }
  }

  // At 200 % a window has half its pixels, and twice as many points for each.
  for (const width of [...WIDTHS, 640]) {
    it(`keeps everything within its edges at ${width} pixels`, async () => {
      await makeAsWideAs(width);
      for (const name of ['All Years', '2024']) {
        await tab(name).click();
        await heading(name).waitFor();
        const [whole, shown] = await (await window.webviewFrame()).evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        assert.ok(whole <= shown, `${name}: ${whole} of ${shown}`);
      }
    });
  }

  it('moves nothing for a person who wants no motion', async () => {
    const frame = await window.webviewFrame();
    const lasts = () =>
      frame.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .filter(
              (style) =>
                style.transitionDuration !== '0s' ||
                (style.animationTimeline === 'auto' && style.animationName !== 'none'),
            ).length,
      );
    assert.equal(await lasts(), 0);
    window.configure({ 'workbench.reduceMotion': 'off' });
    await eventually(async () => assert.notEqual(await lasts(), 0));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await lasts(), 0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    assert.notEqual(await lasts(), 0);
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));

  /** The whole window is the page's for a while: what it gains or loses, the page does. */
  async function makeAsWideAs(width) {
    await eventually(async () => {
      const now = await (await window.webviewFrame()).evaluate('window.innerWidth');
      const { width: whole, height } = page.viewportSize();
      if (now !== width) await page.setViewportSize({ width: whole + width - now, height });
      assert.equal(now, width);
    });
  }

  async function violations() {
    const frame = await window.webviewFrame();
    await frame.evaluate(axe);
    const found = await frame.evaluate(() => window.axe.run());
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
});
