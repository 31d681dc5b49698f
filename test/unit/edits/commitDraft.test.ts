import assert from 'node:assert/strict';
import { type Commit, draftsOf } from '../../../src/edits/commitDraft.ts';

const ME = 'me@example.org';
const YEAR = { email: ME, since: Date.UTC(2024, 0, 1), until: Date.UTC(2025, 0, 1) };

/** `hash < parent parent : message`, one commit a line, newest first; `*` before the hash is somebody else's. */
function history(graph: string): Commit[] {
  return graph
    .trim()
    .split('\n')
    .map((line, index) => {
      const [, other, hash = '', parents = '', message = ''] = /^\s*(\*?)(\w+) <([\w ]*): (.*)$/.exec(line) ?? [];
      return {
        hash,
        message: message.replaceAll('\\n', '\n'),
        parents: parents.split(' ').filter(Boolean),
        authorEmail: other ? 'you@example.org' : 'Me@Example.org',
        authored: Date.UTC(2024, 5, 28 - index),
      };
    });
}

function drafted(graph: string, of = YEAR): string[] {
  return draftsOf(history(graph), of).map(({ kind, text, commits }) => `${kind}: ${text} (${commits})`);
}

describe('a draft of entries from commits', () => {
  const rows: readonly (readonly [name: string, graph: string, expected: readonly string[]])[] = [
    [
      'groups by prefix, the work that people notice first, each group from the oldest on',
      `e <d : chore: Update tools
       d <c : Tidy the shed
       c <b : feat(search)!: Find by colour
       b <a : fix: Keep the last line
       a < : Feat: Begin`,
      [
        'feature: Begin (1)',
        'feature: Find by colour (1)',
        'fix: Keep the last line (1)',
        'upkeep: Update tools (1)',
        'other: Tidy the shed (1)',
      ],
    ],
    [
      'takes a word with a colon for no prefix that it does not know',
      'a < : Kitchen: paint the door',
      ['other: Kitchen: paint the door (1)'],
    ],
    [
      'says a merged pull request once, with its commits',
      `m <b d : Merge pull request #12 from me/dark\\n\\nDark mode
       d <c : fix: Contrast
       c <a : feat: Colours
       b <a : feat: Something else
       a < : chore: Begin`,
      ['merged: Dark mode (#12) (2)', 'feature: Something else (1)', 'upkeep: Begin (1)'],
    ],
    [
      'says a pull request of which a part is one’s own',
      `m <b d : Merge pull request #12 from me/dark\\n\\nDark mode
       *d <c : fix: Contrast
       c <a : feat: Colours
       b <a : feat: Something else
       a < : chore: Begin`,
      ['merged: Dark mode (#12) (2)', 'feature: Something else (1)', 'upkeep: Begin (1)'],
    ],
    [
      'knows a prefix at the start, and a number at the end alone',
      `d <c : Oh, fix: the door
       c <b : fix:  Two spaces
       b <a : Charts (#31)
       a < : Charts (#3), again`,
      [
        'merged: Charts (#31) (1)',
        'fix: Two spaces (1)',
        'other: Charts (#3), again (1)',
        'other: Oh, fix: the door (1)',
      ],
    ],
    [
      'has what was done again where it was done last',
      `c <b : Paint
       b <a : Sand
       a < : Paint`,
      ['other: Sand (1)', 'other: Paint (2)'],
    ],
    [
      'knows the merges of other services, and squashed ones',
      `c <b y : Merged in me/rows (pull request #7)\\n\\nRows (#7)
       y <a : one
       b <a z : Merge branch 'tables' into 'main'\\n\\nTables\\n\\nSee merge request group/project!31
       z <a : two
       a < : Charts (#3)`,
      ['merged: Charts (#3) (1)', 'merged: Tables (!31) (1)', 'merged: Rows (#7) (1)'],
    ],
    [
      'leaves out what others did, also where the person merged it',
      `m <b c : Merge pull request #4 from you/it\\n\\nTheirs
       *c <a : feat: Theirs
       *b <a : feat: Also theirs
       a < : feat: Mine`,
      ['feature: Mine (1)'],
    ],
    [
      'counts what somebody else merged for the person',
      `*m <a c : Merge pull request #4 from me/it\\n\\nMine
       c <a : wip
       *a < : Begin`,
      ['merged: Mine (#4) (1)'],
    ],
    [
      'gives each of two merges what came with it',
      `n <m d : Merge pull request #2 from me/b\\n\\nSecond
       d <c : two
       m <a c : Merge pull request #1 from me/a\\n\\nFirst
       c <a : one
       a < : Begin`,
      ['merged: First (#1) (1)', 'merged: Second (#2) (1)', 'other: Begin (1)'],
    ],
    [
      'says nothing of merges that are no pull request, but of what they brought',
      `m <b c : Merge branch 'topic'
       c <a : fix: Leak
       b <a : fix: Rust
       a < : `,
      ['fix: Leak (1)', 'fix: Rust (1)'].reverse(),
    ],
    [
      'counts a merge whose commits are cut off for who merged it',
      `m <b gone : Merge pull request #4 from me/it\\n\\nMine
       *n <a lost : Merge pull request #5 from you/it\\n\\nTheirs
       b < : Begin`,
      ['merged: Mine (#4) (1)', 'other: Begin (1)'],
    ],
    [
      'falls back to the subject of a merge without a title',
      'm <a c : Merge pull request #9 from me/x\nc <a : x',
      ['merged: Merge pull request #9 from me/x (1)'],
    ],
    ['says equal words once', 'b <a : fix: Leak\na < : fix: Leak', ['fix: Leak (2)']],
    ['reads a history that is cut off, and none', 'b <gone : Half', ['other: Half (1)']],
    [
      'takes characters away that hide or turn text',
      'a < : Paint\u202e the\u0007   door',
      ['other: Paint the door (1)'],
    ],
  ];
  for (const [name, graph, expected] of rows)
    it(name, () => {
      assert.deepEqual(drafted(graph), expected);
    });

  it('has nothing to say of no history', () => assert.deepEqual(draftsOf([], YEAR), []));

  it('takes the day on which work was done, the last one out', () => {
    const day = (month: number) => Date.UTC(2024, month, 28);
    const graph = 'a < : Begin';
    assert.deepEqual(drafted(graph, { ...YEAR, since: day(5) }), ['other: Begin (1)']);
    assert.deepEqual(drafted(graph, { ...YEAR, since: day(5) + 1 }), []);
    assert.deepEqual(drafted(graph, { ...YEAR, until: day(5) }), []);
  });

  it('knows the author by the whole address alone', () => {
    assert.deepEqual(drafted('a < : Begin', { ...YEAR, email: 'e@example.org' }), []);
  });
});
