import assert from 'node:assert/strict';
import { likelyParts } from '../../../src/edits/likelyYears.ts';
import type { NumberedPeriod } from '../../../src/edits/periodWords.ts';
import { buildJournals } from '../../../src/journal/journal.ts';
import { create } from './createRetrospective.ts';
import { retrospectiveOf } from './journalText.ts';

const half = (number: number): NumberedPeriod => ({ unit: 'half', number });
const quarter = (number: number): NumberedPeriod => ({ unit: 'quarter', number });
const month = (number: number): NumberedPeriod => ({ unit: 'month', number });

describe('a new retrospective of a part of a year', function () {
  this.timeout(20_000);

  it('is like the one before it, with the goals that were set for it', () => {
    const sibling =
      '# 2024 Q3 Retrospective\n\nWritten on: 2024-10-02\n\n## Reviewing the Q3 goals\n\n1. Walk ✅\n\n## July\n\n- a\n\n' +
      '## August: heat\n\n- b\n\n## September\n\n- c\n\n## Goals for Q4 2024\n\n1. Run 🚧\n2. Read\n    - ten books\n';
    const created = create({ 'j/2024-Q3.md': sibling }, 2024, { part: quarter(4) });
    assert.equal(created.fileName, '2024-Q4.md');
    assert.equal(
      created.text,
      '# 2024 Q4 Retrospective\n\nWritten on: 2024-12-05\n\n## Reviewing the Q4 goals\n\n' +
        '[2024 Q3 Retrospective](./2024-Q3.md#goals-for-q4-2024)\n\n1. Run 🚧\n2. Read\n\n' +
        '## October\n\n- \n\n## November\n\n- \n\n## December\n\n- \n\n## Goals for Q1 2025\n\n1. \n',
    );
  });

  const rows: readonly (readonly [
    path: string,
    sibling: string,
    year: number,
    part: NumberedPeriod,
    name: string,
    headings: string,
  ])[] = [
    [
      '2024-H1.md',
      '# 2024 상반기 회고\n\n## 상반기 목표\n\n- 걷기 ✅\n\n## 하반기 목표\n\n- 달리기\n',
      2024,
      half(2),
      '2024-H2.md',
      '# 2024 하반기 회고|## 하반기 목표|## 상반기 목표',
    ],
    [
      '2024 하반기 회고.md',
      '# 2024 하반기 회고\n\n## 3분기\n\n- a\n\n## 4분기\n\n- a\n',
      2025,
      half(1),
      '2025 상반기 회고.md',
      '# 2025 상반기 회고|## 1분기|## 2분기',
    ],
    [
      '2024 Q4.md',
      '# Q4 2024 Retrospective\n\n## October\n\n- a\n\n## Goals for Q1 2025\n\n- b\n',
      2025,
      quarter(1),
      '2025 Q1.md',
      '# Q1 2025 Retrospective|## January|## Goals for Q2 2025',
    ],
    [
      '2024-12.md',
      '# 2024.12 회고\n\n## 12월 목표\n\n- a ✅\n\n## 1월 목표\n\n- b\n',
      2025,
      month(1),
      '2025-01.md',
      '# 2025.01 회고|## 1월 목표|## 2월 목표',
    ],
    [
      '2024-09.md',
      '# 2024.9 회고\n\n## 10월 목표\n\n- b\n',
      2024,
      month(10),
      '2024-10.md',
      '# 2024.10 회고|## 11월 목표',
    ],
    ['2024-3.md', '# 2024.3 회고\n\n## 4월 목표\n\n- b\n', 2024, month(4), '2024-4.md', '# 2024.4 회고|## 5월 목표'],
    [
      '2024-03.md',
      '# March 2024 Retrospective\n\n## Goals for April\n\n- b\n',
      2024,
      month(4),
      '2024-04.md',
      '# April 2024 Retrospective|## Goals for May',
    ],
    [
      'notes.md',
      '# First Half 2024 Retrospective\n\n## Q1\n\n- a\n',
      2024,
      half(2),
      '2024-H2.md',
      '# Second Half 2024 Retrospective|## Q3',
    ],
  ];
  for (const [path, sibling, year, part, name, headings] of rows) {
    it(`${path} → ${name}`, () => {
      const created = create({ [path]: sibling }, year, { part });
      assert.deepEqual([created.fileName, created.text.match(/^#.*$/gm)?.join('|')], [name, headings]);
    });
  }

  it('takes what is still open where nothing was set for it', () => {
    const sibling = '# 2024 H1 Retrospective\n\n## Goals of H1\n\n- Walk ✅\n- Run 🤔\n';
    const { text } = create({ '2024-H1.md': sibling }, 2024, { part: half(2) });
    assert.deepEqual(text.match(/^- .*$/gm), ['- Run']);
  });

  it('is like its siblings, whatever template there is for years', () => {
    const files = { '2024-H1.md': '# 2024 H1 Retrospective\n\n## Goals of H2\n\n- c\n' };
    for (const template of [{ kind: 'plain' }, { kind: 'own', text: '# Mine\n' }] as const)
      assert.match(create(files, 2024, { part: half(2), template }).text, /^# 2024 H2 Retrospective\n/);
  });

  it('is no model for a year, nor is a year for it', () => {
    const files = {
      '2023.md': '# 2023 Retrospective\n\n## My 2023 goals\n\n- a ✅\n\n## 2024 goals\n\n- b\n',
      '2024-H1.md': '# 2024 H1 Retrospective\n\n## Goals of H1\n\n- Walk ✅\n\n## Goals of H2\n\n- c\n',
    };
    assert.match(create(files, 2024).text, /^## My 2024 goals$/m);
    assert.match(create(files, 2024, { part: half(2) }).text, /^# 2024 H2 Retrospective\n\n## Goals of H2\n/);
  });
});

describe('the goals of a part of a year', () => {
  const part = (number: number, goal: string) =>
    `# Q${number} 2024 Retrospective\n\n## Reviewing the Q${number} goals\n\n- x\n\n## Goals for Q${number + 1} 2024\n\n- ${goal}\n`;

  it('are those of the part before it, wherever its file stands, and not of a later one', () => {
    const files = {
      'j/2024-Q1.md': part(1, 'First'),
      'j/2024-Q2.md': part(2, 'Second'),
      'j/2024-Q3.md': part(3, 'Third'),
    };
    for (const order of [files, Object.fromEntries(Object.entries(files).reverse())]) {
      assert.match(create(order, 2024, { part: quarter(3) }).text, /\n- Second\n/);
      assert.doesNotMatch(create(order, 2024, { part: quarter(3) }).text, /First|Third/);
    }
  });
});

describe('the goals of a part of a year that the one before it set none for', () => {
  it('are the open ones of the newest that has any', () => {
    const files = {
      '2024-Q1.md': '# Q1 2024 Retrospective\n\n## January\n\n- x\n\n## Goals for Q2 2024\n\n- First ✅\n- Second\n',
      '2024-Q2.md': '# Q2 2024 Retrospective\n\n## Reviewing the Q2 goals\n\n## April\n\n- x\n',
    };
    const { text } = create(files, 2024, { part: quarter(3) });
    assert.deepEqual(text.match(/^- .+$/gm), ['- Second']);
  });
});

describe('the first retrospective of a part of a year', () => {
  for (const [part, name] of [
    [{ unit: 'month', number: 3 }, '2024-03.md'],
    [{ unit: 'quarter', number: 3 }, '2024-Q3.md'],
    [half(1), '2024-H1.md'],
  ] as const)
    it(`is named ${name}`, () => assert.equal(create({}, 2024, { part }).fileName, name));
});

describe('the likely part of a year', function () {
  this.timeout(20_000);
  const likely = (files: readonly string[], month: number) => {
    const documents = files.map((label) => ({
      uri: `file:///j/${label}.md`,
      path: `${label}.md`,
      retrospective: retrospectiveOf(
        `# ${label} Retrospective\n\n## What I learned\n\n- a\n\n## Goals\n\n- b ✅\n`,
        `${label}.md`,
      ),
    }));
    return likelyParts(buildJournals(documents)[0], { year: 2024, month, day: 1 }).map(
      ({ year, part, ahead }) => `${year} ${part.unit} ${part.number}${ahead ? ' ahead' : ''}`,
    );
  };
  it('is the one behind the newest of each unit that is written of', () => {
    assert.deepEqual(likely(['2024 H1'], 7), ['2024 half 2']);
    assert.deepEqual(likely(['2023 Q3', '2023 Q4'], 1), ['2024 quarter 1']);
    assert.deepEqual(likely(['2024 Q1', '2023 H2'], 7), ['2024 half 1', '2024 quarter 2']);
  });
  it('is ahead as long as it has not begun', () => assert.deepEqual(likely(['2024 H1'], 6), ['2024 half 2 ahead']));
  it('is none where only years are written of', () => assert.deepEqual(likely(['2023'], 7), []));
});
