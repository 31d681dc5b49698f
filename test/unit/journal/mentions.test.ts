import assert from 'node:assert/strict';
import { buildJournals } from '../../../src/journal/journal.ts';
import { mentionsOf } from '../../../src/journal/mentions.ts';
import { retrospectiveOf } from './context.ts';

/** The entries of `text` that mention its goal at an index, below a plan in the document of the year before. */
function mentioned(text: string, plan = '', index = 0): readonly string[] {
  const documents = Object.entries({ '2022.md': plan, '2023.md': text })
    .filter(([, written]) => written !== '')
    .map(([path, written]) => ({
      uri: `file:///home/diary/${path}`,
      path: `diary/${path}`,
      retrospective: retrospectiveOf(written, { path: `diary/${path}` }),
    }));
  const year = buildJournals(documents)[0]?.years.find((one) => one.year === 2023);
  const goal = year?.goals[index];
  assert.ok(year && goal, 'the goal is there');
  return mentionsOf(goal, year).map(({ entry }) => entry.text);
}

const withGoal = (goal: string, ...entries: readonly string[]) =>
  `# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- ${goal}\n\n## Q2\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

interface Case {
  readonly it: string;
  readonly goal: string;
  readonly entry: string;
  readonly is: boolean;
}

const CASES: readonly Case[] = [
  { it: 'has its words', goal: 'Learn to sail', entry: 'Began to learn to sail in May', is: true },
  {
    it: 'has its words, with other capitals, marks and spaces',
    goal: 'learn  to sail ✅',
    entry: '**Learn** to sail!',
    is: true,
  },
  { it: 'has words that only resemble it', goal: 'Learn to sail', entry: 'Learnt sailing', is: false },
  { it: 'has its word within another', goal: 'Run', entry: 'Brunch with the neighbours', is: false },
  { it: 'has its word at the beginning of another', goal: 'Run', entry: 'Runway closed', is: false },
  { it: 'has its one word', goal: 'Run', entry: 'First run of the year', is: true },
  { it: 'has Korean words with a particle behind', goal: '텃밭 가꾸기', entry: '텃밭가꾸기를 다시 시작', is: true },
  { it: 'has a Korean word within another', goal: '정원', entry: '채용정원이 늘었다', is: false },
  { it: 'has Japanese words between others', goal: '庭づくり', entry: '今年も庭づくりを始めた', is: true },
  { it: 'has a single letter of it', goal: 'B', entry: 'b', is: false },
  { it: 'has the same hash tag', goal: 'Sleep more #health', entry: 'Saw the dentist #Health', is: true },
  { it: 'has the beginning of its hash tag', goal: 'Sleep more #health', entry: 'Saw the dentist #healthy', is: false },
  { it: 'has the same number with a hash', goal: 'Mend issue #1', entry: 'Came in #1', is: false },
  { it: 'has the same tag in brackets', goal: '[garden] Plant a hedge', entry: '[garden] Bought a spade', is: true },
  {
    it: 'has the words of a tagged goal',
    goal: '[garden] Plant a hedge',
    entry: 'Could plant a hedge at last',
    is: true,
  },
  { it: 'has a ticked box, as the goal has', goal: '[x] Plant a hedge', entry: '[x] Bought a spade', is: false },
  { it: 'quotes a part of it', goal: 'Play the Moonlight sonata', entry: 'Heard “Moonlight” live', is: true },
  { it: 'quotes something else', goal: 'Play the Moonlight sonata', entry: 'Heard “Daylight” live', is: false },
  { it: 'has what the goal quotes', goal: 'Finish 『바다의 노래』', entry: '바다의 노래 반쯤 읽음', is: true },
  { it: 'has an apostrophe that quotes nothing', goal: "Don't be late", entry: "Didn't see Tom's be", is: false },
];

describe('an entry and a goal of its year', () => {
  for (const { it: name, goal, entry, is } of CASES) {
    it(`${is ? 'mentions' : 'does not mention'} it where it ${name}`, () => {
      assert.deepEqual(mentioned(withGoal(goal, entry, 'Moved house')).length, is ? 1 : 0);
    });
  }

  it('mentions it in a note', () => {
    assert.deepEqual(mentioned(withGoal('Learn to sail', 'Holiday\n  - learn to sail, day one', 'Work')), ['Holiday']);
  });

  it('mentions it by a link to its heading', () => {
    const plan = '# 2022 Retrospective\n\n## 2023 goals\n\n### 1. Learn to sail ⬜\n\n### 2. Plant a hedge ⬜\n';
    const text =
      '# 2023 Retrospective\n\n## Q2\n\n- [A week at sea](2022.md#1-learn-to-sail)\n- [Spade](2022.md#2-plant-a-hedge)\n- [Elsewhere](2021.md#1-learn-to-sail)\n';
    assert.deepEqual(mentioned(text, plan), ['A week at sea']);
  });

  it('mentions it by the words of the plan, where the review links to those with others', () => {
    const plan = '# 2022 Retrospective\n\n## 2023 goals\n\n- Learn to sail\n';
    assert.deepEqual(mentioned(withGoal('[Learn to sail](2022.md): at sea', 'Began to learn to sail'), plan).length, 1);
  });

  it('is looked for in every section with entries, but not in a period of another year', () => {
    const text =
      '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- Run\n\n## Q1 2024\n\n- A run\n\n## Lessons learned\n\n- One run is none\n';
    assert.deepEqual(mentioned(text), ['One run is none']);
  });
});
