import assert from 'node:assert/strict';
import { addMissing, goalsLeftOut } from '../../../src/edits/addMissing.ts';
import { type MissingSection, missingSections } from '../../../src/edits/missingSections.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { buildJournals } from '../../../src/journal/journal.ts';
import { DISKS, retrospectiveOf, WRITING } from './journalText.ts';

const WHOLE = '## Q1\n\n- x\n\n## Q2\n\n- x\n\n## Q4\n\n- x\n\n## Other\n\n- x\n\n## 2024 goals\n\n- Far\n';

function withMissing(
  text: string,
  goals: readonly string[],
  wanted: (section: MissingSection) => boolean = () => true,
  link: string | undefined = '[Plan](./2022.md)',
): string {
  const retrospective = retrospectiveOf(text);
  const sections = missingSections(text, retrospective, WRITING).filter(wanted);
  const reread = (after: string) => retrospectiveOf(after);
  const plan = addMissing(text, retrospective, { sections, goals, link }, { ...WRITING, reread });
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

describe('adding what a retrospective lacks', function () {
  this.timeout(20_000);
  const rows: readonly (readonly [name: string, review: string, after: string])[] = [
    ['behind numbered goals', '1. Walk ✅\n2. Swim\n', '1. Walk ✅\n2. Swim\n3. Run 🚧\n4. Read\n'],
    ['behind the notes of the last', '- Walk ✅\n    - far\n', '- Walk ✅\n    - far\n- Run 🚧\n- Read\n'],
    ['into an item that waits', '1. \n', '1. Run 🚧\n2. Read\n'],
    ['as headings', '### Walk\n\nFar.\n', '### Walk\n\nFar.\n\n### Run 🚧\n\n### Read\n'],
  ];
  for (const [name, review, after] of rows) {
    it(`puts goals into the review ${name}, and the missing quarter among the others`, () => {
      for (const disk of DISKS.filter((one) => !/mixed|final/.test(one.name))) {
        const year = (goals: string, body: string) =>
          disk.write(`# 2023 Retrospective\n\n## 2023 goals\n\n${goals}\n${body}`);
        const missed = WHOLE.replace('## Q4', () => '## Q3\n\n- \n\n## Q4');
        assert.equal(withMissing(year(review, WHOLE), ['Run 🚧', 'Read']), year(after, missed), disk.name);
      }
    });
  }

  it('gives a task one box', () => {
    const text = `# 2023 Retrospective\n\n## 2023 goals\n\n- [x] Walk\n\n${WHOLE}`;
    const after = withMissing(text, ['[ ] Run', '[x] Read', 'Swim [x] far'], () => false);
    assert.equal(
      after,
      text.replace('Walk\n', () => 'Walk\n- [ ] Run\n- [x] Read\n- [ ] Swim [x] far\n'),
    );
  });

  it('puts goals behind which a section begins before that section', () => {
    const text = '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk ✅\n\n## 2024 goals\n\n- Far\n';
    const after = withMissing(text, ['Run'], ({ heading }) => heading === 'Q1');
    assert.equal(
      after,
      text.replace('✅\n', () => '✅\n- Run\n\n## Q1\n\n- \n'),
    );
  });

  it('makes the review with its goals and a link to their plan', () => {
    const after = withMissing(`# 2023 Retrospective\n\n${WHOLE}`, ['Run 🚧', 'Read'], ({ kind }) => kind === 'review');
    const review = '## Reviewing the 2023 goals\n\n[Plan](./2022.md)\n\n- Run 🚧\n- Read\n\n';
    assert.equal(after, `# 2023 Retrospective\n\n${review}${WHOLE}`);
    const empty = withMissing(`# 2023 Retrospective\n\n${WHOLE}`, [], ({ kind }) => kind === 'review');
    assert.equal(empty, `# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- \n\n${WHOLE}`);
  });

  it('makes the review among other sections, without a link where there is none', () => {
    const text = '# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n- Far\n';
    const retrospective = retrospectiveOf(text);
    const sections = missingSections(text, retrospective, WRITING).filter(({ heading }) => /2023|Q2/.test(heading));
    const plan = addMissing(text, retrospective, { sections, goals: ['Run'] }, { ...WRITING, reread: retrospectiveOf });
    assert.equal(
      isRefusal(plan) ? plan.refused : applyEdits(text, plan),
      '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- Run\n\n## Q1\n\n- x\n\n## Q2\n\n- \n\n## 2024 goals\n\n- Far\n',
    );
  });

  it('begins a list in the review where the goals of the document are told in prose', () => {
    const text = '---\ntitle: 2023 Retrospective\ngoals:\n  - { text: Fly, year: 2024 }\n---\n';
    const after = withMissing(text, ['Run 🚧'], ({ kind }) => kind === 'review');
    assert.equal(after, `${text}\n## Reviewing the 2023 goals\n\n[Plan](./2022.md)\n\n- Run 🚧\n`);
  });

  it('writes nothing where what it would write no longer reads as a retrospective', () => {
    const text = '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n';
    const missing = { sections: [], goals: ['Run', 'Read'] };
    assert.deepEqual(addMissing(text, retrospectiveOf(text), missing, { ...WRITING, reread: () => undefined }), {
      refused: 'section-gone',
    });
  });

  it('writes no goals where the sections lie in a merge conflict', () => {
    const text =
      '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n\n<<<<<<< ours\n## Q1\n\n- x\n\n=======\n\n## Q3\n\n- x\n\n>>>>>>> theirs\n\n## 2024 goals\n\n- Far\n';
    assert.equal(
      withMissing(text, ['Run'], ({ heading }) => heading === 'Q2'),
      'merge-conflict',
    );
  });

  it('takes no goal for a pattern', () => {
    const after = withMissing(
      `# 2023 Retrospective\n\n## 2023 goals\n\n- [ ] Walk\n\n${WHOLE}`,
      ['[ ] $& $1'],
      () => false,
    );
    assert.ok(after.includes('\n- [ ] $& $1\n'), after);
  });

  it('T21 cuts no emoji in two, though half of one is half of another', () => {
    const missing = { sections: [], goals: ['Save 🟠'] };
    const review = '# 2023 Retrospective\n\n## 2023 goals\n\n- Build a house 🏠';
    for (const text of [review, `${review}\n\n## Q1\n\n- Moved 🎉\n`]) {
      const plan = addMissing(text, retrospectiveOf(text), missing, { ...WRITING, reread: retrospectiveOf });
      assert.deepEqual(plan, [{ span: { start: review.length, end: review.length }, text: '\n- Save 🟠' }]);
    }
  });

  it('refuses where the review lies in a merge conflict', () => {
    const text = `# 2023 Retrospective\n\n<<<<<<< HEAD\n## 2023 goals\n\n- Walk\n=======\n>>>>>>> b\n\n${WHOLE}`;
    assert.equal(
      withMissing(text, ['Run'], () => false),
      'merge-conflict',
    );
  });
});

describe('goals that were left out', function () {
  this.timeout(20_000);
  const leftOut = (files: Readonly<Record<string, string>>) => {
    const documents = Object.entries(files).map(([path, text]) => ({
      uri: `file:///j/${path}`,
      path,
      retrospective: retrospectiveOf(text, path),
    }));
    const [journal] = buildJournals(documents);
    const document = documents.find(({ path }) => path === '2023.md');
    return journal && document && goalsLeftOut(journal, document)?.goals;
  };
  const PLAN = '# 2022 Retrospective\n\n## Q1\n\n- x\n\n## 2023 goals\n\n- Walk 🚧\n- Run\n- [Swim](a.md) far\n';
  const review = (goals: string) => `# 2023 Retrospective\n\n## 2023 goals\n\n${goals}`;

  it('are those of the plan that no review of the year has, however it marks them', () =>
    assert.deepEqual(leftOut({ '2022.md': PLAN, '2023.md': review('- Walk ✅\n') }), ['Run', 'Swim far']));
  it('are none that a second document of the year looks back on', () =>
    assert.deepEqual(
      leftOut({ '2022.md': PLAN, '2023.md': review('- Walk\n'), '2023-december.md': review('- Run ✅\n') }),
      ['Swim far'],
    ));
  it('are those of its own year, whatever later ones look back on', () =>
    assert.deepEqual(
      leftOut({
        '2022.md': PLAN,
        '2023.md': review('- Walk\n'),
        '2024.md': '# 2024 Retrospective\n\n## 2024 goals\n\n- Run ✅\n',
      }),
      ['Run', 'Swim far'],
    ));
  it('are none where all are looked back on, or none was planned', () => {
    assert.equal(leftOut({ '2022.md': PLAN, '2023.md': review('- Walk\n- Run\n- Swim far\n') }), undefined);
    assert.equal(leftOut({ '2023.md': review('- Walk\n') }), undefined);
    assert.equal(
      leftOut({
        '2021.md': PLAN.replaceAll('2023', '2022').replace('# 2022', '# 2021'),
        '2023.md': review('- Walk\n'),
      }),
      undefined,
    );
  });
});
