import assert from 'node:assert/strict';
import { buildJournals, type JournalDocument } from '../../../src/journal/journal.ts';
import { problemsIn } from '../../../src/journal/journalProblems.ts';
import { anchorsIn, linkProblems } from '../../../src/journal/linkProblems.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import type { ToldProblem } from '../../../src/journal/toldProblem.ts';
import { retrospectiveOf } from './context.ts';

const TODAY = { year: 2026, month: 6, day: 1 };

interface Given {
  readonly today?: typeof TODAY;
  /** Files that are none of the journal's documents. */
  readonly files?: readonly string[];
}

/** `code: the words that it is about`, for each problem of the first document. */
async function found(texts: Readonly<Record<string, string>>, { today = TODAY, files = [] }: Given = {}) {
  const documents = Object.entries(texts).map(
    ([path, text]): JournalDocument => ({
      uri: `file:///${encodeURI(path)}`,
      path,
      retrospective: retrospectiveOf(text, { path, today }),
    }),
  );
  const [path, text] = Object.entries(texts)[0] ?? ['', ''];
  const document = documents[0];
  const journal = buildJournals(documents).find((one) => one.documents.some((other) => other.path === path));
  assert.ok(document && journal);
  const links = await linkProblems(document, text, journal, {
    anchorsIn: async (other) => anchorsIn(texts[other.path] ?? ''),
    exists: async (target) => files.includes(target),
  });
  return [...problemsIn(document, { journal, today, statuses: DEFAULT_STATUSES }), ...links].map(
    (problem) => `${problem.code}: ${text.slice(problem.span.start, problem.span.end)}${detailsOf(problem)}`,
  );
}

function detailsOf(problem: ToldProblem): string {
  switch (problem.code) {
    case 'goal-not-reviewed':
    case 'goal-not-planned':
      return ` (${problem.texts.join(', ')})`;
    case 'goal-without-status':
      return problem.goals.length === 1 ? '' : ` (${problem.goals.length})`;
    case 'unknown-mark':
      return ` (${problem.mark} ${problem.count})`;
    case 'statuses-differ':
      return ` (${problem.found.goal.status}, but ${problem.home.goal.status} in ${problem.home.document.path})`;
    case 'review-twice':
    case 'duplicate-period':
      return problem.path === null ? '' : ` (${problem.path})`;
    case 'year-mismatch':
      return ` (${problem.year}, ${problem.other})`;
    case 'broken-link':
      return ` (${problem.gone}${problem.meant === null ? '' : `, ${problem.meant.path}#${problem.meant.anchor}`})`;
    default:
      return '';
  }
}

const review = (...goals: readonly string[]) => `# 2024 review\n\n## Reviewing the 2024 goals\n\n${list(goals)}`;
const plan = (...goals: readonly string[]) => `# 2023 review\n\n## Goals for 2024\n\n${list(goals)}`;
/** The year 2023, looked back on, with the plan for 2024 to sail. */
const keeping = (...goals: readonly string[]) =>
  `# 2023 review\n\n## Reviewing the 2023 goals\n\n${list(goals)}\n## Goals for 2024\n\n- Sail\n`;
const PLANNED_2023 = '# 2022 review\n\n## Goals for 2023\n\n- Sew\n';
const list = (goals: readonly string[]) => goals.map((goal) => `- ${goal}\n`).join('');

/** What is told of the first of some documents. */
const CASES: readonly (readonly [what: string, texts: Record<string, string>, expected: readonly string[], Given?])[] =
  [
    ['a goal without a status beside others', { '2024.md': review('Sail ✅', 'Sew') }, ['goal-without-status: Sew']],
    [
      'one problem where nobody says how it went',
      { '2024.md': review('Sail', 'Sew', 'Sing', 'Walk') },
      ['goal-without-status: ## Reviewing the 2024 goals (4)'],
    ],
    [
      'one problem where many have no status',
      { '2024.md': review('Sail ✅', 'Sew', 'Sing', 'Walk', 'Read') },
      ['goal-without-status: ## Reviewing the 2024 goals (4)'],
    ],
    ['nothing in the year that runs', { '2024.md': review('Sail ✅', 'Sew') }, [], { today: { ...TODAY, year: 2024 } }],
    [
      'nothing in the February after it',
      { '2024.md': review('Sail ✅', 'Sew') },
      [],
      { today: { year: 2025, month: 2, day: 28 } },
    ],
    ['nothing where it is said that it is planned', { '2024.md': review('[ ] Sail', '[ ] Sew') }, []],
    ['nothing for a plan that nobody has reviewed', { '2023.md': plan('Sail', 'Sew') }, []],
    [
      'nothing where another document says it',
      { '2024-goals.md': review('Sail', 'Sew'), '2024.md': review('Sail ✅', 'Sew ❌') },
      [],
    ],
    [
      'an emoji that says nothing, once',
      { '2024.md': review('Sail ✅', 'Sew 🐌', 'Sing 🐌', 'Walk 🌵') },
      ['unknown-mark: Sew 🐌 (🐌 2)', 'unknown-mark: Walk 🌵 (🌵 1)'],
    ],
    [
      'no emoji where all are decorations',
      { '2024.md': review('Sail ⛵', 'Sew 🧵') },
      ['goal-without-status: ## Reviewing the 2024 goals (2)'],
    ],
    ['a box that the emoji denies', { '2024.md': review('[ ] Sail ✅') }, ['two-statuses: - [ ] Sail ✅']],
    ['two emoji that deny each other', { '2024.md': review('Sail ✅ ❌') }, ['two-statuses: - Sail ✅ ❌']],
    ['no box that cannot say what the emoji says', { '2024.md': review('[x] Sail ❌', '[ ] Sew 🤔') }, []],
    [
      'goals of the plan that the review lacks',
      { '2024.md': review('Sail ✅'), '2023.md': plan('Sail', 'Grow beans', 'Paint the fence') },
      ['goal-not-reviewed: ## Reviewing the 2024 goals (Grow beans, Paint the fence)'],
    ],
    [
      'none that is worded anew, or was over with where it was planned',
      { '2024.md': review('Learn to sail alone ✅'), '2023.md': plan('Learn to sail', 'Sew a tent ✅') },
      [],
    ],
    [
      'the plan that no document reviews',
      { '2024.md': '# 2024 review\n\n## Q1\n\n- Moved\n\n## Q2\n\n- Rested\n', '2023.md': plan('Sail') },
      ['goal-not-reviewed: # 2024 review (Sail)'],
    ],
    [
      'no plan that the year has yet to review',
      { '2024.md': '# 2024 review\n\n## Q1\n\n- Moved\n\n## Q2\n\n- Rested\n', '2023.md': plan('Sail') },
      [],
      { today: { year: 2025, month: 1, day: 9 } },
    ],
    [
      'goals of the review that nobody planned, where all others were',
      { '2024.md': review('Sail ✅', 'Grow beans ✅'), '2023.md': keeping('Sew ✅'), '2022.md': PLANNED_2023 },
      ['goal-not-planned: ## Reviewing the 2024 goals (Grow beans)'],
    ],
    [
      'none of most of the review',
      {
        '2024.md': review('Sail ✅', 'Grow beans ✅', 'Sing ✅'),
        '2023.md': keeping('Sew ✅'),
        '2022.md': PLANNED_2023,
      },
      [],
    ],
    [
      'none where goals come up in other years too',
      {
        '2024.md': review('Sail ✅', 'Grow beans ✅'),
        '2023.md': keeping('Sew ✅', 'Rest ✅'),
        '2022.md': PLANNED_2023,
      },
      [],
    ],
    [
      'none where no other year was planned',
      { '2024.md': review('Sail ✅', 'Grow beans ✅'), '2023.md': keeping('Sew ✅') },
      [],
    ],
    [
      'none where the year was not planned',
      {
        '2024.md': review('Sail ✅'),
        '2023.md': '# 2023 review\n\n## Reviewing the 2023 goals\n\n- Sew ✅\n',
        '2022.md': PLANNED_2023,
      },
      [],
    ],
    [
      'some where only the year that runs has more than was planned',
      {
        '2024.md': review('Sail ✅', 'Grow beans ✅'),
        '2023.md': keeping('Sew ✅'),
        '2022.md': PLANNED_2023,
        '2026.md': '# 2026 review\n\n## Reviewing the 2026 goals\n\n- Cook\n- Row\n',
        '2025.md': '# 2025 review\n\n## Goals for 2026\n\n- Cook\n',
      },
      ['goal-not-planned: ## Reviewing the 2024 goals (Grow beans)'],
    ],
    [
      'two reviews of the same goals, and what they do not agree on',
      { '2024-b.md': review('Sail ✅', 'Sew ❌'), '2024-a.md': review('Sail ✅', 'Sew ✅') },
      [
        'review-twice: ## Reviewing the 2024 goals (2024-a.md)',
        'statuses-differ: - Sew ❌ (missed, but done in 2024-a.md)',
      ],
    ],
    [
      'no review beside a list of the same goals',
      { '2024.md': review('Sail ✅', 'Sew ❌'), '2024-goals.md': review('Sail', 'Sew') },
      [],
    ],
    ['no way from open to closed', { '2023.md': plan('Sail 🚧'), '2024.md': review('Sail ✅') }, []],
    [
      'a plan that says the opposite of the review',
      { '2023.md': plan('Sail ❌'), '2024.md': review('Sail ✅') },
      ['statuses-differ: - Sail ❌ (missed, but done in 2024.md)'],
    ],
    [
      'a title and a file name of different years',
      { '2023.md': '# 2024 review\n\n## Goals for 2025\n\n- Sail\n' },
      ['year-mismatch: # 2024 review (2024, 2023)'],
    ],
    [
      'a title and front matter of different years',
      { 'review.md': '---\nyear: 2023\n---\n\n# 2024 review\n\n## Goals for 2025\n\n- Sail\n' },
      ['year-mismatch: # 2024 review (2023, 2024)'],
    ],
    [
      'a quarter twice in one document',
      { '2024.md': '# 2024 review\n\n## Q1\n\n- Moved\n\n## Q1\n\n- Painted\n' },
      ['duplicate-period: ## Q1'],
    ],
    [
      'quarters in two documents, once',
      {
        '2024-b.md': '# 2024 review\n\n## Q1\n\n- Moved\n\n## Q2\n\n- Rested\n',
        '2024-a.md': '# 2024 review\n\n## Q1\n\n- Painted\n\n## Q2\n\n- Slept\n',
      },
      ['duplicate-period: ## Q1 (2024-a.md)'],
    ],
    [
      'no quarter that is still empty elsewhere',
      {
        '2024.md': '# 2024 review\n\n## Q1\n\n- Moved\n\n## Q2\n\n- Rested\n',
        '2024-goals.md': '# 2024 review\n\n## Q1\n\n## Q2\n',
      },
      [],
    ],
    ['broken front matter', { '2024.md': `---\ntags: [a\n---\n\n${review('Sail ✅')}` }, ['front-matter-broken: ']],
    [
      'a section whose items have marks, where nothing is a review',
      { '2024.md': '# 2024 review\n\n## Aftermath\n\n- Sail ✅\n- Sew ❌\n\n## Goals for 2025\n\n- Sail\n' },
      ['section-unknown: ## Aftermath'],
    ],
    [
      'no section whose items have all one mark',
      { '2024.md': '# 2024 review\n\n## Books\n\n- Emma ✅\n- Walden ☑️\n\n## Goals for 2025\n\n- Sail\n' },
      [],
    ],
    [
      'no section of the person’s own',
      { '2024.md': `${review('Sail ✅')}\n## Songs\n\n- Long ✅\n- Short ❌\n\n## Tea\n\n- Green\n` },
      [],
    ],
  ];

const linked = (target: string) =>
  `# 2024 review\n\n## Reviewing the 2024 goals\n\n[The plan](${target})\n\n- Sail ✅\n`;
const planned = plan('Sail');

/** Links of the review in `diary/2024.md`, beside `diary/2023.md` with the heading `Goals for 2024`. */
const LINKS: readonly (readonly [target: string, expected: string | null])[] = [
  ['2023.md', null],
  ['./2023.md#goals-for-2024', null],
  ['../diary/2023.md#Goals-for-2024', null],
  ['2023#goals-for-2024', null],
  ['<2023.md#goals-for-2024>', null],
  ['2023.md#goals%2Dfor-2024 "The plan"', null],
  ['2023.md#L3', null],
  ['#reviewing-the-2024-goals', null],
  ['https://example.org/2023.md#gone', null],
  ['mailto:a@example.org', null],
  ['notes%20on%20it.md', null],
  ['2023.md#goals-2024', 'broken-link: 2023.md#goals-2024 (anchor, diary/2023.md#goals-for-2024)'],
  ['#goals', 'broken-link: #goals (anchor, diary/2023.md#goals-for-2024)'],
  ['2022.md', 'broken-link: 2022.md (file, diary/2023.md#goals-for-2024)'],
  ['<gone by.md>', 'broken-link: gone by.md (file, diary/2023.md#goals-for-2024)'],
];

describe('the problems of a document in its journal', () => {
  for (const [what, texts, expected, given] of CASES) {
    it(`are, or are not: ${what}`, async () => assert.deepEqual(await found(texts, given), expected));
  }

  for (const [target, expected] of LINKS) {
    it(`${expected === null ? 'leave alone' : 'name'} the link ${target}`, async () => {
      const texts = { 'diary/2024.md': linked(target), 'diary/2023.md': planned };
      assert.deepEqual(await found(texts, { files: ['notes%20on%20it.md'] }), expected === null ? [] : [expected]);
    });
  }

  it('name no link in code, image, note or another section', async () => {
    const text = `${linked('2023.md').replace('[The plan]', '`[x](gone.md)` ![x](gone.md) [The plan]')}    - [x](gone.md)\n`;
    assert.deepEqual(await found({ '2024.md': `${text}\n## Q1\n\n- [x](gone.md)\n`, '2023.md': planned }), []);
  });

  it('do not guess what a link meant where two documents plan the year', async () => {
    const texts = { '2024.md': linked('2022.md'), '2023.md': planned, '2023-b.md': planned };
    assert.deepEqual(await found(texts), ['broken-link: 2022.md (file)']);
  });
});
