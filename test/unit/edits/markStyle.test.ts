import assert from 'node:assert/strict';
import { setStatus } from '../../../src/edits/setStatus.ts';
import { isRefusal } from '../../../src/edits/textEdit.ts';
import { goalsOf, retrospectiveOf, WRITING, withStatus } from './journalText.ts';

const REVIEW = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n';
const PLAN = '\n\n## 2024 goals\n\n';

/** The goals after their first, which has no mark or another one, got a status. */
function changed(goals: string, status: string, before = REVIEW): string {
  const after = withStatus(`${before}${goals}\n`, 0, status);
  return after.startsWith(before) ? after.slice(before.length, -1) : after;
}

type Row = readonly [what: string, goals: string, status: string, after: string];

const ROWS: readonly Row[] = [
  // Which of the others are a model.
  [
    'of several styles the commonest',
    '- Read\n- Sew ✅\n- ✅ Write\n- ❌ Run',
    'done',
    '- ✅ Read\n- Sew ✅\n- ✅ Write\n- ❌ Run',
  ],
  ['of styles as common the first', '- Read\n- Sew ✅\n- ✅ Write', 'done', '- Read ✅\n- Sew ✅\n- ✅ Write'],
  [
    'brackets apart from bare words',
    '- Read\n- Sew - done\n- Write (done)\n- Run (missed)',
    'done',
    '- Read (done)\n- Sew - done\n- Write (done)\n- Run (missed)',
  ],
  [
    'one among many without a mark',
    '- Read\n- Sew\n- Cook\n- ✅ Write',
    'done',
    '- ✅ Read\n- Sew\n- Cook\n- ✅ Write',
  ],
  [
    'another section’s, among many without a mark',
    `- Read\n- Sew\n- Cook${PLAN}- ✅ Write\n- Run`,
    'done',
    `- ✅ Read\n- Sew\n- Cook${PLAN}- ✅ Write\n- Run`,
  ],
  [
    'a numbered list’s, where bullets show it',
    `1. Read\n2. Sew${PLAN}- ✅ Write`,
    'done',
    `1. ✅ Read\n2. Sew${PLAN}- ✅ Write`,
  ],
  [
    'no list’s, for a heading',
    `### Read\n\nFar.\n\n### Sew\n\nFast.${PLAN}- ✅ Write`,
    'done',
    `### Read ✅\n\nFar.\n\n### Sew\n\nFast.${PLAN}- ✅ Write`,
  ],
  [
    'a heading’s, for a paragraph',
    `**Read**\n\nFar.\n\n**Sew**\n\nFast.${PLAN}### ✅ Write\n\nx`,
    'done',
    `✅ **Read**\n\nFar.\n\n**Sew**\n\nFast.${PLAN}### ✅ Write\n\nx`,
  ],
  [
    'the case of the words of others',
    '- Read\n- Write (done)\n- Run (done)',
    'missed',
    '- Read (missed)\n- Write (done)\n- Run (done)',
  ],
  // Where it stands.
  [
    'before emphasis, as that of others',
    '- **Read** more\n- ✅ **Write**',
    'done',
    '- ✅ **Read** more\n- ✅ **Write**',
  ],
  ['behind emphasis', '- **Read**\n- **Write** ✅', 'done', '- **Read** ✅\n- **Write** ✅'],
  [
    'before closing signs, where nothing shows how',
    '### **Read** ##\n\nFar.\n\n### Sew\n\nFast.',
    'done',
    '### **Read** ✅ ##\n\nFar.\n\n### Sew\n\nFast.',
  ],
  [
    'behind signs that close nothing',
    '### Learn C# and F# more\n\nFar.\n\n### Sew\n\nFast.',
    'done',
    '### Learn C# and F# more ✅\n\nFar.\n\n### Sew\n\nFast.',
  ],
  [
    'before white space of a heading',
    '### Read \t##\n\nFar.\n\n### Sew\n\nFast.',
    'done',
    '### Read ✅ \t##\n\nFar.\n\n### Sew\n\nFast.',
  ],
  [
    'behind emphasis in a cell',
    '| Goal | Why |\n|---|---|\n| **Read** \t| fun |\n| Sew | work |',
    'done',
    '| Goal | Why |\n|---|---|\n| **Read** ✅ \t| fun |\n| Sew | work |',
  ],
  [
    'behind a bar that ends no cell',
    '| Goal | Why |\n|---|---|\n| **Read** a\\|b | fun |\n| Sew | work |',
    'done',
    '| Goal | Why |\n|---|---|\n| **Read** a\\|b ✅ | fun |\n| Sew | work |',
  ],
  // What is not touched.
  ['no other mark for the status that it has', '- Read ☑️\n- Write', 'done', '- Read ☑️\n- Write'],
  ['none for no mark at all', '- Read\n- Write ✅', 'planned', '- Read\n- Write ✅'],
  ['one before what would begin a list', '- ✅ 1. May\n- ✅ Write', 'planned', '- ⬜ 1. May\n- ✅ Write'],
];

describe('the mark that a goal gets', () => {
  for (const [what, goals, status, after] of ROWS) it(`is ${what}`, () => assert.equal(changed(goals, status), after));

  it('is within the quotes of front matter, whatever the list below has', () => {
    const goals = (mark: string) =>
      `---\ntitle: 2023 Retrospective\ngoals:\n  - 'Read more${mark}'\n---\n\n## 2024 goals\n\n- ✅ Write\n`;
    assert.equal(withStatus(goals(''), 0, 'done'), goals(' ✅'));
  });

  it('is a mark in front matter where one stands, with a variation selector or without', () => {
    const goals = (mark: string) =>
      `---\ntitle: 2023 Retrospective\ngoals:\n  - text: Read\n    status: ${mark}\n---\n\n## Q1\n\n- a\n`;
    for (const mark of ['☑', '☑️', '✔']) assert.equal(withStatus(goals(mark), 0, 'partly'), goals('🤔'));
  });

  it('is a sign of the family of its own, and else of the commonest in the document', () => {
    const korean = '# 2023 회고\n\n## 2022 회고를 회고하기\n\n';
    const rows = [
      ['- 책 (○)\n- 운동 (O)\n- 잠 (X)', '- 책 (×)\n- 운동 (O)\n- 잠 (X)'],
      ['- 책 (◎)\n- 운동 (○)\n- 잠 (○)', '- 책 (×)\n- 운동 (○)\n- 잠 (○)'],
      ['- 책 (◎)\n- [x] 운동\n- [x] 잠', '- 책 (X)\n- [x] 운동\n- [x] 잠'],
    ] as const;
    for (const [goals, after] of rows) assert.equal(changed(goals, 'missed', korean), after);
  });

  it('is an open box where nobody would take it for missed', () => {
    const rows: readonly (readonly [goals: string, after: string, before?: string])[] = [
      ['- [x] Read\n- [x] ~~Write~~', '- [ ] Read\n- [x] ~~Write~~'],
      ['- [x] Read\n- [x] Write 🤔', '- [ ] Read ⬜\n- [x] Write 🤔'],
      ['- [x] Read\n- [ ] Write', '- [ ] Read\n- [ ] Write'],
      ['- [x] Read\n- [x] Write', '- [ ] Read\n- [x] Write', '# 2022 Retrospective\n\n## Goals for 2023\n\n'],
    ];
    for (const [goals, after, before] of rows) assert.equal(changed(goals, 'planned', before), after);
  });

  it('goes only where the line below it is not taken for the goal’s words then', () => {
    const stays = [
      '  more of it',
      '      - deep',
      '\t\t- deep',
      '  m',
      '  more  ',
      '  (twice)',
      'lazy',
      '  5 of them',
      '  -5 degrees',
      '  **far**: away',
      '  *far* away',
      '  2. two',
    ];
    for (const line of stays)
      assert.equal(changed(`- Read ✅\n${line}\n- Run ✅`, 'planned'), `- Read ⬜\n${line}\n- Run ✅`);
    const goes = [
      '  - note',
      '  * note',
      '  1. one\n  2. two',
      '  # head',
      '\n  more',
      '  https://example.org',
      '  → far',
    ];
    for (const line of goes)
      assert.equal(changed(`- Read ✅\n${line}\n- Run ✅`, 'planned'), `- Read\n${line}\n- Run ✅`);
    assert.equal(changed('> - Read ✅\n>   more\n> - Run ✅', 'planned'), '> - Read ⬜\n>   more\n> - Run ✅');
    assert.equal(changed('1. Read ✅\n       1) deep\n2. Run ✅', 'planned'), '1. Read ⬜\n       1) deep\n2. Run ✅');
  });

  it('changes nothing that says so already', () => {
    const text = `${REVIEW}- [x] Read 🤔\n`;
    const model = retrospectiveOf(text);
    const [found] = goalsOf(model);
    assert.ok(found);
    const plan = setStatus(text, model, found, 'done', WRITING);
    assert.deepEqual(
      isRefusal(plan) ? plan : plan.map(({ span, text: mark }) => [text.slice(span.start, span.end), mark]),
      [[' 🤔', '']],
    );
  });
});
