import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownCopy } from '../../../src/journal/ownCopy.ts';
import { read } from '../../../src/journal/read.ts';
import { retrospective } from '../edits/grammar.ts';
import { contextOf } from './context.ts';

describe('a copy of what was read', () => {
  it('says the same, in other objects', () => {
    fc.assert(
      fc.property(retrospective, ({ text }) => {
        const reading = read(text, contextOf());
        const copy = ownCopy(reading);
        assert.deepEqual(copy, reading);
        assert.notEqual(copy, reading);
        assert.notEqual(copy.reasons, reading.reasons);
      }),
    );
  });
});
