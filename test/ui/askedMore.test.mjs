// Commands that are called where not all is clear: they ask, in both languages, and change nothing when they are left.
import assert from 'node:assert/strict';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import {
  asks,
  cursorIn,
  dismiss,
  eventually,
  known,
  leave,
  leavingAtEachStep,
  offered,
  settled,
  shutAll,
} from './steps.mjs';

const TODAY = '2025-12-20';

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`what has to be asked, ${locale}`, () => {
    const { sail, gate, boat, wind } = words;
    const journal = journalWindow(locale, { today: TODAY });
    const { said, begin, scene, at, saved } = journal;
    const quarters = (...numbers) => numbers.map((n) => `## ${words.quarter(n)}\n\n- x\n`).join('\n');
    const reviewed = (year, goals) => `${words.title(year)}${words.review(year)}${goals}\n${quarters(1, 2, 3)}`;
    const NOW = reviewed(2025, `1. ${sail}\n2. ${gate}\n`);
    const PLANNING = `${reviewed(2024, `1. ${boat}\n`)}\n${words.plan(2025)}1. ${sail}\n2. ${gate}\n`;
    let folder;
    let window;

    before(() => {
      ({ folder, window } = journal);
    });
    afterEach(() => journal.clear());

    const opened = async (file, line) => {
      await window.openFile(at(file));
      await window.goToLine(line);
      await known(window, said);
    };
    const which = () => asks(window, said.text('Which goal?'));
    const how = (goal) => asks(window, said.text('How did it go: {0}?', goal));
    const note = (goal) =>
      asks(window, said.text('What do you want to note on “{0}”? Leave it empty for nothing.', goal));

    it('is which goal a check-in is on, where the cursor is on none', async () => {
      await scene({ '2025.md': NOW });
      await opened('2025.md', 1);
      await leavingAtEachStep({ window, folder }, () => window.page.keyboard.press('Shift+Alt+N'), [
        which,
        async () => {
          await window.choose(gate);
          await asks(window, said.text('How is it going? {0} is put before it.', TODAY));
        },
      ]);
      await window.answer(wind);
      await saved(
        '2025.md',
        NOW.replace(`2. ${gate}\n`, (line) => `${line}   - ${TODAY}: ${wind}\n`),
      );
    });

    it('is which goal leads to its plan and to its review', async () => {
      await scene({ '2024.md': PLANNING, '2025.md': NOW });
      // There is no way to a plan that is not read yet.
      await window.row('2024').first().waitFor();
      await opened('2025.md', 1);
      await leavingAtEachStep({ window, folder }, begin('goToPlan'), [which]);
      await window.choose(gate);
      await cursorIn(window, '2024.md', PLANNING.split('\n').lastIndexOf(`2. ${gate}`) + 1);
      await window.goToLine(1);
      await leavingAtEachStep({ window, folder }, begin('goToReview'), [which]);
      await window.quickPickRows.filter({ hasText: gate }).first().click();
      await cursorIn(window, '2025.md', 6);
    });

    it('is what a goal of the next year is, for which nothing was planned yet', async () => {
      await scene({ '2025.md': NOW });
      await window.openFile(at('2025.md'));
      await leavingAtEachStep({ window, folder }, begin('addGoal'), [
        async () => assert.equal((await offered(window, '2026'))[0], '2026'),
        async () => {
          await window.choose('2026');
          await asks(window, said.text('What do you want to reach?'));
        },
      ]);
      await window.answer(boat);
      await saved('2025.md', `${NOW}\n${words.newPlan(2026)}1. ${boat}\n`);
    });

    it('is where a selection goes, to a quarter that has no heading yet, and from where it was', async () => {
      await scene({ '2025.md': NOW });
      folder.write(at('notes.md'), `- ${boat}\n- ${wind}\n`);
      await window.openFile(at('notes.md'));
      await window.page.keyboard.press('Control+A');
      const fresh = `${words.quarter(4)}, ${said.text('a new heading')}`;
      await leavingAtEachStep({ window, folder }, begin('sendSelection'), [
        async () => assert.equal((await offered(window, words.quarter(4)))[0], fresh),
        () => window.page.getByRole('checkbox', { name: said.text('Take the text out of here') }).click(),
      ]);
      await window.choose(words.quarter(4));
      await eventually(() =>
        assert.equal(folder.read(at('2025.md')), `${NOW}\n## ${words.quarter(4)}\n\n- ${boat}\n- ${wind}\n`),
      );
      await saved('notes.md', '');
      await window.openFile(at('2025.md'));
      await settled(window);
    });

    it('is which year is reviewed, where goals of several wait', async () => {
      await scene({ '2024.md': PLANNING, '2025.md': NOW });
      await leavingAtEachStep({ window, folder }, begin('reviewSession'), [
        async () => {
          await asks(window, said.text('Which year do you look back on?'));
          assert.equal((await offered(window, '2024')).length, 2);
        },
        async () => {
          await window.choose('2025');
          await how(sail);
        },
      ]);
      await leave(window);
    });

    it('is whether a review is begun of which there is only the plan', async () => {
      await scene({ '2024.md': PLANNING.replace(`1. ${boat}`, `1. ${boat} ✅`) });
      const create = said.text('Create the retrospective of {0}, then go on', '2025');
      await leavingAtEachStep({ window, folder }, begin('reviewSession'), [
        () => offered(window, create),
        async () => {
          await window.choose(create);
          await window.quickPickRows.filter({ hasText: gate }).waitFor();
        },
      ]);
      await window.quickInput.press('Enter');
      await how(sail);
      await leave(window);
      assert.ok(folder.exists(at('2025.md')));
    });

    it('is asked in a review above all that is known of the goal, whose places show beside it', async () => {
      const before = reviewed(2024, `1. ${sail} 🤔\n`);
      const now = NOW.replace(`1. ${sail}\n`, (goal) => `${goal}   - ${boat}\n`).replace('- x', () => `- “${sail}”`);
      await scene({ '2024.md': before, '2025.md': now });
      await window.openFile(at('2025.md'));
      await leavingAtEachStep({ window, folder }, begin('reviewSession'), [() => how(sail)]);
      const rows = (await offered(window, boat)).join('\n');
      for (const told of [boat, `2024: ${said.text('Partly Done')}`, `“${sail}”`]) assert.ok(rows.includes(told), rows);
      assert.deepEqual(
        (await window.page.locator('.quick-input-list-separator:visible').allInnerTexts()).filter(Boolean),
        ['Notes', 'Other Years', 'Entries That Mention It'].map((group) => said.text(group)),
      );
      await window.quickInput.fill(`“${sail}”`);
      await cursorIn(window, '2025.md', now.split('\n').indexOf(`- “${sail}”`) + 1);
      await leave(window);
    });

    it('is answered in a review by keys alone, back and on, and each step is undone as any edit is', async () => {
      const { keyboard } = window.page;
      const pick = async (text) => {
        await keyboard.type(text);
        await window.quickPickRows.filter({ hasText: text }).first().waitFor();
        await keyboard.press('Enter');
      };
      await scene({ '2024.md': PLANNING.replace(`1. ${boat}`, `1. ${boat} ✅`), '2025.md': NOW });
      await opened('2025.md', 5);
      await keyboard.press('F1');
      await window.quickInput.waitFor();
      await pick(journal.title('reviewSession'));
      await how(sail);
      await pick(said.text('Partly Done'));
      await note(sail);
      await keyboard.press('Control+Alt+Minus');
      await how(sail);
      assert.equal(await window.line('🤔').count(), 0);
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await note(sail);
      await keyboard.type(wind);
      await keyboard.press('Enter');
      await how(gate);
      await pick(said.text('Skip'));
      for (const goal of [sail, gate]) {
        await asks(window, said.text('What becomes of it in {0}: {1}?', '2026', goal));
        await pick(said.text('Stop'));
      }
      await dismiss(window, said.text('That was the last goal of {0}.', '2025'));
      const noted = NOW.replace(sail, () => `${sail} 🤔\n   - ${wind}`);
      await saved('2025.md', noted);
      await window.goToLine(1);
      for (const before of [NOW.replace(sail, () => `${sail} 🤔`), NOW]) {
        await keyboard.press('Control+Z');
        await saved('2025.md', before);
        await window.goToLine(1);
      }
    });

    it('is nothing where similar goals get one wording on the dashboard, which is one step of undo', async () => {
      const other = `${sail} 2`;
      const before = { '2024.md': reviewed(2024, `1. ${other}\n`), '2025.md': NOW };
      await scene(before);
      await window.openFile(at('2024.md'));
      await begin('openDashboard')();
      const page = window.webview();
      await page.getByRole('button', { name: said.text('All Years'), exact: true }).click({ timeout: 45_000 });
      await page.getByRole('button', { name: said.text('Use this wording for both: {0}', other) }).press('Enter');
      const holds = (now) =>
        eventually(() =>
          assert.deepEqual(
            Object.keys(before).map((file) => folder.read(at(file))),
            now,
          ),
        );
      await holds([before['2024.md'], NOW.replace(sail, () => other)]);
      await window.page.keyboard.press('Control+Z');
      await holds(Object.values(before));
      await shutAll(window);
      await window.openFile(at('2025.md'));
      await settled(window);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));
  });
}
