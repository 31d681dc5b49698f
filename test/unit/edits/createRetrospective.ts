import assert from 'node:assert/strict';
import { carryable } from '../../../src/edits/carriedGoals.ts';
import { gapBefore, planFor } from '../../../src/edits/carriedPlan.ts';
import {
  type NewRetrospective,
  type NewRetrospectiveInput,
  newRetrospective,
  sourcesOf,
  takesGoals,
} from '../../../src/edits/newRetrospective.ts';
import { buildJournals, type Journal, type JournalDocument } from '../../../src/journal/journal.ts';
import { readingOf, retrospectiveOf, WRITING } from './journalText.ts';

const DECEMBER = { year: 2024, month: 12, day: 5 };

/** A journal of files by their paths. */
function journalOf(files: Readonly<Record<string, string>>): { journal: Journal; texts: ReadonlyMap<string, string> } {
  const documents = Object.entries(files).map(([path, text]) => ({
    uri: `file:///home/someone/${encodeURI(path)}`,
    path,
    retrospective: retrospectiveOf(text, path),
  }));
  const [journal, ...more] = buildJournals(documents);
  assert.ok(journal && more.length === 0, 'the files are one journal');
  return { journal, texts: new Map(documents.map(({ uri, path }) => [uri, files[path] ?? ''])) };
}

interface Created extends NewRetrospective {
  readonly takesGoals: boolean;
  /** The document whose goals come along, and the years between that nobody wrote of. */
  readonly carriedFrom: JournalDocument | undefined;
  readonly gap: readonly number[];
}

export function create(
  files: Readonly<Record<string, string>>,
  year: number,
  more: Partial<NewRetrospectiveInput> = {},
): Created {
  const { journal, texts } =
    Object.keys(files).length > 0 ? journalOf(files) : { journal: undefined, texts: new Map<string, string>() };
  const sources = new Set(sourcesOf(journal, { year, ...more }));
  const input = {
    ...WRITING,
    journal,
    textOf: (document: JournalDocument) =>
      (sources.has(document) ? texts.get(document.uri) : undefined) ?? assert.fail('a text that was not announced'),
    year,
    today: DECEMBER,
    language: 'en' as const,
    ...more,
  };
  const created = newRetrospective(input);
  const reading = readingOf(created.text, created.fileName);
  assert.ok(
    reading.kind === 'retrospective' && reading.retrospective.year === year,
    'reads as a retrospective of its year',
  );
  const plan = planFor(journal, year, more.part);
  const comes = plan !== undefined && carryable(plan, WRITING.statuses).some(({ goesOn }) => goesOn);
  return {
    ...created,
    takesGoals: takesGoals(input),
    carriedFrom: comes ? plan.document : undefined,
    gap: comes ? gapBefore(journal, plan, year) : [],
  };
}

/** The text with the cursor as `|`. */
export function shown({ text, cursor }: NewRetrospective): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}
