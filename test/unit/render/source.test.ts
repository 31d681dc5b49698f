import assert from 'node:assert/strict';
import type { Entry } from '../../../src/journal/retrospective.ts';
import { entryWords, notesBelow } from '../../../src/render/source.ts';

/** An entry whose line ends at `|` and whose block is the whole text. */
function entryOf(marked: string): { readonly text: string; readonly entry: Entry } {
  const end = marked.indexOf('|');
  const text = marked.replace('|', '');
  const block = { start: 0, end: text.length };
  return { text, entry: { text: '', line: { start: 0, end }, block, notes: [], links: [] } };
}

describe('notesBelow', () => {
  const table: readonly (readonly [what: string, marked: string, notes: string])[] = [
    ['none', '- a|', ''],
    ['only empty lines', '- a|\n\n   \n', ''],
    ['a list four deep', '1. a|\n    - b\n        - c', '- b\n    - c'],
    ['a list two deep', '- a|\n  - b\n  - c', '- b\n- c'],
    ['a list behind tabs', '- a|\n\t- b\n\t\t- c', '- b\n    - c'],
    ['code with its own indentation', '- a|\n  ```\n    x\n  ```', '```\n  x\n```'],
    ['lines that end in CRLF', '- a|\r\n  - b\r\n  - c', '- b\n- c'],
    ['a paragraph under a heading', '### a|\n\nb\n', 'b'],
    ['a wider line first', '- a|\n      b\n  - c', 'b\n- c'],
  ];
  for (const [what, marked, notes] of table) {
    it(`gives ${what}`, () => {
      const { text, entry } = entryOf(marked);
      assert.equal(notesBelow(text, entry), notes);
    });
  }
});

describe('entryWords', () => {
  const table: readonly (readonly [marked: string, words: string])[] = [
    ['- a `b`|', 'a `b`'],
    ['12. a|', 'a'],
    ['3) a|', 'a'],
    ['a - b|', 'a - b'],
    ['- a\n  b|', 'a b'],
    ['- a\r\n>   b|', 'a b'],
  ];
  for (const [marked, words] of table) {
    it(JSON.stringify(marked), () => {
      const { text, entry } = entryOf(marked);
      assert.equal(entryWords(text, entry), words);
    });
  }
});
