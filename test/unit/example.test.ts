import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { likelyYears } from '../../src/edits/likelyYears.ts';
import { anchorsOf } from '../../src/journal/anchors.ts';
import { buildJournals, type Journal, type JournalDocument } from '../../src/journal/journal.ts';
import { problemsIn } from '../../src/journal/journalProblems.ts';
import { type Reading, read } from '../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';

const ROOT = join(import.meta.dirname, '../..');
const TODAY = { year: 2026, month: 11, day: 22 };

describe('the example', () => {
  const files = globSync('example/**/*.md', { cwd: ROOT }).sort();
  const documents = files.flatMap((path): readonly JournalDocument[] => {
    const reading = readingOf(path);
    return reading.kind === 'retrospective'
      ? [{ uri: `file:///${path}`, path, retrospective: reading.retrospective }]
      : [];
  });
  const journals = buildJournals(documents);
  const journal = (name: string): Journal => {
    const found = journals.find((one) => one.name === name);
    assert.ok(found, `no journal ${name}`);
    return found;
  };

  it('is two journals and a README that is none', () => {
    assert.deepEqual(journals.map(({ name }) => name).sort(), ['retrospectives', '회고']);
    assert.equal(readingOf('example/README.md').kind, 'other');
  });

  it('shows every status', () => {
    const shown = journals.flatMap(({ years }) => years.flatMap(({ goals }) => goals.map(({ status }) => status)));
    assert.deepEqual(
      new Set(shown),
      new Set([null, ...DEFAULT_STATUSES.map(({ id }) => id).filter((id) => id !== 'planned')]),
    );
  });

  it('carries a goal through four years in each journal', () => {
    const history = (name: string, text: string) =>
      journal(name)
        .threads.find((thread) => thread.text.startsWith(text))
        ?.goals.map(({ year, status }) => `${year} ${status}`);
    assert.deepEqual(history('retrospectives', "Translate Avó's letters"), [
      '2025 done',
      '2024 partly',
      '2023 partly',
      '2022 partly',
    ]);
    assert.deepEqual(history('회고', '내 의자 하나'), [
      '2026 in-progress',
      '2025 partly',
      '2024 partly',
      '2023 missed',
    ]);
  });

  it('has two goals of 2025 that wait in English, one in Korean', () => {
    const waiting = (name: string) =>
      journal(name)
        .years.filter(({ year }) => year < TODAY.year)
        .flatMap(({ goals }) => goals.filter(({ status }) => status === null).map(({ year }) => year));
    assert.deepEqual(waiting('retrospectives'), [2025, 2025]);
    assert.deepEqual(waiting('회고'), [2025]);
  });

  it('asks for 2026 in English, and for 2027 in Korean, where 2026 runs', () => {
    assert.equal(likelyYears(journal('retrospectives'), TODAY)[0], 2026);
    assert.equal(likelyYears(journal('회고'), TODAY)[0], 2027);
  });

  it('has nothing to mend but the goals that wait', () => {
    const context = { today: TODAY, statuses: DEFAULT_STATUSES };
    const problems = journals.flatMap((one) =>
      one.documents.flatMap((document) =>
        problemsIn(document, { ...context, journal: one }).map(({ code }) => `${document.path}: ${code}`),
      ),
    );
    assert.deepEqual(problems, [
      'example/retrospectives/2025.md: goal-without-status',
      'example/retrospectives/2025.md: goal-without-status',
      'example/회고/2025.md: goal-without-status',
    ]);
  });

  it('links to files and headings that exist', () => {
    const links = files.flatMap((path) => linksOf(path));
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((link) => !leadsSomewhere(link)),
      [],
    );
  });
});

function readingOf(path: string): Reading {
  return read(textOf(path), { path, today: TODAY, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

interface Link {
  readonly from: string;
  readonly file: string;
  readonly anchor: string | undefined;
}

function linksOf(from: string): readonly Link[] {
  return [...textOf(from).matchAll(/\]\((?!https?:)([^)#]+)(?:#([^)]+))?\)/g)].map(([, file = '', anchor]) => ({
    from,
    file: join(dirname(from), decodeURIComponent(file)),
    anchor: anchor && decodeURIComponent(anchor),
  }));
}

function leadsSomewhere({ file, anchor }: Link): boolean {
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(textOf(file)).some((heading) => heading.anchor === anchor);
}
