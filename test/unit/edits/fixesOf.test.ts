import assert from 'node:assert/strict';
import { fixesOf, safeFix } from '../../../src/edits/fixesOf.ts';
import type { Fix } from '../../../src/edits/fixProblem.ts';
import { buildJournals, type JournalDocument } from '../../../src/journal/journal.ts';
import { problemsIn } from '../../../src/journal/journalProblems.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import type { ToldProblem } from '../../../src/journal/toldProblem.ts';
import { retrospectiveOf, TODAY } from './journalText.ts';

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- Sail ✅\n- Sew a tent ❌\n';
const PLAN = '# 2022 Retrospective\n\n## Goals for 2023\n\n- Sail\n- Sew a tent\n';
/** A year before, whose review keeps to its plan. */
const KEPT = {
  '2020.md': '# 2020 Retrospective\n\n## Goals for 2021\n\n- Dig\n',
  '2021.md': '# 2021 Retrospective\n\n## Reviewing the 2021 goals\n\n- Dig ✅\n',
};

function documentsOf(texts: Readonly<Record<string, string>>): readonly JournalDocument[] {
  return Object.entries(texts).map(([path, text]) => ({
    uri: `file:///journal/${path}`,
    path: `journal/${path}`,
    retrospective: retrospectiveOf(text, `journal/${path}`),
  }));
}

/** The codes of the problems of a document, each with what is offered against it. */
function offered(text: string, others: Readonly<Record<string, string>> = { '2022.md': PLAN }) {
  const documents = documentsOf({ '2023.md': text, ...others });
  const [document] = documents;
  const [journal] = buildJournals(documents);
  assert.ok(document && journal);
  const problems = problemsIn(document, { journal, today: TODAY, statuses: DEFAULT_STATUSES });
  return problems.map((problem) => [problem.code, fixesOf(problem, document, text)] as const);
}

describe('what is offered against a problem', () => {
  const goals = (texts: readonly string[]): Fix => ({ kind: 'add-goals', texts });
  const again = (heading: string): Fix => ({ kind: 'merge-periods', heading });
  const periods = (heading: string, more = '') => `${REVIEW}\n${heading}\n\n- a\n\n${heading}\n\n- b\n${more}`;
  const rows: readonly (readonly [
    what: string,
    text: string,
    code: ToldProblem['code'],
    fixes: readonly Fix[],
    others?: Readonly<Record<string, string>>,
  ])[] = [
    [
      'one goal that is left out',
      REVIEW.replace('- Sew a tent ❌\n', ''),
      'goal-not-reviewed',
      [goals(['Sew a tent'])],
    ],
    [
      'more goals than a light bulb could list',
      REVIEW,
      'goal-not-reviewed',
      [goals(['a', 'b', 'c', 'd', 'e', 'f'])],
      { '2022.md': `${PLAN}- a\n- b\n- c\n- d\n- e\n- f\n` },
    ],
    [
      'five goals',
      REVIEW,
      'goal-not-reviewed',
      [['a', 'b', 'c', 'd', 'e'], ['a'], ['b'], ['c'], ['d'], ['e']].map(goals),
      { '2022.md': `${PLAN}- a\n- b\n- c\n- d\n- e\n` },
    ],
    ['the last quarter twice', periods('## Q4'), 'duplicate-period', [again('## Q4')]],
    [
      'a quarter twice whose name has no number',
      periods('## First quarter'),
      'duplicate-period',
      [again('## First quarter')],
    ],
    ['a half twice', periods('## H1'), 'duplicate-period', [again('## H1')]],
    ['a month twice', periods('## 3월'), 'duplicate-period', [again('## 3월')]],
    ['a quarter twice before the next', periods('## Q1', '\n## Q2\n\n- c\n'), 'duplicate-period', [again('## Q1')]],
    [
      'a quarter twice whose heading has its number twice',
      periods('## Q1: 1 move'),
      'duplicate-period',
      [again('## Q1: 1 move')],
    ],
    [
      'a quarter that another document tells of too',
      `${REVIEW}\n## Q1\n\n- a\n`,
      'duplicate-period',
      [],
      { '2022.md': PLAN, '2023-notes.md': '# 2023 Retrospective\n\n## Q1\n\n- b\n' },
    ],
    [
      'broken front matter',
      `---\ntitle: [\n---\n\n${REVIEW}`,
      'front-matter-broken',
      [{ kind: 'mend-front-matter', mistake: 'open' }],
    ],
    ['front matter that is broken twice', `---\na: @b\nc: @d\n---\n\n${REVIEW}`, 'front-matter-broken', []],
    ['two marks', REVIEW.replace('Sail ✅', 'Sail ✅ ❌'), 'two-statuses', []],
    ['a mark that no status has', REVIEW.replace('❌', '🐌'), 'unknown-mark', []],
    ['a goal without a status', REVIEW.replace(' ❌', ''), 'goal-without-status', []],
    [
      'a goal that nobody planned',
      `${REVIEW}- Fly ✅\n`,
      'goal-not-planned',
      [{ kind: 'plan-goals', year: 2023, texts: ['Fly'] }],
      { '2022.md': PLAN, ...KEPT },
    ],
    [
      'a goal that is in neither of two plans',
      `${REVIEW}- Fly ✅\n`,
      'goal-not-planned',
      [],
      { '2022.md': PLAN, '2022-again.md': PLAN, ...KEPT },
    ],
    ['two reviews of the same goals', REVIEW, 'review-twice', [], { '2022.md': PLAN, '2023-again.md': REVIEW }],
    [
      'a plan that its review contradicts',
      `${REVIEW}\n## 2024 goals\n\n- Fly ❌\n`,
      'statuses-differ',
      [],
      { '2024.md': '# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n- Fly ✅\n' },
    ],
    [
      'a heading that was not understood',
      '# 2023 Retrospective\n\n## Zebras\n\n- a ✅\n- b ❌\n\n## Q1\n\n- c\n',
      'section-unknown',
      [],
    ],
  ];
  for (const [what, text, code, fixes, others] of rows) {
    it(`is, for ${what}, ${fixes.length === 0 ? 'nothing' : fixes.map(({ kind }) => kind).join(' and ')}`, () => {
      const found = offered(text, others);
      assert.deepEqual(
        found.filter(([one]) => one === code).map(([, offers]) => offers),
        [fixes],
        `${found.map(([one]) => one)}`,
      );
    });
  }
});

describe('what is offered against a link that leads nowhere', () => {
  const [document] = documentsOf({ '2023.md': REVIEW });
  assert.ok(document);
  const broken = (target: string, meant: { readonly path: string; readonly anchor: string } | null) =>
    ({ code: 'broken-link', span: { start: 0, end: 0 }, related: [], target, gone: 'file', meant }) as const;
  const mended = (target: string, to: string): Fix => ({ kind: 'mend-links', links: [{ target, to }] });

  it('is nothing where nobody knows what was meant', () => {
    assert.deepEqual(fixesOf(broken('2021.md', null), document, REVIEW), []);
    assert.equal(safeFix([broken('2021.md', null)], document), undefined);
  });

  it('is the file alone where no heading is meant', () => {
    const problem = broken('2021.md#a', { path: 'journal/2022.md', anchor: '' });
    assert.deepEqual(fixesOf(problem, document, REVIEW), [mended('2021.md#a', '2022.md')]);
  });

  it('leads to another folder, with the dots that it takes', () => {
    for (const target of ['2021.md', './2021.md'])
      assert.deepEqual(fixesOf(broken(target, { path: 'notes/2022.md', anchor: 'b' }), document, REVIEW), [
        mended(target, '../notes/2022.md#b'),
      ]);
    const links = [broken('../2022.md#a', { path: '2022.md', anchor: 'b' })];
    assert.deepEqual(safeFix(links, document), mended('../2022.md#a', '../2022.md#b'));
  });

  it('is safe where the file stays the same, with the dot and without', () => {
    const links = ['2022.md#a', './2022.md', '2021.md'].map((target) =>
      broken(target, { path: 'journal/2022.md', anchor: 'b' }),
    );
    const fix = safeFix(links, document);
    assert.deepEqual(fix?.kind === 'mend-links' && fix.links, [
      { target: '2022.md#a', to: '2022.md#b' },
      { target: './2022.md', to: './2022.md#b' },
    ]);
  });

  it('is no other year where title and file say the same', () => {
    const span = { start: 0, end: 20 };
    const problem = { code: 'year-mismatch', span, related: [], year: 2025, other: 2024, in: 'name' } as const;
    assert.deepEqual(fixesOf(problem, document, REVIEW), []);
  });
});
