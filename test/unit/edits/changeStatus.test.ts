import assert from 'node:assert/strict';
import { changeStatus, changeStatuses, type StatusChange } from '../../../src/edits/changeStatus.ts';
import { applyEdits, inverseOf, isRefusal } from '../../../src/edits/textEdit.ts';
import { type GoalRef, refOf } from '../../../src/journal/find.ts';
import { goalsOf, readingOf, retrospectiveOf, WRITING } from './journalText.ts';

const TEXT =
  '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Walk\n3. Walk\n\n## Q1\n\n- Moved\n';

function refTo(text: string, index: number): GoalRef {
  const retrospective = retrospectiveOf(text);
  const { section, goal } = goalsOf(retrospective)[index] ?? assert.fail('the goal is there');
  return refOf(retrospective, 'file:///2023.md', section, goal);
}

function changed(text: string, ref: GoalRef, change: StatusChange): string {
  const plan = changeStatus(text, readingOf(text), ref, change, WRITING);
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

describe('changing the status of a goal that is known by a reference', function () {
  this.timeout(10_000);

  it('steps from the status that the goal has by then, in both directions', () => {
    const ref = refTo(TEXT, 0);
    assert.equal(
      changed(TEXT, ref, { step: 1 }),
      TEXT.replace('🤔', () => '❌'),
    );
    assert.equal(
      changed(TEXT, ref, { step: -1 }),
      TEXT.replace('🤔', () => '✅'),
    );
    assert.equal(
      changed(
        TEXT.replace('🤔', () => '❌'),
        ref,
        { step: 1 },
      ),
      TEXT.replace(' 🤔', () => ''),
    );
  });

  it('T01 finds the goal again below lines that came since', () => {
    const moved = TEXT.replace('## Rev', () => 'Three\nnew\nlines\n\n## Rev');
    assert.equal(
      changed(moved, refTo(TEXT, 0), { to: 'done' }),
      moved.replace('🤔', () => '✅'),
    );
  });

  it('T03 T10 refuses where the goal, its section or the retrospective is gone', () => {
    const ref = refTo(TEXT, 0);
    const texts = [
      TEXT.replace('Read more', () => 'Read less'),
      TEXT.replace('Reviewing the 2023', () => 'Some 2020'),
      'Notes\n',
      '',
    ];
    for (const text of texts) assert.equal(changed(text, ref, { step: 1 }), 'goal-gone');
  });

  it('T04 tells equal goals apart by their order', () => {
    assert.equal(
      changed(TEXT, refTo(TEXT, 2), { step: 1 }),
      TEXT.replace('3. Walk', () => '3. Walk ✅'),
    );
  });

  it('T11 leaves what is half typed on another goal’s line', () => {
    const typing = TEXT.replace('2. Walk', () => '2. Walk to wor');
    assert.equal(
      changed(typing, refTo(TEXT, 0), { to: 'done' }),
      typing.replace('🤔', () => '✅'),
    );
  });

  it('names the line of the goal where it refuses', () => {
    const plan = changeStatus(TEXT, readingOf(TEXT), refTo(TEXT, 1), { to: 'unheard-of' }, WRITING);
    assert.deepEqual(plan, { refused: 'status-unknown', line: 5 });
  });

  it('asks before it edits what was guessed at', () => {
    const reading = readingOf(TEXT);
    assert.ok(reading.kind === 'retrospective');
    const sections = reading.retrospective.sections.map((section) => ({ ...section, certain: false }));
    const guessed = { ...reading, retrospective: { ...reading.retrospective, sections } };
    const ref = refTo(TEXT, 0);
    assert.deepEqual(changeStatus(TEXT, guessed, ref, { to: 'done' }, WRITING), { refused: 'uncertain', line: 4 });
    assert.ok(!isRefusal(changeStatus(TEXT, guessed, ref, { to: 'done' }, { ...WRITING, confirmed: true })));
  });

  it('knows statuses of a person’s own, and says when one has no mark to write', () => {
    const own = { words: [], icon: 'star', color: 'x', closed: false, toggle: true, carryOver: false };
    const statuses = [
      ...WRITING.statuses,
      { ...own, id: 'waiting', mark: '⏸️', marks: [] },
      { ...own, id: 'silent', mark: '', marks: ['[s]'] },
    ];
    const plan = (to: string) => changeStatus(TEXT, readingOf(TEXT), refTo(TEXT, 0), { to }, { ...WRITING, statuses });
    const waiting = plan('waiting');
    assert.equal(
      isRefusal(waiting) ? '' : applyEdits(TEXT, waiting),
      TEXT.replace('🤔', () => '⏸️'),
    );
    const boxed = TEXT.replace('1. Read more 🤔', () => '1. [x] Read more');
    const silent = changeStatus(boxed, readingOf(boxed), refTo(boxed, 0), { to: 'silent' }, { ...WRITING, statuses });
    assert.deepEqual(silent, { refused: 'status-unwritable', line: 4 });
  });
});

describe('edits of a text', () => {
  const insert = (at: number, text: string) => ({ span: { start: at, end: at }, text });
  const replace = (start: number, end: number, text: string) => ({ span: { start, end }, text });

  it('are done at once, in any order', () => {
    assert.equal(applyEdits('abcdef', [replace(4, 6, 'X'), insert(0, '>'), replace(1, 2, '')]), '>acdX');
    assert.equal(applyEdits('ab', [insert(1, '1'), insert(1, '2')]), 'a12b');
    assert.equal(applyEdits('ab', []), 'ab');
  });

  it('throw where they overlap, run backwards or lie outside', () => {
    const wrong = [[replace(0, 2, ''), replace(1, 3, '')], [replace(2, 1, '')], [replace(0, 9, '')], [insert(-1, '')]];
    for (const edits of wrong) assert.throws(() => applyEdits('abcdef', edits), RangeError);
  });

  it('are taken back by their inverse', () => {
    const edits = [replace(4, 6, 'X'), insert(0, '>>'), replace(1, 2, '')];
    assert.equal(applyEdits(applyEdits('abcdef', edits), inverseOf('abcdef', edits)), 'abcdef');
  });
});

describe('changing the status of several goals at once', () => {
  const refs = (text: string) => goalsOf(retrospectiveOf(text)).map((_, index) => refTo(text, index));

  it('steps each from its own status', () => {
    const { edits, refusals } = changeStatuses(TEXT, readingOf(TEXT), refs(TEXT), { step: 1 }, WRITING);
    assert.deepEqual(refusals, []);
    assert.equal(
      applyEdits(TEXT, edits),
      TEXT.replace('🤔', () => '❌').replaceAll('Walk', () => 'Walk ✅'),
    );
  });

  it('changes what can be changed, and says of which lines it cannot', () => {
    const conflict = '<<<<<<< ours\n3. Swim\n=======\n3. Sing\n>>>>>>> theirs';
    const text = TEXT.replace('2. Walk\n3. Walk', () => `2. Walk ❌\n${conflict}`);
    const { edits, refusals } = changeStatuses(text, readingOf(text), refs(text), { to: 'done' }, WRITING);
    assert.equal(
      applyEdits(text, edits),
      text.replace('🤔', () => '✅').replace('❌', () => '✅'),
    );
    assert.deepEqual(refusals, [
      { refused: 'merge-conflict', line: 7 },
      { refused: 'merge-conflict', line: 9 },
    ]);
  });

  const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n';

  it('leaves a mark to those alone of which a note would say something else', () => {
    const text = (one: string, two: string) =>
      `${REVIEW}- Walk to work${one}\n  - Done.\n- Run to work${two}\n  - far\n`;
    const before = text(' ❌', ' ❌');
    const { edits } = changeStatuses(before, readingOf(before), refs(before), { to: 'planned' }, WRITING);
    assert.equal(applyEdits(before, edits), text(' ⬜', ''));
  });

  it('leaves their marks to words that would all be names of groups without', () => {
    const text = (mark: string) => `${REVIEW}- Walk${mark}\n  - far\n- Run${mark}\n  - fast\n`;
    const before = text(' ❌');
    const { edits } = changeStatuses(before, readingOf(before), refs(before), { to: 'planned' }, WRITING);
    assert.equal(applyEdits(before, edits), text(' ⬜'));
  });

  it('takes a mark away beside goals that are gone or cannot be changed', () => {
    const text = (mark: string) =>
      `${REVIEW}- Walk to work${mark}\n  - far\n<<<<<<< ours\n- Sing ❌\n=======\n- Swim ❌\n>>>>>>> theirs\n`;
    const before = text(' ❌');
    const [walk, ...others] = refs(before);
    assert.ok(walk);
    const named = [{ ...walk, text: 'Fly' }, walk, ...others];
    const { edits, refusals } = changeStatuses(before, readingOf(before), named, { to: 'planned' }, WRITING);
    assert.equal(applyEdits(before, edits), text(''));
    assert.deepEqual(
      refusals.map(({ refused }) => refused),
      ['goal-gone', 'merge-conflict', 'merge-conflict'],
    );
  });

  it('changes a goal once that is named twice', () => {
    const [ref] = refs(TEXT);
    assert.ok(ref);
    const { edits } = changeStatuses(TEXT, readingOf(TEXT), [ref, ref], { step: 1 }, WRITING);
    assert.equal(
      applyEdits(TEXT, edits),
      TEXT.replace('🤔', () => '❌'),
    );
  });

  it('says of each that it is gone where the document is no retrospective any more', () => {
    const reading = { kind: 'other', reasons: [] } as const;
    const { edits, refusals } = changeStatuses('', reading, refs(TEXT).slice(0, 2), { step: 1 }, WRITING);
    assert.deepEqual([edits, refusals], [[], [{ refused: 'goal-gone' }, { refused: 'goal-gone' }]]);
  });

  it('reads the text anew no more often for many than for one', () => {
    const text = `${REVIEW}${'- Walk to work ❌\n  - far\n'.repeat(50)}`;
    let readings = 0;
    const counted = {
      ...WRITING,
      get vocabulary() {
        readings++;
        return WRITING.vocabulary;
      },
    };
    const { edits } = changeStatuses(text, readingOf(text), refs(text), { to: 'planned' }, counted);
    assert.equal(edits.length, 50);
    assert.equal(readings, 1);
  });
});
