import assert from 'node:assert/strict';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import { activeTab, asks, dismiss, eventually, leave, leavingAtEachStep, offered } from './steps.mjs';

const TODAY = '2025-12-20';

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`the first retrospective in an empty folder, ${locale}`, () => {
    const journal = journalWindow(locale, { today: TODAY });
    const { said, begin } = journal;
    const another = said.text('Another Year…');
    const language = { en: 'English', ko: '한국어' }[locale];
    const [told, button] = said.title('welcome.empty').split(/\n\[|\]\(/);
    let folder;
    let window;

    before(() => {
      ({ folder, window } = journal);
    });

    /** The list before asks the same. */
    const asksForAYear = async () => {
      await window.choose(another);
      await eventually(async () => assert.equal(await window.quickPickRows.count(), 0));
      await asks(window, said.text('Which year do you look back on?'));
    };
    const start = () => window.welcome().getByRole('button', { name: button }).click();

    it('is offered by the view, which says what is missing', async () => {
      await window.welcome().filter({ hasText: told }).waitFor();
      await start();
      await offered(window, another);
      await leave(window);
    });

    it('offers the year that is being closed first', async () => {
      await start();
      assert.equal((await offered(window, another))[0], '2025');
      await leave(window);
    });

    it('asks for folder and language, changes nothing when it is left at any step, and writes it', async () => {
      await leavingAtEachStep({ window, folder }, start, [
        () => offered(window, another),
        asksForAYear,
        async () => {
          await window.answer('2024');
          await offered(window, '/retrospectives');
        },
        async () => {
          await window.choose('/retrospectives');
          assert.equal((await offered(window, language))[0], language);
        },
      ]);
      assert.deepEqual(await window.notifications(), []);
      await window.choose(language);
      await activeTab(window, '2024.md');
      assert.deepEqual(Object.keys(folder.bytes()), ['retrospectives/2024.md']);
      const headings = folder.read('retrospectives/2024.md').match(/^#.*$/gm);
      assert.equal(headings[0], words.title(2024).trim());
      assert.equal(headings.at(-1), words.newPlan(2025).trim());
      await window.row(/^2024/).first().waitFor();
    });

    it('asks for neither again', async () => {
      const before = folder.bytes();
      await leavingAtEachStep({ window, folder }, begin('new'), [
        () => offered(window, another),
        asksForAYear,
        async () => {
          await window.quickInput.fill('20');
          await asks(window, said.text('A year, for instance 2024'));
        },
      ]);
      await window.answer('2022');
      await activeTab(window, '2022.md');
      await eventually(() =>
        assert.deepEqual(Object.keys(folder.bytes()), ['retrospectives/2022.md', ...Object.keys(before)]),
      );
    });

    it('opens the one that is there when it is asked for again', async () => {
      const before = folder.bytes();
      await begin('new')();
      await window.choose('2024');
      await activeTab(window, '2024.md');
      await dismiss(window, said.text('A retrospective for {0} already exists.', '2024'));
      assert.deepEqual(folder.bytes(), before);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));
  });
}
