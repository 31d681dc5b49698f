import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/vscode/install.mjs';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually } from './steps.mjs';

const REVIEW =
  '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep 🗑️\n3. Run\n\n## Q1\n\n- Moved\n\n## Q1\n\n- Painted\n';
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

describe('what a person sees in an open window', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', REVIEW);
    window = await openWindow({ folder: folder.path });
    await window.openFile('2023.md');
    await window.command('Markdown: Open Preview to the Side');
    await window.webview().locator('.retrospective-badge').first().waitFor({ timeout: 45_000 });
    await window.page.locator('.view-line').filter({ hasText: 'Read more' }).first().click();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const page = () => window.page;
  const line = (number) => window.goToLine(number);
  const dismiss = () => page().keyboard.press('Escape');
  const count = (selector, text) => page().locator(selector).filter({ hasText: text }).count();

  /** Whether each feature is there, by the setting that switches it. */
  const FEATURES = {
    'retrospective.codeLens': ['none', () => count('.codelens-decoration a', 'of 3 goals closed')],
    'retrospective.diagnostics.enabled': [false, () => count('.squiggly-info')],
    'retrospective.markLinks.enabled': [false, () => count('.detected-link', '🤔')],
    'retrospective.decorations.enabled': [
      false,
      () =>
        window
          .line('Sleep')
          .first()
          .locator('span span')
          .evaluateAll(
            (all) => all.filter((one) => getComputedStyle(one).textDecorationLine === 'line-through').length,
          ),
    ],
    'retrospective.statusBar': [false, () => count('.part.statusbar .statusbar-item', 'Log Entry')],
    'retrospective.preview.badges': [false, () => window.webview().locator('.retrospective-badge').count()],
    'retrospective.hover.enabled': [
      false,
      async () => {
        await line(5);
        await page().keyboard.press('Control+K');
        await page().keyboard.press('Control+I');
        await page().waitForTimeout(800);
        const shown = await count('.monaco-editor .monaco-hover:not(.hidden)', 'Goal for 2023');
        await dismiss();
        return shown;
      },
    ],
    'retrospective.codeActions.enabled': [
      false,
      async () => {
        await line(5);
        await page().keyboard.press('Control+.');
        await page().waitForTimeout(1200);
        const shown = await count('.action-widget .monaco-list-row', 'Mark as Done');
        await dismiss();
        return shown;
      },
    ],
    'retrospective.completion.enabled': [
      false,
      async () => {
        await line(7);
        await page().keyboard.press('End');
        await page().keyboard.type(' :', { delay: 60 });
        await page().waitForTimeout(1000);
        const shown = await count('.suggest-widget.visible .monaco-list-row', 'Partly Done');
        await dismiss();
        for (const _ of ' :') await page().keyboard.press('Backspace');
        return shown;
      },
    ],
    'retrospective.languageStatus.enabled': [
      false,
      async () => {
        const item = page().locator('.statusbar-item[id="status.languageStatus"]');
        if ((await item.count()) === 0) return 0;
        await item.click();
        await page().waitForTimeout(500);
        const shown = await count('.hover-language-status', 'Retrospective of 2023');
        await page().mouse.move(300, 300);
        await line(5);
        return shown;
      },
    ],
  };

  /** What is no feature of its own, or is tested where it is at home. */
  const ELSEWHERE = [
    'retrospective.tree.followCursor',
    'retrospective.reminder',
    'retrospective.dashboard.images',
    'retrospective.diagnostics.severity',
  ];

  it('has a setting each, and none is left out here', () => {
    const switches = settings.filter((name) => {
      const { type, enum: values } = manifest.contributes.configuration
        .map(({ properties }) => properties[name])
        .find((one) => one !== undefined);
      return type === 'boolean' || values?.includes('none');
    });
    assert.deepEqual(switches.filter((name) => !ELSEWHERE.includes(name)).toSorted(), Object.keys(FEATURES).toSorted());
  });

  for (const [name, [off, isThere]] of Object.entries(FEATURES)) {
    it(`goes at once, and comes back, with ${name}`, async () => {
      await eventually(async () => assert.notEqual(await isThere(), 0), { within: 20_000 });
      window.configure({ [name]: off });
      await eventually(async () => assert.equal(await isThere(), 0), { within: 20_000 });
      const { default: usual } = manifest.contributes.configuration
        .map(({ properties }) => properties[name])
        .find((one) => one !== undefined);
      window.configure({ [name]: usual });
      await eventually(async () => assert.notEqual(await isThere(), 0), { within: 20_000 });
    });
  }

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
