import assert from 'node:assert/strict';
import { deleteGoals, renameGoals } from '../../../src/edits/editGoals.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { refOf } from '../../../src/journal/find.ts';
import { goalsOf } from './journalText.ts';
import { MOVING, sheet } from './moving.ts';

function edited(text: string, words: string, edit: 'delete' | { readonly to: string }): string {
  const own = sheet(text);
  const found = goalsOf(own.retrospective).find(({ goal }) => goal.text === words);
  assert.ok(found, words);
  const refs = [refOf(own.retrospective, own.uri, found.section, found.goal)];
  const sheets = new Map([[own.uri, own]]);
  const plan = edit === 'delete' ? deleteGoals(sheets, refs, MOVING) : renameGoals(sheets, refs, edit.to, MOVING);
  return 'refused' in plan ? plan.refused : applyEdits(text, plan.get(own.uri) ?? []);
}

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n';
const REST = '\n## Q1\n\n- Moved\n';

describe('renaming a goal', () => {
  const rows: readonly (readonly [before: string, words: string, to: string, after: string])[] = [
    ['- Read more ✅\n', 'Read more', 'Read less', '- Read less ✅\n'],
    ['- Read more ✅\n', 'Read more', 'Read many more books', '- Read many more books ✅\n'],
    ['1. ✅ Read more\n   - why\n', 'Read more', ' Write ', '1. ✅ Write\n   - why\n'],
    ['- **Read more**: 40 %\n- **Run**: 50 %\n', 'Read more', 'Read', '- **Read**: 40 %\n- **Run**: 50 %\n'],
    ['- [Read](https://example.org) more\n', 'Read more', 'Read less', '- [Read](https://example.org) less\n'],
    ['- [Read](https://example.org) more\n', 'Read more', 'Write', 'wording-unwritable'],
    ['- Read\n  more ✅\n', 'Read more', 'Read much', '- Read\n  much ✅\n'],
    [
      '| Goal | Status |\n|---|---|\n| Read more | ✅ |\n',
      'Read more',
      'Read a|b',
      '| Goal | Status |\n|---|---|\n| Read a\\|b | ✅ |\n',
    ],
    ['- Read more ✅\n', 'Read more', 'Read 🤔', 'wording-unwritable'],
    ['- Read more ✅\n', 'Read more', '  ', 'empty-text'],
  ];
  for (const [before, words, to, after] of rows) {
    it(`${JSON.stringify(before)} to “${to}”`, () => {
      const expected = after.includes('\n') ? REVIEW + after + REST : after;
      assert.equal(edited(REVIEW + before + REST, words, { to }), expected);
    });
  }
  it('in front matter', () => {
    const text = "---\nyear: 2023\ngoals:\n  - 'Read more ✅' # why\n  - Run\n---\n\n# 2023\n\n## Q1\n\n- Moved\n";
    assert.equal(edited(text, 'Read more', { to: "Don't read" }), text.replace('Read more', "Don''t read"));
    assert.equal(edited(text, 'Run', { to: 'Run: far' }), text.replace('- Run', '- "Run: far"'));
  });
});

describe('deleting a goal', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['- Walk\n- Run\n  - far\n\n    and long\n- Read\n', '- Walk\n- Read\n'],
    ['- Run\n- Read\n', '- Read\n'],
    ['- Walk\n- Run\n', '- Walk\n'],
    ['- Walk\n\n- Run\n\n- Read\n', '- Walk\n\n- Read\n'],
    ['1. Walk\n2. Run\n3. Read\n', '1. Walk\n3. Read\n'],
    ['> - Walk\n> - Run\n', '> - Walk\n'],
    ['| Goal | Status |\n|---|---|\n| Walk | ✅ |\n| Run | |\n', '| Goal | Status |\n|---|---|\n| Walk | ✅ |\n'],
    ['### Walk\n\nFar.\n\n### Run\n\nFast.\n\n### Read\n\nMore.\n', '### Walk\n\nFar.\n\n### Read\n\nMore.\n'],
  ];
  for (const [before, after] of rows) {
    it(JSON.stringify(before), () =>
      assert.equal(edited(REVIEW + before + REST, 'Run', 'delete'), REVIEW + after + REST),
    );
  }
  it('at the end of a text', () => {
    const text = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n- Walk\n- Run';
    assert.equal(edited(text, 'Run', 'delete'), text.replace('\n- Run', ''));
    assert.equal(edited(`${text}\n`, 'Run', 'delete'), `${text.replace('\n- Run', '')}\n`);
  });
  it('in front matter, in both manners', () => {
    const list =
      '---\nyear: 2023\ngoals:\n  - Walk\n  - text: Run\n    status: done\n  - Read\n---\n\n# 2023\n\n## Q1\n\n- Moved\n';
    assert.equal(edited(list, 'Run', 'delete'), list.replace('  - text: Run\n    status: done\n', ''));
    const flow = '---\nyear: 2023\ngoals: [Walk, Run]\n---\n\n# 2023\n\n## Q1\n\n- Moved\n';
    assert.equal(edited(flow, 'Run', 'delete'), flow.replace(', Run', ''));
    assert.equal(edited(flow, 'Walk', 'delete'), flow.replace('Walk, ', ''));
  });
});
