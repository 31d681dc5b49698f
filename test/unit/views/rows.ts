import assert from 'node:assert/strict';
import { buildJournals, type JournalDocument } from '../../../src/journal/journal.ts';
import { read } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';
import { type Row, rowsOf } from '../../../src/views/treeRows.ts';

/** The rows at the top of the tree for some files below a folder, by their paths. */
export function rows(files: Readonly<Record<string, string>>): readonly Row[] {
  return rowsOf(buildJournals(Object.entries(files).map(([path, text]) => documentOf(path, text))));
}

/** One line for each row: its level as indentation, its kind, what it shows. */
export function outline(rows: readonly Row[], level = 0): string {
  return rows
    .map((row) => `${'  '.repeat(level)}${row.kind} ${shown(row)}\n${outline(row.children(), level + 1)}`)
    .join('');
}

export function shown(row: Row): string | number {
  switch (row.kind) {
    case 'journal':
      return row.journal.name;
    case 'year':
      return row.year.year;
    case 'goals':
      return row.year.goals.length;
    case 'goal':
      return `${row.goal.text} (${row.goal.status})`;
    case 'document':
      return row.document.path;
    case 'section':
      return row.section.heading?.text ?? '';
    case 'entry':
    case 'note':
      return row.text;
    default:
      return row satisfies never;
  }
}

function documentOf(path: string, text: string): JournalDocument {
  const today = { year: 2024, month: 1, day: 2 };
  const reading = read(text, { path, today, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
  assert.equal(reading.kind, 'retrospective', path);
  return { uri: `file:///notes/${path}`, path, retrospective: reading.retrospective };
}
