import assert from 'node:assert/strict';
import { findGoal, refOf } from '../../../src/journal/find.ts';
import { buildJournals, type Journal, type JournalDocument } from '../../../src/journal/journal.ts';
import { progressOf } from '../../../src/journal/progress.ts';
import { SIMILAR, sameGoal, similarity } from '../../../src/journal/sameGoal.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { retrospectiveOf } from './context.ts';

function documentOf(path: string, text: string): JournalDocument {
  return { uri: `file:///home/${encodeURI(path)}`, path, retrospective: retrospectiveOf(text, { path }) };
}

const OF_2022 = documentOf(
  'diary/2022.md',
  '# 2022 Retrospective\n\n## 2023 goals\n\n1. Plant a hedge\n2. Learn to sail\n',
);
const OF_2023 = documentOf(
  'diary/2023.md',
  '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- **Plant a  hedge** ✅\n- Mend the gate ❌\n\n## 2024 goals\n\n- Mend the gate\n',
);

const goalsOf = (journal: Journal | undefined, year: number) =>
  journal?.years
    .find((one) => one.year === year)
    ?.goals.map((goal) => `${goal.text}: ${goal.status ?? '-'} (${goal.home.section.kind}, ${goal.places.length})`);

describe('documents that become years', () => {
  const [journal, ...others] = buildJournals([OF_2023, OF_2022]);

  it('show a goal once, whatever document plans or reviews it', () => {
    assert.deepEqual(others, []);
    assert.deepEqual(goalsOf(journal, 2023), [
      'Plant a hedge: done (review, 2)',
      'Mend the gate: missed (review, 1)',
      'Learn to sail: - (plan, 1)',
    ]);
  });

  it('have the years that are only planned too, newest first', () => {
    assert.deepEqual(
      journal?.years.map((year) => [year.year, year.documents.length]),
      [
        [2024, 0],
        [2023, 1],
        [2022, 1],
      ],
    );
    assert.deepEqual(goalsOf(journal, 2024), ['Mend the gate: - (plan, 1)']);
  });

  it('carry threads over the years, and over a gap', () => {
    const far = documentOf(
      'diary/2026.md',
      '# 2026 Retrospective\n\n## Reviewing the 2026 goals\n\n- [garden] Mend the gate! 🤔\n',
    );
    const threads = buildJournals([OF_2022, OF_2023, far])[0]?.threads ?? [];
    assert.deepEqual(
      threads.map((thread) => [thread.text, ...thread.goals.map((goal) => goal.year)]),
      [
        ['[garden] Mend the gate!', 2026, 2024, 2023],
        ['Plant a hedge', 2023],
        ['Learn to sail', 2023],
      ],
    );
  });

  it('are a journal for each folder, with folders of years looked through', () => {
    const text = (year: number) => `# ${year} Retrospective\n\n## ${year + 1} goals\n\n- Sail\n`;
    const paths = [
      'a/2021/2021.md',
      'a/2022/review.md',
      'b/2021.md',
      'c d/2023-retrospective/index.md',
      'c d/2024-retrospective/index.md',
      '2020.md',
    ];
    const journals = buildJournals(paths.map((path) => documentOf(path, text(Number(/20\d\d/.exec(path)?.[0])))));
    assert.deepEqual(
      journals.map((one) => [one.name, ...one.documents.map((document) => document.retrospective.year)]),
      [
        ['a', 2021, 2022],
        ['b', 2021],
        ['c d', 2023, 2024],
        ['home', 2020],
      ],
    );
  });

  it('take the marked one of two occurrences for the home', () => {
    const twice = documentOf('diary/2023.md', '# 2023 Retrospective\n\n## 2023 goals\n\n- Sail\n- Sail ✅\n');
    assert.deepEqual(goalsOf(buildJournals([twice])[0], 2023), ['Sail: done (review, 2)']);
  });
});

describe('a goal of the review that links to one of the plan', () => {
  const plan = documentOf(
    'my diary/2022.md',
    '# 2022 Retrospective\n\n## 2023 goals\n\n### 1. Learn to sail\n\n### Grow beans\n\nIn pots.\n',
  );
  const reviewed = (path: string, ...items: readonly string[]) => {
    const text = `# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n${items.join('\n')}\n`;
    return goalsOf(buildJournals([plan, documentOf(path, text)])[0], 2023);
  };

  it('is that goal, whatever words stand around the link', () => {
    assert.deepEqual(reviewed('my diary/2023.md', '- [Learn to sail](2022.md) at last ✅', '- Grow beans ❌'), [
      'Learn to sail at last: done (review, 2)',
      'Grow beans: missed (review, 2)',
    ]);
    assert.deepEqual(reviewed('my diary/2023/2023.md', '- The [beans, grow beans!](../2022.md#grow-beans) ✅'), [
      'The beans, grow beans!: done (review, 2)',
      'Learn to sail: - (plan, 1)',
    ]);
  });

  it('is that goal where the link leads to its heading', () => {
    assert.deepEqual(reviewed('my diary/2023.md', '- [Sailing](/my%20diary/2022.md#1-learn-to-sail) ✅'), [
      'Sailing: done (review, 2)',
      'Grow beans: - (plan, 1)',
    ]);
  });

  it('is that goal where a wiki link names it, whatever folder it stands in', () => {
    assert.deepEqual(
      reviewed('my diary/2023/2023.md', '- [[2022#1. Learn to sail|Sailing]] ✅', '- [[2022#Grow beans]] at last ❌'),
      ['Sailing: done (review, 2)', 'Grow beans at last: missed (review, 2)'],
    );
    assert.deepEqual(
      reviewed('my diary/2023.md', '- Learn to sail [[2022#2023 goals]] ✅', '- Beans [[2021#Grow beans]]'),
      ['Learn to sail: done (review, 2)', 'Beans: - (review, 1)', 'Grow beans: - (plan, 1)'],
    );
  });

  it('is another goal where the link leads elsewhere, to an image, or to several', () => {
    const apart = (...items: readonly string[]) => reviewed('my diary/2023.md', ...items)?.length;
    assert.equal(apart('- [Learn to sail](2021.md) at last ✅'), 3);
    assert.equal(apart('- [Learn to sail](https://example.org/2022.md) at last ✅'), 3);
    assert.equal(apart('- At last ![Learn to sail](2022.md) ✅'), 3);
    assert.equal(apart('- [Learn to sail](2022.md), the theory ✅', '- [Learn to sail](2022.md) at sea ❌'), 4);
    assert.equal(apart('- Learn to sail ❌', '- [Learn to sail](2022.md) at sea ✅'), 3);
    assert.equal(apart('- Sailing (see [2022](2022.md#%E0%A4%A)) ✅'), 3);
  });

  it('goes on in the thread of the planned one', () => {
    const before = documentOf('my diary/2021.md', '# 2021 Retrospective\n\n## 2022 goals\n\n- Learn to sail\n');
    const text = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- [Learn to sail](2022.md) at last ✅\n';
    const threads = buildJournals([before, plan, documentOf('my diary/2023.md', text)])[0]?.threads;
    assert.deepEqual(
      threads?.map((thread) => [thread.text, ...thread.goals.map((goal) => goal.year)]),
      [
        ['Learn to sail at last', 2023, 2022],
        ['Grow beans', 2023],
      ],
    );
  });
});

describe('a goal reference', () => {
  it('finds its goal again in a text that has moved on', () => {
    const { retrospective, uri } = OF_2023;
    const section = retrospective.sections[0];
    assert.ok(section?.kind === 'review');
    const goal = section.goals[1];
    assert.ok(goal);
    const ref = JSON.parse(JSON.stringify(refOf(retrospective, uri, section, goal)));
    const later = retrospectiveOf(
      '# 2023 Retrospective\n\nNew words.\n\n## Reviewing the 2023 goals\n\n- Mend the gate ✅\n',
    );
    assert.equal(findGoal(later, ref)?.goal.status, 'done');
    assert.equal(findGoal(later, { ...ref, text: 'Mend the roof' }), undefined);
  });
});

describe('progress', () => {
  it('counts goals by status; one without a mark counts for the first and waits for its review', () => {
    const goals = buildJournals([OF_2022, OF_2023])[0]?.years.find((year) => year.year === 2023)?.goals ?? [];
    const { total, closed, unreviewed, byStatus } = progressOf(goals, DEFAULT_STATUSES);
    assert.deepEqual([total, closed, unreviewed], [3, 2, 1]);
    assert.deepEqual(
      [byStatus.get('planned'), byStatus.get('done'), byStatus.get('missed'), byStatus.get('partly')],
      [1, 1, 1, 0],
    );
  });
});

describe('the same goal', () => {
  it('is equal after marks, tags and white space are taken away', () => {
    assert.ok(sameGoal('Learn to sail', 'learn  to sail!'));
    assert.ok(sameGoal('(継続) 毎朝お茶をいれる', '毎朝お茶をいれる'));
    assert.ok(sameGoal('책 읽기 #취미', '책읽기'));
    assert.ok(!sameGoal('Learn to sail', 'Learn to sew'));
    assert.ok(!sameGoal('✅', '❌'));
  });

  it('is similar where it is worded anew, and is not where it is another', () => {
    assert.ok(similarity('꾸준히 책을 읽자', '책을 꾸준히 읽기') >= SIMILAR);
    assert.ok(similarity('Learn to sail a dinghy', 'Learn sailing a dinghy') >= SIMILAR);
    assert.ok(similarity('주 3회 운동하기', '영어 회화 배우기') < SIMILAR);
    assert.equal(similarity('', ''), 0);
  });
});
