import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWindow } from '../../scripts/vscode/window.mjs';

const RETROSPECTIVE = `# 2024 Retrospective

## Reviewing the 2024 goals

1. Read **twelve** books 🤔
    - Nine, and half of a tenth. ✅
2. Sleep before midnight (done)
3. [x] Paint the fence

## Goals for 2025

1. Grow tomatoes
`;

const README = `# Garden tools

## Goals

1. Sharpen the spade ✅
`;

describe('markdown preview', () => {
  let folder;
  let window;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
    fs.writeFileSync(path.join(folder, '2024.md'), RETROSPECTIVE);
    fs.writeFileSync(path.join(folder, 'README.md'), README);
    window = await openWindow({ folder });
  });

  after(async () => {
    await window?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const items = () => window.webview().locator('ol > li');
  const preview = async (file) => {
    await window.openFile(file);
    await window.command('Markdown: Open Preview');
  };

  it('shows the goals of a retrospective with badges in the place of their marks', async () => {
    await preview('2024.md');
    await window.webview().locator('.retrospective-badge').first().waitFor({ timeout: 45_000 });
    const [books, sleep, fence, tomatoes] = await items().evaluateAll((all) =>
      all.map((item) => item.textContent.trim().replace(/\s+/g, ' ')),
    );
    assert.match(books, /^Read twelve books Partly Done Nine, and half of a tenth\. ✅$/);
    assert.equal(sleep, 'Sleep before midnight Done');
    assert.match(fence, /Paint the fence Done$/);
    assert.equal(tomatoes, 'Grow tomatoes Planned');
  });

  it('gives the badges the colours of their statuses', async () => {
    const color = (at) =>
      window
        .webview()
        .locator('.retrospective-badge .glyph')
        .nth(at)
        .evaluate((glyph) => getComputedStyle(glyph).color);
    assert.notEqual(await color(0), await color(1));
    assert.equal(await color(1), await color(2));
  });

  it('follows a status that changes elsewhere, and a setting', async () => {
    const badges = window.webview().locator('.retrospective-badge');
    await window.openView('Retrospective');
    await window.expand(/^2024/);
    await window.inlineAction('Sleep before midnight', 'Next Goal Status');
    await badges.nth(1).filter({ hasText: 'Partly Done' }).waitFor();
    window.configure({
      'retrospective.statuses': [{ id: 'planned' }, { id: 'done' }, { id: 'partly', label: 'Half and Half' }],
    });
    await badges.nth(0).filter({ hasText: 'Half and Half' }).waitFor();
    window.configure({ 'retrospective.preview.badges': false });
    await badges.first().waitFor({ state: 'detached' });
    await window.webview().getByText('Read twelve books 🤔').waitFor();
    window.configure({ 'retrospective.preview.badges': true });
    await badges.first().waitFor();
  });

  it('leaves other documents alone', async () => {
    await preview('README.md');
    await window.webview().getByText('Sharpen the spade ✅').waitFor();
    assert.equal(await window.webview().locator('.retrospective-badge').count(), 0);
  });
});
