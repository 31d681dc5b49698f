import assert from 'node:assert/strict';
import { MOVING, moved, planned, sheet, standing, type Way } from './moving.ts';

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
      const expected = /^[a-z-]+$/.test(after) ? after : REVIEW + after + REST;
      assert.equal(moved(REVIEW + before + REST, words, way), expected);
    });
  }

  it('makes room for a wider number', () => {
    const list = (order: readonly string[]) =>
      order.map((word, index) => `${index + 1}. ${word}\n${' '.repeat(`${index + 1}. `.length)}- note\n`).join('');
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `Goal ${letter}`);
    const swapped = [...words.slice(0, 8), 'Goal j', 'Goal i'];
    assert.equal(moved(REVIEW + list(words) + REST, 'Goal i', 'down'), REVIEW + list(swapped) + REST);
    assert.equal(moved(REVIEW + list(swapped) + REST, 'Goal i', 'up'), REVIEW + list(words) + REST);
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
  ];
  for (const [name, words, way, before, after] of rows) {
    it(name, () => assert.equal(moved(before, words, way), after));
  }
});

describe('a move that is refused', () => {
  const from = (text: string, words: string, way: Way, to = text, confirmed = false) => {
    const plan = planned(standing(sheet(text), words), way, to === text ? undefined : sheet(to, 'other/2024.md'), {
      ...MOVING,
      confirmed,
    });
    return 'refused' in plan ? [plan.refused, plan.line] : 'moved';
  };
  const LATER = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n';

  it('is so where either side was guessed at, until the person says otherwise', () => {
    const sure = sheet(`${REVIEW}- Run\n${REST}`);
    const sections = sure.retrospective.sections.map((section) => ({ ...section, certain: false }));
    const unsure = standing({ ...sure, retrospective: { ...sure.retrospective, sections } }, 'Run');
    const later = sheet(LATER, 'other/2024.md');
    const plan = planned(unsure, { behind: 'Rest' }, later);
    assert.deepEqual('refused' in plan && [plan.refused, plan.uri], ['uncertain', sure.uri]);
    const into = planned(standing(later, 'Rest'), { behind: 'Run' }, unsure.sheet);
    assert.deepEqual('refused' in into && [into.refused, into.uri], ['uncertain', sure.uri]);
    assert.ok(!('refused' in planned(unsure, { behind: 'Rest' }, later, { ...MOVING, confirmed: true })));
  });

  it('is so among goals of another form', () => {
    const table = `${REVIEW}| Goal | |\n|---|---|\n| Walk | ✅ |\n| Run | ❌ |\n${REST}`;
    assert.deepEqual(from(table, 'Walk', { behind: 'Rest' }, LATER), ['other-form', 6]);
    assert.deepEqual(from(LATER, 'Rest', { behind: 'Walk' }, table), ['other-form', 8]);
    assert.deepEqual(from(LATER, 'Rest', { behind: 'Ate' }), ['other-form', 4]);
    const nested = `${REVIEW}- - Run\n${REST}`;
    const heading = `${REVIEW}### Walk\n\nFar.\n\n### Run\n\nFast.\n${REST}`;
    assert.deepEqual(from(heading, 'Walk', { behind: 'Rest' }, LATER), ['other-form', 4]);
    assert.deepEqual(from(heading, 'Walk', { year: 2026 }, LATER), ['other-form', 4]);
    assert.equal(sheet(nested).retrospective.sections.length > 0, true);
  });

  it('is so where something of it stands elsewhere', () => {
    const told = `${REVIEW}1. Walk\n2. Run\n\n### Walk\n\nFar, every day.\n\n### Run\n\nFast.\n${REST}`;
    assert.deepEqual(from(told, 'Walk', { behind: 'Rest' }, LATER), ['scattered', 4]);
    const linked = `${REVIEW}- Walk [there][Map]\n- Run\n${REST}\n[map]: https://example.org\n`;
    assert.deepEqual(from(linked, 'Walk there', { behind: 'Rest' }, LATER), ['scattered', 4]);
  });

  it('is so where something would read differently', () => {
    const parallel = `${REVIEW}1. Walk\n2. Run\n3. Read\n\nHow it went:\n\n1. ✅ far\n2. ❌ slow\n3. ✅ much\n${REST}`;
    assert.deepEqual(from(parallel, 'Walk', 'down'), ['reads-otherwise', 4]);
    // A bare letter is a mark where others have one, and a word elsewhere.
    const weak = `${REVIEW}1. Walk O\n2. Run X\n3. Read O\n${REST}\n## 2024 goals\n\n- Sail\n`;
    assert.deepEqual(from(weak, 'Walk', { behind: 'Rest' }, LATER), ['reads-otherwise', 8]);
    assert.deepEqual(from(weak, 'Walk', { behind: 'Sail' }), ['reads-otherwise', 4]);
    assert.deepEqual(from(weak.replace('3. Read O\n', ''), 'Walk', { behind: 'Rest' }, LATER), ['reads-otherwise', 4]);
  });

  it('is so in a merge conflict, on either side', () => {
    const conflict = LATER.replace('1. Rest', '<<<<<<< ours\n1. Rest\n=======\n1. Work\n>>>>>>> theirs');
    assert.deepEqual(from(conflict, 'Rest', 'down'), ['merge-conflict', 9]);
    assert.deepEqual(from(conflict, 'Rest', { year: 2024 }), ['merge-conflict', 9]);
    assert.deepEqual(from(`${REVIEW}- Run\n${REST}`, 'Run', { behind: 'Work' }, conflict), ['merge-conflict', 11]);
    assert.deepEqual(from(`${REVIEW}- Run\n${REST}`, 'Run', { year: 2026 }, `${LATER}\n<<<<<<< ours\n=======\n>>>>>>> theirs`), ['merge-conflict', 12]);
  });
});
