// What leaves the workspace (a page, a badge), and two goals made one: by a person who speaks Korean.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { closeMenu, eventually } from './steps.mjs';

const FILES = {
  '2023.md':
    '# 2023 회고\n\n## 2023 목표\n\n1. 아침마다 강가를 달리기 ✅\n2. 피아노 다시 배우기 ❌\n\n## 2024 목표\n\n1. 아침마다 강가에서 달리기\n',
  '2024.md': `# 2024 회고

## 2023 회고를 회고하기

1. 아침마다 강가에서 달리기 🤔
    - 여름에는 못 나갔다.
    - ![강가](river.svg) ![먼 그림](https://example.com/far.png)
2. 집을 옮기기 ✅

<!-- private -->
## 혼자만 볼 것

- 아무에게도 말하지 않은 일

## 1분기

- 이사했다
<!-- private -->
- 보증금을 빌렸다
<!-- /private -->
`,
};

describe('taking along, in Korean', () => {
  let folder;
  let window;
  let page;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'take-along-'));
    for (const [file, text] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, file), text);
    fs.writeFileSync(path.join(folder, 'river.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    window = await openWindow({ folder, locale: 'ko', settings: { 'retrospective.dashboard.images': true } });
    page = window.page;
    await window.openFile('2024.md');
    await window.command('회고: 대시보드 열기');
    await window.webview().getByRole('heading', { level: 1, name: '2024' }).waitFor({ timeout: 45_000 });
    await window.webview().getByRole('heading', { level: 1, name: '2024' }).click();
  });

  after(async () => {
    await window?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');
  /** The place that VS Code suggests, or another. */
  const saveAs = async (file) => {
    await window.quickInput.waitFor();
    await eventually(async () => assert.match(await window.quickInput.inputValue(), /\.(?:html|svg)$/));
    if (file !== undefined) await window.quickInput.fill(path.resolve(folder, file));
    await page.keyboard.press('Enter');
  };

  it('writes a page that loads nothing, without what is private', async () => {
    await window.command('회고: 페이지로 내보내기…');
    await saveAs();
    const written = await eventually(() => read('retrospective-2024.html'));
    assert.match(written, /여름에는 못 나갔다/);
    assert.match(written, /이사했다/);
    assert.doesNotMatch(written, /혼자만|아무에게도|보증금|private/);
    assert.deepEqual(
      fs.readdirSync(folder).filter((file) => file.endsWith('.part')),
      [],
    );
    const browser = await launchBrowser();
    try {
      const paper = await browser.newPage();
      const asked = [];
      paper.on('request', (request) => asked.push(request.url()));
      const complaints = [];
      paper.on('console', (message) => complaints.push(message.text()));
      await paper.goto(`file://${path.join(folder, 'retrospective-2024.html')}`);
      assert.equal(await paper.title(), '2024년 회고');
      assert.ok(await paper.getByText('일부 달성').first().isVisible());
      const radius = await paper
        .locator('.badge')
        .first()
        .evaluate((badge) => getComputedStyle(badge).borderRadius);
      assert.notEqual(radius, '0px', 'its own style applies');
      const river = paper.getByRole('img', { name: '강가' });
      assert.equal(await river.evaluate((image) => image.naturalWidth), 9);
      await paper.getByText('먼 그림').waitFor();
      assert.deepEqual(
        asked.filter((url) => !url.startsWith('data:')),
        [paper.url()],
      );
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
    }
  });

  it('asks before it replaces a file, and leaves it alone where the person turns back', async () => {
    fs.writeFileSync(path.join(folder, 'goals-2024.svg'), 'mine');
    await window.command('회고: 상태 배지 내보내기…');
    await saveAs();
    await page
      .getByText(/goals-2024\.svg.*(?:이미 있|exists)/)
      .first()
      .waitFor();
    assert.equal(read('goals-2024.svg'), 'mine');
    await page.keyboard.press('Escape');
    await eventually(async () => {
      await page.keyboard.press('Escape');
      assert.equal(await window.quickInput.isVisible(), false);
    });
    assert.equal(read('goals-2024.svg'), 'mine');
  });

  it('writes the badge where the person says', async () => {
    await window.command('회고: 상태 배지 내보내기…');
    await saveAs('badge.svg');
    const badge = await eventually(() => read('badge.svg'));
    assert.match(badge, /<title id="title">2024: 목표 2개 중 2개[^<]*달성 1/);
  });

  it('says so where nothing can be written, and leaves the command ready for another place', async () => {
    await window.command('회고: 페이지로 내보내기…');
    await saveAs('/sys/retrospective.html');
    // While it lists another folder the dialog takes no Enter.
    await eventually(async () => {
      if (await window.quickInput.isVisible()) await page.keyboard.press('Enter');
      await window.quickInput.waitFor({ state: 'hidden', timeout: 2_000 });
    });
    await window.notification('retrospective.html: 쓸 수 없습니다. 아무것도 변경하지 않았습니다.');
    await page.keyboard.press('Escape');
    await window.command('회고: 페이지로 내보내기…');
    await saveAs('again.html');
    await eventually(() => assert.match(read('again.html'), /<h1/));
  });

  it('writes what is to be printed too, and says so where the window is no neighbour of a browser', async () => {
    await window.command('회고: 인쇄…');
    await saveAs('print.html');
    await window.notification('print.html: 저장했습니다. 여기서는 열 수 없으니 내려받아 브라우저에서 인쇄하세요.');
    assert.match(read('print.html'), /@media print/);
    await page.keyboard.press('Escape');
  });

  it('is offered on the dashboard’s own tab and in the tree', async () => {
    const tools = page.locator('.editor-group-container.active .editor-actions');
    await window.webview().getByRole('heading', { level: 1, name: '2024' }).click();
    await tools.getByRole('button', { name: /페이지로 내보내기/ }).waitFor();
    await window.openView('회고');
    await window.contextMenu(/^2024/, '내보내기');
    await page.locator('.monaco-menu .action-item').filter({ hasText: '마크다운 표로 복사' }).first().waitFor();
    await closeMenu(window);
  });

  it('finds words on the page', async () => {
    await window.webview().getByRole('heading', { level: 1, name: '2024' }).click();
    await page.keyboard.press('Control+F');
    const box = page.locator('.simple-find-part.visible input');
    await box.fill('이사했다');
    await page.locator('.simple-find-part.visible').waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });

  it('makes similar goals one by a wording, wherever they stand, and undoes it as one', async () => {
    await window.webview().getByRole('button', { name: '모든 해', exact: true }).click();
    await window.webview().getByRole('heading', { level: 2, name: '비슷한 목표' }).waitFor();
    await window
      .webview()
      .getByRole('button', { name: '두 목표를 이 문구로 통일: 아침마다 강가를 달리기' })
      .press('Enter');
    await window
      .webview()
      .getByRole('row', { name: /아침마다 강가를 달리기/ })
      .waitFor();
    await window.webview().getByRole('heading', { level: 2, name: '비슷한 목표' }).waitFor({ state: 'hidden' });
    const said = window.webview().locator('#announcement');
    await said.filter({ hasText: '이제 하나의 목표입니다: 아침마다 강가를 달리기' }).waitFor({ state: 'attached' });
    await eventually(() => assert.equal(read('2023.md'), FILES['2023.md'].replaceAll('강가에서', '강가를')));
    await window
      .line('아침마다 강가를 달리기 🤔')
      .or(page.locator('.view-line', { hasText: '강가를 달리기 🤔' }))
      .first()
      .waitFor();
    await page.keyboard.press('Control+Z');
    await window.webview().getByRole('heading', { level: 2, name: '비슷한 목표' }).waitFor();
    await eventually(() => assert.deepEqual([read('2023.md'), read('2024.md')], Object.values(FILES)));
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
