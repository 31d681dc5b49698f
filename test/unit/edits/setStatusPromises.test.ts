import assert from 'node:assert/strict';
import { setStatus } from '../../../src/edits/setStatus.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { read } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES, nextStatus, type Status } from '../../../src/journal/status.ts';
import { DISKS, goalsOf, retrospectiveOf, statusesIn, WRITING, withStatus } from './journalText.ts';

const ENGLISH = {
  before: '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n',
  after: '\n\n## Q1\n\n- An entry\n',
};

describe('a full cycle of the toggle', () => {
  const lists: readonly (readonly [name: string, goals: string])[] = [
    ['emoji behind', '1. Read ✅\n2. Write 🤔\n   - a note\n3. Run ❌\n4. Rest ✅'],
    ['emoji behind, CRLF-proof note', '- Read ✅\n\n  More about it.\n\n- Write ✅'],
    ['emoji before', '- ✅ Read\n- ✅ Write\n- ❌ Run'],
    ['task boxes', '- [x] Read\n- [x] Write'],
    ['headings', '### Read ✅\n\nStory.\n\n### Write ✅ ###\n\nStory.'],
    ['signs', '- Read (O)\n- Write (X)\n- Run (△)'],
    ['words', '- Read (Done)\n- Write (Missed)'],
    ['a goal alone, as the writer marks it', '- Read ✅'],
    ['a goal alone without a mark', '- Read'],
  ];
  for (const [name, goals] of lists) {
    it(`T24 ${name}: gives back every byte`, () => {
      for (const disk of DISKS) {
        const text = disk.write(ENGLISH.before + goals + ENGLISH.after);
        const before = statusesIn(text);
        before.forEach((status, index) => {
          let now = text;
          let current = status;
          for (let step = 0; step < 4; step++) {
            current = nextStatus(DEFAULT_STATUSES, current);
            now = withStatus(now, index, current);
            assert.deepEqual(statusesIn(now)[index] ?? 'planned', current, `${disk.name}: ${now}`);
          }
          assert.equal(now, text, disk.name);
        });
      }
    });
  }
});

describe('what is refused', () => {
  const text = `${ENGLISH.before}- Read ✅${ENGLISH.after}`;

  it('a status that has no mark to be seen by, and one that has no words where words are written', () => {
    const DONE = WRITING.statuses.find(({ id }) => id === 'done');
    assert.ok(DONE);
    const own: Status = { ...DONE, id: 'own', mark: '[!]', marks: ['[!]'], words: [] };
    const set = (goals: string, status: Status) => {
      const text = ENGLISH.before + goals + ENGLISH.after;
      const retrospective = retrospectiveOf(text);
      const found = goalsOf(retrospective)[0];
      assert.ok(found);
      const plan = setStatus(text, retrospective, found, 'own', {
        ...WRITING,
        statuses: [...WRITING.statuses, status],
      });
      return isRefusal(plan)
        ? plan.refused
        : applyEdits(text, plan).slice(ENGLISH.before.length, -ENGLISH.after.length);
    };
    assert.equal(set('- Read', own), 'status-unwritable');
    assert.equal(set('- Read ✅', own), 'status-unwritable');
    assert.equal(set('- Read (done)', own), 'status-unwritable');
    assert.equal(set('- Read (done)', { ...own, words: ['Rested'] }), '- Read (rested)');
    assert.equal(set('- Read (done)', { ...own, mark: '🌙', marks: ['🌙'] }), '- Read (done) 🌙');
    // Nobody has a name for it.
    assert.equal(set('- Read :x:', { ...own, mark: '🌙', marks: ['🌙'] }), '- Read 🌙');
  });

  it('a status that is not of the set', () => assert.equal(withStatus(text, 0, 'gone'), 'status-unknown'));

  it('a goal between the markers of a merge conflict', () => {
    const conflict = '- Rest ❌\n<<<<<<< ours\n- Read ✅\n=======\n- Read 🤔\n>>>>>>> theirs\n';
    const inside = `${ENGLISH.before}${conflict}\n## 2024 goals\n\n- Write ✅\n`;
    const results = statusesIn(inside).map((_, index) => withStatus(inside, index, 'dropped'));
    assert.deepEqual(results.slice(1, 3), ['merge-conflict', 'merge-conflict']);
    assert.equal(withStatus(inside, 1, 'done'), inside);
    assert.equal(
      results[0],
      inside.replace('❌', () => '🗑️'),
    );
    assert.equal(
      results[3],
      inside.replace('Write ✅', () => 'Write 🗑️'),
    );
  });

  it('nothing between markers that are not those of a conflict', () => {
    const arrows = `${ENGLISH.before}<<<<<<< in\n\n- Read ✅\n\n>>>>>>> out${ENGLISH.after}`;
    assert.match(withStatus(arrows, 0, 'missed'), /- Read ❌/);
  });

  it('nothing where a conflict is only quoted', () => {
    const quoted = `${ENGLISH.before}- Read ✅\n\n<<<<<<< is how it begins${ENGLISH.after}`;
    assert.match(withStatus(quoted, 0, 'missed'), /- Read ❌/);
  });
});

describe('a mark that goes', () => {
  it('leaves the goals above and below it what they are', () => {
    const text = (mark: string) => `${ENGLISH.before}Walk ✅\nRun ${mark}\nRead ✅${ENGLISH.after}`;
    assert.equal(withStatus(text('❌'), 1, 'planned'), text('⬜'));
    const marked = (mark: string) => `${ENGLISH.before}✅ Walk\n${mark} Run\n✅ Read${ENGLISH.after}`;
    assert.equal(withStatus(marked('❌'), 1, 'planned'), marked('⬜'));
  });

  it('is thought of in a document that the person says is a retrospective', () => {
    const text = (mark: string) => `# Retrospective\n\n## Reviewing the goals\n\n- Read ${mark}\n  It rained.\n`;
    const reading = read(text('✅'), { ...WRITING, path: '2023.md', included: true });
    const retrospective = reading.kind === 'retrospective' ? reading.retrospective : assert.fail('it says so');
    const [found] = goalsOf(retrospective);
    assert.ok(found);
    const plan = setStatus(text('✅'), retrospective, found, 'planned', WRITING);
    assert.equal(isRefusal(plan) ? plan.refused : applyEdits(text('✅'), plan), text('⬜'));
  });

  it('does so where the rest would be no retrospective any more', () => {
    const whole = `${ENGLISH.before}- Read ✅\n  - It rained.${ENGLISH.after}`;
    const retrospective = retrospectiveOf(whole);
    const found = goalsOf(retrospective)[0];
    assert.ok(found);
    const text = whole.replaceAll('2023', () => 'Ours');
    const plan = setStatus(text, { ...retrospective, year: 0 }, found, 'planned', WRITING);
    assert.deepEqual(plan, [{ span: found.goal.marks[0]?.outer, text: '' }]);
  });
});

describe('a mark that stays', () => {
  it('is not written again', () => {
    const text = `${ENGLISH.before}- [x] Read ❌${ENGLISH.after}`;
    const retrospective = retrospectiveOf(text);
    const [found] = goalsOf(retrospective);
    assert.ok(found);
    const end = found.goal.line.end;
    const plan = setStatus(text, retrospective, found, 'done', WRITING);
    assert.deepEqual(plan, [{ span: { start: end - ' ❌'.length, end }, text: '' }]);
  });
});

describe('the goal that was meant', () => {
  it('T04 of two equal ones the second', () => {
    const text = `${ENGLISH.before}- Read\n- Read\n- Write${ENGLISH.after}`;
    assert.equal(withStatus(text, 1, 'done'), `${ENGLISH.before}- Read\n- Read ✅\n- Write${ENGLISH.after}`);
  });

  it('T13 T27 not what looks like one in prose, code and comments', () => {
    const look = 'Some [ ] and ✅ in prose, `- [ ] x` in code, 1. too.\n\n<!-- - [ ] one -->\n<!--\n- [ ] two\n-->\n\n';
    const text = `${ENGLISH.before + look}- [ ] Read${ENGLISH.after}`;
    assert.equal(withStatus(text, 0, 'done'), `${ENGLISH.before + look}- [x] Read${ENGLISH.after}`);
  });

  it('T26 not a line in a fence, whatever the fence', () => {
    const fences = '```\n- [ ] x\n```\n\n~~~\n- [ ] x\n~~~\n\n````\n```\n- [ ] x\n```\n````\n\n';
    const text = `${ENGLISH.before + fences}- [ ] Read\n  \`\`\`\n  - [ ] x\n  \`\`\`${ENGLISH.after}`;
    assert.equal(goalsOf(retrospectiveOf(text)).length, 1);
    assert.equal(
      withStatus(text, 0, 'done'),
      text.replace('- [ ] Read', () => '- [x] Read'),
    );
  });

  it('T29 nothing in its words is taken for a pattern', () => {
    const goals = "- Save $& and $' and $` and $1 and $$ ✅";
    const text = ENGLISH.before + goals + ENGLISH.after;
    assert.equal(
      withStatus(text, 0, 'missed'),
      text.replace('✅', () => '❌'),
    );
  });

  it('T31 all that is no goal stays', () => {
    const rest =
      '\n\nA paragraph[^1].\n\n| a | b |\n|--|:-:|\n| 1 | $x$ |\n\n<details>\n<b>x</b>\n</details>\n\n[^1]: Foot.\n';
    const text = `${ENGLISH.before}- Read ✅${rest}${ENGLISH.after}`;
    assert.equal(
      withStatus(text, 0, 'missed'),
      text.replace('✅', () => '❌'),
    );
  });

  it('T12 T32 whatever the indentation of its notes', () => {
    for (const indent of ['\t', '  ', '   ', '    ']) {
      const notes = [1, 2, 3, 4, 5].map((depth) => `${indent.repeat(depth)}- [ ] level ${depth}`).join('\n');
      const text = `${ENGLISH.before}- [ ] Read\n${notes}\n- [ ] Write${ENGLISH.after}`;
      assert.equal(goalsOf(retrospectiveOf(text)).length, 2);
      for (const [index, goal] of ['- [ ] Read', '- [ ] Write'].entries()) {
        assert.equal(
          withStatus(text, index, 'done'),
          text.replace(goal, () => goal.replace('[ ]', () => '[x]')),
        );
      }
    }
  });
});
