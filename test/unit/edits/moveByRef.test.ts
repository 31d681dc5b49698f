import assert from 'node:assert/strict';
import { documentOf, type ItemRef, type MoveTarget, moveByRef } from '../../../src/edits/moveByRef.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { MOVING, sheet } from './moving.ts';

const TEXT = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n- Slept\n\n## Q2\n\n- Ate\n\n## 2024 goals\n\n- Walk\n- Run\n';
const LATER = '# 2024 Retrospective\n\n## Q1\n\n- Flew\n';
const own = sheet(TEXT);
const later = sheet(LATER, 'journal/2024.md');
const sheets = new Map([own, later].map((one) => [one.uri, one]));
const goal: ItemRef = { uri: own.uri, section: 'plan', year: 2024, text: 'Run', occurrence: 0 };
const entry: ItemRef = { uri: own.uri, heading: 'Q1', text: 'Slept', occurrence: 0 };

function texts(item: ItemRef, target: MoveTarget): unknown {
  const plan = moveByRef(sheets, item, target, MOVING);
  if ('refused' in plan) return [plan.refused, plan.uri];
  return [own, later].map(({ uri, text }) => applyEdits(text, plan.get(uri) ?? []));
}

describe('a move of what is known by reference', () => {
  const without = (words: string) => TEXT.replace(`- ${words}\n`, '');

  it('goes where the target says', () => {
    assert.deepEqual(texts(goal, { step: -1 }), [TEXT.replace('- Walk\n- Run', '- Run\n- Walk'), LATER]);
    assert.deepEqual(texts(entry, { beside: { ...entry, heading: 'Q2', text: 'Ate' }, side: 'before' }), [
      without('Slept').replace('- Ate', '- Slept\n- Ate'),
      LATER,
    ]);
    const section = { uri: later.uri, heading: 'Q1', occurrence: 0 };
    assert.deepEqual(texts(entry, { section }), [without('Slept'), LATER.replace('- Flew\n', '- Flew\n- Slept\n')]);
    assert.deepEqual(texts(entry, { uri: later.uri, quarter: 2 }), [without('Slept'), `${LATER}\n## Q2\n\n- Slept\n`]);
    assert.deepEqual(texts(goal, { uri: later.uri, year: 2025 }), [
      without('Run'),
      `${LATER}\n## 2025 goals\n\n- Run\n`,
    ]);
  });

  it('lies in the document that the target names', () => {
    assert.equal(documentOf({ step: 1 }, goal), own.uri);
    assert.equal(documentOf({ beside: { ...entry, uri: later.uri }, side: 'before' }, entry), later.uri);
    assert.equal(documentOf({ section: { uri: later.uri, heading: 'Q1', occurrence: 0 } }, entry), later.uri);
    assert.equal(documentOf({ uri: later.uri, quarter: 2 }, entry), later.uri);
  });

  it('is refused where the item or its place is gone', () => {
    assert.deepEqual(texts({ ...goal, occurrence: 1 }, { step: 1 }), ['goal-gone', own.uri]);
    assert.deepEqual(texts({ ...entry, text: 'Woke' }, { step: 1 }), ['entry-gone', own.uri]);
    assert.deepEqual(texts({ ...entry, uri: 'file:///gone.md' }, { step: 1 }), ['entry-gone', 'file:///gone.md']);
    assert.deepEqual(texts(entry, { beside: { ...entry, text: 'Woke' }, side: 'before' }), ['entry-gone', own.uri]);
    const section = { uri: later.uri, heading: 'Q4', occurrence: 0 };
    assert.deepEqual(texts(entry, { section }), ['section-gone', later.uri]);
    assert.deepEqual(texts(entry, { uri: 'file:///gone.md', quarter: 1 }), ['section-gone', 'file:///gone.md']);
  });
});
