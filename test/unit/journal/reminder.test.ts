import assert from 'node:assert/strict';
import { buildJournals } from '../../../src/journal/journal.ts';
import { reminderOf, reminderPeriod } from '../../../src/journal/reminder.ts';
import { retrospectiveOf } from './context.ts';

/** What is due on a day, by its period, in a journal of files by their names. */
function due(files: Readonly<Record<string, string>>, date: string, ...dismissed: readonly string[]): string | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const today = { year, month, day };
  const documents = Object.entries(files).map(([path, text]) => ({
    uri: `file:///home/${path}`,
    path,
    retrospective: retrospectiveOf(text, { path, today }),
  }));
  const reminder = reminderOf(buildJournals(documents), today, (period) => dismissed.includes(period));
  return reminder === undefined ? null : reminderPeriod(reminder);
}

const text = (year: number, quarters: string, goals = '- Walk ✅\n') =>
  `# ${year} Retrospective\n\n## Reviewing the ${year} goals\n\n${goals}\n${quarters}`;
const EMPTY = '## Q1\n\n- x\n\n## Q2\n\n- \n\n## Q3\n\n- \n';

describe('a reminder', () => {
  const rows: readonly (readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    date: string,
    expected: string | null,
  ])[] = [
    ['in the last two weeks of an empty quarter', { '2024.md': text(2024, EMPTY) }, '2024-06-17', '2024-Q2'],
    ['on its last day', { '2024.md': text(2024, EMPTY) }, '2024-06-30', '2024-Q2'],
    ['not before', { '2024.md': text(2024, EMPTY) }, '2024-06-16', null],
    ['not where something is written', { '2024.md': text(2024, EMPTY) }, '2024-03-31', null],
    ['not where something is written by month', { '2024.md': text(2024, '## May\n\n- x\n') }, '2024-06-20', null],
    [
      'where the months of the quarter are empty',
      { '2024.md': text(2024, '## May\n\n- x\n') },
      '2024-09-20',
      '2024-Q3',
    ],
    ['where a half has nothing', { '2024.md': text(2024, '## H1\n\n- \n') }, '2024-06-20', '2024-Q2'],
    ['not where a half has something', { '2024.md': text(2024, '## H1\n\n- x\n') }, '2024-06-20', null],
    ['where the year has no document yet', { '2023.md': text(2023, EMPTY) }, '2024-03-31', '2024-Q1'],
    ['not for a journal that has ended', { '2022.md': text(2022, EMPTY) }, '2024-03-31', null],
    [
      'not for one who does not write by quarters',
      { '2024.md': text(2024, '## Lessons learned\n\n- x\n') },
      '2024-06-30',
      null,
    ],
    [
      'not where the quarter has a document of its own',
      { '2024-Q1.md': '# Q1 2024 Retrospective\n\n## What happened\n\n- x\n', '2023.md': text(2023, EMPTY) },
      '2024-03-31',
      null,
    ],
    ['in December of goals without a status', { '2024.md': text(2024, '', '- Walk\n') }, '2024-12-01', '2024-review'],
    ['in January of those of the year before', { '2024.md': text(2024, '', '- Walk\n') }, '2025-01-31', '2024-review'],
    ['not in February', { '2024.md': text(2024, '', '- Walk\n') }, '2025-02-01', null],
    ['not where all have one', { '2024.md': text(2024, '') }, '2025-01-31', null],
    ['of the empty quarter first', { '2024.md': text(2024, EMPTY, '- Walk\n') }, '2024-12-31', '2024-Q4'],
  ];
  for (const [what, files, date, expected] of rows) {
    it(`comes ${what}`, () => assert.equal(due(files, date), expected));
  }

  it('leaves what was dismissed, and then tells of the next thing', () => {
    const files = { '2024.md': text(2024, EMPTY, '- Walk\n') };
    assert.equal(due(files, '2024-12-31', '2024-Q4'), '2024-review');
    assert.equal(due(files, '2024-12-31', '2024-Q4', '2024-review'), null);
  });
});
