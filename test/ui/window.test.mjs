import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../scripts/vscode/install.mjs';
import { openWindow } from '../../scripts/vscode/window.mjs';

describe('a window on the example journals', () => {
  let window;
  before(async () => {
    window = await openWindow({ folder: path.join(root, 'example') });
  });
  after(() => window?.close());

  it('shows years in the side bar', async () => {
    await window.openView('Retrospective');
    await window.row(/^2023/).first().waitFor();
  });

  it('shows statuses above the goals of a document', async () => {
    await window.openFile('retrospectives/2023.md');
    await window.codeLens('goals closed').first().waitFor();
  });

  it('shows a year in the dashboard', async () => {
    await window.command('Retrospective: Open Dashboard');
    await window.webview().getByRole('heading', { name: '2023' }).first().waitFor();
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});

describe('a window in Korean', () => {
  let window;
  before(async () => {
    window = await openWindow({ folder: path.join(root, 'example'), locale: 'ko' });
  });
  after(() => window?.close());

  it('has the Korean name of the view and of the statuses', async () => {
    await window.openView('회고');
    await window.row('달성').first().waitFor();
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});
