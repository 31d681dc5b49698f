import assert from 'node:assert/strict';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { filtered } from '../../../src/views/filteredRows.ts';
import { changedRows } from '../../../src/views/treeChanges.ts';
import { isWhole, type TreeFilter, WHOLE } from '../../../src/views/treeFilter.ts';
import { type Row, rowAt } from '../../../src/views/treeRows.ts';
import { outline, rows } from './rows.ts';

const PLAN = '# 2022 review\n\n## 2023 goals\n\n1. Read more\n    - Twelve books\n2. Sleep\n';
const REVIEW = `# 2023 review

## Reviewing the 2023 goals

1. Read more ✅
    - Nine books
2. Sleep ❌
3. Walk

## By quarter

### Q1

- Moved house
  - Twice

### Q2

- Read by the sea

### December

- Slept

### Other

- Met people

## Goals for 2024

1. Read less
`;
const FILES = { '2022.md': PLAN, '2023.md': REVIEW };
const settings = { statuses: DEFAULT_STATUSES, today: { year: 2024, month: 3, day: 1 } };

const left = (filter: Partial<TreeFilter>) => filtered(rows(FILES), { ...WHOLE, ...filter }, settings);

describe('filtering the tree', () => {
  const cases: readonly (readonly [name: string, filter: Partial<TreeFilter>, left: string])[] = [
    ['by a status', { statuses: ['missed'] }, 'year 2023\n  goals 3\n    goal Sleep (missed)\n'],
    [
      'by the status of goals without a mark',
      { statuses: ['planned'] },
      'year 2024\n  goals 1\n    goal Read less (null)\nyear 2023\n  goals 3\n    goal Walk (null)\n',
    ],
    [
      'by what waits for a review, and a status besides',
      { waiting: true, statuses: ['missed'] },
      'year 2023\n  goals 3\n    goal Sleep (missed)\n    goal Walk (null)\n',
    ],
    [
      'by a quarter, also where only a month of it is written',
      { quarters: [1, 4] },
      'year 2023\n  section Q1\n    entry Moved house\n      note Twice\n  section December\n    entry Slept\n',
    ],
    [
      'by goals and quarters, which add up',
      { statuses: ['done'], quarters: [2] },
      'year 2023\n  goals 3\n    goal Read more (done)\n      note Nine books\n      note Twelve books\n  section Q2\n    entry Read by the sea\n',
    ],
    [
      'by words, whatever their case and order, in notes too',
      { words: 'BOOKS nine' },
      'year 2023\n  goals 3\n    goal Read more (done)\n      note Nine books\n',
    ],
    [
      'by words in goals and entries',
      { words: 'read' },
      'year 2024\n  goals 1\n    goal Read less (null)\nyear 2023\n  goals 3\n    goal Read more (done)\n      note Nine books\n      note Twelve books\n  section Q2\n    entry Read by the sea\n',
    ],
    [
      'by words in a heading, with all that is below it',
      { words: 'q1' },
      'year 2023\n  section Q1\n    entry Moved house\n      note Twice\n',
    ],
    [
      'by words within a quarter',
      { words: 'read', quarters: [2, 3] },
      'year 2023\n  section Q2\n    entry Read by the sea\n',
    ],
    ['by what nothing has', { words: 'whales' }, ''],
  ];
  for (const [name, filter, expected] of cases) it(name, () => assert.equal(outline(left(filter)), expected));

  it('leaves everything where nothing is asked for', () => {
    const all = rows(FILES);
    assert.equal(filtered(all, WHOLE, settings), all);
    assert.ok(isWhole({ ...WHOLE }));
    assert.ok(!isWhole({ ...WHOLE, words: 'x' }));
  });

  it('opens the rows that are there for what is below them, and no others', () => {
    const open = (all: readonly Row[]): readonly string[] =>
      all.flatMap((row) => [...(row.isOpen === true ? [row.kind] : []), ...open(row.children())]);
    assert.deepEqual(open(left({ words: 'nine' })), ['year', 'goals', 'goal']);
    assert.deepEqual(open(left({ quarters: [1] })), ['year']);
  });

  it('knows what stands above a row, and finds the row at a place', () => {
    const top = left({ words: 'nine' });
    const check = (parent: Row | undefined, children: readonly Row[]): void => {
      for (const row of children) {
        assert.equal(row.parent, parent);
        check(row, row.children());
      }
    };
    check(undefined, top);
    const at = (words: string) => rowAt(top, 'file:///notes/2023.md', REVIEW.indexOf(words));
    assert.equal(at('Nine books')?.kind, 'note');
    assert.equal(at('Moved house'), undefined);
  });

  it('is drawn anew from the top where the filter is another one', () => {
    assert.equal(changedRows(left({ statuses: ['missed'] }), left({ statuses: ['done', 'missed'] })), undefined);
    assert.deepEqual(changedRows(left({ statuses: ['missed'] }), left({ statuses: ['missed'] })), []);
  });
});
