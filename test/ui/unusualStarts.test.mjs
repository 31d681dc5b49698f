// Retrospectives of halves, quarters and months, and the ones that begin where little is there, or not what one expects.
import assert from 'node:assert/strict';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import { activeTab, asks, carried, carryAll, dismiss, leavingAtEachStep, offered, savedAs } from './steps.mjs';

const TODAY = '2025-12-20';

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`unusual starts, ${locale}`, () => {
    const { sail, gate, boat } = words;
    const goals = `${words.title(2021)}${words.review(2021)}1. ${sail} 🤔\n2. ${gate} ✅\n\n## ${words.quarter(1)}\n\n- x\n`;
    const journal = journalWindow(locale, {
      today: TODAY,
      settings: { 'retrospective.templates.folder': 'templates' },
    });
    const { said, begin, at, saved } = journal;
    let folder;
    let window;

    before(() => {
      ({ folder, window } = journal);
    });
    afterEach(async () => {
      journal.clear();
      await begin('refresh')();
      await window.welcome().waitFor();
    });

    it('begins the running year for the first entry of all, and goes on with the entry', async () => {
      const create = said.text('Create the retrospective of {0}, then go on', '2025');
      const language = locale === 'en' ? 'English' : '한국어';
      await leavingAtEachStep({ window, folder }, begin('logEntry'), [
        () => offered(window, create),
        async () => {
          await window.choose(create);
          await offered(window, '/retrospectives');
        },
        async () => {
          await window.choose('/retrospectives');
          assert.equal((await offered(window, language))[0], language);
        },
      ]);
      await window.choose(language);
      await asks(window, said.text('What happened? It goes into {0}.', `retrospectives/2025.md, ${words.quarter(4)}`));
      await window.answer(boat);
      const begun = folder.read('retrospectives/2025.md');
      const empty = `### ${words.quarter(4)}\n\n- \n`;
      await savedAs(window, folder, 'retrospectives/2025.md', begun.replace(empty, empty.replace('- ', `- ${boat}`)));
    });

    const parts = [
      { name: 'a quarter', files: ['2025-Q2', '2025-Q3', '2025-Q4'], labels: [2, 3, 4].map(words.quarter) },
      { name: 'a half', files: ['2024-H2', '2025-H1', '2025-H2'], labels: [words.half[1], ...words.half] },
      { name: 'a month', files: ['2025-10', '2025-11', '2025-12'], labels: words.months },
    ];
    for (const { name, files, labels } of parts) {
      it(`begins ${name} where the person writes such, with the goals that the one before set for it`, async () => {
        const label = (n) => `${files[n].slice(0, 4)} ${labels[n]}`;
        const one = (n) =>
          `# ${label(n)} ${words.retrospective}\n\n${words.reviewOf(labels[n])}1. ${boat} ✅\n\n` +
          `${words.plan(labels[n + 1])}1. ${sail} ${n}\n`;
        await scene({ [`${files[0]}.md`]: one(0), [`${files[1]}.md`]: one(1) });
        await leavingAtEachStep({ window, folder }, begin('new'), [
          async () => assert.equal((await offered(window, label(2)))[0], label(2)),
          async () => {
            await window.choose(label(2));
            assert.deepEqual(await carried(window), [[`${sail} 1`, true]]);
          },
        ]);
        await window.quickInput.press('Enter');
        await activeTab(window, `${files[2]}.md`);
        const text = folder.read(at(`${files[2]}.md`));
        assert.ok(text.startsWith(`# ${label(2)} ${words.retrospective}\n`), text);
        assert.ok(text.includes(`${words.reviewOf(labels[2])}[`) && text.includes(`\n1. ${sail} 1\n`), text);
      });
    }

    it('names the years between that nobody wrote of, and says that there are no templates', async () => {
      await scene({ '2021.md': goals });
      const between = new Intl.ListFormat(locale).format(['2022', '2023', '2024']);
      const from = said.text(
        'Goals from {0} to look back on; there is no retrospective for {1}',
        at('2021.md'),
        between,
      );
      await begin('new')();
      await window.choose('2025');
      await asks(window, from);
      await carryAll(window);
      await activeTab(window, '2025.md');
      const text = folder.read(at('2025.md'));
      const link = `[${words.title(2021).slice(2).trim()}](./2021.md#${words.anchor(2021)})`;
      assert.ok(text.includes(`${words.review(2025)}${link}\n\n1. ${sail}\n\n`), text);
      await dismiss(
        window,
        said.text('The folder {0}, which retrospective.templates.folder names, cannot be read.', 'templates'),
      );
    });

    it('opens a file that has the name already, and says that it counts for nothing', async () => {
      await scene({ '2024.md': goals.replaceAll('2021', '2024').replaceAll('2020', '2023'), '2025.md': '- eggs\n' });
      const untouched = folder.bytes();
      await begin('new')();
      await window.choose('2025');
      await carryAll(window);
      await activeTab(window, '2025.md');
      const told = '{0} already exists and is not taken for a retrospective. Nothing was changed.';
      await dismiss(window, said.text(told, at('2025.md')));
      assert.deepEqual(folder.bytes(), untouched);
    });

    it('plans the next year in the year’s own document, where only the plan before has the goal', async () => {
      const plan = `${words.title(2024)}## ${words.quarter(1)}\n\n- x\n\n${words.plan(2025)}1. ${sail}\n`;
      const year = `${words.title(2025)}## ${words.quarter(1)}\n\n- x\n`;
      await scene({ '2024.md': plan, '2025.md': year });
      await window.openFile(at('2025.md'));
      await begin('reviewSession')();
      await asks(window, said.text('How did it go: {0}?', sail));
      await window.choose(said.text('Skip'));
      await asks(window, said.text('What becomes of it in {0}: {1}?', '2026', sail));
      await window.choose(said.text('Continue in Other Words…'));
      await asks(window, said.text('How is the goal worded in {0}?', '2026'));
      await window.answer(boat);
      await dismiss(window, said.text('That was the last goal of {0}.', '2025'));
      const link = `[${sail}](./2024.md#${words.plan(2025).slice(3).trim().toLowerCase().replaceAll(' ', '-')})`;
      await window.openFile(at('2025.md'));
      await saved('2025.md', `${year}\n${words.plan(2026)}1. ${boat}\n   - ${link}\n`);
      assert.equal(folder.read(at('2024.md')), plan);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));

    const scene = async (files) => {
      await journal.scene(files);
      await window.rows().first().waitFor();
    };
  });
}
