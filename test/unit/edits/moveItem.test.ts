import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit.ts';
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
      'into a quarter with months, before those',
      'Bought',
      { quarter: 1 },
      TEXT.replace('- Slept\n', '\n### February\n\n- Slept\n'),
      TEXT.replace('- Slept\n', '- Bought\n\n### February\n\n- Slept\n').replace('2. Bought\n', ''),
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

describe('moving across lists', () => {
  const PLANS = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n- Walk\n- Run\n  - far\n\n      code\n';
  const across = (words: string, way: Way, to: string, from = PLANS) => {
    const [one, other] = [sheet(from), sheet(to, 'archive/2024.md')];
    const plan = planned(standing(one, words), way, other);
    return 'refused' in plan
      ? [plan.refused]
      : [one, other].map(({ uri, text }) => applyEdits(text, plan.get(uri) ?? []));
  };
  const cut = PLANS.replace('- Run\n  - far\n\n      code\n', '');

  it('fills an item that waits for words', () => {
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1.  \n';
    assert.deepEqual(across('Run', { year: 2025 }, to), [
      cut,
      to.replace('1.  \n', '1. Run\n   - far\n\n       code\n'),
    ]);
  });

  it('begins the list of a section without one, with the marker of the document’s goals', () => {
    const to = '# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n1. Eat\n\n## 2025 goals\n';
    const [, after] = across('Walk', { below: '2025 goals' }, to);
    assert.equal(after, `${to}\n1. Walk\n`);
  });

  it('counts a tab as the columns that it goes on for', () => {
    const from = PLANS.replace('- Run\n  - far\n\n      code\n', '-\tRun\n\t- far\n');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n';
    assert.equal(across('Run', { year: 2025 }, to, from)[1], `${to}2. Run\n   - far\n`);
  });

  it('leaves links as they are where a heading stays in its document', () => {
    const review = '## Reviewing the 2023 goals\n\n### Walk ✅\n\nFar: [map](map.md).\n\n### Run ❌\n\nFast.\n';
    const text = `# 2023 Retrospective\n\n${review}\n## 2024 goals\n\n### Rest\n\nMore.\n\n### Eat\n\nLess.\n`;
    const story = '### Walk ✅\n\nFar: [map](map.md).\n\n';
    assert.equal(
      moved(text, 'Walk', { before: 'Rest' }),
      text.replace(story, '').replace('### Rest', `${story}### Rest`),
    );
    assert.equal(moved(text, 'Walk', { before: 'Walk' }), text);
    const near = text.replaceAll('map.md', () => '#rest');
    const nearStory = story.replace('map.md', () => '#rest');
    assert.equal(
      moved(near, 'Walk', { before: 'Rest' }),
      near.replace(nearStory, '').replace('### Rest', `${nearStory}### Rest`),
    );
  });

  it('takes the links of an item along, to a heading of its own document as they are', () => {
    const from = PLANS.replace('- Walk', '- Walk [there](map.md) and [back](#q1)');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n';
    const walk = '[there](../journal/map.md) and [back](../journal/2023.md#q1)';
    assert.equal(across('Walk there and back', { year: 2025 }, to, from)[1], `${to}2. Walk ${walk}\n`);
    const line = '- Walk [there](map.md) and [back](#q1)\n';
    assert.equal(
      moved(from, 'Walk there and back', { year: 2023 }),
      from.replace(line, '').replace('## Q1', `## Reviewing the 2023 goals\n\n${line}\n## Q1`),
    );
  });

  it('leaves the address of a link behind where it stays in its document', () => {
    const text = `${REVIEW}- Walk [there][map]\n- Run\n${REST}\n## 2024 goals\n\n- Rest\n\n[map]: https://example.org\n`;
    const line = '- Walk [there][map]\n';
    assert.equal(
      moved(text, 'Walk there', { year: 2024 }),
      text.replace(line, '').replace('- Rest\n', `- Rest\n${line}`),
    );
  });

  it('begins a list as the entries of other quarters have theirs', () => {
    const to = '# 2024 Retrospective\n\n## 2023 goals\n\n1. Rest\n\n## Q1\n\n## Q2\n\n* Ate\n';
    assert.equal(across('Moved', { below: 'Q1' }, to)[1], to.replace('## Q1\n', '## Q1\n\n* Moved\n'));
  });

  it('begins a list with a bullet where the document has none', () => {
    const to = '# 2024 Retrospective\n\n## Q1\n\n## 2025 goals\n\n1. Rest\n';
    assert.equal(across('Moved', { below: 'Q1' }, to)[1], to.replace('## Q1\n', '## Q1\n\n- Moved\n'));
  });

  it('begins a section right behind the one that it leaves empty', () => {
    const quarters = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n- Rest\n';
    assert.equal(moved(quarters, 'Moved', { quarter: 2 }), quarters.replace('- Moved', '## Q2\n\n- Moved'));
    const wide = quarters.replace('Moved\n', 'Moved\n\n\n');
    assert.equal(moved(wide, 'Moved', { quarter: 2 }), wide.replace('- Moved', '## Q2\n\n- Moved'));
    const last = '# 2023 Retrospective\n\n## 2024 goals\n\n- Rest\n\n## Q1\n\n- Moved';
    assert.equal(moved(last, 'Moved', { quarter: 2 }), last.replace('- Moved', '## Q2\n\n- Moved'));
  });

  it('changes places only with those that stand together', () => {
    const lines = `${REVIEW}✅ Walk\n❌ Run\n\nThat was the first half.\n\n✅ Read\n❌ Swim\n${REST}`;
    assert.equal(moved(lines, 'Read', 'up'), 'end-of-list');
    assert.equal(moved(lines, 'Run', 'down'), 'end-of-list');
    assert.equal(moved(lines, 'Swim', 'up'), lines.replace('✅ Read\n❌ Swim', '❌ Swim\n✅ Read'));
  });

  it('keeps notes where they still stand below their item, and code in them code', () => {
    const from = PLANS.replace('- Run\n  - far\n\n      code\n', '- Run\n    - far\n');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n\n2. Eat\n';
    assert.equal(across('Run', { year: 2025 }, to, from)[1], `${to}\n3. Run\n    - far\n`);
    assert.equal(across('Run', { before: 'Eat' }, to, from)[1], to.replace('2. Eat', '2. Run\n    - far\n\n2. Eat'));
  });

  it('takes a lazy line along as it is', () => {
    const from = PLANS.replace(
      '- Run\n  - far\n\n      code\n',
      '- Run for a very long while and over the hills\nand far away\n',
    );
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n> 1. Rest\n';
    const run = 'Run for a very long while and over the hills and far away';
    assert.equal(
      across(run, { year: 2025 }, to, from)[1],
      to.replace('> 1. Rest\n', '> 1. Rest\n> 2. Run for a very long while and over the hills\n> and far away\n'),
    );
  });

  it('takes a heading with its story and its links along', () => {
    const from =
      '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n### Walk\n\nFar: [map](map.md).\n\n### Run\n\nFast.\n';
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n### Rest\n\nMore.\n';
    const story = '### Walk\n\nFar: [map](../journal/map.md).\n';
    assert.equal(across('Walk', { behind: 'Rest' }, to, from)[1], `${to}\n${story}`);
    assert.equal(across('Walk', { before: 'Rest' }, to, from)[1], to.replace('### Rest', `${story}\n### Rest`));
    const empty = to.replace('\n### Rest\n\nMore.\n', '');
    assert.equal(across('Walk', { below: '2025 goals' }, empty, from)[1], `${empty}\n${story}`);
    assert.deepEqual(across('Walk', { below: '2025 goals' }, empty.replace('## 2025', '# 2025'), from), ['other-form']);
  });

  it('stays in its document with another list of its section', () => {
    const two = `${REVIEW}### Health\n\n- Walk ✅\n- Run ✅\n\n### Work\n\n- Read ❌\n- Write ❌\n${REST}`;
    assert.equal(
      moved(two, 'Walk', { behind: 'Read' }),
      two.replace('- Walk ✅\n', '').replace('- Read ❌\n', '- Read ❌\n- Walk ✅\n'),
    );
  });
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
