import assert from 'node:assert/strict';
import { plainLabel } from '../../../src/workspace/plainLabel.ts';

describe('plainLabel', () => {
  const cases: readonly (readonly [text: string, label: string])[] = [
    ['Read more', 'Read more'],
    ['  a\n\tb  c ', 'a b c'],
    ['safe\u202egnp.exe', 'safe gnp.exe'],
    ['a\u0000\u001b[31mb', 'a [31mb'],
    ['\u2066a\u2069\u200f', 'a'],
    ['👨‍👩‍👧 가족과 🤔', '👨‍👩‍👧 가족과 🤔'],
  ];
  for (const [text, label] of cases) it(JSON.stringify(text), () => assert.equal(plainLabel(text), label));

  it('cuts what is too long, and no character in two', () => {
    for (const before of ['', 'a', 'ab']) {
      const label = plainLabel(before + '👨‍👩‍👧'.repeat(50));
      assert.ok(label.length <= 201, label);
      assert.equal(label.replaceAll('👨‍👩‍👧', ''), `${before}…`);
    }
  });
});
