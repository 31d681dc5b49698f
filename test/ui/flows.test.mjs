// The flows of the turn of a year, gone through as a person does in both languages, and left by Escape at each question.
import assert from 'node:assert/strict';
import { fixture } from './folder.mjs';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import {
  activeTab,
  asks,
  carried,
  carryAll,
  cursorIn,
  dismiss,
  known,
  leave,
  leavingAtEachStep,
  offered,
} from './steps.mjs';

const TODAY = '2025-12-20';

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`the turn of the year, ${locale}`, () => {
    const { sail, gate, boat } = words;
    const quarters = (...numbers) => numbers.map((n) => `## ${words.quarter(n)}\n\n- x\n`).join('\n');
    const planned = `${words.plan(2025)}1. ${sail}\n2. ${gate}\n`;
    const PLANNING = `${words.title(2024)}${quarters(1, 2, 3, 4)}\n${planned}`;
    const journal = journalWindow(locale, {
      prepare: (empty) => empty.write('2024.md', PLANNING),
      today: TODAY,
      settings: { 'retrospective.templates.folder': 'templates' },
    });
    const { said, title, begin, scene, at, saved } = journal;
    let folder;
    let window;

    before(async () => {
      ({ folder, window } = journal);
      await window.row('2025').first().waitFor();
      journal.clear();
    });
    afterEach(() => journal.clear());

    it('reviews a year in December and begins the next in January, like a person who writes by hand', async () => {
      const written = (name) => fixture(`year/${locale}/${name}`);
      await scene({ '2023.md': written('2023.md'), '2024.md': written('2024-before-review.md') });
      window.goToDay('2024-12-29');
      await window.openFile(at('2024.md'));
      const texts = written('2024.md').match(/(?<=^\d\. ).+(?= [✅🤔❌]$)/gmu);
      const statuses = ['Done', 'Partly Done', 'Done', 'Missed'];
      const how = (goal) => () => asks(window, said.text('How did it go: {0}?', goal));
      const note = (goal) => () =>
        asks(window, said.text('What do you want to note on “{0}”? Leave it empty for nothing.', goal));
      await begin('reviewSession')();
      for (const [index, goal] of texts.entries()) {
        await how(goal)();
        await window.choose(said.text(statuses[index]));
        await note(goal)();
        await window.answer(words.remarks[index]);
      }
      const becomes = (goal) => asks(window, said.text('What becomes of it in {0}: {1}?', '2025', goal));
      await becomes(texts[0]);
      await window.choose(said.text('Continue in Other Words…'));
      await asks(window, said.text('How is the goal worded in {0}?', '2025'));
      await window.answer(words.marathon);
      for (const [index, decision] of ['Continue in {0}', 'Stop', 'Continue in {0}'].entries()) {
        await becomes(texts[index + 1]);
        await window.choose(said.text(decision, '2025'));
      }
      await dismiss(window, said.text('That was the last goal of {0}.', '2024'));
      await saved('2024.md', written('2024.md'));
      window.goToDay('2025-01-05');
      await begin('new')();
      await window.choose('2025');
      await carryAll(window);
      await activeTab(window, '2025.md');
      window.goToDay(TODAY);
      assert.equal(folder.read(at('2025.md')), written('2025.md'));
    });

    it('begins a year from a template of one’s own, and names the variable that no template knows', async () => {
      await scene({ '2024.md': PLANNING, 'templates/a.md': '# x\n', 'templates/short.md': words.template });
      const layout = said.text('Another Layout…');
      await leavingAtEachStep({ window, folder }, begin('new'), [
        () => offered(window, layout),
        async () => {
          await window.choose(layout);
          await asks(window, said.text('How is it to be laid out?'));
          await offered(window, said.text('KPT'));
        },
        async () => {
          await window.choose('short');
          await asks(window, said.text('Which year do you look back on?'));
          assert.ok((await offered(window, layout)).includes(`${layout}, short`));
        },
        async () => {
          await window.choose('2025');
          assert.deepEqual(await carried(window), [
            [sail, true],
            [gate, true],
          ]);
        },
      ]);
      await window.quickPickRows.filter({ hasText: gate }).click();
      await window.quickInput.press('Enter');
      await activeTab(window, '2025.md');
      assert.equal(folder.read(at('2025.md')), words.short(words.link(2025), `1. ${sail}\n`));
      const told = said.text('{0}: no template knows {1}. It was left as it is.', 'templates/short.md:7', `\${mood}`);
      await dismiss(window, told);
    });

    it('adds the sections and goals that a document lacks', async () => {
      const own = `${words.title(2025)}${words.review(2025)}1. ${sail}\n\n${quarters(1, 2, 4)}\n${words.plan(2026)}1. x\n`;
      await scene({ '2024.md': PLANNING, '2025.md': own });
      await window.openFile(at('2025.md'));
      const offer = async () =>
        assert.deepEqual(await carried(window), [
          [`${gate}, ${said.text('Planned goals that nobody looks back on')}`, true],
          [`${words.quarter(3)}, ${said.text('Sections')}`, true],
        ]);
      await leavingAtEachStep({ window, folder }, begin('addMissing'), [offer]);
      await window.quickInput.press('Enter');
      const added = own
        .replace(sail, () => `${sail}\n2. ${gate}`)
        .replace(`## ${words.quarter(4)}`, (heading) => `## ${words.quarter(3)}\n\n- \n\n${heading}`);
      await saved('2025.md', added);
    });

    it('asks before it adds goals to a section whose kind was guessed', async () => {
      const own = `${words.title(2025)}${words.goals}1. ${sail}\n\n${quarters(1, 2, 3, 4)}\n${words.plan(2026)}1. x\n`;
      await scene({ '2024.md': PLANNING, '2025.md': own });
      await window.openFile(at('2025.md'));
      const question = said.text('What this section is was guessed. Write there all the same?');
      await leavingAtEachStep({ window, folder }, begin('addMissing'), [
        async () => assert.equal((await carried(window)).length, 1),
        async () => {
          await window.quickInput.press('Enter');
          await window.page.locator('.monaco-dialog-box').filter({ hasText: question }).waitFor();
        },
      ]);
      await window.dialog(said.text('Change Anyway'));
      await saved(
        '2025.md',
        own.replace(sail, () => `${sail}\n2. ${gate}`),
      );
    });

    it('begins the year that a first entry is for, and goes on with the entry', async () => {
      await scene({ '2024.md': PLANNING });
      const create = said.text('Create the retrospective of {0}, then go on', '2025');
      await leavingAtEachStep({ window, folder }, () => window.statusBarItem(said.text('Log Entry')).click(), [
        () => offered(window, create),
        async () => {
          await window.choose(create);
          assert.equal((await carried(window)).length, 2);
        },
      ]);
      await window.quickInput.press('Enter');
      await asks(window, said.text('What happened? It goes into {0}.', `${at('2025.md')}, ${words.quarter(4)}`));
      const begun = folder.read(at('2025.md'));
      await window.answer(boat);
      const empty = `## ${words.quarter(4)}\n\n- \n`;
      assert.ok(begun.includes(empty), begun);
      await saved('2025.md', begun.replace(empty, `## ${words.quarter(4)}\n\n- ${boat}\n`));
    });

    it('leads to other years by keys and by lists, and changes nothing', async () => {
      const of = (year) =>
        `${words.title(year)}${words.review(year)}1. ${sail}\n\n${quarters(1, 2, 3)}\n${words.plan(year + 1)}1. ${sail}\n`;
      const files = { '2023.md': of(2023), '2024.md': of(2024), '2025.md': of(2025) };
      await scene(files);
      const q2 =
        of(2024)
          .split('\n')
          .indexOf(`## ${words.quarter(2)}`) + 1;
      const plan = of(2024).split('\n').lastIndexOf(`1. ${sail}`) + 1;
      await window.openFile(at('2024.md'));
      await window.goToLine(q2 + 2);
      await byKey('Shift+Alt+PageUp', '2023.md', q2);
      await byKey('Shift+Alt+PageDown', '2024.md', q2);
      await byKey('Shift+Alt+PageDown', '2025.md', q2);
      await leavingAtEachStep({ window, folder }, begin('sameQuarter'), [
        async () => {
          await asks(window, said.text('Q{0} of Other Years', '2'));
          await asks(window, said.text('Which year do you want to see?'));
        },
      ]);
      await window.choose(`2023: ${words.quarter(2)}`);
      await cursorIn(window, '2023.md', q2);
      await window.goToLine(plan);
      await begin('goToReview')();
      await cursorIn(window, '2024.md', 5);
      await begin('goToPlan')();
      await cursorIn(window, '2023.md', plan);
      await leavingAtEachStep({ window, folder }, begin('openGoals'), [
        () => asks(window, said.text('Open Goals of All Years')),
      ]);
      await window.quickPickRows.filter({ hasText: said.text('Goal for {0}', '2026') }).click();
      await cursorIn(window, '2025.md', plan);
      assert.deepEqual(
        folder.bytes(),
        Object.fromEntries(
          Object.entries(files).map(([file, text]) => [at(file), Buffer.from(text).toString('latin1')]),
        ),
      );
    });

    it('reminds of a quarter without entries and of the review, each until it is dismissed', async () => {
      await scene({ '2025.md': `${words.title(2025)}${words.review(2025)}1. ${sail}\n\n${quarters(1, 2, 3)}` });
      const empty = window.statusBarItem(said.text('Q{0} has no entries yet', '4'));
      const dismissal = said.text('No More Reminders of Q{0}', '4');
      await leavingAtEachStep({ window, folder }, () => empty.click(), [() => offered(window, dismissal)]);
      await window.choose(dismissal);
      await empty.waitFor({ state: 'detached' });
      const review = window.statusBarItem(said.text('1 goal waits for a review'));
      const start = said.text('Start the Review Session…');
      await leavingAtEachStep({ window, folder }, () => review.click(), [
        () => offered(window, start),
        async () => {
          await window.choose(start);
          await asks(window, said.text('How did it go: {0}?', sail));
        },
      ]);
      await leave(window);
      await review.click();
      await window.choose(said.text('No More Reminders of the Review of {0}', '2025'));
      await review.waitFor({ state: 'detached' });
    });

    it('offers no draft from git where git is switched off', async () => {
      await scene({ '2025.md': `${words.title(2025)}${words.review(2025)}1. ${sail}\n\n${quarters(1)}` });
      const offer = window.quickPickRows.filter({ hasText: said.title('command.logEntry') });
      await window.findCommand(title('logEntry'));
      await window.quickInput.fill(`>${title('draftFromGit')}`);
      await offer.first().waitFor({ state: 'hidden' });
      assert.equal(await window.quickPickRows.filter({ hasText: said.title('command.draftFromGit') }).count(), 0);
      await leave(window);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));

    /** Presses a key that leads to a line of another document. */
    const byKey = async (key, file, line) => {
      await known(window, said);
      await window.page.keyboard.press(key);
      await cursorIn(window, file, line);
    };
  });
}
