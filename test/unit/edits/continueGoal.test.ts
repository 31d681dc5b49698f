import assert from 'node:assert/strict';
import { continueGoal } from '../../../src/edits/continueGoal.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { buildJournals } from '../../../src/journal/journal.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { DISKS, goalsOf, readingOf, retrospectiveOf, WRITING } from './journalText.ts';

const REVIEW =
  '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- Learn to sail ❌\n- [home] Mend (again) the gate ✅\n';

function readAgain(text: string): Retrospective | undefined {
  const reading = readingOf(text);
  return reading.kind === 'retrospective' ? reading.retrospective : undefined;
}

/** The text with its goal at an index going on in the plan for 2024. */
function continued(text: string, words: string, index = 0, read = readAgain): string {
  const retrospective = retrospectiveOf(text);
  const found = goalsOf(retrospective)[index];
  assert.ok(found, 'the goal is there');
  const plan = continueGoal({ text, retrospective, writing: WRITING, read }, found, { year: 2024, words });
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

/** The threads that go over several years, as the journal of one document has them. */
function threads(text: string): readonly (readonly string[])[] {
  const documents = [{ uri: 'file:///home/2023.md', path: '2023.md', retrospective: retrospectiveOf(text, '2023.md') }];
  return (buildJournals(documents)[0]?.threads ?? [])
    .filter(({ goals }) => goals.length > 1)
    .map(({ goals }) => goals.map((goal) => `${goal.year} ${goal.text}`));
}

describe('a goal that goes on in the next year', () => {
  const rows: readonly (readonly [name: string, plan: string, words: string, expected: string])[] = [
    ['joins the plan in its style', '1. Walk\n2. Run\n', 'Learn to sail', '1. Walk\n2. Run\n3. Learn to sail\n'],
    ['fills a list that waits', '- \n', 'Learn to sail', '- Learn to sail\n'],
    ['is not planned twice', '- learn to sail!\n', 'Learn to sail', '- learn to sail!\n'],
    [
      'links to what it was, in other words',
      '1. Walk\n2. Run\n',
      'Sail a week',
      '1. Walk\n2. Run\n3. Sail a week\n   - [Learn to sail](#reviewing-the-2023-goals)\n',
    ],
    [
      'does so in a list that waits',
      '- \n',
      'Sail a week',
      '- Sail a week\n  - [Learn to sail](#reviewing-the-2023-goals)\n',
    ],
    [
      'does so as a heading',
      '### Walk ⬜\n\n### Run ⬜\n',
      'Sail a week',
      '### Walk ⬜\n\n### Run ⬜\n\n### Sail a week\n\n[Learn to sail](#reviewing-the-2023-goals)\n',
    ],
    [
      'has no link where there is no room',
      '| Goal | Status |\n|---|---|\n| Walk | ⬜ |\n',
      'Sail a week',
      '| Goal | Status |\n|---|---|\n| Walk | ⬜ |\n| Sail a week | |\n',
    ],
  ];
  for (const [name, plan, words, expected] of rows) {
    it(name, () => {
      for (const disk of DISKS.filter((one) => !one.name.startsWith('mixed'))) {
        const [before = '', after] = [plan, expected].map((goals) =>
          disk.write(`${REVIEW}\n## 2024 goals\n\n${goals}\n## Q1\n\n- Moved\n`),
        );
        assert.equal(continued(before, words), after, disk.name);
      }
    });
  }

  it('links to another document where that has the goal', () => {
    const planned = '# 2022 Retrospective\n\n## 2023 goals\n\n- Learn to sail\n';
    const [found] = goalsOf(retrospectiveOf(planned, '2022.md'));
    assert.ok(found, 'the goal is there');
    const text = '# 2023 Retrospective\n\n## Q1\n\n- Moved\n';
    const page = { text, retrospective: retrospectiveOf(text), writing: WRITING, read: readAgain };
    const elsewhere = { text: planned, address: './2022.md' };
    const plan = continueGoal(page, found, { year: 2024, words: 'Sail a week', elsewhere });
    assert.ok(!isRefusal(plan), 'there is a place for it');
    assert.equal(
      applyEdits(text, plan),
      `${text}\n## 2024 goals\n\n- Sail a week\n  - [Learn to sail](./2022.md#2023-goals)\n`,
    );
  });

  it('takes neither a review nor another year’s plan for the plan', () => {
    const plans = `${REVIEW}\n## 2025 goals\n\n- Sail a week\n- Learn to sail\n\n## 2024 goals\n\n- Walk\n`;
    assert.equal(continued(plans, 'Learn to sail'), `${plans}- Learn to sail\n`);
    assert.equal(
      continued(plans, 'Sail a week'),
      `${plans}- Sail a week\n  - [Learn to sail](#reviewing-the-2023-goals)\n`,
    );
  });

  it('begins a plan where there is none', () => {
    assert.equal(continued(REVIEW, 'Learn to sail'), `${REVIEW}\n## 2024 goals\n\n- Learn to sail\n`);
  });

  it('has no link where its review stands under no heading, or what comes of it cannot be read', () => {
    const text = '---\ntitle: 2023 Retrospective\ngoals: [Learn to sail]\n---\n\n## 2024 goals\n\n- Walk\n';
    assert.equal(continued(text, 'Sail a week'), `${text}- Sail a week\n`);
    assert.equal(
      continued(REVIEW, 'Sail a week', 0, () => undefined),
      `${REVIEW}\n## 2024 goals\n\n- Sail a week\n`,
    );
  });

  it('keeps its thread, in its own words and in others', () => {
    const own = continued(REVIEW, 'Learn to sail');
    assert.deepEqual(threads(own), [['2024 Learn to sail', '2023 Learn to sail']]);
    assert.deepEqual(threads(continued(own, 'Build a new one', 1)), [
      ['2024 Learn to sail', '2023 Learn to sail'],
      ['2024 Build a new one', '2023 [home] Mend (again) the gate'],
    ]);
  });

  it('has no thread by a link among other words', () => {
    const text = `${REVIEW}\n## 2024 goals\n\n- Sail a week\n  - more than [Learn to sail](#reviewing-the-2023-goals)\n`;
    assert.deepEqual(threads(text), []);
  });
});
