// How a page lies in its room, in a browser alone: what a person would see at a glance, and no script of ours decides.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';
import { root } from '../../scripts/vscode/install.mjs';
import { renderPaper } from '../../src/render/paper.ts';
import { pageOf } from '../unit/render/dashboardPage.ts';

const YEARS = Array.from({ length: 11 }, (_, at) => 2015 + at);
const ELEVEN = Object.fromEntries(
  YEARS.map((year) => [
    `${year}.md`,
    `# ${year} Retrospective\n\n## Goals for ${year}\n\n1. Write one letter a month to somebody who is not expecting it ✅\n`,
  ]),
);

const KOREAN = `# 2024 회고

## 2024 목표

1. 기다리지 않는 사람에게 한 달에 한 통씩 편지를 쓰고 우체국까지 걸어가서 부치기 ✅
    - 세무서와 치과와 입주자대표회의와 만년필로 편지를 쓰시는 강릉 이모님께

## 1분기

- 도서관 사서 선생님 댁에 의자를 보냈다가 겨울을 나 보라고 그대로 두고 왔다
`;

const WIDE = `# 2024 Retrospective

## Goals for 2024

1. Keep the log ✅
    - As code and as a table:

        \`\`\`
        ${'one line of code that goes on '.repeat(8)}
        \`\`\`

        | Month | Distance | Pace | Shoes | Weather | What I thought about | Where it was | With whom |
        |---|---|---|---|---|---|---|---|
        | January | 12.4 | 6:02 | old | sleet | nothing, it was too cold | the river | nobody |
`;

describe('look of the dashboard', () => {
  let browser;
  let page;

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  after(() => browser?.close());

  const style = (name) => fs.readFileSync(path.join(root, 'dist/webview', name), 'utf8');
  const show = (html) => page.setContent(`<style>${style('main.css')}</style><main id="page">${html}</main>`);
  const asWideAs = (width) => page.setViewportSize({ width, height: 900 });

  for (const width of [320, 1400]) {
    it(`breaks no Korean word at ${width} pixels`, async () => {
      await asWideAs(width);
      for (const year of [2024, null]) {
        await show(pageOf({ '2024.md': KOREAN, '2023.md': KOREAN.replaceAll('2024', '2023') }, { year }).html);
        assert.deepEqual(await brokenWords(), []);
      }
    });
  }

  it('has room for ten years and the plan of the next side by side', async () => {
    await asWideAs(1400);
    await show(pageOf(ELEVEN, { year: null }).html);
    assert.equal(await page.locator('.all-years thead th').count(), YEARS.length);
    const [whole, shown] = await page.locator('.wide').evaluate((table) => [table.scrollWidth, table.clientWidth]);
    assert.ok(whole <= shown, `${whole} of ${shown}`);
  });

  it('loses nothing at the edge of a sheet of paper', async () => {
    await asWideAs(680);
    await page.emulateMedia({ media: 'print' });
    const { view } = pageOf({ '2024.md': WIDE }, { isPaper: true });
    await page.setContent(renderPaper(view, { title: '2024', language: 'en', style: style('paper.css'), colors: [] }));
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('.notes, .notes *')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.outerHTML.slice(0, 60)),
    );
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.locator('.notes :is(pre, table)').count(), 2);
    assert.deepEqual(beyond, []);
  });

  /** Words that stand on two lines. */
  function brokenWords() {
    return page.evaluate(() => {
      const broken = [];
      const texts = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement.closest('.unseen')) continue;
        for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    });
  }
});
