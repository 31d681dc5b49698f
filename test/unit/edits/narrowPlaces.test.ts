import assert from 'node:assert/strict';
import { addEntries } from '../../../src/edits/addEntries.ts';
import { addGoal } from '../../../src/edits/addGoal.ts';
import { addNote, checkIn } from '../../../src/edits/addNote.ts';
import { missingSections } from '../../../src/edits/missingSections.ts';
import { applyEdits, isRefusal, type Refusal, type TextEdit } from '../../../src/edits/textEdit.ts';
import { goalsOf, retrospectiveOf, WRITING } from './journalText.ts';
import { moved, planned, sheet, standing, type Way } from './moving.ts';

const TITLE = '# 2023 Retrospective\n\n';
const GOALS = `${TITLE}## 2024 goals\n\n`;

function result(text: string, plan: readonly TextEdit[] | Refusal): string {
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

function withGoal(text: string, year = 2024): string {
  return result(text, addGoal(text, retrospectiveOf(text), { year, text: 'New' }, WRITING));
}

function withEntry(text: string, month: number): string {
  return result(text, addEntries(text, retrospectiveOf(text), [{ month, text: 'New' }], WRITING));
}

function withNote(text: string, note = 'New'): string {
  const retrospective = retrospectiveOf(text);
  const [found] = goalsOf(retrospective);
  assert.ok(found);
  return result(text, addNote(text, retrospective, found, note, WRITING));
}

type Row = readonly [what: string, before: string, after: string];

describe('a goal that is added', () => {
  const rows: readonly Row[] = [
    [
      'has the emphasis of the last, and not its mark',
      '✅ **Walk**\n\nFar.\n\n❌ **_Run_**\n\nFast.',
      '✅ **Walk**\n\nFar.\n\n❌ **_Run_**\n\nFast.\n\n**_New_**',
    ],
    [
      'stands in the column of goals',
      '| Nr | Goal | Status |\n|---|---|---|\n| 1 | Walk | ✅ |\n| 2 | Run | |',
      '| Nr | Goal | Status |\n|---|---|---|\n| 1 | Walk | ✅ |\n| 2 | Run | |\n| | New | |',
    ],
    ['goes on from a circled number right before its words', '①Walk\n②Run', '①Walk\n②Run\n③New'],
    [
      'takes no circled number in words for the goal’s own',
      '**Walk ① often**\n\nFar.\n\n**Run ② often**\n\nFast.',
      '**Walk ① often**\n\nFar.\n\n**Run ② often**\n\nFast.\n\n**New**',
    ],
    ['is parted in a quote as the others are', '> - Walk\n>\n> - Run', '> - Walk\n>\n> - Run\n>\n> - New'],
    ['has a number as wide as the others', '01. Walk\n02. Run', '01. Walk\n02. Run\n03. New'],
    ['goes on from nine', '09. Walk', '09. Walk\n10. New'],
    [
      'stays before a comment that ends the list',
      '- Walk\n- Run\n\n<!-- end -->\n\n- That was it',
      '- Walk\n- Run\n- New\n\n<!-- end -->\n\n- That was it',
    ],
    [
      'takes nothing from a list that a comment parts from its own',
      '1. Walk\n\n<!-- more -->\n\n1. Run',
      '1. Walk\n\n<!-- more -->\n\n1. Run\n2. New',
    ],
  ];
  for (const [what, before, after] of rows)
    it(what, () => assert.equal(withGoal(`${GOALS}${before}\n`), `${GOALS}${after}\n`));

  it('has the line end of its list, whatever the text mostly has', () => {
    const text = `${GOALS}- Walk\r\n- Run\r\n\nA\n\nB\n\nC\n`;
    assert.equal(withGoal(text), text.replace('Run\r\n', 'Run\r\n- New\r\n'));
  });

  it('keeps the spaces of a list in front matter', () => {
    const text = (more: string) => `---\ntitle: 2023 Retrospective\ngoals:\n  -   Walk\n${more}---\n\n## Q1\n\n- a\n`;
    assert.equal(withGoal(text(''), 2023), text('  -   New\n'));
  });

  it('begins its section with the marker and the level that others have', () => {
    const text = `${TITLE}### Q1\n\n- a\n`;
    assert.equal(withGoal(text), `${text}\n### 2024 goals\n\n- New\n`);
    const numbered = `${TITLE}## Goals for 2024\n\n## Goals for 2025\n\n1. Fly\n\n## Q1\n\n- a\n`;
    assert.equal(withGoal(numbered), numbered.replace('2024\n', '2024\n\n1. New\n'));
  });

  it('has its review below goals in front matter, above all that was done', () => {
    const text =
      '---\ntitle: 2023 Retrospective\ngoals:\n  - { text: Fly, year: 2024 }\n---\n\n## By quarter\n\n### Q1\n\n- a\n';
    assert.equal(withGoal(text, 2023), text.replace('## By', '## Reviewing the 2023 goals\n\n- New\n\n## By'));
  });

  it('tells the line where it may not stand', () => {
    const text = `${GOALS}<<<<<<< ours\n- Walk\n=======\n- Run\n>>>>>>> theirs\n`;
    const plan = addGoal(text, retrospectiveOf(text), { year: 2024, text: 'New' }, WRITING);
    assert.deepEqual(plan, { refused: 'merge-conflict', line: 2 });
  });
});

describe('a goal that is added to a table', () => {
  const rows: readonly Row[] = [
    [
      'that has no bars at its ends',
      'Goal | Why\n--- | ---\nWalk ✅ | fun\nRun ✅ | health',
      'Goal | Why\n--- | ---\nWalk ✅ | fun\nRun ✅ | health\nNew |',
    ],
    [
      'that has none, in the column of goals',
      'Why | Goal\n--- | ---\nfun | Walk ✅\nhealth | Run ✅',
      'Why | Goal\n--- | ---\nfun | Walk ✅\nhealth | Run ✅\n| | New',
    ],
    [
      'in a quote',
      '> |Goal|Status|\n> |---|---|\n> |Walk|✅|\n> |Run||',
      '> |Goal|Status|\n> |---|---|\n> |Walk|✅|\n> |Run||\n> | New ||',
    ],
    [
      'with wide cells',
      '| Goal | Status |\n|------|--------|\n| Walk | ✅     |\n| Run  |        |',
      '| Goal | Status |\n|------|--------|\n| Walk | ✅     |\n| Run  |        |\n| New | |',
    ],
    [
      'that is set in',
      '  | Goal | Status |\n  |---|---|\n  | Walk | ✅ |',
      '  | Goal | Status |\n  |---|---|\n  | Walk | ✅ |\n  | New | |',
    ],
  ];
  for (const [what, before, after] of rows)
    it(what, () => {
      assert.equal(withGoal(`${GOALS}${before}\n`), `${GOALS}${after}\n`);
      const goals = goalsOf(retrospectiveOf(`${GOALS}${after}\n`));
      assert.equal(goals.at(-1)?.goal.text, 'New', 'read again');
    });
});

describe('an entry that is added', () => {
  it('stands with those of its quarter, above the months that have headings', () => {
    const text = `${TITLE}## Q1\n\n- a\n\n### January\n\n- b\n\n## Q2\n\n- c\n`;
    assert.equal(withEntry(text, 2), text.replace('- a\n', '- a\n- New\n'));
    assert.equal(withEntry(text, 1), text.replace('- b\n', '- b\n- New\n'));
  });
});

describe('a note that is added', () => {
  const rows: readonly Row[] = [
    ['counts on from ten', '- Walk\n\n  9. far\n  10. often', '- Walk\n\n  9. far\n  10. often\n  11. New'],
    [
      'is set in by a tab where that is just enough',
      '10. Walk\n11. Run\n\t- fast',
      '10. Walk\n\t- New\n11. Run\n\t- fast',
    ],
    [
      'is not set in as deep as code',
      '- Walk\n\n1000. Run\n      * fast',
      '- Walk\n  * New\n\n1000. Run\n      * fast',
    ],
    [
      'is not set in as a paragraph with a dash in it',
      '- Walk\n- Run\n\n   Far - away',
      '- Walk\n  - New\n- Run\n\n   Far - away',
    ],
    [
      'begins a list below the story of a heading without a mark',
      '### Walk\n\nFar.\n\n### Run\n\nx',
      '### Walk\n\nFar.\n\n- New\n\n### Run\n\nx',
    ],
    ['is set in against its goal', '  - Walk\n  - Run\n    * fast', '  - Walk\n    * New\n  - Run\n    * fast'],
    [
      'stands behind a number sign in a sentence',
      '### Walk ✅\n\nSee # 5.\n\n### Run ✅\n\nx',
      '### Walk ✅\n\nSee # 5.\n\n- New\n\n### Run ✅\n\nx',
    ],
  ];
  for (const [what, before, after] of rows)
    it(what, () => assert.equal(withNote(`${GOALS}${before}\n`), `${GOALS}${after}\n`));

  it('is one line', () =>
    assert.equal(withNote(`${GOALS}- Walk\n`, ' far\r\n\r\n and\naway '), `${GOALS}- Walk\n  - far and away\n`));

  it('has its day as the last dated note has it, and no date that cannot be written', () => {
    const dated = (text: string) =>
      checkIn(text, retrospectiveOf(text), 'Slow', { ...WRITING, today: { year: 2023, month: 5, day: 7 } });
    assert.equal(dated(`${GOALS}- Walk\n  - 2023-01-02: a\n  - (13.04.2023) b\n- Run\n`), '(07.05.2023) Slow');
    assert.equal(dated(`${TITLE}Written on: ２０２３-１２-３０\n\n## 2024 goals\n\n- Walk\n`), '2023-05-07: Slow');
  });
});

describe('an item that changes its place', () => {
  const edits = (text: string, words: string, way: Way) => {
    const own = sheet(text);
    const plan = planned(standing(own, words), way);
    assert.ok(!('refused' in plan));
    return (plan.get(own.uri) ?? []).map(({ span, text: written }) => [text.slice(span.start, span.end), written]);
  };

  it('goes alone: those that it passes are not written again', () => {
    assert.deepEqual(edits(`${GOALS}- Walk\n- Run\n- Read\n`, 'Read', { before: 'Walk' }), [
      ['\n- Read', ''],
      ['', '- Read\n'],
    ]);
    assert.deepEqual(edits(`${GOALS}- Walk\n- Run\n- Read\n`, 'Walk', { behind: 'Read' }), [
      ['- Walk\n', ''],
      ['', '\n- Walk'],
    ]);
    assert.deepEqual(edits(`${GOALS}9. Walk\n10. Run\n`, 'Walk', 'down'), [
      ['9. Walk\n', ''],
      ['10', '9'],
      ['', '\n10. Walk'],
    ]);
  });

  it('leaves the empty lines where they are', () => {
    const own = (goals: string) => `${GOALS}${goals}`;
    assert.equal(moved(own('- A\n\n- B\n- C\n'), 'A', { behind: 'C' }), own('- B\n\n- C\n- A\n'));
    assert.equal(moved(own('- A\n- B\n\n- C\n'), 'C', { before: 'A' }), own('- C\n- A\n\n- B\n'));
  });
});

describe('a section that is missing', () => {
  const missing = (text: string, others: readonly string[]) =>
    missingSections(text, retrospectiveOf(text), { ...WRITING, others: others.map((other) => retrospectiveOf(other)) })
      .map(({ kind, heading }) => `${kind} ${heading}`)
      .filter((heading) => !heading.startsWith('period'));
  const year = (of: number, body: string) =>
    `# ${of} Retrospective\n\n## ${of} goals\n\n- a\n\n## Q1\n\n- b\n\n${body}`;

  it('is named as the newest of the others names it', () => {
    const others = [
      year(2021, '## And the rest\n\n- c\n\n## What I want in 2022\n\n- d\n'),
      year(2022, '## Other\n\n- c\n\n## Plans for 2023\n\n- d\n'),
    ];
    for (const order of [others, others.toReversed()])
      assert.deepEqual(missing(year(2023, ''), order), ['other Other', 'plan Plans for 2024']);
    assert.deepEqual(missing(year(2023, ''), [others[0] ?? '']).at(-1), 'plan What I want in 2024');
  });

  it('has no name in another language', () =>
    assert.deepEqual(
      missing('# 2023 회고\n\n## 2023 목표\n\n- 걷기\n\n## 1분기\n\n- 이사\n\n## 그 외\n\n- 책\n', [
        year(2022, '## Plans for 2023\n\n- d\n'),
      ]),
      ['plan 2024 목표'],
    ));
});
