import assert from 'node:assert/strict';
import { relativeLink, withLinksFrom } from '../../../src/edits/relativeLink.ts';

describe('words that go to a document in another folder', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    [
      '[x]: list.md\n[y]: <my list.md#a> "T"\n[^1]: list.md',
      '[x]: ../2023/list.md\n[y]: <../2023/my list.md#a> "T"\n[^1]: list.md',
    ],
    ['[x]: list.md?q "T"', '[x]: ../2023/list.md?q "T"'],
    ['```\n[x](list.md)\n```\n[x](list.md)', '```\n[x](list.md)\n```\n[x](../2023/list.md)'],
    ['~~~\n<img src="a.png">', '~~~\n<img src="a.png">'],
    ['<!-- [x](list.md) -->', '<!-- [x](../2023/list.md) -->'],
    ['a < b and src="a.png"', 'a < b and src="a.png"'],
  ];
  for (const [before, after] of rows)
    it(JSON.stringify(before), () => assert.equal(withLinksFrom(before, 'j/2023/2023.md', 'j/2024/2024.md'), after));

  it('is found in good time, however much looks like a link', () => {
    for (const part of ['](', '](a(', '<a href=', '[x]: <', '<a ', '](a "']) {
      const words = part.repeat(5000);
      assert.equal(withLinksFrom(words, 'a/b.md', 'c/d.md').length >= words.length, true);
    }
  }).timeout(10_000);

  it('have the way between two files, with what ends a link written otherwise', () => {
    assert.equal(relativeLink('a/b.md', 'a/c d(1).md'), './c%20d%281%29.md');
    assert.equal(relativeLink('2024.md', '2023/회고 [2].md'), './2023/회고%20%5B2%5D.md');
    assert.equal(relativeLink('x/y/z.md', 'x/w.md'), '../w.md');
  });
});
