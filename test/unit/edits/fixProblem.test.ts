import assert from 'node:assert/strict';
import { fixesOf, safeFix } from '../../../src/edits/fixesOf.ts';
import { type Fix, fixProblem } from '../../../src/edits/fixProblem.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { buildJournals, type JournalDocument } from '../../../src/journal/journal.ts';
import { problemsIn } from '../../../src/journal/journalProblems.ts';
import { anchorsIn, linkProblems } from '../../../src/journal/linkProblems.ts';
import type { Reading } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { DISKS, readingOf, retrospectiveOf, TODAY, WRITING, withStatus } from './journalText.ts';

const OTHERS = {
  'journal/2022.md': '# 2022 Retrospective\n\n## Goals for 2023\n\n- Sail\n- Sew a tent\n- Grow beans\n',
};

/** A year before, whose review keeps to its plan. */
const KEPT = {
  'journal/2018.md': '# 2018 Retrospective\n\n## Goals for 2019\n\n- Dig\n',
  'journal/2019.md': '# 2019 Retrospective\n\n## Reviewing the 2019 goals\n\n- Dig ✅\n',
};

function fixed(text: string, fix: Fix): string {
  if (fix.kind === 'rename-file') return `renamed to ${fix.to}`;
  const plan = fixProblem(text, (now) => readingOf(now), fix, WRITING);
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

/** What is offered for the problems of a text, beside one that planned its goals. */
async function offered(
  text: string,
  own = 'journal/2023.md',
  others: Readonly<Record<string, string>> = OTHERS,
): Promise<{ readonly fixes: readonly Fix[]; readonly safe: Fix | undefined }> {
  const texts: Readonly<Record<string, string>> = { [own]: text, ...others };
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

const titled = (year: string) => REVIEW.replace('2023', () => year);
const matter = (lines: string, text: string) => `---\n${lines}\n---\n\n${text}`;

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
  ...['## March', '## H1', '## First quarter', '## Q4', '## Q1 1'].map(
    (heading) =>
      [
        `${heading} twice: one heading`,
        periods(`${heading}\n\n- Moved\n`, `${heading}\n\n- Painted\n`),
        periods(`${heading}\n\n- Moved\n- Painted\n`),
      ] as const,
  ),
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
  ['a title of another year than the file', titled('2024'), REVIEW, 'renamed to 2024'],
  ['a title that says its year twice', titled('2024 (2024)'), 'renamed to 2024'],
  ['a title that names two other years', titled('2019-2020')],
  ['a title that writes its year in another way', titled('’24')],
  ['front matter of another year than title and file', matter('year: 2022', REVIEW), matter('year: 2023', REVIEW)],
  [
    'front matter and title of another year than the file',
    matter('year: "2022" # so', titled('2022')),
    matter('year: "2023" # so', REVIEW),
    'renamed to 2022',
  ],
  ['three years', matter('year: 2022', titled('2021')), matter('year: 2023', REVIEW)],
  ['a year that YAML writes in another way', matter('year: 0x7E6', titled('2021'))],
  ['a colon in front matter', matter('title: 2023: a year', REVIEW), matter('title: "2023: a year"', REVIEW)],
  ['front matter that has two mistakes', matter('title: @home\nplace: @work', REVIEW)],
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
        for (const { name, write } of disks) {
          const expected = fix.kind === 'rename-file' ? fixed(text, fix) : write(fixed(text, fix));
          assert.equal(fixed(write(text), fix), expected, name);
        }
      }
    }
  });

  it('changes nothing where there is nothing to mend any more', () => {
    const gone: readonly Fix[] = [
      { kind: 'add-goals', texts: ['Sail', 'Grow beans'] },
      { kind: 'mend-links', links: [{ target: 'a.md', to: 'b.md' }] },
      { kind: 'merge-periods', heading: '## Q1' },
      { kind: 'rename-period', heading: '## Q1', to: '## Q2' },
      { kind: 'say-year', title: 2020, frontMatter: null, to: 2023 },
      { kind: 'say-year', title: 2023, frontMatter: 2022, to: 2021 },
      { kind: 'mend-front-matter', mistake: 'quotes' },
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

  it('lets title or front matter say the year of the other where the file says none', async () => {
    const text = matter('year: 2022', REVIEW);
    const { fixes } = await offered(text, 'journal/review.md');
    assert.deepEqual(
      fixes.map((fix) => fixed(text, fix)),
      [matter('year: 2022', titled('2022')), matter('year: 2023', REVIEW)],
    );
  });

  it('leaves the heading out of a link where nothing tells which was meant', async () => {
    const text = '# 2023 Retrospective\n\n## Reviewing the 2021 goals\n\n[A](2022.md#x) [B](#x)\n\n- Sail ✅\n';
    const { fixes } = await offered(text);
    assert.deepEqual(
      fixes.filter(({ kind }) => kind === 'mend-links').map((fix) => fixed(text, fix)),
      [text.replace('#x', '')],
    );
    const goals = fixes.filter(({ kind }) => kind === 'add-goals').map((fix) => fixed(text, fix));
    const added = (...words: readonly string[]) =>
      `${text}\n## Reviewing the 2023 goals\n\n${words.map((one) => `- ${one}\n`).join('')}`;
    assert.deepEqual(goals, [
      added('Sail', 'Sew a tent', 'Grow beans'),
      added('Sail'),
      added('Sew a tent'),
      added('Grow beans'),
    ]);
  });

  it('says the first line that lies in a conflict', () => {
    const text = linked('gone.md')
      .replace('[The', '<<<<<<< ours\n[The')
      .replace('- Sail', '[More](gone.md)\n\n=======\n>>>>>>> x\n\n- Sail');
    const fix = { kind: 'mend-links', links: [{ target: 'gone.md', to: 'x.md' }] } as const;
    assert.deepEqual(fixProblem(text, readingOf, fix, WRITING), { refused: 'merge-conflict', line: 5 });
  });

  it('plans no goal twice, where others are planned beside it', () => {
    const text = `${REVIEW}\n## 2024 goals\n\n- Walk\n- Run\n`;
    const plan = (texts: readonly string[]): Fix => ({ kind: 'plan-goals', year: 2024, texts });
    assert.equal(fixed(text, plan(['Run'])), 'problem-gone');
    assert.equal(fixed(text, plan(['Run', 'Read'])), `${text}- Read\n`);
  });

  it('merges the periods that it names, where others stand twice too', () => {
    const text = periods('## Q1\n\n- a\n', '## Q1\n\n- b\n', '## Q2\n\n- c\n', '## Q2\n\n- d\n');
    assert.equal(
      fixed(text, { kind: 'merge-periods', heading: '## Q2' }),
      periods('## Q1\n\n- a\n', '## Q1\n\n- b\n', '## Q2\n\n- c\n- d\n'),
    );
    // The first heading need not read like the second, whose line names them.
    const worded = periods('## Q1\n\n- a\n', '## First quarter\n\n- b\n');
    assert.equal(fixed(worded, { kind: 'merge-periods', heading: '## Q1' }), 'problem-gone');
  });

  it('says a year in any line of the front matter', () => {
    const text = matter('title: A year\nyear: 2022\nplace: home', REVIEW);
    const say: Fix = { kind: 'say-year', title: null, frontMatter: 2022, to: 2023 };
    assert.equal(fixed(text, say), text.replace('2022', '2023'));
  });

  it('mends the links that it names and no other', () => {
    const text = linked('gone.md').replace('\n- Sail', '\n[More](other.md)\n\n- Sail');
    const fix: Fix = { kind: 'mend-links', links: [{ target: 'gone.md', to: '2022.md' }] };
    assert.equal(fixed(text, fix), text.replace('gone.md', '2022.md'));
  });

  it('leaves a document without a title alone, and one that names the year twice', () => {
    const untitled = '## 분기별 정리\n\n### 상반기\n\n- 이사\n\n### 3분기\n\n- 휴식\n\n## 2024 목표\n\n- 걷기\n';
    assert.equal(retrospectiveOf(untitled).title, null);
    const say: Fix = { kind: 'say-year', title: 2022, frontMatter: null, to: 2023 };
    assert.equal(fixed(untitled, say), 'problem-gone');
    assert.equal(fixed(titled('2022, 2022'), say), 'problem-gone');
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

describe('planning a goal afterwards', () => {
  const PLAN = '# 2022 Retrospective\n\n## Goals for 2023\n\n1. Sail\n';
  const plan = (text: string, ...texts: readonly string[]) => fixed(text, { kind: 'plan-goals', year: 2023, texts });

  it('puts goals behind the others of the plan, each once', () => {
    assert.equal(plan(PLAN, 'Sew', 'Sail', 'Read'), `${PLAN}2. Sew\n3. Read\n`);
    assert.equal(plan(PLAN, 'Sail'), 'problem-gone');
  });

  it('puts none where the text would be no retrospective any more', () => {
    const read = (text: string): Reading => (text === PLAN ? readingOf(text) : { kind: 'other', reasons: [] });
    const edits = fixProblem(PLAN, read, { kind: 'plan-goals', year: 2023, texts: ['Sew', 'Read'] }, WRITING);
    assert.deepEqual(edits, { refused: 'section-gone' });
  });

  it('does so only where that year is planned', () => {
    assert.equal(plan(PLAN.replace('Goals for 2023', 'Goals for 2025'), 'Sew'), 'section-gone');
    assert.equal(plan(REVIEW, 'Sew'), 'section-gone');
  });

  it('is offered for all goals and for each, where one document plans the year', async () => {
    const goals = '- Sail ✅\n- Sew a tent ✅\n- Grow beans ✅\n';
    const text = `${REVIEW.split('- Sail')[0]}${goals}- Fly ✅\n- Row ❌\n`;
    const { fixes } = await offered(text, 'journal/2023.md', { ...OTHERS, ...KEPT });
    const texts = [['Fly', 'Row'], ['Fly'], ['Row']];
    assert.deepEqual(
      fixes,
      texts.map((some) => ({ kind: 'plan-goals', year: 2023, texts: some })),
    );
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
