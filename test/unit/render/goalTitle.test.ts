import assert from 'node:assert/strict';
import { pageOf } from './dashboardPage.ts';

describe('the words of a goal on a page', () => {
  const titles: readonly (readonly [goal: string, title: string])[] = [
    ['Read [the book](<a b.md> "A") ✅', 'Read the book'],
    ['[The paper](b_(c).md) is read', 'The paper is read'],
    ['[a](b) and [c](d) 🤔', 'a and c'],
    ['Write **the [letter](e)** ❌', 'Write <strong>the letter</strong>'],
    ['Learn `sed`', 'Learn <code>sed</code>'],
    ['[All](of-it.md)', 'All'],
  ];
  for (const [goal, title] of titles) {
    it(`are whole in ${goal}`, () => {
      const text = `# 2025 Retrospective\n\n## Goals for 2025\n\n1. ${goal}\n`;
      const { year } = pageOf({ '2025.md': text });
      assert.equal(String(year?.goals[0]?.title), title);
    });
  }
});
