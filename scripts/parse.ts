// npm run parse -- FILE… [--today YYYY-MM-DD]
// Prints what is read from each file as JSON, one line per document.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../src/journal/status.ts';
import { summaryOf } from '../src/journal/summary.ts';
import { linesOf } from '../src/journal/text.ts';
import { builtInVocabulary } from '../src/journal/vocabulary.ts';

const { values, positionals } = parseArgs({ options: { today: { type: 'string' } }, allowPositionals: true });
const today = dateOf(values.today ?? new Date().toISOString());

for (const file of positionals) {
  const text = readFileSync(file, 'utf8');
  const path = relative(process.cwd(), file).split(sep).join('/');
  const reading = read(text, { path, today, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
  const lines = linesOf(text);
  const reasons = reading.reasons.map(({ code, words, span }) => ({
    code,
    ...(words === undefined ? {} : { words }),
    ...(span === undefined ? {} : { line: lines.at(span.start) + 1 }),
  }));
  console.log(JSON.stringify({ ...summaryOf(file, text, reading), reasons }));
}

function dateOf(text: string) {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (match === null) throw new TypeError(`--today is a date like 2024-12-31, not ${text}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
