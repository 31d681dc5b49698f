// Writing things down during the year and looking back at its end, as a person does: by palette, key and tree.
import assert from 'node:assert/strict';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import {
  asks as asked,
  cursorIn,
  dismiss,
  eventually,
  known,
  leave,
  leavingAtEachStep,
  offered,
  savedAs,
} from './steps.mjs';

const today = new Date();
const year = today.getFullYear();
const quarter = Math.ceil((today.getMonth() + 1) / 3);
const day = `${year}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
/** The quarter that has a heading already. */
const other = quarter === 1 ? 2 : 1;

for (const [locale, { tag, ...others }] of Object.entries(LANGUAGES)) {
  describe(`writing things down, ${locale}`, () => {
    const words = { ...others, gate: `${others.gate} ${tag}` };
    const NOW = `${year}.md`;
    const LAST = `${year - 1}.md`;
    const has = `${words.title(year)}${words.review(year)}1. ${words.sail}\n\n## ${words.quarter(other)}\n\n1. x\n`;
    const had =
      `${words.title(year - 1)}${words.review(year - 1)}1. ${words.sail}\n2. ${words.gate}\n\n` +
      `## ${words.quarter(other)}\n\n1. x #house #집\n\n${words.plan(year)}1. ${words.sail}\n`;
    const journal = journalWindow(locale, { prepare: reset });
    const { said } = journal;
    let folder;
    let window;
    let atFirst;

    before(async () => {
      ({ folder, window } = journal);
      atFirst = await window
        .row(new RegExp(`^${words.quarter(other)}`))
        .first()
        .getAttribute('aria-label');
    });
    afterEach(() =>
      eventually(async () => {
        reset(folder);
        await eventually(shownAsAtFirst, { within: 3_000 });
      }),
    );

    it('logs an entry from the status bar, and begins its quarter after asking', async () => {
      const ask = () => window.statusBarItem(said.text('Log Entry')).click();
      const heading = said.text('Add the heading “{0}”', words.quarter(quarter));
      await leavingAtEachStep({ window, folder }, ask, [
        () => offered(window, heading),
        async () => {
          await window.choose(heading);
          await asks(said.text('What happened? It goes into {0}.', `${NOW}, ${words.quarter(quarter)}`));
        },
      ]);
      await window.answer(words.boat);
      const added = `## ${words.quarter(quarter)}\n\n1. ${words.boat}\n`;
      const expected =
        other < quarter
          ? `${has}\n${added}`
          : has.replace(`## ${words.quarter(other)}`, (heading) => `${added}\n${heading}`);
      await holds(NOW, expected);
      await window.row(new RegExp(`^${words.quarter(quarter)}`)).waitFor();
    });

    it('logs an entry into the quarter of a row, by its menu', async () => {
      const row = window.row(new RegExp(`^${words.quarter(other)}`)).first();
      const ask = () => chooseWithKey(row, said.title('command.logEntry'));
      await leavingAtEachStep({ window, folder }, ask, [
        () => asks(said.text('What happened? It goes into {0}.', `${NOW}, ${words.quarter(other)}`)),
      ]);
      await window.answer(words.boat);
      await holds(NOW, `${has}2. ${words.boat}\n`);
      await eventually(async () => assert.notEqual(await row.getAttribute('aria-label'), atFirst));
    });

    it('adds a goal from the palette', async () => {
      await window.openFile(NOW);
      const ask = () => command('addGoal');
      await leavingAtEachStep({ window, folder }, ask, [
        () => offered(window, String(year)),
        async () => {
          await window.choose(String(year));
          await asks(said.text('What do you want to reach?'));
        },
      ]);
      await window.answer(words.gate);
      await saved(
        NOW,
        has.replace(words.sail, () => `${words.sail}\n2. ${words.gate}`),
      );
    });

    it('adds a check-in to the goal at the cursor by a key, with the date of today', async () => {
      await window.openFile(NOW);
      await window.goToLine(5);
      await known(window, said);
      const ask = () => window.page.keyboard.press('Shift+Alt+N');
      await leavingAtEachStep({ window, folder }, ask, [
        () => asks(said.text('How is it going? {0} is put before it.', day)),
      ]);
      await window.answer(words.wind);
      await saved(
        NOW,
        has.replace(words.sail, () => `${words.sail}\n   - ${day}: ${words.wind}`),
      );
    });

    it('sends the selected lines to a quarter, and leaves them where they are', async () => {
      await window.openFile('notes.md');
      await window.page.keyboard.press('Control+A');
      const ask = () => command('sendSelection');
      await leavingAtEachStep({ window, folder }, ask, [() => asks(said.text('Where do the {0} entries go?', '2'))]);
      assert.match((await offered(window, words.quarter(other)))[0], new RegExp(`^${words.quarter(quarter)}`));
      await window.choose(words.quarter(other));
      await saved(NOW, `${has}2. ${words.boat}\n3. ${words.wind}\n`);
      assert.equal(folder.read('notes.md'), `- ${words.boat}\n- ${words.wind}\n`);
    });

    it('reviews the goals of a year one by one, back and on, and plans the next', async () => {
      await window.openFile(LAST);
      await command('reviewSession');
      const how = (goal) => asks(said.text('How did it go: {0}?', goal));
      const next = (goal) => asks(said.text('What becomes of it in {0}: {1}?', year, goal));
      const note = (goal) => asks(said.text('What do you want to note on “{0}”? Leave it empty for nothing.', goal));
      await how(words.sail);
      await window.choose(said.text('Missed'));
      await note(words.sail);
      await window.answer(words.wind);
      await how(words.gate);
      assert.ok(
        (await offered(window, '#house')).some((row) => row.includes(said.text('Entries That Mention It'))),
        'the entry with the same tag is shown',
      );
      // Back takes the note away again, and back once more the status.
      await goBack();
      await note(words.sail);
      await goBack();
      await how(words.sail);
      await eventually(async () => assert.equal(await window.line(words.wind).count(), 0));
      assert.equal(await window.line('❌').count(), 0);
      await window.choose(said.text('Partly Done'));
      await note(words.sail);
      await window.answer('');
      await how(words.gate);
      await window.choose(said.text('Skip'));
      // What the plan has already is not asked about.
      await next(words.gate);
      await window.choose(said.text('Continue in Other Words…'));
      await asks(said.text('How is the goal worded in {0}?', year));
      await window.answer(words.reworded);
      await dismiss(window, said.text('That was the last goal of {0}.', year - 1));
      const link = `[${words.gate.replace(/ #.*/, '')}](#${words.anchor(year - 1)})`;
      const half = had.replace(words.sail, () => `${words.sail} 🤔`);
      await saved(LAST, `${half}2. ${words.reworded}\n   - ${link}\n`);
    });

    it('keeps what was done when a review is left, and changes nothing before', async () => {
      await window.openFile(LAST);
      await leavingAtEachStep({ window, folder }, () => command('reviewSession'), [
        () => asks(said.text('How did it go: {0}?', words.sail)),
        () => skip(said.text('How did it go: {0}?', words.gate)),
        () => skip(said.text('What becomes of it in {0}: {1}?', year, words.gate)),
        async () => {
          await window.choose(said.text('Continue in Other Words…'));
          await asks(said.text('How is the goal worded in {0}?', year));
        },
      ]);
      await leave(window);
      await command('reviewSession');
      await asks(said.text('How did it go: {0}?', words.sail));
      await window.choose(said.text('Done'));
      await asks(said.text('What do you want to note on “{0}”? Leave it empty for nothing.', words.sail));
      await leave(window);
      await saved(
        LAST,
        had.replace(words.sail, () => `${words.sail} ✅`),
      );
    });

    it('asks the same wherever it is called from, and changes nothing when it is left', async () => {
      const untouched = folder.bytes();
      await window.openFile(NOW);
      await window.goToLine(5);
      await known(window, said);
      const row = (text) => window.row(text).first();
      const inMenu = (of, id) => () => chooseWithKey(row(of), said.title(`command.${id}`));
      const key = (keys) => () => window.page.keyboard.press(keys);
      const log = () => offered(window, said.text('Add the heading “{0}”', words.quarter(quarter)));
      const goal = () => asks(said.text('What do you want to reach?'));
      const checkIn = () => asks(said.text('How is it going? {0} is put before it.', day));
      const review = () => asks(said.text('How did it go: {0}?', words.sail));
      const calls = [
        [key('Shift+Alt+L'), log],
        [() => command('logEntry'), log],
        [() => command('addCheckIn'), checkIn],
        [() => command('reviewSession'), review],
        [inMenu(words.sail, 'addCheckIn'), checkIn],
        // The row of the menu has the focus now.
        [key('Shift+Alt+N'), checkIn],
        [inMenu(new RegExp(`^${year}`), 'addGoal'), goal],
        [inMenu(new RegExp(`^${year}`), 'reviewSession'), review],
      ];
      for (const [call, question] of calls) {
        await call();
        await question();
        await leave(window);
      }
      assert.deepEqual(folder.bytes(), untouched);
      assert.deepEqual(await window.page.locator('.tab.dirty').allInnerTexts(), []);
    });

    it('finds a goal among the symbols of the workspace', async () => {
      await window.page.keyboard.press('Control+P');
      await window.quickInput.fill(`#${words.gate.slice(0, 5)}`);
      await window.choose(words.gate);
      await cursorIn(window, LAST, 6);
    });

    it('logs no error', () => {
      assert.deepEqual(window.errors(), []);
    });

    function reset(files) {
      files.write(NOW, has);
      files.write(LAST, had);
      files.write('notes.md', `- ${words.boat}\n- ${words.wind}\n`);
    }

    /**
     * A file that is written in the moment in which VS Code saves it passes for what was saved, and the window keeps the
     * text of before: then it is written once more.
     */
    const shownAsAtFirst = async () => {
      const row = await window
        .row(new RegExp(`^${words.quarter(other)}`))
        .first()
        .getAttribute('aria-label');
      const added = await window.row(new RegExp(`^${words.quarter(quarter)}`)).count();
      assert.deepEqual([row, added], [atFirst, 0]);
    };

    const command = (id) => journal.begin(id)();
    const holds = (file, text) => eventually(() => assert.equal(folder.read(file), text));

    const asks = (text) => asked(window, text);

    /** Chooses an entry of a row's menu that has a key, which the entry's name then has too. */
    const chooseWithKey = async (row, name) => {
      const menu = window.page.locator('.monaco-menu');
      const item = menu.locator('.action-item').filter({ hasText: new RegExp(`^\\s*${name}`) });
      await row.click({ button: 'right' });
      await item.waitFor();
      await eventually(async () => {
        if (await item.isVisible()) await item.click();
        assert.equal(await menu.count(), 0);
      });
      // Else the row's hover comes up, and takes the next key for itself.
      await window.page.mouse.move(900, 400);
    };

    const skip = async (next) => {
      await window.choose(said.text('Skip'));
      await asks(next);
    };

    const goBack = () => window.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();

    const saved = (file, text) => savedAs(window, folder, file, text);
  });
}
