// Reads a list of numbers as JSON from standard input, and prints for each what journals of so many years, or goals a year, take: how
// many times a function, branch or loop body of src/ was entered, for each of the steps below. As countWork.ts does.
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import { refsOf } from '../../src/journal/find.ts';
import { goalStoryOf } from '../../src/journal/goalStory.ts';
import { buildJournals, type Journal } from '../../src/journal/journal.ts';
import { type Row, rowsOf } from '../../src/views/treeRows.ts';
import { retrospectiveOf } from './journal/context.ts';
import { viewOf } from './render/dashboardPage.ts';

const sizes: readonly number[] = JSON.parse(fs.readFileSync(0, 'utf8'));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const journalsOf = (years: number, goals = 6): readonly Journal[] => buildJournals(documentsOf(years, goals));
const opened = (row: Row): number => 1 + row.children().reduce((sum, child) => sum + opened(child), 0);
const steps: Readonly<Record<string, (years: number) => () => unknown>> = {
  journals: (years) => {
    const documents = documentsOf(years);
    return () => buildJournals(documents);
  },
  'rows of the tree': (years) => {
    const journals = journalsOf(years);
    return () => rowsOf(journals).map(opened);
  },
  'rows of a long document': (sections) => {
    const journals = buildJournals([longDocument(sections)]);
    return () => rowsOf(journals).map(opened);
  },
  'stories of the goals of a long document': (entries) => {
    const [journal] = buildJournals([longDocument(entries)]);
    return () => journal?.years.flatMap(({ goals }) => goals.map(({ home }) => goalStoryOf(journal, home.goal)));
  },
  'a year on the dashboard': (years) => {
    const journals = journalsOf(years);
    return () => viewOf(journals, 2000);
  },
  // It has a cell for each goal in each year: only what has more goals in the same years can be twice as much. So many
  // goals are not compared each with each, which a limit holds short of those.
  'all years on the dashboard': (goals) => {
    const journals = journalsOf(12, 2 * goals);
    return () => viewOf(journals, null);
  },
  'references to goals': (years) => {
    const documents = documentsOf(years);
    return () => documents.map(({ uri, retrospective }) => refsOf(retrospective, uri));
  },
};

const work: Record<string, number[]> = {};
for (const [name, prepare] of Object.entries(steps)) {
  prepare(4)(); // What is built once is no work of the others.
  work[name] = [];
  for (const size of sizes) {
    const run = prepare(size);
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ranges = result
      .filter(({ url }) => /\/src\//.test(url))
      .flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
    work[name].push(ranges.reduce((sum, { count }) => sum + count, 0));
  }
}
console.log(JSON.stringify(work));

/** Three goals, and many headings with equal words over an entry each. */
function longDocument(sections: number) {
  const text = [
    '# 2023 retrospective\n\n## Reviewing the 2023 goals\n\n1. Walk ✅\n2. Sing\n3. Sail',
    ...Array.from({ length: sections }, (_, at) => `## Diary\n\n- On day ${at} I sang “Sing”`),
  ].join('\n\n');
  return { uri: 'file:///2023.md', path: '2023.md', retrospective: retrospectiveOf(text, { path: '2023.md' }) };
}

/** A document a year from 2000 on: goals that go on for some years, notes, quarters, a plan. */
function documentsOf(years: number, count = 6) {
  return Array.from({ length: years }, (_, index) => {
    const year = 2000 + index;
    const goals = (of: number) =>
      Array.from({ length: count }, (_, order) => `${order + 1}. Goal ${order} from ${of - (of % 3)}`);
    const text = [
      `# ${year} retrospective`,
      `## Reviewing the ${year} goals`,
      goals(year)
        .map((goal) => `${goal} ✅\n    - a note`)
        .join('\n'),
      ...[1, 2, 3, 4].map((quarter) => `## Q${quarter}\n\n- Moved house\n- Learnt to swim`),
      `## Goals for ${year + 1}`,
      goals(year + 1).join('\n'),
    ].join('\n\n');
    const path = `${year}.md`;
    return { uri: `file:///${path}`, path, retrospective: retrospectiveOf(text, { path }) };
  });
}
