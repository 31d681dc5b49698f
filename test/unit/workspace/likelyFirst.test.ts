import assert from 'node:assert/strict';
import { likelyFirst } from '../../../src/workspace/likelyFirst.ts';

describe('the order of reading', () => {
  const order = (names: readonly string[]) =>
    likelyFirst(names.map((name) => ({ uri: `file:///2023/goals/${encodeURIComponent(name)}` }))).map(({ uri }) =>
      decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
    );

  it('begins with files that are named like retrospectives, whatever their folders are called', () => {
    const likely = ['2019.md', 'My Review.md', '회고 모음.md', 'goals.md', 'ふりかえり.md'];
    const others = ['aardvark.md', '장보기.md', '1850.md', '100%.md', 'zebra.md'];
    assert.deepEqual(order([...others, ...likely]), [...likely, ...others]);
  });
});
