import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { eventually } from './steps.mjs';

const BEFORE =
  '# 2023 회고\n\n작성일: 2023-12-30\n\n## 2022 회고를 회고하기\n\n1. 헤엄치기 ✅\n\n## 2024 목표\n\n1. 빵 굽기\n2. 책 읽기\n3. 할머니 댁에 매달 가기\n';

describe('a retrospective that is written from its first word on', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder();
    folder.write('2023.md', BEFORE);
    folder.write('2024.md', '');
    window = await openWindow({ folder: folder.path, locale: 'ko' });
    await window.openFile('2024.md');
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const suggestions = () => window.page.locator('.suggest-widget.visible .monaco-list-row');
  const underlined = () => window.page.locator('.squiggly-info, .squiggly-hint');
  const type = async (text) => {
    for (const character of text) {
      if (character === '\n') await window.page.keyboard.press('Enter');
      else await window.page.keyboard.type(character);
      await pause(60);
    }
  };
  /** Where the first line stands, which no lens or problem may have moved. */
  const top = async (text) => Math.round((await window.line(text).first().boundingBox()).y);
  const line = (text) =>
    window
      .line(new RegExp(text.source.replaceAll(' ', '\\s')))
      .first()
      .waitFor({ timeout: 10_000 });

  it('is helped on where it asks, finds its status by a word, and no line jumps', async () => {
    await type('# 2024 회고\n\n작성일: 2024-12-31\n\n#');
    await suggestions().filter({ hasText: '2023 회고를 회고하기' }).first().click();
    await line(/^## 2023 회고를 회고하기$/);
    assert.equal(await underlined().count(), 0, 'nobody asks for what is about to come');
    const heading = await top('2023 회고를 회고하기');
    await type('빵 굽기 :달');
    await suggestions().filter({ hasText: '달성' }).first().waitFor();
    await eventually(async () => assert.match(await suggestions().first().innerText(), /^달성/));
    await window.page.keyboard.press('Enter');
    await line(/빵 굽기 ✅$/);
    await type('\n2. 책 읽기 완');
    await window.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: '달성' }).first().click();
    await line(/책 읽기 ✅$/);
    await type('\n3. ');
    await window.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: '할머니 댁에 매달 가기' }).first().click();
    await line(/3\. 할머니 댁에 매달 가기$/);
    await pause(2500);
    assert.equal(await top('2023 회고를 회고하기'), heading, 'the heading is where it was');
    assert.equal(await window.page.locator('.codelens-decoration').count(), 0);
    assert.equal(await underlined().count(), 0, 'nobody nags about what is being written');
  });

  it('is told of what it lacks when the section is left', async () => {
    await type('\n\n');
    await window.goToLine(1);
    await underlined().first().waitFor();
    await window.codeLens('목표 3개 중 2개 마침').waitFor();
  });

  it('finds links to other years, and the headings that are missing', async () => {
    await window.goToLine(100);
    await type('#');
    await suggestions().filter({ hasText: '1분기' }).first().waitFor();
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Backspace');
    await type('[');
    await window.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: '2024 목표' }).first().click();
    await line(/\[2024 목표\]\(\.\/2023\.md#2024-목표\)/);
  });

  it('keeps its lenses while it is changed', async () => {
    const lens = window.codeLens('목표 3개 중');
    await window.goToLine(5);
    await window.page.keyboard.press('End');
    await lens.waitFor();
    const before = await lens.boundingBox();
    for (let step = 0; step < 5; step++) {
      await window.page.keyboard.press('Backspace');
      await pause(150);
      assert.deepEqual(await lens.boundingBox(), before);
    }
  });

  it('logs no error', () => assert.deepEqual(window.errors(), []));
});
