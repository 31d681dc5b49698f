import assert from 'node:assert/strict';
import { redated } from '../../../src/edits/writtenDate.ts';
import { mapYears } from '../../../src/edits/yearWords.ts';
import type { LanguageId } from '../../../src/journal/retrospective.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

describe('a date of another day', () => {
  const rows: readonly (readonly [language: LanguageId, before: string, after: string | undefined])[] = [
    ['en', '2023-01-15', '2024-03-07'],
    ['en', '2023-1-05', '2024-03-07'],
    ['en', '2023-10-1', '2024-3-7'],
    ['en', '2023-10-30', '2024-03-07'],
    ['ko', '2023. 10. 30.', '2024. 3. 7.'],
    ['ko', '2023. 01. 5.', '2024. 03. 07.'],
    ['de', '05.1.2023', '07.03.2024'],
    ['de', '5.01.2023', '07.03.2024'],
    ['de', '10.1.2023', '7.3.2024'],
    ['de', '30.12.2023', '07.03.2024'],
    ['en', '12/30/2023', '3/7/2024'],
    ['en', '1/30/2023', '3/7/2024'],
    ['en', 'Oct. 5, 2023', 'Mar. 7, 2024'],
    ['en', 'MAY 5TH, 2023', 'MARCH 7th, 2024'],
    ['en', 'in May', undefined],
  ];
  for (const [language, before, after] of rows)
    it(`${before} → ${after}`, () =>
      assert.equal(redated(before, { year: 2024, month: 3, day: 7 }, language, builtInVocabulary), after));
});

describe('years that are put through', () => {
  const rows: readonly (readonly [before: string, around: number, after: string])[] = [
    ['2019 2020 2026 2027', 2023, '2019 2021 2027 2027'],
    ["'23 and ’24", 2023, "'24 and ’25"],
    ["'08", 2008, "'09"],
    ["l'24, 9'24, '240, '2", 2023, "l'24, 9'24, '240, '2"],
    ['24년, 124년, 4년', 2023, '25년, 124년, 4년'],
  ];
  for (const [before, around, after] of rows)
    it(`${before} → ${after}`, () =>
      assert.equal(
        mapYears(before, around, (year) => year + 1),
        after,
      ));
});
