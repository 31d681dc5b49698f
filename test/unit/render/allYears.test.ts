import assert from 'node:assert/strict';
import type { YearColumn } from '../../../src/render/dashboardView.ts';
import { pageOf, wordsIn } from './dashboardPage.ts';

const FILES = {
  '2022.md': '# 2022 Retrospective\n\n## Goals for 2023\n\n1. Read more\n2. Swim\n\n## Q1\n\n- a\n',
  '2023.md':
    '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Read more ❌\n2. Swim ✅\n\n## Q1\n\n- a\n- b\n\n### March\n\n- c\n\n## Q3-Q4\n\n- d\n\n## Goals for 2024\n\n1. Read more\n',
  '2024.md': '# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n1. Read more ✅\n2. Grow tomatoes 🤔\n',
};

/** `Swim` is reached twice, `Run` dropped, `Draw` not set again; what is reached or still set goes on. */
const LONG = {
  '2022.md': goalsOf(2022, 'Swim ✅', 'Read more ❌', 'Draw ❌', 'Run'),
  '2023.md': goalsOf(2023, 'Read more 🤔', 'Draw 🤔', 'Run 🗑️', 'Sleep', 'Knit'),
  '2024.md': goalsOf(2024, 'Swim ✅', 'Read more ✅', 'Sleep'),
};

function goalsOf(year: number, ...goals: readonly string[]): string {
  return `# ${year} Retrospective\n\n## Goals for ${year}\n\n${goals.map((goal) => `1. ${goal}\n`).join('')}`;
}

describe('dashboard of all years', () => {
  const { view, html } = pageOf(FILES, { year: null });
  const page = view.page?.kind === 'all-years' ? view.page : assert.fail('all years are not shown');

  it('has the years as columns, oldest first, with how their goals went', () => {
    assert.deepEqual(
      page.columns.map(({ year, progress }) => [year, progress.closed, progress.total]),
      [
        [2022, 0, 0],
        [2023, 2, 2],
        [2024, 2, 2],
      ],
    );
  });

  it('has the goals of several years as rows, by what became of them, and the others by their year', () => {
    const { page } = pageOf(LONG, { year: null }).view;
    assert.ok(page?.kind === 'all-years');
    assert.deepEqual(
      page.groups.map(({ outcome, rows }) => [outcome, rows.map(({ text }) => text)]),
      [
        ['met', ['Swim']],
        ['kept', ['Read more', 'Sleep']],
        ['let-go', ['Draw', 'Run']],
      ],
    );
    assert.deepEqual(
      page.groups[0]?.rows[0]?.cells.map((cell) => cell?.status.id ?? null),
      ['done', null, 'done'],
    );
    assert.deepEqual(
      page.singles.map(({ year, goals }) => [year, goals.map(({ text }) => text)]),
      [[2023, ['Knit']]],
    );
  });

  it('counts the statuses of each year, and leaves out those that no goal ever had', () => {
    assert.deepEqual(
      page.counts.map(({ status, counts }) => [status.id, counts]),
      [
        ['done', [0, 1, 1]],
        ['partly', [0, 0, 1]],
        ['missed', [0, 1, 0]],
      ],
    );
    assert.match(wordsIn(html), /Counts DONE 0 1 1 PARTLY 0 0 1 MISSED 0 1 0/);
  });

  it('pairs goals of different years whose words are alike, the likest first', () => {
    const files = {
      '2023.md': '# 2023 Retrospective\n\n## Goals for 2023\n\n1. Read twelve books\n2. Read twelve good books\n',
      '2024.md': '# 2024 Retrospective\n\n## Goals for 2024\n\n1. Read twelve long books\n2. Swim\n',
    };
    const { view, targets, html } = pageOf(files, { year: null });
    const pairs = view.page?.kind === 'all-years' ? view.page.similar : [];
    assert.deepEqual(
      pairs.map((pair) => pair.map(({ text, years }) => [text, ...years])),
      [
        [
          ['Read twelve long books', 2024],
          ['Read twelve books', 2023],
        ],
        [
          ['Read twelve long books', 2024],
          ['Read twelve good books', 2023],
        ],
      ],
    );
    const take = targets.get(pairs[0]?.[0].take ?? '');
    assert.ok(take?.kind === 'take-wording');
    assert.deepEqual([take.goal.text, take.like.text], ['Read twelve books', 'Read twelve long books']);
    assert.match(html, /aria-label="Use Read twelve long books"/);
  });

  it('counts each entry once, in its quarter or in the quarters that its section takes together', () => {
    assert.deepEqual(page.columns.map(amountsIn), [
      '1-1: 1, 2-2: 0, 3-3: 0, 4-4: 0',
      '1-1: 3, 2-2: 0, 3-4: 1',
      '1-1: 0, 2-2: 0, 3-3: 0, 4-4: 0',
    ]);
  });

  for (const [what, sections, expected] of [
    ['a half beside its quarters', '## Q1\n\n- a\n\n## H1\n\n- b\n- c\n\n## Q4\n\n- d\n', '1-2: 3, 3-3: 0, 4-4: 1'],
    ['an empty half above', '## H1\n\n### Q1\n\n- a\n\n### Q2\n\n- b\n', '1-1: 1, 2-2: 1, 3-3: 0, 4-4: 0'],
    ['spans that share a quarter', '## Q1-Q2\n\n- a\n\n## Q2-Q3\n\n- b\n', '1-3: 2, 4-4: 0'],
    ['months over New Year', '## 12-1월\n\n- a\n', '1-1: 0, 2-2: 0, 3-3: 0, 4-4: 1'],
  ] as const) {
    it(`takes together only what was written together: ${what}`, () => {
      const files = { '2023.md': FILES['2022.md'], '2024.md': `# 2024 회고\n\n${sections}\n## 2025 목표\n\n1. 수영\n` };
      const { page } = pageOf(files, { year: null }).view;
      const columns = page?.kind === 'all-years' ? page.columns : [];
      assert.deepEqual(columns.filter(({ year }) => year === 2024).map(amountsIn), [expected]);
    });
  }

  it('counts no entries for a year that is only planned so far', () => {
    const { view, html } = pageOf({ '2022.md': FILES['2022.md'] }, { year: null });
    const columns = view.page?.kind === 'all-years' ? view.page.columns : [];
    assert.deepEqual(columns.map(amountsIn), ['1-1: 1, 2-2: 0, 3-3: 0, 4-4: 0', '']);
    assert.match(html, /<td data-year="2023"><\/td><\/tr>/);
  });

  it('tells years that follow on one another by the first and the last', () => {
    const years = [2016, 2017, 2018, 2021, 2023, 2024];
    const files = Object.fromEntries(years.map((year) => [`${year}.md`, goalsOf(year, 'Read twelve books')]));
    const { html } = pageOf({ ...files, '2025.md': goalsOf(2025, 'Read twelve good books') }, { year: null });
    assert.match(wordsIn(html), /2016–2018, 2021, 2023–2024 Read twelve books/);
    assert.match(wordsIn(html), / 2025 Read twelve good books/);
  });

  it('says in words what its drawings show', () => {
    assert.match(
      wordsIn(html),
      /Entries per quarter 1 Q1: 1 entries 0 Q2: 0 entries 0 Q3: 0 entries 0 Q4: 0 entries 3 Q1: 3 entries 0 Q2: 0 entries 1 Q3-Q4: 1 entries /,
    );
    assert.match(wordsIn(html), /2023 2\/2 2\/2 closed 2024/);
  });

  it('marks its own tab', () => assert.match(html, /aria-current="page"><span>All years/));

  it('is not offered where there is one year', () => {
    const { view } = pageOf({ '2024.md': FILES['2024.md'] });
    assert.equal(view.allYears, null);
  });

  it('names every key once', () => {
    const keys = [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });
});

function amountsIn({ amounts }: YearColumn): string {
  return amounts.map(({ first, last, entries }) => `${first}-${last}: ${entries}`).join(', ');
}
