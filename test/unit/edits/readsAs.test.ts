import assert from 'node:assert/strict';
import { hasAdded, isSame, type Said, saidBy, saidOf } from '../../../src/edits/readsAs.ts';
import { goalsOf, retrospectiveOf } from './journalText.ts';

const said = (text: string) => saidBy(retrospectiveOf(text, 'journal/review.md'));
const review = (goals: string) =>
  `# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n${goals}\n\n## Q1\n\n- Moved\n`;

function goalIn(line: string) {
  const [found] = goalsOf(retrospectiveOf(review(line), 'journal/2023.md'));
  return found?.goal ?? assert.fail(line);
}

describe('what a text says, as far as an edit must leave it alone', () => {
  const TEXT = review('- Walk ✅\n  - far');
  const others: Readonly<Record<string, string>> = {
    'another year of its goals': TEXT.replaceAll('2023', '2024'),
    'a heading of another level': TEXT.replace('## Q1', '### Q1'),
    'another heading': TEXT.replace('## Q1', '## Q2'),
    'another goal': TEXT.replace('Walk', 'Run'),
    'another status': TEXT.replace('✅', '❌'),
    'another note': TEXT.replace('far', 'near'),
    'another entry': TEXT.replace('Moved', 'Stayed'),
  };
  it('is the same where other things changed', () => {
    assert.ok(isSame(said(TEXT), said(TEXT.replace('- Moved', '* Moved').replaceAll('\n', '\r\n'))));
  });
  for (const [what, text] of Object.entries(others)) {
    it(`is not the same with ${what}`, () => assert.ok(!isSame(said(TEXT), said(text))));
  }

  it('is told apart by the year alone', () => {
    const texts = [2023, 2024].map(
      (year) => `# ${year} Retrospective\n\n## Goals for next year\n\n- Walk\n\n## Q1\n\n- Moved\n`,
    );
    const [one = [], other = []] = texts.map((text) => said(text).filter(({ items }) => items.join().includes('Walk')));
    assert.equal(one.length, 1);
    assert.ok(!isSame(one, other));
  });

  const isTold = (line: string) => {
    const goal = goalIn(line);
    const [one, other] = (['done', 'missed'] as const).map((status) => saidOf({ ...goal, status }));
    return one !== other;
  };
  it('takes a status for the goal’s own where a mark says it', () => {
    assert.ok(isTold('- Walk ✅'));
    assert.ok(isTold('- Walk'));
    assert.ok(isTold('- [x] Walk'));
  });
  it('leaves a status out that others in the list decide', () => {
    assert.ok(!isTold('- ~~Walk~~'));
    assert.ok(!isTold('- [ ] Walk'));
    assert.ok(!isTold('- [ ] Walk 🤔'));
  });
});

describe('one item more', () => {
  const BEFORE: Said = [{ is: 'Q1', items: ['Ate'] }];
  const NEW = { is: 'Q2', items: ['Ran'] };
  it('in a section of its own, wherever that is', () => {
    assert.ok(hasAdded(BEFORE, [NEW, ...BEFORE], undefined, 'Ran'));
    assert.ok(hasAdded(BEFORE, [...BEFORE, NEW], undefined, 'Ran'));
  });
  it('and nothing else', () => {
    assert.ok(!hasAdded(BEFORE, [...BEFORE, NEW], undefined, 'Slept'));
    assert.ok(!hasAdded(BEFORE, [{ is: 'Q1', items: ['Drank'] }, NEW], undefined, 'Ran'));
    assert.ok(!hasAdded(BEFORE, BEFORE, undefined, 'Ran'));
    assert.ok(!hasAdded(BEFORE, [{ is: 'Q1', items: ['Drank', 'Ran'] }], 0, 'Ran'));
    assert.ok(!hasAdded(BEFORE, BEFORE, 1, 'Ran'));
  });
  it('in the section that was meant', () => {
    assert.ok(hasAdded(BEFORE, [{ is: 'Q1', items: ['Ran', 'Ate'] }], 0, 'Ran'));
    assert.ok(hasAdded(BEFORE, [{ is: 'Q1', items: ['Ate', 'Ran'] }], 0, 'Ran'));
  });
});
