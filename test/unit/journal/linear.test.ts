import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { COUNTING_FLAGS } from '../countingFlags.ts';

const HEAD = '# 2023 Retrospective\n\n## 2023 goals\n\n1. Read more ✅\n\n';

/** What a document may have much of. */
const PIECES: Readonly<Record<string, string>> = {
  items: '- a\n',
  'goals with marks': '1. Walk to work ✅\n2. Sleep (partly)\n',
  'goals with notes': '- Read more 🤔\n  - twelve books, see [the list](list.md)\n    1. `one`\n',
  'goals as headings': '### Swim ❌\n\nIt rained.\n\n',
  quarters: '## Q1\n\n- Moved house\n\n## Q2\n\n- Planted **beans**\n\n',
  'months with their year': '## 2023년 3월\n\n- 이사했다\n\n',
  'quoted goals': '> - Sing ✅\n\n',
  'quotes with answers': '> Sing\n\nI did.\n\n',
  'headings that call themselves goals': '### Goal: Sing\n\n- a song\n\n',
  'numbered headings': '### 1. Sing\n\n### Songs\n\n- one\n\n',
  'questions as headings': '### What worked out?\n\n- Sing\n\n',
  'sentences over lists': 'My goals for 2023 were:\n\n- Sing\n\nMy goals for 2024 are:\n\n- Sing\n\n',
  'numbers typed before paragraphs': '1- Sing every morning\n\n',
  'rows of a table': '| Sing | done |\n',
  'bold paragraphs': '**Sing**\n\nEvery morning.\n\n',
  prose: 'In spring I moved, and 3 of 4 boxes arrived. 100% of the cats did.\n\n',
  'years in headings': '## 2021, 2022 and 2023: last year’s goals, next year’s plans\n\n- one\n\n',
  'one long line': 'a *b* `c` [d](e.md) ~~f~~ 50% — done ',
};

const COUNT_WORK = path.join(import.meta.dirname, 'countWork.ts');

function workOf(what: 'read' | 'help', texts: readonly string[]): readonly number[] {
  const options = { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1e6 } as const;
  return JSON.parse(execFileSync(process.execPath, [...COUNTING_FLAGS, COUNT_WORK, what], options));
}

function assertDoubles([once = 0, twice = 0]: readonly number[]): void {
  assert.ok(once > 400, `counts ${once}`);
  assert.ok(twice <= 2 * 1.05 * once, `${once} → ${twice}: ${(twice / once).toFixed(2)} times`);
}

const twiceAsMany = (piece: string) => [400, 800].map((times) => HEAD + piece.repeat(times));

describe('the work of reading', () => {
  for (const [what, piece] of Object.entries(PIECES)) {
    it(`at most doubles when there are twice as many ${what}`, () => {
      assertDoubles(workOf('read', twiceAsMany(piece)));
    });
  }

  it('at most doubles when there are twice as many headings that take up goals or renew them', () => {
    const head = '---\ntitle: Goals\ndate: 2024-01-03\n---\n\n';
    const pieces = '## Recap\n\n- Sing\n\n## New goals\n\n- Row\n\n';
    assertDoubles(
      workOf(
        'read',
        [400, 800].map((times) => head + pieces.repeat(times)),
      ),
    );
  });
});

describe('the work of helping a person who writes', () => {
  // Of goals in one wording each is another; those of many years' lists differ.
  const numbered = (piece: string) =>
    [400, 800].map(
      (times) => HEAD + Array.from({ length: times }, (_, at) => piece.replaceAll('N', () => `${at}`)).join(''),
    );
  const pieces = {
    'goals with marks': 'N. Walk to N ✅\n',
    'entries that mention the goal': '## Q1\n\n- Walked, see “Read more” N\n\n',
    'fenced blocks': '```\n# N\n```\n\n',
  };
  for (const [what, piece] of Object.entries(pieces)) {
    it(`at most doubles when there are twice as many ${what}`, () => {
      assertDoubles(workOf('help', numbered(piece)));
    });
  }
});
