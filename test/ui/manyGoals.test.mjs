// The flows of a year in a workspace of two folders, one of which has a year of three hundred goals.
import assert from 'node:assert/strict';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import {
  activeTab,
  asks,
  carried,
  eventually,
  leave,
  leavingAtEachStep,
  offered,
  savedAs,
  shutAll,
  titleAction,
} from './steps.mjs';

const GOALS = 300;

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`a year of ${GOALS} goals beside another journal, ${locale}`, () => {
    const goal = (number) => `${words.sail} ${number}`;
    const list = (mark = () => '') =>
      Array.from({ length: GOALS }, (_, index) => `${index + 1}. ${goal(index + 1)}${mark(index + 1)}\n`).join('');
    const quarters = [1, 2, 3, 4].map((n) => `## ${words.quarter(n)}\n\n- x\n`).join('\n');
    const planning = (goals) => `${words.title(2024)}${quarters}\n${words.plan(2025)}${goals}`;
    const reviewing = (goals) =>
      `${words.title(2025)}${words.review(2025)}${goals}\n${quarters}\n${words.plan(2026)}1. \n`;
    const journal = journalWindow(locale, {
      prepare(empty) {
        empty.write('home/2024.md', planning(list()));
        empty.write('work/2024.md', planning(`1. ${words.gate}\n`));
        empty.write('both.code-workspace', JSON.stringify({ folders: [{ path: 'home' }, { path: 'work' }] }));
      },
      workspace: 'both.code-workspace',
      today: '2025-12-20',
    });
    const { said, begin } = journal;
    let folder;
    let window;

    before(async () => {
      ({ folder, window } = journal);
      await window.row('home').first().waitFor();
    });
    afterEach(() => {
      if (folder.exists('home/2025.md')) folder.removeFile('home/2025.md');
    });

    const begun = async () => {
      folder.write('home/2025.md', reviewing(list()));
      await window.openFile('home/2025.md');
    };

    it('is begun by the button of the view, with all goals but those that are taken out', async () => {
      const journals = async () => {
        await asks(window, said.text('Which journal is it for?'));
        assert.equal((await offered(window, 'home')).length, 2);
      };
      await leavingAtEachStep({ window, folder }, () => titleAction(window, said.title('command.new')), [
        journals,
        async () => {
          await window.choose('home');
          await offered(window, '2025');
        },
        async () => {
          await window.choose('2025');
          assert.deepEqual((await carried(window))[0], [goal(1), true]);
        },
      ]);
      await window.page
        .locator('.quick-input-count')
        .filter({ hasText: String(GOALS) })
        .waitFor();
      await window.quickInput.fill(goal(GOALS - 1));
      await eventually(async () => assert.deepEqual(await carried(window), [[goal(GOALS - 1), true]]));
      await window.quickPickRows.first().click();
      await window.quickInput.press('Enter');
      await activeTab(window, '2025.md');
      const lines = folder.read('home/2025.md').split('\n');
      assert.deepEqual(
        lines.filter((line) => line.includes(words.sail)).map((line) => line.replace(/^\d+\. /, '')),
        Array.from({ length: GOALS }, (_, index) => goal(index + 1)).toSpliced(GOALS - 2, 1),
      );
      assert.equal(folder.exists('work/2025.md'), false);
    });

    it('gets the entry that is logged from the status bar', async () => {
      await begun();
      await shutAll(window);
      const place = `home/2025.md, ${words.quarter(4)}`;
      await leavingAtEachStep({ window, folder }, () => window.statusBarItem(said.text('Log Entry')).click(), [
        () => asks(window, said.text('What happened? It goes into {0}.', place)),
      ]);
      await window.answer(words.boat);
      const text = reviewing(list());
      const at = text.lastIndexOf('- x\n') + '- x\n'.length;
      await eventually(() =>
        assert.equal(folder.read('home/2025.md'), `${text.slice(0, at)}- ${words.boat}\n${text.slice(at)}`),
      );
    });

    it('is reviewed goal by goal', async () => {
      await begun();
      const how = (number) => () => asks(window, said.text('How did it go: {0}?', goal(number)));
      await leavingAtEachStep({ window, folder }, begin('reviewSession'), [
        how(1),
        async () => {
          await window.choose(said.text('Skip'));
          await how(2)();
        },
      ]);
      await window.choose(said.text('Done'));
      await asks(window, said.text('What do you want to note on “{0}”? Leave it empty for nothing.', goal(2)));
      await window.answer(words.wind);
      await how(3)();
      await leave(window);
      const done = reviewing(list((number) => (number === 2 ? ` ✅\n   - ${words.wind}` : '')));
      await savedAs(window, folder, 'home/2025.md', done);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));
  });
}
