import assert from 'node:assert/strict';
import { pageOf } from './dashboardPage.ts';

describe('links by a label', () => {
  const { year, html } = pageOf(
    {
      '2024.md':
        '# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n1. Read [the book][b] ✅\n    - As [lent][b].\n2. [Swim][gone] far\n\n## Q1\n\n- Went to [the sea][s]\n\n## Addresses\n\n[b]: https://example.com/book\n[s]: 2023.md\n',
    },
    { year: 2024 },
  );

  it('lead to where their document says, in goals, notes and entries', () => {
    assert.deepEqual(
      year?.goals.map(({ title }) => title.toString()),
      ['Read the book', 'Swim far'],
    );
    assert.match(html, /As <a href="https:\/\/example\.com\/book"[^>]*>lent<\/a>/);
    assert.match(html, /Went to <a href="#" data-open="link 2023\.md [^>]*>the sea<\/a>/);
  });

  it('are not shown where they are defined', () => assert.deepEqual(year?.others, []));
});
