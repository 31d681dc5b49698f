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

function documentOf(path: string, text: string): JournalDocument {
  const today = { year: 2024, month: 1, day: 2 };
  const reading = read(text, { path, today, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
  assert.equal(reading.kind, 'retrospective', path);
  return { uri: `file:///notes/${path}`, path, retrospective: reading.retrospective };
}
