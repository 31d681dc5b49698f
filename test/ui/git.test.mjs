import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { journalWindow } from './journalWindow.mjs';
import { activeTab, chooseInMenu, cursorIn, eventually, expand, leave, leavingAtEachStep, offered } from './steps.mjs';

const ENGLISH = {
  locale: 'en',
  review: 'Start Review Session…',
  soFar: 'Its Status So Far',
  file: '2024.md',
  document:
    '# 2024 retrospective\n\n## Q1\n\n- Moved the shed\n\n## Q2\n\n- Slept\n\n## Reviewing the 2024 goals\n\n1. Build frames ✅\n',
  command: 'Retrospective: Draft from Git…',
  menu: 'Draft from Git…',
  quarter: 'Q2',
  groups: ['Pull requests', 'Features', 'Fixes', 'Other commits'],
  title: 'Draft from Git: Q2 2024',
  goal: 'Build frames',
  history: ['Done since Jul 20, 2024 (git)', 'Partly Done since Jul 5, 2024 (git)', 'Planned since Feb 10, 2024 (git)'],
};
const KOREAN = {
  locale: 'ko',
  review: '목표 회고 시작…',
  soFar: '그동안의 상태',
  file: '2024.md',
  document:
    '# 2024 회고\n\n## 1분기\n\n- 창고를 옮겼다\n\n## 2분기\n\n- 푹 쉬었다\n\n## 2024 목표 회고\n\n1. 온상 만들기 ✅\n',
  command: '회고: Git에서 초안 만들기…',
  menu: 'Git에서 초안 만들기…',
  quarter: '2분기',
  groups: ['풀 리퀘스트', '기능', '수정', '그 밖의 커밋'],
  title: 'Git에서 초안 만들기: 2024년 2분기',
  goal: '온상 만들기',
  history: ['달성: 2024. 7. 20.부터 (git)', '일부 달성: 2024. 7. 5.부터 (git)', '예정: 2024. 2. 10.부터 (git)'],
};

/** Makes a repository with two branches, two authors, work in two quarters of 2024, and a goal that went on. */
function makeHistory(folder, { file, document }) {
  const git = (args, env) =>
    execFileSync('git', ['-c', 'core.hooksPath=', '-c', 'commit.gpgSign=false', ...args], {
      cwd: folder.path,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...env },
      stdio: 'pipe',
    });
  const commit = (date, message, { email = 'gardener@example.org', merge } = {}) => {
    const when = `${date}T12:00:00Z`;
    const args = merge ? ['merge', '--no-ff', merge, '-m', message] : ['commit', '--allow-empty', '-a', '-m', message];
    git(args, {
      GIT_AUTHOR_NAME: 'Somebody',
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_NAME: 'Somebody',
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: when,
    });
  };
  git(['init', '--initial-branch=main']);
  git(['config', 'user.email', 'Gardener@example.org']);
  git(['config', 'user.name', 'Somebody']);
  folder.write(file, document.replace(' ✅', ''));
  git(['add', '.']);
  commit('2024-02-10', 'feat: Sow the beds');
  commit('2024-04-03', 'feat(beds): Water them at night');
  commit('2024-04-20', 'fix: Stop the leak');
  commit('2024-05-02', 'feat: Not by this person', { email: 'neighbour@example.org' });
  git(['checkout', '-q', '-b', 'frames']);
  commit('2024-05-10', 'wip');
  commit('2024-05-11', 'Nail the boards');
  git(['checkout', '-q', 'main']);
  commit('2024-05-12', 'Merge pull request #7 from gardener/frames\n\nCold frames', { merge: 'frames' });
  commit('2024-06-30', 'Sweep the path');
  commit('2024-07-01', 'feat: Harvest');
  folder.write(file, document.replace('✅', '🤔'));
  commit('2024-07-05', 'Look back');
  folder.write(file, document.replace('✅', '🤔').replace('- Moved', '- Carried').replace('옮겼다', '치웠다'));
  commit('2024-07-10', 'Say it otherwise');
  folder.write(file, document);
  commit('2024-07-20', 'Look back again');
  // More than git is asked for at once: what is sought stands on a later page.
  for (let left = 69; left >= 0; left--) {
    folder.write(file, document + '\n'.repeat(left % 2));
    commit('2024-08-01', `Tidy up, ${left} left`);
  }
}

for (const language of [ENGLISH, KOREAN]) {
  const { locale, file, document, command, menu, quarter, groups, title, goal, history, review, soFar } = language;

  describe(`what git remembers, ${locale}`, () => {
    const journal = journalWindow(locale, {
      prepare: (empty) => makeHistory(empty, language),
      settings: { 'git.enabled': true, 'git.autofetch': false },
    });
    let folder;
    let window;

    before(async () => {
      ({ folder, window } = journal);
      await window.row(/^2024/).waitFor();
    });
    beforeEach(() => window.openFile(file));

    const pickTitle = () => window.page.locator('.quick-input-title').innerText();

    it('shows what the person did in that quarter, by kind', async () => {
      await leavingAtEachStep({ window, folder }, () => window.command(command), [
        () => offered(window, quarter),
        async () => {
          await window.choose(quarter);
          await offered(window, 'Cold frames');
        },
      ]);
      const rows = await offered(window, 'Cold frames');
      assert.equal(await pickTitle(), title);
      const separators = (await window.page.locator('.quick-input-list-separator:visible').allInnerTexts()).filter(
        Boolean,
      );
      const repository = folder.path.split('/').at(-1);
      assert.deepEqual(
        separators,
        groups.map((group) => `${repository} · ${group}`),
      );
      assert.deepEqual(
        rows.map((row) => row.split(',')[0]),
        ['Cold frames (#7)', 'Water them at night', 'Stop the leak', 'Sweep the path'],
      );
      // Pull requests and features are what a person most likely wants to tell.
      const checked = await window.quickPickRows.locator('input[type="checkbox"]:checked, .checked').count();
      assert.equal(checked, 2);
      await leave(window);
    });

    it('puts the chosen into the quarter, and takes them back in one step', async () => {
      const rest = locale === 'ko' ? '- 푹 쉬었다\n' : '- Slept\n';
      await expand(window.row(/^2024/));
      await leavingAtEachStep({ window, folder }, () => chooseInMenu(window, window.row(quarter), menu), [
        () => offered(window, 'Cold frames'),
      ]);
      await window.choose('Stop the leak');
      await window.page.keyboard.press('Enter');
      const expected = document.replace(rest, `${rest}- Cold frames (#7)\n- Water them at night\n- Stop the leak\n`);
      await activeTab(window, file);
      await window.line('Stop the leak').waitFor();
      await cursorIn(window, file, 10);
      await window.page.keyboard.press('Control+S');
      await eventually(() => assert.equal(folder.read(file), expected));
      await window.page.keyboard.press('Control+Z');
      await window.line('Stop the leak').waitFor({ state: 'detached' });
      await window.page.keyboard.press('Control+S');
      await eventually(() => assert.equal(folder.read(file), document));
    });

    it('tells in a hover since when a goal has its status, and what it had before', async () => {
      await window.line(goal).getByText(goal).hover();
      const hover = window.page.locator('.monaco-hover').filter({ hasText: history[0] });
      await hover.first().waitFor();
      const told = (await hover.first().innerText()).replaceAll('\u00a0', ' ');
      assert.deepEqual(
        told.split('\n').filter((line) => line.includes('(git)')),
        history,
      );
    });

    it('tells it in a review session too', async () => {
      await leavingAtEachStep({ window, folder }, () => chooseInMenu(window, window.row(/^2024/), review), [
        () => offered(window, history[0]),
      ]);
      const rows = await offered(window, history[0]);
      const told = rows.flatMap((row) => /^(?:git-commit)?\s*(.*\(git\))/.exec(row)?.[1] ?? []);
      assert.deepEqual(told, history);
      await window.page.locator('.quick-input-list-separator:visible').filter({ hasText: soFar }).waitFor();
      await leave(window);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));
  });
}
