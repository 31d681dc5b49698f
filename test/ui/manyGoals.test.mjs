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
  titleAction,
} from './steps.mjs';

const GOALS = 300;

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`a year of ${GOALS} goals beside another journal, ${locale}`, () => {
    const goal = (number) => `${words.sail} ${number}`;
    const list = Array.from({ length: GOALS }, (_, index) => `${index + 1}. ${goal(index + 1)}\n`).join('');
    const quarters = [1, 2, 3, 4].map((n) => `## ${words.quarter(n)}\n\n- x\n`).join('\n');
    // Never written again from outside: VS Code may still be saving it, and would take the new text for what it saved.
    const YEAR = 'home/2025.md';
    const journal = journalWindow(locale, {
      prepare(empty) {
        empty.write(YEAR, `${words.title(2025)}${words.review(2025)}${list}\n${quarters}\n${words.plan(2026)}${list}`);
        empty.write('work/2025.md', `${words.title(2025)}${quarters}\n${words.plan(2026)}1. ${words.gate}\n`);
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

    const journals = async () => {
      await asks(window, said.text('Which journal is it for?'));
      assert.equal((await offered(window, 'home')).length, 2);
    };

    it('is begun by the button of the view, with all goals but those that are taken out', async () => {
      await leavingAtEachStep({ window, folder }, () => titleAction(window, said.title('command.new')), [
        journals,
        async () => {
          await window.choose('home');
          await offered(window, '2026');
        },
        async () => {
          await window.choose('2026');
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
      await activeTab(window, '2026.md');
      const lines = folder.read('home/2026.md').split('\n');
      assert.deepEqual(
        lines.filter((line) => line.includes(words.sail)).map((line) => line.replace(/^\d+\. /, '')),
        Array.from({ length: GOALS }, (_, index) => goal(index + 1)).toSpliced(GOALS - 2, 1),
      );
      assert.equal(folder.exists('work/2026.md'), false);
    });

    it('gets the entry that is logged from the status bar', async () => {
      const text = folder.read(YEAR);
      const place = `${YEAR}, ${words.quarter(4)}`;
      await leavingAtEachStep({ window, folder }, () => window.statusBarItem(said.text('Log Entry')).click(), [
        journals,
        async () => {
          await window.choose('home');
          await asks(window, said.text('What happened? It goes into {0}.', place));
        },
      ]);
      await window.answer(words.boat);
      const at = text.lastIndexOf('- x\n') + '- x\n'.length;
      await eventually(() => assert.equal(folder.read(YEAR), `${text.slice(0, at)}- ${words.boat}\n${text.slice(at)}`));
    });

    it('is reviewed goal by goal', async () => {
      const text = folder.read(YEAR);
      await window.openFile(YEAR);
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
      await savedAs(window, folder, YEAR, text.replace(`${goal(2)}\n`, `${goal(2)} ✅\n   - ${words.wind}\n`));
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));
  });
}
