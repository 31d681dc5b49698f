import assert from 'node:assert/strict';
import { fixesOf, safeFix } from '../../../src/edits/fixesOf.ts';
import { type Fix, fixProblem } from '../../../src/edits/fixProblem.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { buildJournals, type JournalDocument } from '../../../src/journal/journal.ts';
import { problemsIn } from '../../../src/journal/journalProblems.ts';
import { anchorsIn, linkProblems } from '../../../src/journal/linkProblems.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { DISKS, readingOf, retrospectiveOf, TODAY, WRITING, withStatus } from './journalText.ts';

const OTHERS = {
  'journal/2022.md': '# 2022 Retrospective\n\n## Goals for 2023\n\n- Sail\n- Sew a tent\n- Grow beans\n',
};

function fixed(text: string, fix: Fix): string {
  const plan = fixProblem(text, (now) => readingOf(now), fix, WRITING);
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

/** What is offered for the problems of a text, beside a document that planned its goals. */
async function offered(text: string): Promise<{ readonly fixes: readonly Fix[]; readonly safe: Fix | undefined }> {
  const texts: Readonly<Record<string, string>> = { 'journal/2023.md': text, ...OTHERS };
  const documents = Object.entries(texts).map(
    ([path, one]): JournalDocument => ({ uri: `file:///${path}`, path, retrospective: retrospectiveOf(one, path) }),
  );
  const [document] = documents;
  const [journal] = buildJournals(documents);
  assert.ok(document && journal);
  const links = await linkProblems(document, text, journal, {
    anchorsIn: async ({ path }) => anchorsIn(texts[path] ?? ''),
    exists: async () => false,
  });
  const problems = [...problemsIn(document, { journal, today: TODAY, statuses: DEFAULT_STATUSES }), ...links];
  return { fixes: problems.flatMap((problem) => fixesOf(problem, document, text)), safe: safeFix(problems, document) };
}

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- Sail ✅\n- Sew a tent ❌\n- Grow beans ✅\n';
const linked = (target: string) => REVIEW.replace('- Sail', () => `[The plan](${target})\n\n- Sail`);
const periods = (...bodies: readonly string[]) => `${REVIEW}\n${bodies.join('\n')}`;

/** Each text, and what the fixes that are offered make of it, in their order. */
const CASES: readonly (readonly [what: string, text: string, ...results: readonly string[]])[] = [
  [
    'goals that the review lacks, all and one by one',
    '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Sail ✅\n    - Twice.\n\n## Q1\n\n- Moved\n',
    '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Sail ✅\n    - Twice.\n2. Sew a tent\n3. Grow beans\n\n## Q1\n\n- Moved\n',
    '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Sail ✅\n    - Twice.\n2. Sew a tent\n\n## Q1\n\n- Moved\n',
    '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Sail ✅\n    - Twice.\n2. Grow beans\n\n## Q1\n\n- Moved\n',
  ],
  ['a heading that was reworded', linked('2022.md#2023-goals'), linked('2022.md#goals-for-2023')],
  ['a file that is gone, with the dot that stood there', linked('./2021.md'), linked('./2022.md#goals-for-2023')],
  [
    'a quarter twice: another number, or one heading',
    periods('## Q1\n\n- Moved\n', '## Q1\n\n- Painted\n'),
    periods('## Q1\n\n- Moved\n', '## Q2\n\n- Painted\n'),
    periods('## Q1\n\n- Moved\n- Painted\n'),
  ],
  [
    'a quarter again behind others',
    periods('## 1분기\n\n- 이사\n', '## 2분기\n\n- 휴식\n', '## 1분기\n\n1. 칠\n    - 흰색\n', '## 3분기\n\n- 책\n'),
    periods('## 1분기\n\n- 이사\n1. 칠\n    - 흰색\n', '## 2분기\n\n- 휴식\n', '## 3분기\n\n- 책\n'),
  ],
  [
    'words behind a list, which stay apart',
    periods('## Q1\n\n- Moved\n', '## Q1\n\nAnd painted.\n\n## Q2\n\n- Rested\n'),
    periods('## Q1\n\n- Moved\n\nAnd painted.\n', '## Q2\n\n- Rested\n'),
  ],
  [
    'an empty heading',
    periods('## Q1\n\n- Moved\n', '## Q1\n', '## Q2\n\n- Rested\n'),
    periods('## Q1\n\n- Moved\n', '## Q2\n\n- Rested\n'),
  ],
  ['a title of another year than the file', REVIEW.replace('# 2023', '# 2024'), REVIEW],
  [
    'a title of another year than the front matter',
    `---\nyear: 2022\n---\n\n${REVIEW}`,
    `---\nyear: 2022\n---\n\n${REVIEW.replace('# 2023', '# 2022')}`,
  ],
  ['nothing to mend', REVIEW],
];

describe('mending a problem', () => {
  for (const [what, text, ...results] of CASES) {
    it(what, async () => {
      const { fixes } = await offered(text);
      assert.deepEqual(
        fixes.map((fix) => fixed(text, fix)),
        results,
      );
    });
  }

  it('leaves every other byte as it is', async () => {
    for (const [, text] of CASES) {
      const { fixes } = await offered(text);
      for (const fix of fixes) {
        const disks = DISKS.filter(({ name }) => !name.startsWith('mixed'));
        for (const { name, write } of disks) assert.equal(fixed(write(text), fix), write(fixed(text, fix)), name);
      }
    }
  });

  it('changes nothing where there is nothing to mend any more', () => {
    const gone: readonly Fix[] = [
      { kind: 'add-goals', texts: ['Sail', 'Grow beans'] },
      { kind: 'mend-links', links: [{ target: 'a.md', to: 'b.md' }] },
      { kind: 'merge-periods', heading: '## Q1' },
      { kind: 'rename-period', heading: '## Q1', to: '## Q2' },
      { kind: 'say-year', from: 2020, to: 2023 },
    ];
    for (const fix of gone) assert.equal(fixed(REVIEW, fix), 'problem-gone', fix.kind);
    for (const fix of gone) assert.equal(fixed('A list of shops\n', fix), 'problem-gone', fix.kind);
  });

  it('refuses what lies in a merge conflict, and what has headings of its own', () => {
    const conflict = linked('gone.md')
      .replace('[The', '<<<<<<< ours\n[The')
      .replace('- Sail', '=======\n>>>>>>> x\n\n- Sail');
    assert.equal(fixed(conflict, { kind: 'mend-links', links: [{ target: 'gone.md', to: 'x.md' }] }), 'merge-conflict');
    const nested = periods('## Q1\n\n- Moved\n', '## Q1\n\n- Painted\n\n### At work\n\n- Hired\n');
    assert.equal(fixed(nested, { kind: 'merge-periods', heading: '## Q1' }), 'section-gone');
  });

  it('mends the links that it names and no other', () => {
    const text = linked('gone.md').replace('\n- Sail', '\n[More](other.md)\n\n- Sail');
    const fix: Fix = { kind: 'mend-links', links: [{ target: 'gone.md', to: '2022.md' }] };
    assert.equal(fixed(text, fix), text.replace('gone.md', '2022.md'));
  });

  it('leaves a document without a title alone, and one that names the year twice', () => {
    const untitled = '## 분기별 정리\n\n### 상반기\n\n- 이사\n\n### 3분기\n\n- 휴식\n\n## 2024 목표\n\n- 걷기\n';
    assert.equal(retrospectiveOf(untitled).title, null);
    assert.equal(fixed(untitled, { kind: 'say-year', from: 2022, to: 2023 }), 'problem-gone');
    const twice = REVIEW.replace('# 2023', '# 2022, 2022');
    assert.equal(fixed(twice, { kind: 'say-year', from: 2022, to: 2023 }), 'problem-gone');
  });

  it('adds no goals where what it would write no longer reads as a retrospective', () => {
    const readings = [readingOf(REVIEW), readingOf('A list of shops\n')];
    const read = () => readings.shift() ?? assert.fail('read too often');
    assert.deepEqual(fixProblem(REVIEW, read, { kind: 'add-goals', texts: ['Run', 'Read'] }, WRITING), {
      refused: 'section-gone',
    });
  });

  it('mends without being looked at only what leads to the same file', async () => {
    const mended = { kind: 'mend-links', links: [{ target: '2022.md#2023-goals', to: '2022.md#goals-for-2023' }] };
    assert.deepEqual((await offered(linked('2022.md#2023-goals'))).safe, mended);
    assert.equal((await offered(linked('2021.md'))).safe, undefined);
    assert.equal((await offered(linked('#2023-goals'))).safe, undefined);
    assert.equal((await offered(REVIEW)).safe, undefined);
  });
});

describe('keeping one of two marks', () => {
  const goal = (line: string) => `# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n${line}\n- Walk ✅\n`;
  for (const [before, status, after] of [
    ['- [ ] Sail ✅', 'done', '- [x] Sail'],
    ['- [ ] Sail ✅', 'partly', '- [ ] Sail 🤔'],
    ['- Sail ✅ ❌', 'missed', '- Sail ❌'],
    ['- Sail ✅ ❌', 'done', '- Sail ✅'],
    ['- Sail ☑️ ❌', 'done', '- Sail ☑️'],
    ['- ❌ Sail ✅', 'partly', '- 🤔 Sail'],
    ['- ✅ Sail ✅', 'missed', '- ❌ Sail ❌'],
  ] as const) {
    it(`${before} is ${status}: ${after}`, () => assert.equal(withStatus(goal(before), 0, status), goal(after)));
  }
});
