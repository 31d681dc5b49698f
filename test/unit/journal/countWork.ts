// Reads the texts that come as JSON on standard input, and prints the work that each takes: how many times a function,
// branch or loop body of src/journal/, src/edits/ and of markdown-it was entered. Counted, not timed, so it says the
// same on every machine. A process of its own, since V8 counts well only what it compiles while it counts.
//   node countWork.ts read   what reading a text takes
//   node countWork.ts help   what an editor asks of a text that has been read
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import { placesAt } from '../../../src/edits/completionPlace.ts';
import { goalsIn, refsOf } from '../../../src/journal/find.ts';
import { goalStoryOf } from '../../../src/journal/goalStory.ts';
import { buildJournals } from '../../../src/journal/journal.ts';
import { read } from '../../../src/journal/read.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { contextOf, retrospectiveOf } from './context.ts';

const URI = 'file:///2023.md';
const WORK: Readonly<Record<string, (text: string, retrospective: Retrospective) => void>> = {
  read: (text) => void read(text, contextOf()),
  help(text, retrospective) {
    refsOf(retrospective, URI);
    placesAt(text, retrospective, text.length);
    const last = goalsIn(retrospective, [{ start: 0, end: text.length }]).at(-1);
    const [journal] = buildJournals([{ uri: URI, path: '2023.md', retrospective }]);
    if (last !== undefined && journal !== undefined) goalStoryOf(journal, last.goal);
  },
};

const work = WORK[process.argv[2] ?? ''];
if (work === undefined) throw new Error('which work is to be counted?');
const texts: readonly string[] = JSON.parse(fs.readFileSync(0, 'utf8'));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const pages = texts.map((text) => ({ text, retrospective: retrospectiveOf(text) }));
// What is built once, at the first document, is no work of the others.
for (const { text, retrospective } of pages) work(text, retrospective);
const counts: number[] = [];
for (const { text, retrospective } of pages) {
  await session.post('Profiler.takePreciseCoverage');
  work(text, retrospective);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ranges = result
    .filter(({ url }) => /\/src\/(?:journal|edits)\/|\/markdown-it\//.test(url))
    .flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  counts.push(ranges.reduce((sum, { count }) => sum + count, 0));
}
console.log(JSON.stringify(counts));
