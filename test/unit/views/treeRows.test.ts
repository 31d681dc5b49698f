import assert from 'node:assert/strict';
import { type Row, rowAt } from '../../../src/views/treeRows.ts';
import { outline, rows, shown } from './rows.ts';

const PLAN = '# 2022 review\n\n## 2023 goals\n\n1. Read more\n    - Twelve books\n2. Sleep\n';
const REVIEW = `# 2023 review

## Reviewing the 2023 goals

1. Read more ✅
    - Nine books

## By quarter

### Q1

- Moved house
  - Twice

### Q2

### Other

- Met people
`;

describe('rowsOf', () => {
  it('has years with one goal once, its notes of plan and review, and the sections in their order', () => {
    assert.equal(
      outline(rows({ '2022.md': PLAN, '2023.md': REVIEW })),
      `year 2023
  goals 2
    goal Read more (done)
      note Nine books
      note Twelve books
    goal Sleep (null)
  section Q1
    entry Moved house
      note Twice
  section Q2
  section Other
    entry Met people
year 2022
`,
    );
  });

  it('begins with the journals where there are several', () => {
    const several = rows({ 'work/2023.md': REVIEW, 'home/2022.md': PLAN });
    assert.deepEqual(several.map(shown), ['home', 'work']);
    assert.deepEqual(
      several.map((row) => row.children().map(shown)),
      [[2023, 2022], [2023]],
    );
  });

  it('has a row for each of several documents of a year', () => {
    const quarter = (n: number) => `# Q${n} 2023 retrospective\n\n## What happened\n\n- Something in Q${n}\n`;
    const [year] = rows({ '2023-Q1.md': quarter(1), '2023-Q2.md': quarter(2) });
    assert.deepEqual(
      year?.children().map((row) => [row.kind, shown(row)]),
      [
        ['document', '2023-Q1.md'],
        ['document', '2023-Q2.md'],
      ],
    );
  });

  it('gives every row an id of its own, and the same again', () => {
    const twice = REVIEW.replace('- Met people\n', '- Met people\n- Met people\n').replace(
      '### Q2\n',
      '### Q1\n\n- Again\n',
    );
    const ids = (all: readonly Row[]): readonly string[] => all.flatMap((row) => [row.id, ...ids(row.children())]);
    const files = { '2022.md': PLAN.replace('2. Sleep', '2. Read more\n    - Twelve books'), '2023.md': twice };
    const first = ids(rows(files));
    assert.equal(new Set(first).size, first.length, first.join('\n'));
    assert.deepEqual(ids(rows(files)), first);
  });

  it('knows what stands above a row', () => {
    const check = (parent: Row | undefined, children: readonly Row[]): void => {
      for (const row of children) {
        assert.equal(row.parent, parent);
        check(row, row.children());
      }
    };
    check(undefined, rows({ '2022.md': PLAN, '2023.md': REVIEW }));
  });
});

describe('rowAt', () => {
  const top = rows({ '2022.md': PLAN, '2023.md': REVIEW });
  const at = (path: string, text: string, words: string): string => {
    const row = rowAt(top, `file:///notes/${path}`, text.indexOf(words) + 1);
    return row === undefined ? 'nothing' : `${row.kind} ${shown(row)}`;
  };
  const cases: readonly (readonly [path: string, text: string, words: string, row: string])[] = [
    ['2023.md', REVIEW, 'Read more', 'goal Read more (done)'],
    ['2023.md', REVIEW, 'Nine books', 'note Nine books'],
    ['2022.md', PLAN, 'Sleep', 'goal Sleep (null)'],
    ['2022.md', PLAN, 'Twelve books', 'note Twelve books'],
    ['2023.md', REVIEW, 'Q1', 'section Q1'],
    ['2023.md', REVIEW, 'Moved house', 'entry Moved house'],
    ['2023.md', REVIEW, 'Twice', 'note Twice'],
    ['2023.md', REVIEW, 'By quarter', 'nothing'],
    ['2021.md', REVIEW, 'Q1', 'nothing'],
  ];
  for (const [path, text, words, row] of cases) {
    it(`${words} of ${path}`, () => assert.equal(at(path, text, words), row));
  }
});
