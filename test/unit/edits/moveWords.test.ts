import assert from 'node:assert/strict';
import { movedFrom } from '../../../src/edits/moveWords.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

describe('a month in figures, in the words of the next', () => {
  const move = movedFrom(
    { year: 2024, part: { unit: 'month', number: 3 } },
    { year: 2024, part: { unit: 'month', number: 4 } },
    builtInVocabulary,
  );
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['2024-03', '2024-04'],
    ['2024 - 03', '2024 - 04'],
    ['2024.3', '2024.4'],
    ['2023. 12', '2024. 01'],
    ['1999-12', '2000-01'],
    ['2024-3 of 5', '2024-4 of 5'],
    // is none in a date, or in another number
    ['2024-03-15', '2024-03-15'],
    ['2024. 3. 15', '2024. 3. 15'],
    ['2024.03 .5', '2024.03 .5'],
    ['12024-03', '12024-03'],
    ['2024-031', '2024-031'],
    ['2024-13', '2024-13'],
  ];
  for (const [before, after] of rows) it(`${before} → ${after}`, () => assert.equal(move(before), after));
});
