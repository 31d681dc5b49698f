import type { Candidate, Said } from './candidates.ts';
import { plainOf } from './inline.ts';
import type { Lexicon } from './lexicon.ts';
import type { TableBlock } from './markdown.ts';
import { fold } from './phrases.ts';
import type { Plain } from './plain.ts';
import { bare } from './sense.ts';
import type { Span } from './text.ts';

/** The rows of a table of goals: one column has the goals, the others are read as notes, where a status may stand. */
export function fromTable(text: string, table: TableBlock, lexicon: Lexicon, group: Said | null): readonly Candidate[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const names = header.cells.map((cell) => bare(fold(plainOf(text, [cell]).text)));
  const column = goalColumn(
    names,
    rows.map((row) => row.cells.map((cell) => plainOf(text, [cell]))),
    lexicon,
  );
  if (column < 0) return [];
  return rows.flatMap((row): readonly Candidate[] => {
    const cell = row.cells[column];
    const plain = cell ? plainOf(text, [cell]) : null;
    if (plain === null || !/\p{L}/u.test(plain.text)) return [];
    const others = statusFirst(row.cells, names, lexicon).filter((other) => other.cell !== cell);
    return [
      {
        form: 'row',
        plain,
        line: row.span,
        block: row.span,
        notes: others.map(({ cell: block, told }) => ({ plain: plainOf(text, [block]), block, told })),
        said: group,
        story: false,
      },
    ];
  });
}

interface Cell {
  readonly cell: Span;
  readonly told: boolean;
}

function statusFirst(row: readonly Span[], names: readonly string[], lexicon: Lexicon): readonly Cell[] {
  const cells = row.map((cell, index) => ({ cell, told: lexicon.has('statusLabel', names[index] ?? '') }));
  return [...cells.filter(({ told }) => told), ...cells.filter(({ told }) => !told)];
}

/** The column whose name says goals, else the one with the most letters. */
function goalColumn(names: readonly string[], rows: readonly (readonly Plain[])[], lexicon: Lexicon): number {
  const named = names.findIndex((name) => lexicon.is('goalColumn', name) || lexicon.has('goals', name));
  if (named >= 0) return named;
  const letters = names.map((_, index) => rows.reduce((total, row) => total + (row[index]?.text.length ?? 0), 0));
  return letters.indexOf(Math.max(...letters));
}
