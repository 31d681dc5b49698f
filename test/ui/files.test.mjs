import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually, labels } from './steps.mjs';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n';

describe('files as they come', () => {
  const MIXED = REVIEW.replaceAll('2023', '2022').replace('\n', '\r\n');
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('real/2023.md', REVIEW);
    folder.write('real/2022.md', MIXED);
    fs.writeFileSync(path.join(folder.path, 'real/2021.md'), `\ufeff${REVIEW.replaceAll('2023', '2021')}`, 'utf16le');
    fs.symlinkSync(folder.path, path.join(folder.path, 'real/round'));
    fs.symlinkSync(path.join(folder.path, 'real'), path.join(folder.path, 'again'));
    fs.symlinkSync('nowhere', path.join(folder.path, 'broken.md'));
    window = await openWindow({ folder: folder.path });
    await window.openView('Retrospective');
    await window.row('Read more').first().waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const goal = (text) => window.row(text).and(window.page.locator('[aria-label^="Goal:"]')).first();

  it('are each shown once, however many links lead to them', async () => {
    assert.deepEqual(
      (await labels(window, 1)).map((label) => label.slice(0, 4)),
      ['2023', '2022', '2021'],
    );
  });

  it('are asked about before their line ends are made alike', async () => {
    await window.expand('2022');
    const mixed = window.rows().filter({ hasText: 'Sleep' }).nth(1);
    const toggle = async () => {
      await mixed.hover();
      await mixed.locator('.actions .action-label[aria-label^="Next Goal Status"]').click();
    };
    await toggle();
    await window.dialog('Cancel');
    assert.equal(folder.read('real/2022.md'), MIXED);
    await toggle();
    await window.dialog('Change Anyway');
    await eventually(() => assert.match(folder.read('real/2022.md'), /2\. Sleep ✅/));
    await mixed.filter({ hasText: 'Done' }).waitFor(); // the rows are drawn anew, and a click on an old one is lost
  });

  it('are not changed where they are write-protected', async () => {
    const file = path.join(folder.path, 'real/2023.md');
    fs.chmodSync(file, 0o444);
    await goal('Read more').hover();
    await window.inlineAction('Read more', 'Next Goal Status');
    await window.notification('2023.md is read-only. Nothing was changed.');
    assert.equal(folder.read('real/2023.md'), REVIEW);
  });

  it('make nobody throw or log', () => assert.deepEqual(window.errors(), []));
});

describe('a folder that is not trusted', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', REVIEW);
    folder.write('.vscode/settings.json', JSON.stringify({ 'retrospective.files.exclude': ['**/*.md'] }));
    window = await openWindow({
      folder: folder.path,
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      },
    });
    await window.openView('Retrospective');
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  it('is read without its globs, and says that some settings are left out', async () => {
    await window.row('Read more').waitFor();
    await window.page.locator('.pane-body .message', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('can be changed', async () => {
    await window.inlineAction('Read more', 'Next Goal Status');
    await eventually(() => assert.match(folder.read('2023.md'), /1\. Read more ❌/));
  });

  it('makes nobody throw or log', () => assert.deepEqual(window.errors(), []));
});
