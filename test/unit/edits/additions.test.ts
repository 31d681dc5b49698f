import assert from 'node:assert/strict';
import { addEntries } from '../../../src/edits/addEntries.ts';
import { addGoal } from '../../../src/edits/addGoal.ts';
import { applyEdits, isRefusal, type Refusal, type TextEdit } from '../../../src/edits/textEdit.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { DISKS, goalsOf, retrospectiveOf, WRITING } from './journalText.ts';

const TITLE = '# 2023 Retrospective\n\n';
const ENTRIES = '\n## Q1\n\n- Moved\n';

function result(text: string, plan: readonly TextEdit[] | Refusal): string {
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

function withGoal(text: string, year: number, goal = 'New'): string {
  return result(text, addGoal(text, retrospectiveOf(text), { year, text: goal }, WRITING));
}

function withEntry(text: string, month: number, entry = 'New'): string {
  return result(text, addEntries(text, retrospectiveOf(text), [{ month, text: entry }], WRITING));
}

/** Where line ends are mixed, the new lines take the one before them: only the words and their order are compared. */
function assertText(actual: string, expected: string | undefined, disk: string): void {
  const unified = (text: string) => (disk.startsWith('mixed') ? text.replaceAll('\r\n', '\n') : text);
  assert.equal(unified(actual), unified(expected ?? ''), disk);
}

type Row = readonly [name: string, before: string, after: string];

describe('adding a goal', function () {
  this.timeout(20_000);
  const rows: readonly Row[] = [
    ['behind a bullet', '- Walk ✅\n- Run\n', '- Walk ✅\n- Run\n- New\n'],
    ['with its own bullet and spaces', '*   Walk\n*   Run\n', '*   Walk\n*   Run\n*   New\n'],
    ['with the next number', '1) Walk\n2) Run\n', '1) Walk\n2) Run\n3) New\n'],
    ['with the number that all have', '1. Walk\n1. Run\n', '1. Walk\n1. Run\n1. New\n'],
    ['T25 without mending wrong numbers', '1. Walk\n\n5. Run\n\n2. Read\n', '1. Walk\n\n5. Run\n\n2. Read\n\n3. New\n'],
    ['from 0 on', '0. Walk\n', '0. Walk\n1. New\n'],
    ['with an open box', '- [x] Walk\n- [ ] Run\n', '- [x] Walk\n- [ ] Run\n- [ ] New\n'],
    [
      'behind the notes of the last',
      '- Walk\n- Run\n    - often\n\n      and far\n',
      '- Walk\n- Run\n    - often\n\n      and far\n- New\n',
    ],
    ['before what follows the list', '- Walk\n- Run\n\nThat was it.\n', '- Walk\n- Run\n- New\n\nThat was it.\n'],
    ['T30 behind white space that stays', '- Walk\n- Run  \n', '- Walk\n- Run  \n- New\n'],
    ['in a quote', '> - Walk\n> - Run\n', '> - Walk\n> - Run\n> - New\n'],
    ['as the next of circled numbers', '① Walk ✅\n② Run ❌\n', '① Walk ✅\n② Run ❌\n③ New\n'],
    [
      'as the next of circled numbers with stories',
      '① Walk ✅\n\nFar.\n\n② Run ❌\n\nFast.\n',
      '① Walk ✅\n\nFar.\n\n② Run ❌\n\nFast.\n\n③ New\n',
    ],
    ['as a heading', '### Walk\n\nFar.\n\n### Run\n\nFast.\n', '### Walk\n\nFar.\n\n### Run\n\nFast.\n\n### New\n'],
    [
      'as a row',
      '| Goal | Status |\n|---|---|\n| Walk | ✅ |\n| Run | ❌ |\n',
      '| Goal | Status |\n|---|---|\n| Walk | ✅ |\n| Run | ❌ |\n| New | |\n',
    ],
    [
      'as a paragraph in bold',
      '**Walk** ✅\n\nFar.\n\n**Run**\n\nFast.\n',
      '**Walk** ✅\n\nFar.\n\n**Run**\n\nFast.\n\n**New**\n',
    ],
    ['into an item that waits for it', '1. \n', '1. New\n'],
    ['into a section without a list', 'Not yet.\n', 'Not yet.\n\n- New\n'],
  ];
  for (const [name, before, after] of rows) {
    it(name, () => {
      for (const disk of DISKS) {
        const [from, to] = [before, after].map((goals) =>
          disk.write(`${TITLE}## Reviewing the 2023 goals\n\n${goals}${ENTRIES}`),
        );
        assertText(withGoal(from ?? '', 2023), to, disk.name);
        const [end, longer] = [before, after].map((goals) =>
          disk.write(`${TITLE}${ENTRIES.trimStart()}\n## 2024 goals\n\n${goals}`),
        );
        assertText(withGoal(end ?? '', 2024).trimEnd(), longer?.trimEnd(), disk.name);
      }
    });
  }

  it('as a heading of the level that underlined ones have', () => {
    const second = '2023 Retrospective\n===\n\n2024 goals\n===\n\nWalk ✅\n---\n\nFar.\n\nRun ✅\n---\n\nFast.\n';
    assert.equal(withGoal(second, 2024), `${second}\n## New\n`);
    const first = '---\ntitle: 2024 goals\n---\n\nWalk ✅\n===\n\nFar.\n\nRun ✅\n===\n\nFast.\n';
    assert.equal(withGoal(first, 2024), `${first}\n# New\n`);
    const set = first.replaceAll('===', ' ===  ');
    assert.equal(withGoal(set, 2024), `${set}\n# New\n`);
  });

  it('below a title that is the whole text', () =>
    assert.equal(withGoal('# 2023 goals', 2023), '# 2023 goals\n\n- New'));

  it('makes the first section of a text that has only front matter', () => {
    const text = '---\ntitle: 2023 Retrospective\ngoals: [Walk]\n---\n';
    assert.equal(withGoal(text, 2024), `${text}\n## 2024 goals\n\n- New\n`);
    assert.equal(
      withGoal(`${text}\n## 2023 Retrospective\n`, 2024),
      `${text}\n## 2023 Retrospective\n\n### 2024 goals\n\n- New\n`,
    );
  });

  it('keeps the absence of a final newline', () => {
    const text = `${TITLE}## 2024 goals\n\n- Walk`;
    assert.equal(withGoal(text, 2024), `${text}\n- New`);
  });

  it('makes the section that is missing, before what happened or at the end', () => {
    const text = `${TITLE}## Q1\n\n- Moved\n`;
    assert.equal(withGoal(text, 2024), `${text.trimEnd()}\n\n## 2024 goals\n\n- New\n`);
    assert.equal(withGoal(text, 2023), `${TITLE}## Reviewing the 2023 goals\n\n- New\n\n## Q1\n\n- Moved\n`);
  });

  it('writes front matter where the goals are there', () => {
    const list = (goals: string) =>
      `---\ntitle: 2023 Retrospective\ngoals:${goals}\ntags: [a]\n---\n\n## Q1\n\n- Moved\n`;
    assert.equal(
      withGoal(list('\n  - Walk # daily\n  - text: Run\n    status: done'), 2023),
      list('\n  - Walk # daily\n  - text: Run\n    status: done\n  - New'),
    );
    assert.equal(withGoal(list(' [Walk, "Run: far"]'), 2023, 'Read: more'), list(' [Walk, "Run: far", "Read: more"]'));
    assert.equal(withGoal(list(' [Walk - far, Run]'), 2023), list(' [Walk - far, Run, New]'));
  });

  it('reads back as one goal more, the others untouched', () => {
    const text = `${TITLE}## 2024 goals\n\n1. Walk ✅\n   - note\n2. Run\n${ENTRIES}`;
    const [before, after] = [text, withGoal(text, 2024, 'New [x] (y) 🚀')].map((one) =>
      goalsOf(retrospectiveOf(one)).map(({ goal }) => [goal.text, goal.status]),
    );
    assert.deepEqual(after, [...(before ?? []), ['New [x] (y) 🚀', null]]);
  });

  it('takes one line of words, and not none', () => {
    const text = `${TITLE}## 2024 goals\n\n- Walk\n`;
    assert.equal(withGoal(text, 2024, '  Read\r\n more '), `${text}- Read more\n`);
    assert.equal(withGoal(text, 2024, ' \n'), 'empty-text');
  });

  it('T29 takes nothing in the words for a pattern', () => {
    const text = `${TITLE}## 2024 goals\n\n- Walk $&\n`;
    assert.equal(withGoal(text, 2024, "$& $' $1 $$"), `${text}- $& $' $1 $$\n`);
  });

  it('keeps a bar in the words out of the columns of a table', () => {
    const text = `${TITLE}## 2024 goals\n\n| Goal | Status |\n|---|---|\n| Walk | ✅ |\n`;
    assert.equal(withGoal(text, 2024, 'This | that'), `${text}| This \\| that | |\n`);
  });

  it('stays out of a merge conflict', () => {
    const text = `${TITLE}## 2024 goals\n\n<<<<<<< ours\n- Walk\n=======\n- Run\n>>>>>>> theirs\n`;
    assert.equal(withGoal(text, 2024), 'merge-conflict');
  });
});

describe('adding to a document what the journal’s others have already', () => {
  const OTHERS = [
    '# 2021 Retrospective\n\n## What I want in 2022\n\n- [ ] Rest\n',
    '# 2022 Retrospective\n\n## Reviewing the goals of 2022\n\n1. Rest\n\n## January\n\n- x\n\n## Goals 2023\n\n1. Walk\n',
  ].map((text) => retrospectiveOf(text, `${text.slice(2, 6)}.md`));
  const writing = (others: readonly Retrospective[]) => ({ ...WRITING, others });
  const goalIn = (year: number, others: readonly Retrospective[]) => {
    const text = TITLE + ENTRIES.trimStart();
    return result(text, addGoal(text, retrospectiveOf(text), { year, text: 'New' }, writing(others)));
  };

  it('begins a review and a plan in the words and with the marker of the newest', () => {
    assert.equal(goalIn(2023, OTHERS), `${TITLE}## Reviewing the goals of 2023\n\n1. New\n${ENTRIES}`);
    assert.equal(goalIn(2024, OTHERS), `${TITLE}${ENTRIES.trimStart()}\n## Goals 2024\n\n1. New\n`);
  });

  it('has boxes where those have them, and bullets where they have no list', () => {
    assert.match(goalIn(2024, OTHERS.slice(0, 1)), /\n## What I want in 2024\n\n- \[ \] New\n$/);
    const headings = retrospectiveOf('# 2022 Retrospective\n\n## Goals for 2023\n\n### Walk ⬜\n\n### Run ⬜\n');
    assert.match(goalIn(2024, [headings]), /\n## Goals for 2024\n\n- New\n$/);
  });

  it('takes no words for a year that those say nothing of, or in another language', () => {
    assert.match(goalIn(2025, OTHERS), /\n## 2025 goals\n\n1\. New\n$/);
    const korean = retrospectiveOf('# 2022 회고\n\n## 2023 목표\n\n1. 걷기\n', '2022.md');
    assert.match(goalIn(2024, [korean]), /\n## 2024 goals\n\n1\. New\n$/);
  });

  it('fills a list that waits with their marker, and begins the month where they have months', () => {
    const text = `${TITLE}## Reviewing the 2023 goals\n`;
    const retrospective = retrospectiveOf(text);
    const goal = addGoal(text, retrospective, { year: 2023, text: 'New' }, writing(OTHERS));
    assert.equal(result(text, goal), `${text}\n1. New\n`);
    const entry = addEntries(text, retrospective, [{ month: 2, text: 'New' }], writing(OTHERS));
    assert.equal(result(text, entry), `${text}\n## February\n\n- New\n`);
  });
});

describe('adding an entry', function () {
  this.timeout(20_000);
  const rows: readonly Row[] = [
    [
      'behind the last of its quarter',
      '## Q1\n\n- Moved\n\n## Q2\n\n- Rested\n  - a lot\n\n## Q3\n\n- x\n',
      '## Q1\n\n- Moved\n\n## Q2\n\n- Rested\n  - a lot\n- New\n\n## Q3\n\n- x\n',
    ],
    [
      'into an item that waits for it',
      '### Q1\n\n1. \n\n### Q2\n\n1. \n\n### Q3\n\n1. \n',
      '### Q1\n\n1. \n\n### Q2\n\n1. New\n\n### Q3\n\n1. \n',
    ],
    [
      'into a quarter without a list',
      '## Q1\n\n- Moved\n\n## Q2\n\n## Q3\n\n- x\n',
      '## Q1\n\n- Moved\n\n## Q2\n\n- New\n\n## Q3\n\n- x\n',
    ],
    [
      'into its month rather than its quarter',
      '## Q2\n\n- x\n\n### May\n\n- x\n',
      '## Q2\n\n- x\n\n### May\n\n- x\n- New\n',
    ],
    ['into its half', '## H1\n\n- x\n\n## H2\n\n- y\n', '## H1\n\n- x\n- New\n\n## H2\n\n- y\n'],
    [
      'into a quarter that is missing, between its neighbours',
      '## Q1\n\n1. Moved\n\n## Q3\n\n1. x\n',
      '## Q1\n\n1. Moved\n\n## Q2\n\n1. New\n\n## Q3\n\n1. x\n',
    ],
    ['into a quarter that is missing, before the others', '## Q3\n\n* x\n', '## Q2\n\n* New\n\n## Q3\n\n* x\n'],
    [
      'into the first quarter, before the plan',
      '## 2024 goals\n\n- Walk\n',
      '## Q2\n\n- New\n\n## 2024 goals\n\n- Walk\n',
    ],
    [
      'into a month that is missing, where there are only months',
      '## 3월\n\n- x\n\n## 7월\n\n- y\n',
      '## 3월\n\n- x\n\n## 5월\n\n- New\n\n## 7월\n\n- y\n',
    ],
    [
      'into a month that is missing, by its name',
      '## 📅 March\n\n1. x\n',
      '## 📅 March\n\n1. x\n\n## 📅 May\n\n1. New\n',
    ],
    ['with the numbers of the list', '## Q2\n\n1. Moved\n\n2. Rested\n', '## Q2\n\n1. Moved\n\n2. Rested\n\n3. New\n'],
  ];
  for (const [name, before, after] of rows) {
    it(name, () => {
      for (const disk of DISKS) {
        assertText(withEntry(disk.write(TITLE + before), 5), disk.write(TITLE + after), disk.name);
      }
    });
  }

  it('takes one line of words, and not none', () => {
    const text = `${TITLE}## Q1\n\n- Moved\n`;
    assert.equal(withEntry(text, 1, '  Read\r\n more '), `${text}- Read more\n`);
    assert.equal(withEntry(text, 1, ' \n'), 'empty-text');
  });

  it('stays out of a merge conflict', () => {
    const text = `${TITLE}## Q1\n\n<<<<<<< ours\n- Moved\n=======\n- Stayed\n>>>>>>> theirs\n`;
    assert.equal(withEntry(text, 1), 'merge-conflict');
  });

  it('takes several at once, each to the period of its month', () => {
    const added = (text: string, ...entries: readonly (readonly [month: number, text: string])[]) => {
      const news = entries.map(([month, entry]) => ({ month, text: entry }));
      return result(TITLE + text, addEntries(TITLE + text, retrospectiveOf(TITLE + text), news, WRITING));
    };
    const rows: readonly (readonly [before: string, after: string])[] = [
      ['## Q1\n\n1. Moved\n2. Rested\n', '## Q1\n\n1. Moved\n2. Rested\n3. One\n4. Two\n\n## Q2\n\n1. Three\n'],
      ['## Q1\n\n- x\n\n## Q2\n\n- y\n', '## Q1\n\n- x\n- One\n- Two\n\n## Q2\n\n- y\n- Three\n'],
      ['## Q1\n\n1. \n\n## Q2\n', '## Q1\n\n1. One\n2. Two\n\n## Q2\n\n- Three\n'],
      ['## Q1\n\n* \n\n## Q2\n\n* \n', '## Q1\n\n* One\n* Two\n\n## Q2\n\n* Three\n'],
      [
        '## January\n\n- x\n\n## March\n\n- y\n\n## Q2\n\n- z\n',
        '## January\n\n- x\n- One\n\n## March\n\n- y\n- Two\n\n## Q2\n\n- z\n- Three\n',
      ],
    ];
    for (const [before, after] of rows)
      assert.equal(added(before, [1, 'One'], [3, 'Two'], [5, 'Three']), TITLE + after);
  });

  it('goes to a section that is named, also to one that is no period', () => {
    const text = `${TITLE}## Q1\n\n- Moved\n\n## Q2\n\n## Misc\n\n1. Cat\n\n## Q1\n\n- Rested\n`;
    const added = (heading: string, occurrence = 0) => {
      const section = { uri: '', heading, occurrence };
      return result(text, addEntries(text, retrospectiveOf(text), [{ section, text: 'New' }], WRITING));
    };
    assert.equal(added('Misc'), text.replace('1. Cat', '1. Cat\n2. New'));
    assert.equal(added('Q1', 1), `${text}- New\n`);
    assert.equal(added('Q4'), 'section-gone');
  });

  it('names a missing quarter as the others are named', () => {
    const text = '# 2023 회고\n\n## 분기별로 한 일\n\n### 🌱 1분기: 이사\n\n- 이사\n';
    assert.equal(withEntry(text, 11, '눈'), `${text.trimEnd()}\n\n### 🌱 4분기\n\n- 눈\n`);
  });
});
