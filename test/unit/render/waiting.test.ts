import assert from 'node:assert/strict';
import { pageOf, wordsIn } from './dashboardPage.ts';

/** What is said of so many goals that wait. */
function noticeOf(count: number): string {
  const goals = Array.from({ length: count }, (_, at) => `${at + 1}. Goal ${at + 1}\n`).join('');
  const { html: many } = pageOf({ '2024.md': `# 2024 Retrospective\n\n## Goals for 2024\n\n${goals}` });
  return /data-key="waiting">(.*?)<\/div>/s.exec(many)?.[1] ?? '';
}

describe('what is said of goals that wait for a review', () => {
  it('names the first of many that wait, and the rest on demand', () => {
    const notice = noticeOf(11);
    assert.match(wordsIn(notice), /^11 waiting Goal 1 .* Goal 8 3 more Goal 9 Goal 10 Goal 11$/);
    assert.match(notice, /<details data-key="more-waiting"><summary>/);
  });

  it('counts the rest of hundreds that wait', () =>
    assert.match(wordsIn(noticeOf(109)), /^109 waiting Goal 1 .* Goal 8 101 more$/));
});
