import assert from 'node:assert/strict';
import { plainOf } from '../../../src/journal/inline.ts';

const words = (line: string) => plainOf(line, [{ start: 0, end: line.length }]).text;

describe('the words of a line', () => {
  const table: Readonly<Record<string, string>> = {
    '**Read** _more_': 'Read more',
    '[Read more](a.md "b") ✅': 'Read more ✅',
    '![fern](fern.png) Read': 'Read',
    '[[2023|last year]] again': 'last year again',
    'Read [[2023#Goals]] ✅': 'Read ✅',
    '[[2023#Read more]] at last': 'Read more at last',
    '[ ] [[#Read more]]': '[ ] Read more',
    '`code *as* it` is': 'code *as* it is',
    '1\\. Read': '1. Read',
    '5 * 3 and snake_case': '5 * 3 and snake_case',
    '**Read': '**Read',
    'Read<br>more &amp; more': 'Read more & more',
    'Read\u00a0 more': 'Read more',
    '~~Read~~ more': 'Read more',
    'A note[^1]': 'A note',
    '[life] Read': '[life] Read',
  };
  for (const [line, expected] of Object.entries(table)) it(line, () => assert.equal(words(line), expected));

  it('are composed letters, with the places of their parts', () => {
    const line = '운동 è が'.normalize('NFD');
    const plain = plainOf(line, [{ start: 0, end: line.length }]);
    assert.equal(plain.text, '운동 è が');
    const { start, end } = plain.span(1, 4);
    assert.equal(line.slice(start, end), '동 è'.normalize('NFD'));
  });

  it('know their places in the document', () => {
    const line = 'a **b** [c d](e.md) f';
    const plain = plainOf(line, [{ start: 0, end: line.length }]);
    const at = plain.text.indexOf('c d');
    const { start, end } = plain.span(at, at + 3);
    assert.equal(line.slice(start, end), 'c d');
  });

  it('say how far they are bold or struck through, behind a box', () => {
    const plain = plainOf('[ ] **Read more**: much', [{ start: 0, end: 23 }]);
    assert.equal(plain.text.slice(0, plain.boldEnd), '[ ] Read more');
    assert.equal(plain.struckEnd, 0);
  });
});
