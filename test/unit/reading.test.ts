import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { summaryOf } from '../../src/journal/summary.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';
import { type AnnotatedDocument, annotatedDocuments, type Expected } from './annotated.ts';

const CORPUS = join(import.meta.dirname, '../fixtures/reading');

/** The same text in other bytes, which change nothing that is read. */
const OTHER_BYTES: readonly ((text: string) => string)[] = [
  // Windows: a byte order mark, two characters for a line end, none behind the last line.
  (text) => `\uFEFF${text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '')}`.replace(/\r?\n/g, '\r\n'),
  // Emoji as keyboards send them, lines as old Macs end them.
  (text) => text.replace(/[✅❌🤔🚧](?!\uFE0F)/gu, '$&\uFE0F').replace(/\r?\n/g, '\r'),
  // Letters in parts, as macOS writes the names of files and pastes them.
  (text) => text.normalize('NFD'),
];

describe('reading what people write', () => {
  for (const file of globSync('*/*.md', { cwd: CORPUS }).sort()) {
    const documents = annotatedDocuments(readFileSync(join(CORPUS, file), 'utf8'));
    describe(file, () => {
      for (const document of documents) {
        it(`${document.name} (${basename(file)}:${document.line})`, () => {
          compare(listed(modelOf(document)), listed(document.expected));
        });
      }

      it('reads the same from other bytes', () => {
        for (const document of documents) {
          for (const written of OTHER_BYTES) {
            const path = written(document.path).replace('\uFEFF', '');
            const other = modelOf({ ...document, path, text: written(document.text) });
            compare(composed(other), composed(modelOf(document)));
          }
        }
      });
    });
  }
});

function composed(model: Expected): string {
  return listed(model).replaceAll('\uFE0F', '').normalize('NFC');
}

/** A plain error, as mocha shows the difference line by line and `assert` would show it once more. */
function compare(actual: string, expected: string): void {
  if (actual === expected) return;
  throw Object.assign(new Error('what is read is not what a careful reader finds'), { actual, expected });
}

function modelOf(document: AnnotatedDocument): Expected {
  const reading = read(document.text, {
    path: document.path,
    today: document.today,
    statuses: DEFAULT_STATUSES,
    vocabulary: builtInVocabulary,
  });
  return summaryOf(document.path, document.text, reading);
}

/** The whole model, a line for each thing in it, so that a difference reads as one. */
function listed(model: Expected): string {
  const head = model.retrospective ? `retrospective of ${model.year} in ${model.language}` : 'no retrospective';
  const goals = model.goals.map(
    (goal) => `${at(goal.line)} ${goal.section} ${goal.year} ${goal.status ?? '(no mark)'}: ${goal.text}`,
  );
  const periods = model.periods.map(
    ({ line, year, quarters, months, entries, label }) =>
      `${at(line)} period ${year} quarters ${quarters} months ${months} entries ${entries}: ${label}`,
  );
  const problems = model.problems.map((problem) => `${at(problem.line)} problem ${problem.code}`);
  return [`${model.file}: ${head}`, ...goals, ...periods, ...problems].join('\n');
}

function at(line: number): string {
  return String(line).padStart(4);
}
