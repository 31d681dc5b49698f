import type { AllYearsView, DashboardWords, ThreadCell, YearView } from './dashboardView.ts';

/** A year's goals and how they went, as a table for another markdown document. */
export function yearTable({ goals }: YearView, words: DashboardWords): string {
  return table(
    [words.goal, words.status],
    goals.map((goal) => [goal.text, said(goal)]),
  );
}

/** Every goal in a row, every year in a column. */
export function allYearsTable({ columns, groups, singles }: AllYearsView, words: DashboardWords): string {
  const years = columns.map(({ year }) => year);
  const lasting = groups
    .flatMap(({ rows }) => rows)
    .map(({ text, cells }) => [text, ...cells.map((cell) => (cell === null ? '' : said(cell)))]);
  const alone = singles.flatMap(({ year, goals }) =>
    goals.map((goal) => [goal.text, ...years.map((column) => (column === year ? said(goal) : ''))]),
  );
  return table([words.goal, ...years.map(String)], [...lasting, ...alone]);
}

/** `✅ Done`: the mark for the eye, the word for everybody. */
function said({ status }: Pick<ThreadCell, 'status'>): string {
  return `${status.mark} ${status.word}`.trim();
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head.map(escaped), head.map(() => '---'), ...rows.map((cells) => cells.map(escaped))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** So that a goal's words stay words: no column, code, link, emphasis or tag begins in them. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<~]/g, (character) => `\\${character}`);
}
