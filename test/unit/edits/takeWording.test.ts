import assert from 'node:assert/strict';
import { renameGoals } from '../../../src/edits/editGoals.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import type { GoalRef } from '../../../src/journal/find.ts';
import { MOVING, sheet } from './moving.ts';

function reworded(text: string, goal: string, words: string): string {
  const own = sheet(text, 'journal/2024.md');
  const ref: GoalRef = { uri: own.uri, section: 'review', year: 2024, text: goal, occurrence: 0 };
  const plan = renameGoals(new Map([[own.uri, own]]), [ref], words, MOVING);
  return 'refused' in plan ? plan.refused : applyEdits(text, plan.get(own.uri) ?? []);
}

/** The goal's line afterwards, or why nothing is changed. */
function worded(
  line: string,
  words: string,
  goal = 'Read ten books',
  head = '## Reviewing the 2024 goals\n\n',
): string {
  const text = `# 2024 Retrospective\n\n${head}${line}\n\n## Q1\n\n- a\n`;
  const after = reworded(text, goal, words);
  if (!after.includes(head)) return after;
  return after.slice(after.indexOf(head) + head.length, after.indexOf('\n\n## Q1'));
}

describe('taking over a wording', () => {
  for (const [what, line, expected] of [
    ['a mark behind', '1. Read ten books 🤔\n    - nine', '1. Read 12 books 🤔\n    - nine'],
    ['a mark before', '- ✅ Read ten books', '- ✅ Read 12 books'],
    ['a task', '- [x] Read ten books', '- [x] Read 12 books'],
    ['a word as its mark', '- Read ten books (done)', '- Read 12 books (done)'],
    ['emphasis around it', '1. **Read ten books** ✅', '1. **Read 12 books** ✅'],
    ['emphasis in it', '1. Read **ten** books ✅', '1. Read **12** books ✅'],
    ['emphasis at its end', '1. Read ten **books** ✅', '1. Read 12 **books** ✅'],
    ['emphasis that begins among them', '1. Read t**en** books ✅', '1. Read 12 books ✅'],
    ['several lines', '1. Read\n   ten books ✅', '1. Read\n   12 books ✅'],
    [
      'a table',
      '| Goal | Status |\n|---|---|\n| Read ten books | done |',
      '| Goal | Status |\n|---|---|\n| Read 12 books | done |',
    ],
  ] as const) {
    it(`changes the words alone: ${what}`, () => assert.equal(worded(line, 'Read 12 books'), expected));
  }

  for (const [what, line, words, expected] of [
    ['the goal is gone', '1. Swim', 'Read 12 books', 'goal-gone'],
    ['there are no words', '1. Read ten books', ' ', 'empty-text'],
    ['a link would be lost', '1. [Read ten books](2023.md#goals) ✅', 'Read 12 books', 'wording-unwritable'],
    ['it would not be read as these words', '1. Read ten books', '<!-- Read 12 books -->', 'wording-unwritable'],
    [
      'there is a merge conflict',
      '<<<<<<< a\n1. Read ten books\n=======\n1. Read\n>>>>>>> b',
      'Read 12 books',
      'merge-conflict',
    ],
  ] as const) {
    it(`changes nothing where ${what}`, () => assert.equal(worded(line, words), expected));
  }

  it('gives a dollar sign no meaning', () =>
    assert.equal(worded('1. Read ten books ✅', "Save $& $' $1"), "1. Save $& $' $1 ✅"));

  it('quotes what front matter would take for something else', () => {
    const text = '---\ntitle: 2024 Retrospective\ngoals:\n  - Read ten books\n---\n\n## Q1\n\n- a\n';
    assert.match(reworded(text, 'Read ten books', 'Read: 12'), /^ {2}- "Read: 12"$/m);
  });
});
