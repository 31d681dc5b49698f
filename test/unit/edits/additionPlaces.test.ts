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

  it('below a heading takes a line that begins with a tag for no heading', () => {
    const text = `${HEAD}\n## Reviewing the 2023 goals\n\n### Walk ✅\n\nFar.\n\n#health\n`;
    assert.equal(withNote(text, 'Walk'), `${text}\n- New\n`);
  });
});
