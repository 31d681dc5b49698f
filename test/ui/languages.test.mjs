import assert from 'node:assert/strict';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import {
  activeTab,
  carried,
  chooseInMenu,
  closeMenu,
  dismiss,
  eventually,
  labels,
  leave,
  offered,
  openSubmenu,
} from './steps.mjs';

describe('a window in Korean', () => {
  let folder;
  let window;

  before(async () => {
    folder = temporaryFolder('test/fixtures/twin');
    window = await openWindow({
      folder: folder.path,
      locale: 'ko',
      settings: { 'retrospective.codeLens': 'both' },
      size: { width: 1280, height: 1100 },
    });
    await window.openView('회고');
    await window.row(/^2023/).waitFor();
  });
  after(async () => {
    await window?.close();
    folder.remove();
  });

  const GOAL = '온실 이름표 새로 쓰기';
  const suggestions = () => window.page.locator('.suggest-widget.visible .monaco-list-row');
  const underlined = () => window.page.locator('.editor-group-container.active .squiggly-info');
  /** As a person types, and not faster than VS Code asks what could come next. */
  const type = async (text) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await window.page.keyboard.press('Enter');
      await window.page.keyboard.type(line, { delay: 60 });
    }
  };
  const line = (text) => window.line(new RegExp(text.source.replaceAll(' ', '\\s'))).first();

  it('has a tree in Korean', async () => {
    const all = await labels(window);
    for (const label of [
      '2024, 예정 4',
      '2023년 목표: 4개',
      `목표: ${GOAL}, 달성`,
      '1분기, 항목 2개',
      '그 외, 항목 8개',
    ])
      assert.ok(all.includes(label), `${label} is not among\n${all.join('\n')}`);
    assertKorean(all);
    await window.page.getByRole('heading', { name: '연도' }).first().waitFor();
  });

  it('has actions and menus in Korean', async () => {
    const actions = window.page.locator('.part.sidebar .title .action-label');
    const names = await actions.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    assert.ok(names.includes('새 회고…') && names.includes('대시보드 열기'), names.join(', '));
    await window.row(GOAL).click({ button: 'right' });
    const entries = window.page.locator('.monaco-menu .action-item .action-label:not(.separator)');
    await openSubmenu(window, '상태 설정', '이월로 표시');
    assertKorean(await entries.allInnerTexts());
    await closeMenu(window);
    await chooseInMenu(window, window.row(GOAL), '상태 설정', '미달성으로 표시');
    await window
      .row(GOAL)
      .and(window.page.locator(`[aria-label="목표: ${GOAL}, 미달성"]`))
      .waitFor();
    await window.row(GOAL).click();
    await activeTab(window, '2023.md');
  });

  it('offers nothing of git where there is none', async () => {
    await window.row('1분기').first().click({ button: 'right' });
    const entries = window.page.locator('.monaco-menu .action-item .action-label:not(.separator)');
    await entries.filter({ hasText: '열기' }).first().waitFor();
    const names = await entries.allInnerTexts();
    await closeMenu(window);
    assert.deepEqual(
      names.filter((name) => name.includes('Git')),
      [],
    );
  });

  it('has lenses in Korean', async () => {
    await window.codeLens('→ 예정').first().waitFor();
    const lenses = window.page.locator('.codelens-decoration a');
    assertKorean(await lenses.allInnerTexts());
    assertKorean(await lenses.evaluateAll((all) => all.map((lens) => lens.title)));
    await window
      .codeLens(/^\s*미달성/)
      .first()
      .click();
    assertKorean(await offered(window, '일부 달성'));
    assertKorean([await window.quickInput.getAttribute('placeholder')]);
    await window.choose(/^달성/);
    await window
      .row(GOAL)
      .and(window.page.locator(`[aria-label="목표: ${GOAL}, 달성"]`))
      .waitFor();
  });

  it('asks and answers in Korean', async () => {
    await window.command('회고: 새 회고…');
    const years = await offered(window, '2024');
    assert.equal(years[0], '2024, 세워 둔 목표 4개');
    assertKorean(years);
    assertKorean([await window.quickInput.getAttribute('placeholder')]);
    await window.choose('다른 연도…');
    await window.answer('곧');
    await window.page.locator('.quick-input-message').filter({ hasText: '연도를 입력하세요.' }).waitFor();
    await leave(window);
    await window.command('회고: 새 회고…');
    await window.choose('2024');
    await carried(window);
    assertKorean([await window.quickInput.getAttribute('placeholder')]);
    await leave(window);
    assert.equal(folder.exists('2024.md'), false);
    await window.command('회고: 새 회고…');
    await window.choose('다른 구성…');
    const layouts = await offered(window, '분기별');
    assertKorean(layouts.filter((layout) => !layout.startsWith('KPT')));
    await leave(window);
    await window.command('회고: 새 회고…');
    await window.choose('2023');
    await dismiss(window, '2023년 회고가 이미 있습니다.');
  });

  it('says in Korean what the badge counts', async () => {
    const view = window.page.locator('.activitybar .action-label[aria-label^="회고"]');
    await eventually(async () => assert.match(await view.getAttribute('aria-label'), /회고할 목표가 4개 있습니다/));
  });

  it('helps to write with headings, with statuses by their words, and with goals that were planned', async () => {
    folder.write('2024.md', '');
    await window.openFile('2024.md');
    await type('# 2024 회고\n\n작성일: 2024-12-31\n\n#');
    await suggestions().filter({ hasText: '2023 회고를 회고하기' }).first().click();
    await line(/^## 2023 회고를 회고하기$/).waitFor();
    await type('일지를 하루 세 줄 쓰자. :달');
    await eventually(async () => assert.match(await suggestions().first().innerText(), /^달성/));
    await window.page.keyboard.press('Enter');
    await line(/쓰자. ✅$/).waitFor();
    await type('\n2. 첼로 켜기 :미');
    await eventually(async () => assert.match(await suggestions().first().innerText(), /^미달성/));
    await window.page.keyboard.press('Enter');
    await line(/첼로 켜기 ❌$/).waitFor();
    await type('\n3. 강가 걷기 :완료');
    await eventually(async () => assert.match(await suggestions().first().innerText(), /^달성/));
    await window.page.keyboard.press('Enter');
    await line(/강가 걷기 ✅$/).waitFor();
    await type('\n4. 요트 타기 완');
    await window.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: '달성' }).first().click();
    await line(/요트 타기 ✅$/).waitFor();
    await type('\n5. 몸');
    await window.page.keyboard.press('Control+Space');
    await suggestions().filter({ hasText: '몸을 아끼자.' }).first().click();
    await line(/5\. 몸을 아끼자\./).waitFor();
    assert.equal(await underlined().count(), 0, 'nobody asks for what is still being written');
  });

  it('says in Korean what is left once the section is', async () => {
    await window.goToLine(1);
    await underlined().first().waitFor();
    await window.codeLens('목표 5개 중 4개 마침').waitFor();
    await window.goToLine(7);
    const actions = window.page.locator('.action-widget .monaco-list-row');
    // VS Code closes the list when problems are marked below it.
    await eventually(async () => {
      await window.page.keyboard.press('Control+.');
      await actions.filter({ hasText: '상태 변경: ' }).first().waitFor({ timeout: 3000 });
    });
    assertKorean((await actions.allInnerTexts()).filter((action) => action.includes('상태')));
    await window.page.keyboard.press('Escape');
  });

  it('logs no error', () => {
    assert.deepEqual(window.errors(), []);
  });
});

/** Ours is Korean throughout; of Latin letters there are those in marks of keys and of files. */
function assertKorean(texts) {
  for (const text of texts) assert.doesNotMatch(text, /[A-Za-z]{3}/, 'English is left');
}
