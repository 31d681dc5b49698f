import assert from 'node:assert/strict';
import { DISKS } from './journalText.ts';
import { moved, planned, sheet, standing, type Way } from './moving.ts';

type Row = readonly [name: string, words: string, way: Way, before: string, after: string];

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n';
const REST = '\n## Q1\n\n- Moved\n';

describe('moving a goal in its list', () => {
  const rows: readonly Row[] = [
    ['up', 'Run', 'up', '- Walk ✅\n- Run 🤔\n- Read\n', '- Run 🤔\n- Walk ✅\n- Read\n'],
    ['down', 'Walk', 'down', '- Walk ✅\n- Run 🤔\n- Read\n', '- Run 🤔\n- Walk ✅\n- Read\n'],
    ['to the end', 'Walk', { behind: 'Read' }, '- Walk\n- Run\n- Read\n', '- Run\n- Read\n- Walk\n'],
    ['to the start', 'Read', { before: 'Walk' }, '- Walk\n- Run\n- Read\n', '- Read\n- Walk\n- Run\n'],
    ['nowhere', 'Run', { behind: 'Walk' }, '- Walk\n- Run\n', '- Walk\n- Run\n'],
    ['nowhere, beside itself', 'Run', { behind: 'Run' }, '- Walk\n- Run\n- Read\n', '- Walk\n- Run\n- Read\n'],
    ['to the goals of its own year', 'Walk', { year: 2023 }, '- Walk\n- Run\n- Read\n', '- Run\n- Read\n- Walk\n'],
    [
      'with its notes',
      'Walk',
      'down',
      '- Walk\n  - far\n\n    and long\n- Run\n',
      '- Run\n- Walk\n  - far\n\n    and long\n',
    ],
    [
      'numbers stay where they are',
      'Walk',
      { behind: 'Read' },
      '1. Walk\n2. Run\n3. Read\n',
      '1. Run\n2. Read\n3. Walk\n',
    ],
    ['numbers from 0, with a leading one', 'Run', 'up', '00) Walk\n01) Run\n', '00) Run\n01) Walk\n'],
    ['T25 wrong numbers go along', 'Read', 'up', '1. Walk\n5. Run\n2. Read\n', '1. Walk\n2. Read\n5. Run\n'],
    ['numbers that are all the same', 'Run', 'up', '1. Walk\n1. Run\n', '1. Run\n1. Walk\n'],
    ['empty lines stay where they are', 'Read', 'up', '- Walk\n- Run\n\n- Read\n', '- Walk\n- Read\n\n- Run\n'],
    [
      'empty lines stay where they are, however many it goes by',
      'Walk',
      { behind: 'Swim' },
      '- Walk\n- Run\n\n- Read\n- Swim\n',
      '- Run\n- Read\n\n- Swim\n- Walk\n',
    ],
    ['T30 spaces at the end go along', 'Run', 'up', '- Walk\n- Run  \n- Read\n', '- Run  \n- Walk\n- Read\n'],
    ['in a quote', 'Run', 'up', '> 1. Walk\n>    - far\n> 2. Run\n', '> 1. Run\n> 2. Walk\n>    - far\n'],
    ['tasks', 'Run', 'up', '- [x] Walk\n- [ ] Run\n', '- [ ] Run\n- [x] Walk\n'],
    [
      'headings with their stories',
      'Run',
      'up',
      '### Walk\n\nFar.\n\n### Run\n\nFast.\n',
      '### Run\n\nFast.\n\n### Walk\n\nFar.\n',
    ],
    [
      'rows of a table',
      'Run',
      'up',
      '| Goal | |\n|---|---|\n| Walk | ✅ |\n| Run | ❌ |\n',
      '| Goal | |\n|---|---|\n| Run | ❌ |\n| Walk | ✅ |\n',
    ],
    [
      'bold lines',
      'Run',
      'up',
      '**Walk** ✅\n\nFar.\n\n**Run** ❌\n\nFast.\n',
      '**Run** ❌\n\nFast.\n\n**Walk** ✅\n\nFar.\n',
    ],
    ['not past the first', 'Walk', 'up', '- Walk\n- Run\n', 'end-of-list'],
    ['not past the last', 'Run', 'down', '- Walk\n- Run\n', 'end-of-list'],
  ];
  for (const [name, words, way, before, after] of rows) {
    it(name, () => {
      for (const disk of DISKS.filter((one) => !one.name.startsWith('mixed'))) {
        const expected = /^[a-z-]+$/.test(after) ? after : disk.write(REVIEW + after + REST);
        assert.equal(moved(disk.write(REVIEW + before + REST), words, way), expected, disk.name);
      }
    });
  }

  it('makes no edit where it stands already', () => {
    const own = sheet(`${REVIEW}- Walk\n- Run\n${REST}`);
    for (const way of [{ behind: 'Run' }, { before: 'Run' }, { year: 2023 }])
      assert.deepEqual(planned(standing(own, 'Run'), way), new Map());
  });

  it('makes room for a wider number', () => {
    const list = (order: readonly string[]) =>
      order.map((word, index) => `${index + 1}. ${word}\n${' '.repeat(`${index + 1}. `.length)}- note\n`).join('');
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `Goal ${letter}`);
    const swapped = [...words.slice(0, 8), 'Goal j', 'Goal i'];
    for (const end of ['\n', '\r\n', '\r']) {
      const [before, after] = [words, swapped].map((order) =>
        (REVIEW + list(order) + REST).replaceAll('\n', () => end),
      );
      assert.ok(before !== undefined && after !== undefined);
      assert.equal(moved(before, 'Goal i', 'down'), after);
      assert.equal(moved(after, 'Goal i', 'up'), before);
    }
  });

  it('changes no more than the digit that differs in what it goes by', () => {
    const text = `${REVIEW}10. Walk\n11. Run\n${REST}`;
    const own = sheet(text);
    const plan = planned(standing(own, 'Walk'), 'down');
    const edits = 'refused' in plan ? assert.fail(plan.refused) : (plan.get(own.uri) ?? []);
    assert.deepEqual(
      edits.map(({ span, text: written }) => [text.slice(span.start, span.end), written]),
      [
        ['10. Walk\n', ''],
        ['1', '0'],
        ['', '\n11. Walk'],
      ],
    );
  });
});

describe('moving an entry', () => {
  const TEXT =
    '# 2023 Retrospective\n\n## Q1\n\n- Moved\n  - twice\n- Slept\n\n## Q2\n\n1. Sold\n2. Bought\n\n## Q4\n\n## Notes\n\nNone.\n';
  const rows: readonly Row[] = [
    [
      'behind the last of another quarter, as they are written there',
      'Moved',
      { below: 'Q2' },
      TEXT,
      TEXT.replace('- Moved\n  - twice\n', '').replace('Bought\n', 'Bought\n3. Moved\n   - twice\n'),
    ],
    [
      'before one of another quarter',
      'Slept',
      { before: 'Bought' },
      TEXT,
      TEXT.replace('- Slept\n', '').replace('2. Bought', '2. Slept\n2. Bought'),
    ],
    [
      'into a quarter without entries',
      'Slept',
      { below: 'Q4' },
      TEXT,
      TEXT.replace('- Slept\n', '').replace('## Q4\n', '## Q4\n\n- Slept\n'),
    ],
    [
      'into a quarter that is yet to be written',
      'Moved',
      { quarter: 3 },
      TEXT,
      TEXT.replace('- Moved\n  - twice\n', '').replace('## Q4', '## Q3\n\n1. Moved\n   - twice\n\n## Q4'),
    ],
    [
      'up, behind one of an earlier quarter',
      'Sold',
      { behind: 'Slept' },
      TEXT,
      TEXT.replace('1. Sold\n2.', '2.').replace('Slept\n', 'Slept\n- Sold\n'),
    ],
    [
      'into a quarter that is there',
      'Slept',
      { quarter: 2 },
      TEXT,
      TEXT.replace('- Slept\n', '').replace('Bought\n', 'Bought\n3. Slept\n'),
    ],
    [
      'into a quarter with parts, before those',
      'Bought',
      { quarter: 1 },
      TEXT.replace('- Slept\n', '\n### At home\n\n- Slept\n'),
      TEXT.replace('- Slept\n', '- Bought\n\n### At home\n\n- Slept\n').replace('2. Bought\n', ''),
    ],
    [
      'into the list right below its own',
      'Slept',
      { before: 'Swum' },
      TEXT.replace('Slept\n', 'Slept\n1. Swum\n'),
      TEXT.replace('- Slept\n', '1. Slept\n1. Swum\n'),
    ],
  ];
  for (const [name, words, way, before, after] of rows) {
    it(name, () => assert.equal(moved(before, words, way), after));
  }
});

describe('moving goals of front matter', () => {
  const text = (goals: string) => `---\nyear: 2023\ngoals:${goals}\n---\n\n# 2023\n\n## Q1\n\n- Moved\n`;

  it('changes places in either manner, and only among themselves', () => {
    assert.equal(moved(text(' [Walk, Run]'), 'Run', 'up'), text(' [Run, Walk]'));
    const list = text('\n  - Walk # far\n  - text: Run\n    status: done');
    assert.equal(moved(list, 'Run', 'up'), text('\n  - text: Run\n    status: done\n  - Walk # far'));
    assert.equal(moved(`${list}\n## 2024 goals\n\n- Rest\n`, 'Run', { behind: 'Rest' }), 'other-form');
  });
});
