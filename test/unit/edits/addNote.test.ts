import assert from 'node:assert/strict';
import { addNote, checkIn, checkInDate } from '../../../src/edits/addNote.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { DISKS, goalsOf, retrospectiveOf, WRITING } from './journalText.ts';

const WORKING = { ...WRITING, today: { year: 2023, month: 5, day: 7 } };

/** The text with a note below its goal at an index, or the code of the refusal. */
function noted(text: string, index: number, note = 'New'): string {
  const retrospective = retrospectiveOf(text);
  const found = goalsOf(retrospective)[index];
  assert.ok(found, 'the goal is there');
  const plan = addNote(text, retrospective, found, note, WORKING);
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

const TITLE = '# 2023 Retrospective\n\n';
const ENTRIES = '\n## Q1\n\n- Moved\n';

describe('adding a note to a goal', function () {
  this.timeout(20_000);
  const rows: readonly (readonly [name: string, before: string, after: string])[] = [
    ['behind its notes', '- Walk\n  - far\n  - often\n- Run\n', '- Walk\n  - far\n  - often\n  - New\n- Run\n'],
    ['behind numbered notes', '- Walk\n  1. far\n  2. often\n', '- Walk\n  1. far\n  2. often\n  3. New\n'],
    ['as nothing to be ticked', '- Walk to work ✅\n  - [x] far\n', '- Walk to work ✅\n  - [x] far\n  - New\n'],
    ['as its first, below its words', '1. Walk ✅\n2. Run\n', '1. Walk ✅\n   - New\n2. Run\n'],
    ['as its first, with its own bullet', '* Walk\n* Run\n', '* Walk\n  * New\n* Run\n'],
    ['set in as the notes of others', '1. Walk\n2. Run\n    * fast\n', '1. Walk\n    * New\n2. Run\n    * fast\n'],
    ['set in by a tab, as those of others', '- Walk\n- Run\n\t- fast\n', '- Walk\n\t- New\n- Run\n\t- fast\n'],
    ['behind a hard-wrapped line', '- Walk\n  and walk\n- Run\n', '- Walk\n  and walk\n  - New\n- Run\n'],
    ['behind a paragraph', '- Walk\n\n  It was far.\n- Run\n', '- Walk\n\n  It was far.\n  - New\n- Run\n'],
    ['below a task', '- [ ] Walk\n- [ ] Run\n', '- [ ] Walk\n  - New\n- [ ] Run\n'],
    [
      'below a marker with spaces in a line of its own',
      '1.      \n   Walk\n2. Run\n',
      '1.      \n   Walk\n   - New\n2. Run\n',
    ],
    ['below a marker in a line of its own', '1.\n   Walk\n2. Run\n', '1.\n   Walk\n   - New\n2. Run\n'],
    [
      'with the bullet of notes that are not deep enough for it',
      '100. Walk\n\n- Run\n  * fast\n',
      '100. Walk\n     * New\n\n- Run\n  * fast\n',
    ],
    ['as no number, where others count theirs', '- Walk\n- Run\n  1. fast\n', '- Walk\n  - New\n- Run\n  1. fast\n'],
    [
      'behind the words that its line goes on with',
      '1. ~~Walk~~ (twice)\n2. Run\n',
      '1. ~~Walk~~ (twice)\n   - New\n2. Run\n',
    ],
    ['below words far behind their marker', '-   Walk\n-   Run\n', '-   Walk\n    - New\n-   Run\n'],
    ['below words behind two spaces', '1.  Walk\n2.  Run\n', '1.  Walk\n    - New\n2.  Run\n'],
    ['below words behind a tab', '1.\tWalk\n2.\tRun\n', '1.\tWalk\n    - New\n2.\tRun\n'],
    ['below words behind a tab in a quote', '> 1.\tWalk\n> 2.\tRun\n', '> 1.\tWalk\n>       - New\n> 2.\tRun\n'],
    ['in a quote', '> - Walk\n> - Run\n', '> - Walk\n>   - New\n> - Run\n'],
    [
      'below a heading',
      '### Walk ✅\n\nFar.\n\n### Run ✅\n\nFast.\n',
      '### Walk ✅\n\nFar.\n\n- New\n\n### Run ✅\n\nFast.\n',
    ],
    [
      'below a paragraph in bold',
      '**Walk** ✅\n\nFar.\n\n**Run** ❌\n',
      '**Walk** ✅\n\nFar.\n\n- New\n\n**Run** ❌\n',
    ],
    ['below a heading alone, which a list would make a group', '### Walk\n', '### Walk\n\nNew\n'],
    ['below a heading with a mark', '### Walk ✅\n', '### Walk ✅\n\n- New\n'],
    [
      'above the headings below a heading',
      '### Walk ✅\n\n#### Where\n\nFar.\n',
      '### Walk ✅\n\n- New\n\n#### Where\n\nFar.\n',
    ],
  ];
  for (const [name, before, after] of rows) {
    it(name, () => {
      for (const disk of DISKS.filter(({ name }) => !name.startsWith('mixed'))) {
        const [from = '', to] = [before, after].map((goals) =>
          disk.write(`${TITLE}## Reviewing the 2023 goals\n\n${goals}${ENTRIES}`),
        );
        assert.equal(noted(from, 0), to, disk.name);
      }
    });
  }

  it('reads back as one note more, and every goal as before', () => {
    const text = `${TITLE}## 2024 goals\n\n10. Walk ✅\n11. Run\n    - fast\n12. Read\n${ENTRIES}`;
    for (const index of [0, 1, 2]) {
      const [before, after] = [text, noted(text, index)].map((one) =>
        goalsOf(retrospectiveOf(one)).map(({ goal }) => [goal.text, goal.status, goal.notes.length] as const),
      );
      const expected = before?.map(([goal, status, notes], at) => [goal, status, at === index ? notes + 1 : notes]);
      assert.deepEqual(after, expected);
    }
  });

  it('is not made where there is no room, no words, or a merge conflict', () => {
    const table = `${TITLE}## 2024 goals\n\n| Goal | Status |\n|---|---|\n| Walk | ✅ |\n`;
    assert.equal(noted(table, 0), 'no-room');
    assert.equal(noted(`${TITLE}## 2024 goals\n\n① Walk\n② Run\n`, 1), 'no-room');
    assert.equal(noted('---\ntitle: 2023 Retrospective\ngoals: [Walk]\n---\n\n## Q1\n\n- Moved\n', 0), 'no-room');
    assert.equal(noted(`${TITLE}## 2024 goals\n\n- Walk\n`, 0, ' \n'), 'empty-text');
    const conflict = `${TITLE}## 2024 goals\n\n- Walk\n<<<<<<< ours\n  - a\n=======\n  - b\n>>>>>>> theirs\n`;
    assert.equal(noted(conflict, 0), 'merge-conflict');
  });
});

describe('a check-in', () => {
  const dated = (text: string) => checkIn(text, retrospectiveOf(text), 'Slow', WORKING);
  const goals = (note: string, written = '') => `${TITLE}${written}## Goals for 2024\n\n- Walk\n  - ${note}\n`;
  const rows: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['begins with the day', goals('far'), '2023-05-07: Slow'],
    ['has it as the date of writing has it', goals('far', 'Written on: December 30, 2023\n\n'), 'May 7, 2023: Slow'],
    ['has it as the last dated note', goals('2023/12/1 - far', 'Written on: 2023-12-30\n\n'), '2023/5/7 - Slow'],
    ['begins no numbered list', goals('far', 'Written on: 2023. 12. 30.\n\n'), '2023.5.7: Slow'],
    ['is parted from its words as that one is', goals('2023-12-01, far'), '2023-05-07, Slow'],
    ['is parted by no space where that one is by none', goals('2023-12-01:far'), '2023-05-07:Slow'],
    ['has it in brackets where that one has', goals('(01.12.2023) far'), '(07.05.2023) Slow'],
    ['does not take a date in a sentence for its own', goals('Begun on 1.12.2023'), '2023-05-07: Slow'],
    ['parts it by a colon from its words, where that one has none', goals('2023-12-01'), '2023-05-07: Slow'],
    ['has it in Korean', '# 2023 회고\n\n작성일: 2023년 12월 30일\n\n## 2024 목표\n\n- 걷기\n', '2023년 5월 7일: Slow'],
  ];
  for (const [name, text, expected] of rows) it(name, () => assert.equal(dated(text), expected));

  it('can tell its day beforehand', () => {
    assert.equal(
      checkInDate(goals('(01.12.2023) far'), retrospectiveOf(goals('(01.12.2023) far')), WORKING),
      '(07.05.2023)',
    );
    assert.equal(checkInDate(goals('far'), retrospectiveOf(goals('far')), WORKING), '2023-05-07');
  });
});
