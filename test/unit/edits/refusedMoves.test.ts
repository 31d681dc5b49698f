import assert from 'node:assert/strict';
import type { Moving } from '../../../src/edits/moveItem.ts';
import { MOVING, planned, sheet, standing, type Way } from './moving.ts';

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n';
const REST = '\n## Q1\n\n- Moved\n';

describe('a move that is refused', () => {
  const from = (text: string, words: string, way: Way, to = text, confirmed = false) => {
    const plan = planned(standing(sheet(text), words), way, to === text ? undefined : sheet(to, 'other/2024.md'), {
      ...MOVING,
      confirmed,
    });
    return 'refused' in plan ? [plan.refused, plan.line] : 'moved';
  };
  const LATER = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n';

  it('is so where either side was guessed at, until the person says otherwise', () => {
    const sure = sheet(`${REVIEW}- Run\n${REST}`);
    const sections = sure.retrospective.sections.map((section) => ({ ...section, certain: false }));
    const unsure = standing({ ...sure, retrospective: { ...sure.retrospective, sections } }, 'Run');
    const later = sheet(LATER, 'other/2024.md');
    const plan = planned(unsure, { behind: 'Rest' }, later);
    assert.deepEqual('refused' in plan && [plan.refused, plan.uri], ['uncertain', sure.uri]);
    const into = planned(standing(later, 'Rest'), { behind: 'Run' }, unsure.sheet);
    assert.deepEqual('refused' in into && [into.refused, into.uri], ['uncertain', sure.uri]);
    assert.ok(!('refused' in planned(unsure, { behind: 'Rest' }, later, { ...MOVING, confirmed: true })));
  });

  it('is so among goals of another form', () => {
    const table = `${REVIEW}| Goal | |\n|---|---|\n| Walk | ✅ |\n| Run | ❌ |\n${REST}`;
    assert.deepEqual(from(table, 'Walk', { behind: 'Rest' }, LATER), ['other-form', 6]);
    assert.deepEqual(from(LATER, 'Rest', { behind: 'Walk' }, table), ['other-form', 8]);
    assert.deepEqual(from(LATER, 'Rest', { behind: 'Ate' }), ['other-form', 4]);
    const heading = `${REVIEW}### Walk\n\nFar.\n\n### Run\n\nFast.\n${REST}`;
    assert.deepEqual(from(heading, 'Walk', { behind: 'Rest' }, LATER), ['other-form', 4]);
    assert.deepEqual(from(heading, 'Walk', { year: 2026 }, LATER), ['other-form', 4]);
    const deeper = LATER.replace('1. Rest\n', '### Body\n\n#### Rest\n\nMore.\n');
    assert.deepEqual(from(heading, 'Walk', { behind: 'Rest' }, deeper), ['other-form', 4]);
    const bold = `${REVIEW}**Walk** ✅\n\nFar.\n\n**Run** ❌\n\nFast.\n${REST}`;
    assert.deepEqual(from(bold, 'Walk', { behind: 'Rest' }, LATER), ['other-form', 4]);
    assert.deepEqual(from(bold, 'Walk', { below: '2025 goals' }, LATER.replace('1. Rest\n', '')), ['other-form', 4]);
  });

  it('is so where something of it stands elsewhere', () => {
    const told = `${REVIEW}1. Walk\n2. Run\n\n### Walk\n\nFar, every day.\n\n### Run\n\nFast.\n${REST}`;
    assert.deepEqual(from(told, 'Walk', { behind: 'Rest' }, LATER), ['scattered', 4]);
    const linked = `${REVIEW}- Walk [there][Map]\n- Run\n${REST}\n[map]: https://example.org\n`;
    assert.deepEqual(from(linked, 'Walk there', { behind: 'Rest' }, LATER), ['scattered', 4]);
  });

  it('is so where something would read differently', () => {
    const parallel = `${REVIEW}1. Walk\n2. Run\n3. Read\n\nHow it went:\n\n1. ✅ far\n2. ❌ slow\n3. ✅ much\n${REST}`;
    assert.deepEqual(from(parallel, 'Walk', 'down'), ['reads-otherwise', 4]);
    // A bare letter is a mark where others have one, and a word elsewhere.
    const weak = `${REVIEW}1. Walk O\n2. Run X\n3. Read O\n${REST}\n## 2024 goals\n\n- Sail\n`;
    assert.deepEqual(from(weak, 'Walk', { behind: 'Rest' }, LATER), ['reads-otherwise', 8]);
    assert.deepEqual(from(weak, 'Walk', { behind: 'Sail' }), ['reads-otherwise', 4]);
    assert.deepEqual(from(weak.replace('3. Read O\n', ''), 'Walk', { behind: 'Rest' }, LATER), ['reads-otherwise', 4]);
  });

  it('is so where the document would be none to look back with', () => {
    const own = sheet(LATER);
    const moving = { ...MOVING, reread: () => ({ kind: 'other', reasons: [] }) as const };
    const plan = planned(standing(own, 'Ate'), { quarter: 2 }, own, moving);
    assert.equal('refused' in plan && plan.refused, 'reads-otherwise');
    const to = sheet('# 2024 Retrospective\n\n## Q1\n\n## 2025 goals\n\n1. Rest\n', 'other/2024.md');
    const into = planned(standing(own, 'Ate'), { below: 'Q1' }, to, moving);
    assert.equal('refused' in into && into.refused, 'reads-otherwise');
    const onlyThere: Moving = {
      ...MOVING,
      reread: (one, text) => (one.uri === to.uri ? moving : MOVING).reread(one, text),
    };
    const there = planned(standing(own, 'Ate'), { below: 'Q1' }, to, onlyThere);
    assert.deepEqual('refused' in there && [there.refused, there.uri], ['reads-otherwise', to.uri]);
    const sections = to.retrospective.sections.map((section) => ({ ...section, certain: false }));
    const unsure = { ...to, retrospective: { ...to.retrospective, sections } };
    const guessed = planned(standing(own, 'Ate'), { below: 'Q1' }, unsure);
    assert.deepEqual('refused' in guessed && [guessed.refused, guessed.line], ['uncertain', 2]);
  });

  it('is so in a merge conflict, on either side', () => {
    const conflict = LATER.replace('1. Rest', '<<<<<<< ours\n1. Rest\n=======\n1. Work\n>>>>>>> theirs');
    assert.deepEqual(from(conflict, 'Rest', 'down'), ['merge-conflict', 9]);
    assert.deepEqual(from(conflict, 'Rest', { year: 2024 }), ['merge-conflict', 9]);
    assert.deepEqual(from(`${REVIEW}- Run\n${REST}`, 'Run', { behind: 'Work' }, conflict), ['merge-conflict', 11]);
    assert.deepEqual(
      from(`${REVIEW}- Run\n${REST}`, 'Run', { year: 2026 }, `${LATER}\n<<<<<<< ours\n=======\n>>>>>>> theirs`),
      ['merge-conflict', 12],
    );
  });
});
