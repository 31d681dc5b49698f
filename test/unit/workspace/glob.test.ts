import assert from 'node:assert/strict';
import { globMatcher } from '../../../src/workspace/glob.ts';

describe('globMatcher', () => {
  const cases: readonly (readonly [glob: string, matching: readonly string[], other: readonly string[]])[] = [
    ['**/node_modules', ['node_modules', 'a/node_modules', 'a/node_modules/b/c.md'], ['a/node_modules2', 'modules']],
    ['**/.*/**', ['.git', '.git/config', 'a/.obsidian/x.md'], ['a.b/c.md', 'notes/2023.md']],
    ['**/.*', ['.git', 'a/.hidden.md'], ['a.md']],
    ['drafts/**', ['drafts', 'drafts/a.md'], ['a/drafts/b.md', 'drafts.md']],
    ['*.txt.md', ['a.txt.md'], ['b/a.txt.md', 'a.md']],
    ['20{22,23}/*.md', ['2022/a.md', '2023/회고.md'], ['2024/a.md', '2022/b/a.md']],
    ['20{2[0-2],19}.md', ['2021.md', '2019.md'], ['2023.md']],
    ['[!a]?.md', ['bc.md', '회고.md'], ['ab.md', 'b.md']],
    ['a,b(c)+$^.md', ['a,b(c)+$^.md'], ['a.md']],
    ['[z-a].md', [], ['a.md', 'z.md']],
    ['a}b{c', ['a}bc'], ['ab']],
    ['[a', ['[a'], ['a']],
  ];
  for (const [glob, matching, other] of cases) {
    it(glob, () => {
      const matches = globMatcher([glob]);
      for (const path of matching) assert.equal(matches(path), true, path);
      for (const path of other) assert.equal(matches(path), false, path);
    });
  }

  it('matches nothing without globs', () => {
    assert.equal(globMatcher([])('a.md'), false);
  });
});
