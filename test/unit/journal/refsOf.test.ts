import assert from 'node:assert/strict';
import { refOf, refsOf } from '../../../src/journal/find.ts';
import { read } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

const TEXT = `# 2024 Retrospective

## Reviewing the 2024 goals

1. Read more ✅
2. Swim
3. Read more ❌

## Goals for 2025

1. Read more
2. Read more
`;

describe('refsOf', () => {
  it('gives each goal the reference that refOf gives it, equal texts and all', () => {
    const context = { path: '2024.md', today: { year: 2025, month: 1, day: 1 } };
    const reading = read(TEXT, { ...context, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
    assert.ok(reading.kind === 'retrospective');
    const { retrospective } = reading;
    const refs = refsOf(retrospective, 'file:///2024.md');
    const expected = retrospective.sections.flatMap((section) =>
      'goals' in section ? section.goals.map((goal) => refOf(retrospective, 'file:///2024.md', section, goal)) : [],
    );
    assert.deepEqual([...refs.values()], expected);
    assert.deepEqual(
      expected.map(({ section, occurrence }) => [section, occurrence]),
      [
        ['review', 0],
        ['review', 0],
        ['review', 1],
        ['plan', 0],
        ['plan', 1],
      ],
    );
  });
});
