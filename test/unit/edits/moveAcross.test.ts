import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { moved, planned, sheet, standing, type Way } from './moving.ts';

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n';
const REST = '\n## Q1\n\n- Moved\n';

describe('moving across lists', () => {
  const PLANS = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n- Walk\n- Run\n  - far\n\n      code\n';
  const across = (words: string, way: Way, to: string, from = PLANS) => {
    const [first, ...others] = ['\n', '\r\n', '\r'].map((end) => {
      const [one, other] = [
        sheet(from.replaceAll('\n', () => end)),
        sheet(
          to.replaceAll('\n', () => end),
          'archive/2024.md',
        ),
      ];
      const plan = planned(standing(one, words), way, other);
      if ('refused' in plan) return [plan.refused];
      return [one, other].map(({ uri, text }) => applyEdits(text, plan.get(uri) ?? []).replaceAll(end, () => '\n'));
    });
    for (const other of others) assert.deepEqual(other, first);
    return first ?? [];
  };
  const cut = PLANS.replace('- Run\n  - far\n\n      code\n', '');

  it('fills an item that waits for words', () => {
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1.  \n';
    assert.deepEqual(across('Run', { year: 2025 }, to), [
      cut,
      to.replace('1.  \n', '1. Run\n   - far\n\n       code\n'),
    ]);
  });

  it('begins the list of a section without one, with the marker of the document’s goals', () => {
    const to = '# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n1. Eat\n\n## 2025 goals\n';
    const [, after] = across('Walk', { below: '2025 goals' }, to);
    assert.equal(after, `${to}\n1. Walk\n`);
  });

  it('counts a tab as the columns that it goes on for', () => {
    const from = PLANS.replace('- Run\n  - far\n\n      code\n', '-\tRun\n\t- far\n');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n';
    assert.equal(across('Run', { year: 2025 }, to, from)[1], `${to}2. Run\n   - far\n`);
  });

  it('leaves links as they are where a heading stays in its document', () => {
    const review = '## Reviewing the 2023 goals\n\n### Walk ✅\n\nFar: [map](map.md).\n\n### Run ❌\n\nFast.\n';
    const text = `# 2023 Retrospective\n\n${review}\n## 2024 goals\n\n### Rest\n\nMore.\n\n### Eat\n\nLess.\n`;
    const story = '### Walk ✅\n\nFar: [map](map.md).\n\n';
    assert.equal(
      moved(text, 'Walk', { before: 'Rest' }),
      text.replace(story, '').replace('### Rest', `${story}### Rest`),
    );
    assert.equal(moved(text, 'Walk', { before: 'Walk' }), text);
    const near = text.replaceAll('map.md', () => '#rest');
    const nearStory = story.replace('map.md', () => '#rest');
    assert.equal(
      moved(near, 'Walk', { before: 'Rest' }),
      near.replace(nearStory, '').replace('### Rest', `${nearStory}### Rest`),
    );
  });

  it('takes the links of an item along, to a heading of its own document as they are', () => {
    const from = PLANS.replace('- Walk', '- Walk [there](map.md) and [back](#q1)');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n';
    const walk = '[there](../journal/map.md) and [back](../journal/2023.md#q1)';
    assert.equal(across('Walk there and back', { year: 2025 }, to, from)[1], `${to}2. Walk ${walk}\n`);
    const line = '- Walk [there](map.md) and [back](#q1)\n';
    assert.equal(
      moved(from, 'Walk there and back', { year: 2023 }),
      from.replace(line, '').replace('## Q1', `## Reviewing the 2023 goals\n\n${line}\n## Q1`),
    );
  });

  it('leaves the address of a link behind where it stays in its document', () => {
    const text = `${REVIEW}- Walk [there][map]\n- Run\n${REST}\n## 2024 goals\n\n- Rest\n\n[map]: https://example.org\n`;
    const line = '- Walk [there][map]\n';
    assert.equal(
      moved(text, 'Walk there', { year: 2024 }),
      text.replace(line, '').replace('- Rest\n', `- Rest\n${line}`),
    );
  });

  it('begins a list as the entries of other quarters have theirs', () => {
    const to = '# 2024 Retrospective\n\n## 2023 goals\n\n1. Rest\n\n## Q1\n\n## Q2\n\n* Ate\n';
    assert.equal(across('Moved', { below: 'Q1' }, to)[1], to.replace('## Q1\n', '## Q1\n\n* Moved\n'));
  });

  it('begins a list with a bullet where the document has none', () => {
    const to = '# 2024 Retrospective\n\n## Q1\n\n## 2025 goals\n\n1. Rest\n';
    assert.equal(across('Moved', { below: 'Q1' }, to)[1], to.replace('## Q1\n', '## Q1\n\n- Moved\n'));
  });

  it('begins a section right behind the one that it leaves empty', () => {
    const quarters = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n- Rest\n';
    assert.equal(moved(quarters, 'Moved', { quarter: 2 }), quarters.replace('- Moved', '## Q2\n\n- Moved'));
    const wide = quarters.replace('Moved\n', 'Moved\n\n\n');
    assert.equal(moved(wide, 'Moved', { quarter: 2 }), wide.replace('- Moved', '## Q2\n\n- Moved'));
    const last = '# 2023 Retrospective\n\n## 2024 goals\n\n- Rest\n\n## Q1\n\n- Moved';
    assert.equal(moved(last, 'Moved', { quarter: 2 }), last.replace('- Moved', '## Q2\n\n- Moved'));
  });

  it('changes places only with those that stand together', () => {
    const lines = `${REVIEW}✅ Walk\n❌ Run\n\nThat was the first half.\n\n✅ Read\n❌ Swim\n${REST}`;
    assert.equal(moved(lines, 'Read', 'up'), 'end-of-list');
    assert.equal(moved(lines, 'Run', 'down'), 'end-of-list');
    assert.equal(moved(lines, 'Swim', 'up'), lines.replace('✅ Read\n❌ Swim', '❌ Swim\n✅ Read'));
  });

  it('keeps notes where they still stand below their item, and code in them code', () => {
    const from = PLANS.replace('- Run\n  - far\n\n      code\n', '- Run\n    - far\n');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n1. Rest\n\n2. Eat\n';
    assert.equal(across('Run', { year: 2025 }, to, from)[1], `${to}\n3. Run\n    - far\n`);
    assert.equal(across('Run', { before: 'Eat' }, to, from)[1], to.replace('2. Eat', '2. Run\n    - far\n\n2. Eat'));
  });

  it('has the number and the empty lines of the list that it comes to', () => {
    const to = (goals: string) => `# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n${goals}`;
    const rows: readonly (readonly [before: string, way: Way, after: string])[] = [
      ['1. Rest\n\n2. Eat\n', { behind: 'Rest' }, '1. Rest\n\n2. Walk\n\n2. Eat\n'],
      ['1. Rest\n\n\n2. Eat\n', { behind: 'Eat' }, '1. Rest\n\n\n2. Eat\n\n\n3. Walk\n'],
      ['> 1. Rest\n>\n> 2. Eat\n', { behind: 'Eat' }, '> 1. Rest\n>\n> 2. Eat\n>\n> 3. Walk\n'],
      ['9. Rest\n10. Eat\n', { behind: 'Eat' }, '9. Rest\n10. Eat\n11. Walk\n'],
      ['1. Rest\n1. Eat\n', { behind: 'Eat' }, '1. Rest\n1. Eat\n1. Walk\n'],
      ['  -  \n', { year: 2025 }, '  - Walk\n'],
    ];
    for (const [before, way, after] of rows) assert.equal(across('Walk', way, to(before))[1], to(after), before);
  });

  it('keeps the empty lines within it, with the bars of a quote', () => {
    const from = PLANS.replace('- Run\n  - far\n\n      code\n', '> - Run\n>\n>   - far\n');
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n> - Rest\n';
    assert.equal(across('Run', { year: 2025 }, to, from)[1], `${to}> - Run\n>\n>   - far\n`);
  });

  it('takes a lazy line along as it is', () => {
    const from = PLANS.replace(
      '- Run\n  - far\n\n      code\n',
      '- Run for a very long while and over the hills\nand far away\n',
    );
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n> 1. Rest\n';
    const run = 'Run for a very long while and over the hills and far away';
    assert.equal(
      across(run, { year: 2025 }, to, from)[1],
      to.replace('> 1. Rest\n', '> 1. Rest\n> 2. Run for a very long while and over the hills\n> and far away\n'),
    );
  });

  it('takes a heading with its story and its links along', () => {
    const from =
      '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## 2024 goals\n\n### Walk\n\nFar: [map](map.md).\n\n### Run\n\nFast.\n';
    const to = '# 2024 Retrospective\n\n## Q1\n\n- Ate\n\n## 2025 goals\n\n### Rest\n\nMore.\n';
    const story = '### Walk\n\nFar: [map](../journal/map.md).\n';
    assert.equal(across('Walk', { behind: 'Rest' }, to, from)[1], `${to}\n${story}`);
    assert.equal(across('Walk', { before: 'Rest' }, to, from)[1], to.replace('### Rest', `${story}\n### Rest`));
    const empty = to.replace('\n### Rest\n\nMore.\n', '');
    assert.equal(across('Walk', { below: '2025 goals' }, empty, from)[1], `${empty}\n${story}`);
    assert.deepEqual(across('Walk', { below: '2025 goals' }, empty.replace('## 2025', '# 2025'), from), ['other-form']);
  });

  it('takes the line ends of the document that it comes to', () => {
    const story = '### Walk\n\nFar.\n';
    const from = sheet(`# 2023 Retrospective\n\n## 2024 goals\n\n${story}`.replaceAll('\n', () => '\r'));
    const to = sheet('# 2024 Retrospective\n\n## 2025 goals\n\n### Rest\n\nMore.\n', 'archive/2024.md');
    const plan = planned(standing(from, 'Walk'), { behind: 'Rest' }, to);
    const edits = 'refused' in plan ? assert.fail(plan.refused) : (plan.get(to.uri) ?? []);
    assert.equal(applyEdits(to.text, edits), `${to.text}\n${story}`);
  });

  it('stays in its document with another list of its section', () => {
    const two = `${REVIEW}### Health\n\n- Walk ✅\n- Run ✅\n\n### Work\n\n- Read ❌\n- Write ❌\n${REST}`;
    assert.equal(
      moved(two, 'Walk', { behind: 'Read' }),
      two.replace('- Walk ✅\n', '').replace('- Read ❌\n', '- Read ❌\n- Walk ✅\n'),
    );
  });
});
