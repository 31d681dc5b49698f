import assert from 'node:assert/strict';
import { entryLines } from '../../../src/edits/entryLines.ts';

describe('the entries that lines are', () => {
  const rows: readonly (readonly [text: string, ...entries: readonly string[]])[] = [
    ['Moved house', 'Moved house'],
    ['- Moved house\n- Sold the boat', 'Moved house', 'Sold the boat'],
    ['1. Moved\r\n\r\n  2) Sold', 'Moved', 'Sold'],
    ['* [x] Moved\n  + [ ] Sold', 'Moved', 'Sold'],
    ['> - Moved\n## Sold', 'Moved', 'Sold'],
    ['10. Moved  \n-  [x] Sold\n##  Slept', 'Moved', 'Sold', 'Slept'],
    ['-5 degrees\n#home\n2024 began', '-5 degrees', '#home', '2024 began'],
    ['---\n- \n', ...[]],
  ];
  for (const [text, ...entries] of rows) it(JSON.stringify(text), () => assert.deepEqual(entryLines(text), entries));
});
