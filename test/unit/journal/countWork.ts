// Reads the texts that come as JSON on standard input, and prints the work that each takes: how many times a function,
// branch or loop body of src/journal/ and of markdown-it was entered. Counted, not timed, so it says the same on every
// machine. A process of its own, since V8 counts well only what it compiles while it counts.
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import { read } from '../../../src/journal/read.ts';
import { contextOf } from './context.ts';

const texts: readonly string[] = JSON.parse(fs.readFileSync(0, 'utf8'));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// What is built once, at the first document, is no work of the others.
for (const text of texts) read(text, contextOf());
const work: number[] = [];
for (const text of texts) {
  await session.post('Profiler.takePreciseCoverage');
  read(text, contextOf());
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ranges = result
    .filter(({ url }) => /\/src\/journal\/|\/markdown-it\//.test(url))
    .flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  work.push(ranges.reduce((sum, { count }) => sum + count, 0));
}
console.log(JSON.stringify(work));
