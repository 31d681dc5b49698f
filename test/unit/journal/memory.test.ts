import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Reading, read } from '../../../src/journal/read.ts';
import { retrospective } from '../edits/grammar.ts';
import { contextOf } from './context.ts';

const PIECES = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '## Q3\n\n- Rested\n\n',
  '### Keep',
  '## 2024 goals\n\n1. Sail ✅\n',
  '- ',
  '1. ',
  '    ',
  '\t',
  '> ',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '<details>\n\n',
  '</details>',
  '---\n',
  '===\n',
  '[a]: /b\n',
  '[a]: /b "and\nmore"\n',
  '| a | b |\n|---|---|\n',
  '|',
  '**',
  '~~',
  ' ✅',
  ' ❌',
  '[x] ',
  '회고',
  'this year',
  'Goals for 2024:\n\n',
  ':',
  '\uFEFF',
  'tags: [b]\n',
];

/** Typing, deleting, pasting: somewhere, and often near the last edit. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  near: fc.option(fc.integer({ min: -4, max: 4 }), { freq: 2 }),
  deleted: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  inserted: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
});

function place(text: string, share: number, last: number, near: number | null): number {
  const at = near === null ? Math.floor(share * (text.length + 1)) : last + near;
  return Math.max(0, Math.min(text.length, at));
}

describe('reading after the version before', () => {
  it('finds what reading alone finds, whatever was edited', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(retrospective, fc.array(edit, { minLength: 1, maxLength: 6 }), ({ text }, edits) => {
        let before = read(text, contextOf());
        let now = text;
        let last = 0;
        for (const { at, near, deleted, inserted } of edits) {
          last = place(now, at, last, near);
          now = now.slice(0, last) + inserted + now.slice(last + deleted);
          last += inserted.length;
          before = read(now, contextOf(), before);
          assert.deepEqual(before, read(now, contextOf()));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('joins a table that is none any more with the paragraph above', () => {
    const text = '# 2023 Retrospective\n\n## 2024 goals\n\n### Read more\n\nA story of it.\n| a | b |\n|---|---|\n';
    const now = text.replace(/\n$/, 'x\n');
    assert.deepEqual(read(now, contextOf(), read(text, contextOf())), read(now, contextOf()));
  });

  it('keeps what was found where nothing has changed', () => {
    const text =
      '# 2023\n\n## Goals\n\n1. Sail ✅\n\n## Q1\n\n- Rested\n\n## Q2\n\n- Moved\n\n## 2024 goals\n\n- Read\n';
    const found = (reading: Reading) => (reading.kind === 'retrospective' ? reading.retrospective.sections : []);
    const entries = (reading: Reading) => found(reading).map((one) => ('entries' in one ? one.entries : null));
    const before = read(text, contextOf());
    const after = read(text.replace('Read\n', 'Read more\n'), contextOf(), before);
    assert.equal(entries(after)[1]?.[0]?.text, 'Rested');
    assert.equal(entries(after)[1], entries(before)[1]);
  });
});
