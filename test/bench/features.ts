import MarkdownIt from 'markdown-it';
import { changeStatus } from '../../src/edits/changeStatus.ts';
import { applyEdits, isRefusal } from '../../src/edits/textEdit.ts';
import { refsOf } from '../../src/journal/find.ts';
import { buildJournals, type JournalDocument } from '../../src/journal/journal.ts';
import { mayBeRetrospective, type ReadContext, type Reading, read } from '../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { linesOf } from '../../src/journal/text.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';
import { type Row, rowsOf } from '../../src/views/treeRows.ts';
import { viewOf } from '../unit/render/dashboardPage.ts';
import { LAST_YEAR, retrospective, seeded } from './generate.ts';
import { providersOf } from './providers.ts';

/** Of one feature: medians in milliseconds of it and of the least that it could take, measured in turn. */
export interface Measured {
  readonly what: string;
  readonly ms: number;
  readonly limit: number;
  readonly limitIs: string;
}

const TODAY = { year: LAST_YEAR, month: 6, day: 1 };
const CONTEXT: ReadContext = {
  path: `${LAST_YEAR}.md`,
  today: TODAY,
  statuses: DEFAULT_STATUSES,
  vocabulary: builtInVocabulary,
};
const WRITING = { statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary, today: TODAY };
const BARE = 'a bare block parse';
/** Nobody types one letter: by the time a person has written a line, the engine has compiled what each letter runs. */
const LETTERS = 20;

export async function measureFeatures(times: number): Promise<readonly Measured[]> {
  const small = retrospective(LAST_YEAR, false, seeded(1)).slice(0, 15_000);
  const large = small + Array.from({ length: 70 }, () => small.slice(small.indexOf('## Q1'))).join('\n');
  const others = documentsOf(50).slice(1);
  const markdown = new MarkdownIt('default', { html: true });
  markdown.core.ruler.enableOnly(['normalize', 'block']);
  const bare = (text: string) => () => void markdown.parse(text, {});
  const few = Math.ceil(times / 10);
  return [
    compare('keystroke in 15 kB', times * LETTERS, keystroke(small), bare(small), BARE),
    compare('keystroke in 1 MB', few, keystroke(large), bare(large), BARE),
    compare('toggle in 15 kB, text to text', times, toggle(small), bare(small), BARE),
    ...(await measureProviders('15 kB', times, small, others, MOST_SMALL)),
    ...(await measureProviders('1 MB', few, large, others, MOST_LARGE)),
    ...measureJournal(Math.ceil(times / 4)),
  ];
}

/** How long a provider may keep the host from everything else, in milliseconds. */
const [MOST_SMALL, MOST_LARGE] = [5, 50];

async function measureProviders(
  size: string,
  times: number,
  text: string,
  others: readonly JournalDocument[],
  most: number,
): Promise<readonly Measured[]> {
  const [document] = documentOf(`${LAST_YEAR}.md`, text);
  if (document === undefined) throw new Error('the benchmark reads retrospectives');
  const found: Measured[] = [];
  const page = { text, document, others, context: CONTEXT, read: (other: string) => read(other, CONTEXT) };
  for (const [name, provide] of Object.entries(providersOf(page))) {
    const taken: number[] = [];
    for (let time = -times / 10; time < times; time++) {
      const start = processor();
      await provide();
      if (time >= 0) taken.push(processor() - start);
    }
    found.push({ what: `  ${name}, ${size}`, ms: median(taken), limit: most, limitIs: 'asked' });
  }
  return found;
}

/** How many letters are typed in one place before another. */
const IN_ONE_PLACE = 10;

/** What is worked out at each letter that is typed, at the ends of lines all over a text, after the version before. */
function keystroke(text: string): () => void {
  let reading: Reading | undefined;
  let typed = 0;
  let now = text;
  let at = 0;
  return () => {
    if (typed % IN_ONE_PLACE === 0) at = now.indexOf('\n', (typed * 997) % now.length);
    typed++;
    // As the host has it: one stretch of memory, not a rope of pieces.
    now = [now.slice(0, at), 'x', now.slice(at)].join('');
    reading = readAll(now, reading);
  };
}

function readAll(text: string, before?: Reading): Reading {
  if (!mayBeRetrospective(text, builtInVocabulary)) throw new Error('the benchmark reads retrospectives');
  const reading = read(text, CONTEXT, before);
  if (reading.kind === 'retrospective') {
    refsOf(reading.retrospective, 'file:///2025.md');
    linesOf(text);
  }
  return reading;
}

function toggle(text: string): () => void {
  const reading = readAll(text);
  const [ref] = reading.kind === 'retrospective' ? refsOf(reading.retrospective, 'file:///2025.md').values() : [];
  if (ref === undefined) throw new Error('no goal to toggle');
  return () => {
    const edits = changeStatus(text, reading, ref, { step: 1 }, WRITING);
    if (isRefusal(edits)) throw new Error(edits.refused);
    readAll(applyEdits(text, edits), reading);
  };
}

/** Fifty years of twenty goals. */
function measureJournal(times: number): readonly Measured[] {
  const documents = documentsOf(50);
  const copy = () => void structuredClone(documents.flatMap(({ retrospective }) => retrospective.sections));
  const journals = buildJournals(documents);
  const opened = (row: Row): number => 1 + row.children().reduce((sum, child) => sum + opened(child), 0);
  const page = (year: number | null) => () => viewOf(journals, year);
  const clone = 'a copy of its data';
  return [
    compare('journal of 50 years x 20 goals', times, () => void buildJournals(documents), copy, clone),
    compare('tree of it, every row open', times, () => rowsOf(journals).map(opened), copy, clone),
    compare('dashboard, one year', times, page(LAST_YEAR), copy, clone),
    compare('dashboard, all years', times, page(null), copy, clone),
  ];
}

/** A journal's documents, the newest first. */
function documentsOf(years: number): readonly JournalDocument[] {
  return Array.from({ length: years }, (_, index) => LAST_YEAR - index).flatMap((year) =>
    documentOf(`${year}.md`, retrospective(year, false, seeded(year))),
  );
}

function documentOf(path: string, text: string): readonly JournalDocument[] {
  const reading = read(text, { ...CONTEXT, path });
  return reading.kind === 'retrospective'
    ? [{ uri: `file:///${path}`, path, retrospective: reading.retrospective }]
    : [];
}

/** In turn, so that both meet the same machine; the first tenth is not counted. */
function compare(what: string, times: number, run: () => unknown, least: () => unknown, limitIs: string): Measured {
  const taken: number[][] = [[], []];
  for (let time = -times / 10; time < times; time++) {
    for (const [index, one] of [run, least].entries()) {
      const start = processor();
      one();
      if (time >= 0) taken[index]?.push(processor() - start);
    }
  }
  const [ms = 0, limit = 0] = taken.map(median);
  return { what, ms, limit, limitIs };
}

/** Milliseconds of processor time: a busy machine changes them least. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
