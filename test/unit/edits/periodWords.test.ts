import assert from 'node:assert/strict';
import { movedFrom } from '../../../src/edits/moveWords.ts';
import { periodNumberIn, renamePeriods, type Unit } from '../../../src/edits/periodWords.ts';
import { fill, mapYears } from '../../../src/edits/yearWords.ts';
import type { LanguageWords } from '../../../src/journal/languageWords.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

/** A vocabulary of its own: what is worked out from one is worked out once. */
const anew = () => ({ ...builtInVocabulary });

describe('the name of a period in a text', () => {
  const rows: readonly (readonly [unit: Unit, before: string, after: string])[] = [
    ['quarter', 'Q1', 'Q2'],
    ['quarter', '1분기 정리', '2분기 정리'],
    ['quarter', 'FIRST QUARTER', 'SECOND QUARTER'],
    ['half', 'First Half', 'Second Half'],
    ['half', 'first half', 'second half'],
    ['month', 'Jan. 2024', 'Feb. 2024'],
    ['month', '01월', '02월'],
    ['quarter', 'FAQ1 and Q12', 'FAQ1 and Q12'],
    ['month', 'Janitor', 'Janitor'],
    ['month', 'Trojan', 'Trojan'],
    ['month', '3월', '4월'],
    ['month', '13월', '13월'],
    ['month', '12월', '12월'],
    ['quarter', '1분기와 Q1', '2분기와 Q2'],
    ['quarter', '2024Q1', '2024Q2'],
    ['quarter', '1º trimestre', '2º trimestre'],
    ['half', '상반기', '하반기'],
    ['half', 'H1, H2', 'H2, H2'],
    ['half', 'H11', 'H11'],
    // It folds to a name, and is none that anybody would know in lower case.
    ['month', 'Auguſt', 'Auguſt'],
  ];
  for (const [unit, before, after] of rows) {
    it(`${before} becomes ${after}`, () => {
      assert.equal(
        renamePeriods(before, unit, (number) => number + 1, anew()),
        after,
      );
    });
  }

  it('is none where a text names no period of that kind', () => {
    assert.equal(periodNumberIn('The year', 'quarter', anew()), undefined);
    assert.equal(periodNumberIn('In February and March', 'month', anew()), 2);
  });

  it('has its first capital in each of its words, where it has more of them', () => {
    const [english, ...others] = builtInVocabulary.languages;
    assert.ok(english?.id === 'en');
    const own: LanguageWords = { ...english, halves: 'spring/early half, the late half' };
    const vocabulary = { ...builtInVocabulary, languages: [own, ...others] };
    assert.equal(
      renamePeriods('Spring', 'half', () => 2, vocabulary),
      'The Late Half',
    );
    assert.equal(
      renamePeriods('early half', 'half', () => 2, vocabulary),
      'the late half',
    );
    assert.equal(periodNumberIn('In the late half', 'half', vocabulary), 2);
  });
});

describe('words that go from one time to another', () => {
  const quarter = (year: number, number: number) => ({ year, part: { unit: 'quarter', number } }) as const;
  const month = (year: number, number: number) => ({ year, part: { unit: 'month', number } }) as const;

  it('keep the width of a month behind its year', () => {
    const moved = movedFrom(month(2024, 3), month(2024, 4), builtInVocabulary);
    assert.deepEqual(['2024-03', '2024.3', '2024. 3', '2024-03-09'].map(moved), [
      '2024-04',
      '2024.4',
      '2024. 4',
      '2024-03-09',
    ]);
    assert.equal(movedFrom(month(2024, 12), month(2025, 1), builtInVocabulary)('2024.12'), '2025.01');
  });

  it('take the year along that stands beside a period', () => {
    const moved = movedFrom(quarter(2024, 3), quarter(2024, 4), builtInVocabulary);
    assert.deepEqual(['Q3 2024', 'Goals for Q4 2024', 'Since 2024'].map(moved), [
      'Q4 2024',
      'Goals for Q1 2025',
      'Since 2024',
    ]);
  });

  it('have the years of their story moved, and no others', () => {
    const next = (text: string) => mapYears(text, 2024, (year) => year + 1);
    assert.deepEqual(["'24 and '98", '24년, 98년', '1402 of 2024', '’24', "don't '245"].map(next), [
      "'25 and '98",
      '25년, 98년',
      '1402 of 2025',
      '’25',
      "don't '245",
    ]);
  });

  it('keep what a template names and nobody knows', () =>
    assert.equal(fill('${year} ${mood}', { year: 2024 }), '2024 ${mood}'));
});
