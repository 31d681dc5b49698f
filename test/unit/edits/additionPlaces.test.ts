import assert from 'node:assert/strict';
import { addEntries } from '../../../src/edits/addEntries.ts';
import { addGoal } from '../../../src/edits/addGoal.ts';
import { addNote } from '../../../src/edits/addNote.ts';
import { applyEdits, isRefusal, type Refusal, type TextEdit } from '../../../src/edits/textEdit.ts';
import { goalsOf, retrospectiveOf, WRITING } from './journalText.ts';

function result(text: string, plan: readonly TextEdit[] | Refusal): string {
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

const withGoal = (text: string, year: number, words = 'New') =>
  result(text, addGoal(text, retrospectiveOf(text), { year, text: words }, WRITING));
const withEntry = (text: string, month: number, words = 'New') =>
  result(text, addEntries(text, retrospectiveOf(text), [{ month, text: words }], WRITING));
function withNote(text: string, words: string, note = 'New'): string {
  const retrospective = retrospectiveOf(text);
  const found = goalsOf(retrospective).find(({ goal }) => goal.text === words);
  return result(text, addNote(text, retrospective, found ?? assert.fail(words), note, WRITING));
}

const HEAD = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n';

describe('an addition', () => {
  it('has its words in one line, however many they were given in', () => {
    const text = `${HEAD}\n## 2024 goals\n\n- Walk\n`;
    for (const words of ['All\nnew', 'All \n\n new', 'All\r\nnew\n', ' All\r \rnew']) {
      assert.equal(withGoal(text, 2024, words), `${text}- All new\n`);
      assert.equal(withEntry(text, 2, words), text.replace('- Moved\n', '- Moved\n- All new\n'));
      assert.equal(withNote(text, 'Walk', words), `${text}  - All new\n`);
    }
  });

  it('fills no item that waits in another section', () => {
    const text = `${HEAD}\n## 2024 goals\n\n## Q2\n\n- \n`;
    assert.equal(withGoal(text, 2024), text.replace('## 2024 goals\n', '## 2024 goals\n\n- New\n'));
  });

  it('to a quarter stands before its months', () => {
    const text = `${HEAD}\n### February\n\n- Slept\n`;
    assert.equal(withEntry(text, 1), text.replace('- Moved\n', '- Moved\n- New\n'));
    assert.equal(withEntry(text, 2), `${text}- New\n`);
    const parts = `${HEAD}\n### At home\n\n- Painted\n`;
    assert.equal(withEntry(parts, 1), parts.replace('- Moved\n', '- Moved\n- New\n'));
  });

  it('below a goal of a list is not set as those below headings are', () => {
    const text = `${HEAD}\n## Reviewing the 2023 goals\n\n### Walk ✅\n\n* far\n\n## 2024 goals\n\n- Run\n`;
    assert.equal(withNote(text, 'Run'), `${text}  - New\n`);
  });

  it('to front matter goes below dashes that stand alone, and into no other list', () => {
    const list = (goals: string, before = '') =>
      `---\ntitle: 2023 Retrospective\n${before}goals:${goals}\n---\n\n## Q1\n\n- Moved\n`;
    const below = '\n  - Walk\n  -\n    text: Run\n    status: done';
    for (const end of ['\n', '\r\n']) {
      const [before, after] = [below, `${below}\n  - New`].map((goals) => list(goals).replaceAll('\n', () => end));
      assert.equal(withGoal(before ?? '', 2023), after);
    }
    const tags = 'tags:\n  - a\n';
    assert.equal(withGoal(list(' [Walk]', tags), 2023), list(' [Walk, New]', tags));
  });

  it('below a goal of a list is not set as those below paragraphs are', () => {
    const told = '**Walk** ✅\n\n* far\n\n**Run** ❌\n\n* fast\n';
    const text = `${HEAD}\n## Reviewing the 2023 goals\n\n${told}\n## 2024 goals\n\n- Read\n`;
    assert.equal(withNote(text, 'Read'), `${text}  - New\n`);
  });

  it('fills the item that waits, and not one that is a sign alone', () => {
    const text = `${HEAD}\n## 2024 goals\n\n- …\n- \n`;
    assert.equal(withGoal(text, 2024), text.replace('- \n', '- New\n'));
  });

  it('counts on from the number that waits', () => {
    const text = '# 2023 Retrospective\n\n## Q1\n\n10. \n';
    const entries = ['One', 'Two'].map((words) => ({ month: 1, text: words }));
    const plan = addEntries(text, retrospectiveOf(text), entries, WRITING);
    assert.equal(result(text, plan), text.replace('10. \n', '10. One\n11. Two\n'));
  });

  it('below a heading takes a line that begins with a tag for no heading', () => {
    const text = `${HEAD}\n## Reviewing the 2023 goals\n\n### Walk ✅\n\nFar.\n\n#health\n`;
    assert.equal(withNote(text, 'Walk'), `${text}\n- New\n`);
  });

  it('of a goal begins a review in front of what is looked back on, and not below another review', () => {
    const told = `# 2023 Retrospective\n\n## Reviewing the 2022 goals\n\n- Walk ✅\n\n### Lessons learned\n\n- Rest\n\n## Q1\n\n- Moved\n`;
    assert.equal(withGoal(told, 2023), told.replace('## Q1', '## Reviewing the 2023 goals\n\n- New\n\n## Q1'));
    const korean = '# 2023 회고\n\n## 1분기\n\n- 이사\n';
    assert.equal(withGoal(korean, 2023), korean.replace('## 1', '## 2022 회고를 회고하기\n\n- New\n\n## 1'));
  });

  it('below a heading takes a number sign in its words for no heading’s own', () => {
    const text = '2023 Retrospective\n===\n\n2024 goals\n===\n\nWalk\n---\n\nFar.\n\nRead # 5\n---\n\nFast.\n';
    assert.equal(withGoal(text, 2024), `${text}\n## New\n`);
  });

  it('of a goal takes the words of a review for a review, though another section of the year stands before that', () => {
    const other = '# 2022 Retrospective\n\n## January\n\n- x\n\n## Reviewing the goals of 2022\n\n1. Rest\n';
    const others = [retrospectiveOf(other, '2022.md')];
    const plan = addGoal(HEAD, retrospectiveOf(HEAD), { year: 2023, text: 'New' }, { ...WRITING, others });
    assert.match(result(HEAD, plan), /\n## Reviewing the goals of 2023\n\n1\. New\n/);
  });

  it('of several entries begins one section for those of a quarter, and tells the line where it may not', () => {
    const news = (text: string) =>
      addEntries(
        text,
        retrospectiveOf(text),
        [4, 5].map((month) => ({ month, text: `New ${month}` })),
        WRITING,
      );
    const text = HEAD;
    assert.equal(result(text, news(text)), `${text}\n## Q2\n\n- New 4\n- New 5\n`);
    const inside = HEAD.replace('- Moved', '<<<<<<< ours\n- a\n=======\n- b\n>>>>>>> theirs');
    const own = addEntries(inside, retrospectiveOf(inside), [{ month: 1, text: 'New' }], WRITING);
    assert.deepEqual(own, { refused: 'merge-conflict', line: 2 });
    const conflict = `# 2023 Retrospective\n\n<<<<<<< ours\n## Q1\n\n- a\n=======\n## Q3\n>>>>>>> theirs\n`;
    assert.deepEqual(news(conflict), { refused: 'merge-conflict', line: 6 });
  });
});
