// What a new year takes over and how it is laid out, chosen as a person does in both languages, and left by Escape at each question.
import assert from 'node:assert/strict';
import { journalWindow } from './journalWindow.mjs';
import { LANGUAGES } from './journalWords.mjs';
import { activeTab, asks, carried, eventually, leave, leavingAtEachStep, offered } from './steps.mjs';

const LAYOUTS = {
  KPT: {
    en: ['Keep', 'Problem', 'Try'],
    ko: ['Keep: 잘한 점', 'Problem: 아쉬운 점', 'Try: 시도할 점'],
  },
  '4Ls': {
    en: ['Liked', 'Learned', 'Lacked', 'Longed for'],
    ko: ['Liked: 좋았던 점', 'Learned: 배운 점', 'Lacked: 부족했던 점', 'Longed for: 바라는 점'],
  },
  'Keep, Stop, Start': {
    en: ['Keep doing', 'Stop doing', 'Start doing'],
    ko: ['계속할 것', '그만둘 것', '새로 시작할 것'],
  },
};

for (const [locale, words] of Object.entries(LANGUAGES)) {
  describe(`a new year, ${locale}`, () => {
    const { sail, gate, boat, wind } = words;
    const journal = journalWindow(locale, { today: '2025-12-20' });
    const { said, begin, scene, at, saved } = journal;
    const quarters = [1, 2, 3, 4].map((n) => `## ${words.quarter(n)}\n\n- x\n`).join('\n');
    const planning = (goals) => `${words.title(2024)}${quarters}\n${words.plan(2025)}${goals}`;
    /** A year without a plan for the next: what goes on is told by how its own goals went. */
    const REVIEWED = `${words.title(2024)}${words.review(2024)}1. ${sail} ❌\n2. ${gate} ✅\n3. ${boat}\n   - ${wind}\n\n${quarters}`;
    let folder;
    let window;

    before(() => {
      ({ folder, window } = journal);
    });
    afterEach(() => journal.clear());

    const heading = (line) => line.replace(/^#+ /, '').trim();
    /** The goals that are offered, with what is said of each but its icon. */
    const offers = async () =>
      (await carried(window)).map(([label, isPicked]) => [label.split(', ').slice(0, 2), isPicked]);
    const planned = said.text('Planned');
    const missed = said.text('Missed');
    const done = said.text('Done');

    it('takes goals over by their statuses, with their notes where that is wanted', async () => {
      await scene({ '2024.md': REVIEWED });
      await leavingAtEachStep({ window, folder }, begin('new'), [
        () => offered(window, '2025'),
        async () => {
          await window.choose('2025');
          await asks(window, said.text('Goals from {0} to look back on', at('2024.md')));
          assert.deepEqual(await offers(), [
            [[boat, planned], true],
            [[gate, done], false],
            [[sail, missed], true],
          ]);
        },
        async () => {
          await window.page.getByRole('checkbox', { name: said.text('Take the notes below the goals along') }).click();
          // A row that is used again keeps what it said before, unseen.
          await window.quickPickRows.locator('.quick-input-list-label-meta:visible', { hasText: wind }).waitFor();
        },
        async () => {
          await window.quickPickRows.filter({ hasText: sail }).click();
          await window.quickPickRows.filter({ hasText: gate }).click();
          await eventually(async () =>
            assert.deepEqual(
              (await offers()).map(([, isPicked]) => isPicked),
              [true, true, false],
            ),
          );
        },
      ]);
      await window.quickInput.press('Enter');
      await activeTab(window, '2025.md');
      const text = folder.read(at('2025.md'));
      assert.ok(text.includes(`\n\n1. ${gate}\n2. ${boat}\n   - ${wind}\n\n`), text);
      assert.ok(!text.includes(sail), text);
      assert.equal(folder.read(at('2024.md')), REVIEWED);
    });

    for (const [layout, { [locale]: headings }] of Object.entries(LAYOUTS)) {
      it(`is laid out as ${layout}`, async () => {
        await scene({ '2024.md': planning(`1. ${sail}\n`) });
        await leavingAtEachStep({ window, folder }, begin('new'), [
          () => offered(window, said.text('Another Layout…')),
          async () => {
            await window.choose(said.text('Another Layout…'));
            await offered(window, said.text(layout));
          },
          async () => {
            await window.choose(said.text(layout));
            await asks(window, said.text('Which year do you look back on?'));
          },
          async () => {
            await window.choose('2025');
            assert.equal((await carried(window)).length, 1);
          },
        ]);
        await window.quickInput.press('Enter');
        await activeTab(window, '2025.md');
        assert.deepEqual(folder.read(at('2025.md')).match(/(?<=^#{1,6} ).*$/gmu), [
          heading(words.title(2025)),
          heading(words.review(2025)),
          ...headings,
          heading(words.newPlan(2026)),
        ]);
      });
    }

    it('that exists already is opened, and gets what it lacks', async () => {
      const own = `${words.title(2025)}${words.review(2025)}1. ${sail}\n\n${quarters}`;
      await scene({ '2024.md': planning(`1. ${sail}\n`), '2025.md': own });
      await leavingAtEachStep({ window, folder }, begin('new'), [
        () => offered(window, '2025'),
        async () => {
          await window.choose(`2025${said.text('exists and is opened')}`);
          const exists = said.text('A retrospective for {0} already exists.', '2025');
          await window.notification(exists, said.text('Add What Is Missing…'));
          assert.deepEqual(await carried(window), [[`${heading(words.plan(2026))}, ${said.text('Sections')}`, true]]);
        },
      ]);
      await window.quickInput.press('Enter');
      await saved('2025.md', `${own}\n${words.plan(2026)}1. \n`);
    });

    it('is begun from File > New File… too', async () => {
      await scene({ '2024.md': planning(`1. ${sail}\n`) });
      await leavingAtEachStep({ window, folder }, () => window.command('Create: New File...'), [
        () => offered(window, said.title('command.new')),
        async () => {
          await window.choose(said.title('command.new'));
          await asks(window, said.text('Which year do you look back on?'));
        },
      ]);
      await window.choose('2025');
      await carried(window);
      await leave(window);
    });

    it('logs no error', () => assert.deepEqual(window.errors(), []));
  });
}
