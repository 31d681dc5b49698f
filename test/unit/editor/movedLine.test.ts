import assert from 'node:assert/strict';
import { movedLine } from '../../../src/editor/movedLine.ts';

type Place = readonly [line: number, character: number];

/** Where the third line is after a change, counted from 0. */
const CASES: readonly (readonly [what: string, from: Place, to: Place, text: string, line: number | undefined])[] = [
  ['a letter typed in it', [2, 4], [2, 4], 'x', 2],
  ['a line begun at its end', [2, 9], [2, 9], '\n', 2],
  ['a line begun at the end of the one above', [1, 9], [1, 9], '\n3. ', 3],
  ['a line put before its start', [2, 0], [2, 0], 'So it went.\r\n', 3],
  ['words put at its start', [2, 0], [2, 0], 'So ', 2],
  ['lines taken away above', [0, 0], [2, 0], '', 0],
  ['a line taken away below', [3, 0], [4, 0], '', 2],
  ['itself taken away', [2, 0], [3, 0], '', undefined],
  ['itself joined to the line above', [1, 9], [2, 1], '', undefined],
  ['its words replaced', [2, 3], [2, 9], 'Sail', 2],
];

describe('a line of a text that is changed', () => {
  for (const [what, [line, character], [endLine, endCharacter], text, expected] of CASES) {
    it(`is followed through ${what}`, () => {
      const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
      assert.equal(movedLine(2, [{ range, text }]), expected);
    });
  }

  it('is followed through several changes at once', () => {
    const at = (line: number) => ({
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
      text: '\n',
    });
    assert.equal(movedLine(2, [at(7), at(1), at(0)]), 4);
  });
});
