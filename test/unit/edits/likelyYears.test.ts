import assert from 'node:assert/strict';
import { likelyYears } from '../../../src/edits/likelyYears.ts';
import { buildJournals, type Journal } from '../../../src/journal/journal.ts';
import { retrospectiveOf } from './journalText.ts';

/** A journal of years, each with a plan for the next where it is followed by `+`. */
function journalOf(...years: readonly string[]): Journal | undefined {
  return buildJournals(
    years.map((entry) => {
      const year = Number.parseInt(entry, 10);
      const plan = entry.endsWith('+') ? `\n## ${year + 1} goals\n\n- Walk\n` : '';
      const text = `# ${year} Retrospective\n\n## Q1\n\n- Moved\n${plan}`;
      return { uri: `file:///j/${year}.md`, path: `${year}.md`, retrospective: retrospectiveOf(text, `${year}.md`) };
    }),
  )[0];
}

describe('the likely year', function () {
  this.timeout(10_000);
  const rows: readonly (readonly [years: readonly string[], month: number, likely: readonly number[]])[] = [
    [[], 9, [2023, 2024]],
    [[], 10, [2024]],
    [['2022+'], 2, [2023, 2024]],
    [['2022+'], 12, [2023, 2024]],
    [['2020+', '2022+'], 12, [2021, 2023, 2024]],
    [['2023'], 1, [2024]],
    [['2023+'], 1, [2024]],
    [['2023+', '2024+'], 12, [2025]],
    [['2022', '2023', '2024'], 11, [2025]],
    [['2023', '2024'], 3, [2025]],
  ];
  for (const [years, month, likely] of rows) {
    it(`is ${likely.join(', ')} in ${month}/2024 with ${years.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(likelyYears(journalOf(...years), { year: 2024, month, day: 15 }), likely));
  }
});
