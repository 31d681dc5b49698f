import assert from 'node:assert/strict';
import { deleteGoals, renameGoals } from '../../../src/edits/editGoals.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { refOf } from '../../../src/journal/find.ts';
import { DISKS, goalsOf } from './journalText.ts';
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
    ['- Read more ✅\n', 'Read more', 'Read   much', '- Read much ✅\n'],
    ['- [Read more](2022.md#2023-goals) daily ✅\n', 'Read more daily', 'Read less daily', 'wording-unwritable'],
    ['- Read more ✅\n', 'Read more', 'Read a|b', '- Read a|b ✅\n'],
    ['- Read more books ✅\n', 'Read more books', 'Write less verse', '- Write less verse ✅\n'],
    ['- Read *more* old books ✅\n', 'Read more old books', 'Write *more* old books', '- Write *more* old books ✅\n'],
    ['- Read *more* old books ✅\n', 'Read more old books', 'Write more old books', '- Write *more* old books ✅\n'],
    ['- Read *more* old books ✅\n', 'Read more old books', 'Read more new books', '- Read *more* new books ✅\n'],
    ['- Read *more* old books ✅\n', 'Read more old books', 'Read more books', '- Read *more* books ✅\n'],
    ['- Read *read* read ✅\n', 'Read read read', 'Read read read read', '- Read *read* read read ✅\n'],
    ['> - Read\n>   more\n>   books ✅\n', 'Read more books', 'Read old books', '> - Read\n>   old\n>   books ✅\n'],
    ['> - Read\n>   more\n>   books ✅\n', 'Read more books', 'Read old', '> - Read\n>   old ✅\n'],
    ['- Read\n  more\n  books ✅\n', 'Read more books', 'Write', '- Write ✅\n'],
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

describe('a goal that is left as it is', () => {
  const told = `${REVIEW}1. Walk\n2. Run\n\n### Walk\n\nFar, every day.\n\n### Run\n\nFast.\n${REST}`;

  it('has a part elsewhere, is in a conflict, is gone, or may be none', () => {
    assert.equal(edited(told, 'Walk', 'delete'), 'scattered');
    const conflict = `${REVIEW}<<<<<<< ours\n- Walk\n=======\n- Run\n>>>>>>> theirs\n${REST}`;
    assert.equal(edited(conflict, 'Run', 'delete'), 'merge-conflict');
    const own = sheet(`${REVIEW}- Walk\n${REST}`);
    const ref = { uri: own.uri, section: 'review', year: 2023, text: 'Gone', occurrence: 0 } as const;
    const gone = { uri: own.uri, refused: 'goal-gone' };
    assert.deepEqual(deleteGoals(new Map([[own.uri, own]]), [ref], MOVING), gone);
    assert.deepEqual(deleteGoals(new Map(), [ref], MOVING), gone);
    const sections = own.retrospective.sections.map((section) => ({ ...section, certain: false }));
    const unsure = new Map([[own.uri, { ...own, retrospective: { ...own.retrospective, sections } }]]);
    assert.deepEqual(deleteGoals(unsure, [{ ...ref, text: 'Walk' }], MOVING), {
      uri: own.uri,
      refused: 'uncertain',
      line: 4,
    });
    const confirmed = { ...MOVING, confirmed: true };
    assert.ok(!('refused' in deleteGoals(unsure, [{ ...ref, text: 'Walk' }], confirmed)));
  });

  it('would change how others are read', () => {
    const weak = `${REVIEW}1. Walk O\n2. Run X\n${REST}`;
    assert.equal(edited(weak, 'Walk', 'delete'), 'reads-otherwise');
    assert.equal(edited('# Goals 2023\n\n1. Walk\n', 'Walk', { to: '<!--' }), 'wording-unwritable');
  });

  it('stands in what would be no retrospective any more', () => {
    const own = sheet(`${REVIEW}- Walk\n- Run\n${REST}`);
    const ref = { uri: own.uri, section: 'review', year: 2023, text: 'Walk', occurrence: 0 } as const;
    const blind = { ...MOVING, reread: () => MOVING.reread(own, '# A note\n') };
    const refused = { uri: own.uri, refused: 'reads-otherwise' };
    assert.deepEqual(deleteGoals(new Map([[own.uri, own]]), [ref], blind), refused);
  });

  it('is changed with others of its document in one go', () => {
    const text = `${REVIEW}- Walk\n- Run\n- Read\n${REST}`;
    const own = sheet(text);
    const refs = ['Walk', 'Read'].map(
      (words) => ({ uri: own.uri, section: 'review', year: 2023, text: words, occurrence: 0 }) as const,
    );
    const plan = deleteGoals(new Map([[own.uri, own]]), refs, MOVING);
    assert.ok(!('refused' in plan));
    assert.equal(applyEdits(text, plan.get(own.uri) ?? []), `${REVIEW}- Run\n${REST}`);
  });

  it('has its mark among its words', () => {
    const before = '- [life] (×) Walk every day\n- [work] (○) Read\n';
    assert.equal(edited(REVIEW + before + REST, '[life] Walk every day', { to: 'Walk' }), 'wording-unwritable');
  });

  it('has words with an escape, which front matter would need anew', () => {
    const text = '---\nyear: 2023\ngoals:\n  - "Read \\"more\\""\n---\n\n# 2023\n\n## Q1\n\n- Moved\n';
    assert.equal(edited(text, 'Read "more"', { to: 'Read' }), 'wording-unwritable');
  });

  it('has words that stand twice in its line', () => {
    const before = '| Status | Goal |\n|---|---|\n| Run ❌ | Run |\n| ✅ | Walk |\n';
    assert.equal(
      edited(REVIEW + before + REST, 'Run', { to: 'Hop' }),
      REVIEW + before.replace('| Run |', '| Hop |') + REST,
    );
    assert.equal(
      edited(`${REVIEW}| Goal | Status |\n|---|---|\n| Run | Run ❌ |\n| Walk | ✅ |\n${REST}`, 'Run', { to: 'Hop' }),
      `${REVIEW}| Goal | Status |\n|---|---|\n| Hop | Run ❌ |\n| Walk | ✅ |\n${REST}`,
    );
  });
});

describe('deleting a goal', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['- Walk\n- Run\n  - far\n\n    and long\n- Read\n', '- Walk\n- Read\n'],
    ['- Run\n- Read\n', '- Read\n'],
    ['- Walk\n- Run\n', '- Walk\n'],
    ['- Walk\n\n- Run\n\n- Read\n', '- Walk\n\n- Read\n'],
    ['1. Walk\n2. Run\n3. Read\n', '1. Walk\n3. Read\n'],
    ['- Walk\n\n\n- Run\n\n- Read\n', '- Walk\n\n\n- Read\n'],
    ['- Walk\n\n- Run\n\n\n- Read\n', '- Walk\n\n\n- Read\n'],
    ['- Walk\n\n\n- Run\n- Read\n', '- Walk\n\n\n- Read\n'],
    ['- Walk\n- Run\n\n\n- Read\n', '- Walk\n\n\n- Read\n'],
    ['- Walk\n\n\n- Run\n\n\n- Read\n', '- Walk\n\n\n- Read\n'],
    ['> - Walk\n>\n> - Run\n>\n> - Read\n', '> - Walk\n>\n> - Read\n'],
    ['- Walk\n  \n- Run\n\n- Read\n', '- Walk\n  \n- Read\n'],
    ['> - Walk\n> - Run\n', '> - Walk\n'],
    ['| Goal | Status |\n|---|---|\n| Walk | ✅ |\n| Run | |\n', '| Goal | Status |\n|---|---|\n| Walk | ✅ |\n'],
    ['### Walk\n\nFar.\n\n### Run\n\nFast.\n\n### Read\n\nMore.\n', '### Walk\n\nFar.\n\n### Read\n\nMore.\n'],
  ];
  for (const [before, after] of rows) {
    it(JSON.stringify(before), () => {
      for (const disk of DISKS.filter((one) => !one.name.startsWith('mixed'))) {
        const [from = '', to] = [before, after].map((goals) => disk.write(REVIEW + goals + REST));
        assert.equal(edited(from, 'Run', 'delete'), to, disk.name);
      }
    });
  }
  it('leaves the address of its link to others', () => {
    const text = `${REVIEW}- Walk [there][map]\n- Run [there][map]\n${REST}\n[map]: https://example.org\n`;
    assert.equal(edited(text, 'Run there', 'delete'), text.replace('- Run [there][map]\n', ''));
  });

  it('at the end of a text', () => {
    const text = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n- Walk\n- Run';
    assert.equal(edited(text, 'Run', 'delete'), text.replace('\n- Run', ''));
    assert.equal(edited(`${text}\n`, 'Run', 'delete'), `${text.replace('\n- Run', '')}\n`);
    assert.equal(edited(`${text}\n\n\n`, 'Run', 'delete'), `${text.replace('\n- Run', '')}\n\n\n`);
    const told = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\nFine.\n\n- Run';
    for (const end of ['\n', '\r\n', '\r']) {
      const [before, after] = [told, told.replace('\n\n- Run', '')].map((one) => one.replaceAll('\n', () => end));
      assert.equal(edited(before ?? '', 'Run', 'delete'), after);
    }
  });
  it('in front matter, with the comma that parts it and the spaces around that', () => {
    const matter = (goals: string) => `---\nyear: 2023\ngoals: ${goals}\n---\n\n# 2023\n\n## Q1\n\n- Moved\n`;
    for (const [before, words, after] of [
      ['[ Walk ,  Run , Read ]', 'Walk', '[ Run , Read ]'],
      ['[ Walk ,  Run , Read ]', 'Run', '[ Walk ,  Read ]'],
      ['[ Walk ,  Run , Read ]', 'Read', '[ Walk ,  Run ]'],
      ['[Walk,Run]', 'Run', '[Walk]'],
      ['[Walk,Run]', 'Walk', '[Run]'],
      ['\n  -   Walk\n  -   Run', 'Run', '\n  -   Walk'],
      ['\n- Walk\n- Run', 'Walk', '\n- Run'],
    ] as const)
      assert.equal(edited(matter(before), words, 'delete'), matter(after), `${words} of ${before}`);
  });

  it('in front matter, in both manners', () => {
    const list =
      '---\nyear: 2023\ngoals:\n  - Walk\n  - text: Run\n    status: done\n  - Read\n---\n\n# 2023\n\n## Q1\n\n- Moved\n';
    assert.equal(edited(list, 'Run', 'delete'), list.replace('  - text: Run\n    status: done\n', ''));
    const flow = '---\nyear: 2023\ngoals: [Walk, Run]\n---\n\n# 2023\n\n## Q1\n\n- Moved\n';
    assert.equal(edited(flow, 'Run', 'delete'), flow.replace(', Run', ''));
    assert.equal(edited(flow, 'Walk', 'delete'), flow.replace('Walk, ', ''));
    const tagged = flow.replace('Run]\n', 'Run]\ntags: [a, b]\n');
    assert.equal(edited(tagged, 'Run', 'delete'), tagged.replace(', Run', ''));
  });
});
