import assert from 'node:assert/strict';
import { hasMixedLineEnds } from '../../../src/workspace/lineEnds.ts';

describe('hasMixedLineEnds', () => {
  const cases: readonly (readonly [text: string, mixed: boolean])[] = [
    ['', false],
    ['a', false],
    ['a\nb\n', false],
    ['a\r\nb\r\n', false],
    ['회고\r\n목표', false],
    ['a\nb\r\n', true],
    ['a\r\nb\n', true],
    ['a\rb', true],
    ['a\r', true],
    ['a\r\r\nb', true],
  ];
  for (const [text, mixed] of cases) {
    it(JSON.stringify(text), () => assert.equal(hasMixedLineEnds(new TextEncoder().encode(text)), mixed));
  }

  it('does not take the halves of UTF-16 for lone CRs', () => {
    assert.equal(hasMixedLineEnds(Buffer.from('\ufeffa\r\nb\r\n', 'utf16le')), false);
  });
});
