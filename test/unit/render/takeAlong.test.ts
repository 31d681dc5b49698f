import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allYearsTable, yearTable } from '../../../src/render/markdownTable.ts';
import { renderPaper } from '../../../src/render/paper.ts';
import { paperColor } from '../../../src/render/statusColor.ts';
import { yearBadge } from '../../../src/render/yearBadge.ts';
import { pageOf, wordsIn } from './dashboardPage.ts';

const FILES = {
  '2023.md': '# 2023 Retrospective\n\n## Goals for 2023\n\n1. Swim ✅\n\n## Goals for 2024\n\n1. Read a | b ~ *c*\n',
  '2024.md':
    '# 2024 Retrospective\n\n## Reviewing the 2024 goals\n\n1. Read a | b ~ *c* 🤔\n    - [Nine](lists/books.md) of [them](https://example.com/) ![shelf](img/shelf.png)\n2. Swim\n\n## Q1\n\n- Moved\n    - With a piano\n',
};

describe('a page that is taken along', () => {
  const { view } = pageOf(FILES, { year: 2024, isPaper: true });
  const paper = {
    title: '2024',
    language: 'en',
    style: '.a { color: red }',
    colors: [paperColor('retrospective.done')],
  };
  const page = renderPaper(view, paper);

  it('has the words of the page, and nothing that can be pressed', () => {
    assert.match(wordsIn(page), /2024 .*1\/2 closed .*PARTLY Read a \| b ~ c .*Nine of them .*Moved With a piano/);
    assert.doesNotMatch(page, /<(?:button|details|nav|script|iframe|form)\b|popover|tabindex/);
  });

  it('loads nothing, and says so to the browser', () => {
    assert.match(page, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/);
    const loading = [...page.matchAll(/\b(?:src|srcset|data|poster|action)="([^"]*)"|url\(|@import|<link\b/g)];
    assert.deepEqual(
      loading.map(([found]) => found),
      [],
    );
  });

  it('keeps the links to the web, and those to files as words', () => {
    assert.deepEqual(
      [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to),
      ['https://example.com/'],
    );
  });

  it('lets no style or status end its style element', () => {
    const colors = [paperColor('red}</style><script>x()</script>'), paperColor('#0a0')];
    const style = renderPaper(view, { ...paper, style: 'a::before { content: "</style>" }', colors });
    assert.equal(style.match(/<\/style>/g)?.length, 1);
    assert.match(style, /\.status-1 \{ --status: light-dark\(#0a0, #0a0\); \}/);
    assert.doesNotMatch(style, /<script/);
  });

  it('is made of all years too', () => {
    const all = renderPaper(pageOf(FILES, { year: null, isPaper: true }).view, paper);
    assert.match(wordsIn(all), /Swim .*DONE/);
    assert.doesNotMatch(all, /<button\b/);
  });

  it('draws what the years came to once, not on each sheet that their names begin', () => {
    const all = renderPaper(pageOf(FILES, { year: null, isPaper: true }).view, paper);
    const [head = '', body = ''] = all.slice(all.indexOf('<thead>')).split('</thead>');
    assert.doesNotMatch(head, /class="column"/);
    assert.equal(body.match(/class="column"/g)?.length, head.match(/scope="col"/g)?.length);
  });
});

describe('a document of 5,000 goals', function () {
  // Against a hang: a busy machine takes its time.
  this.timeout(60_000);
  const count = 5000;
  const goals = Array.from({ length: count }, (_, at) => `${at + 1}. Goal number ${at + 1} ✅\n`).join('');
  const files = { '2024.md': `# 2024 Retrospective\n\n## Goals for 2024\n\n${goals}` };

  it('is shown whole, as a page and on paper', () => {
    const { html } = pageOf(files);
    assert.equal(html.match(/data-toggle=/g)?.length, count);
    const { view } = pageOf(files, { isPaper: true });
    const page = renderPaper(view, { title: '2024', language: 'en', style: '', colors: [] });
    assert.equal(page.match(/class="badge status-/g)?.length, count);
  });

  it('is compared with no other goals, which would make a person wait', () => {
    const more = { ...files, '2023.md': '# 2023 Retrospective\n\n## Goals for 2023\n\n1. Goal number one\n' };
    const { page } = pageOf(more, { year: null }).view;
    assert.deepEqual(page?.kind === 'all-years' && page.similar, []);
  });
});

describe('a table that is taken along', () => {
  it('has the goals of a year with mark and word, and no markdown of their own', () => {
    const { year, view } = pageOf(FILES, { year: 2024 });
    assert.ok(year !== null);
    assert.equal(
      yearTable(year, view.words),
      '| Goal | Status |\n| --- | --- |\n| Read a \\| b \\~ c | 🤔 PARTLY |\n| Swim | PLANNED |\n',
    );
  });

  it('has every goal once and every year', () => {
    const { page, words } = pageOf(FILES, { year: null }).view;
    assert.ok(page?.kind === 'all-years');
    assert.equal(
      allYearsTable(page, words),
      '| Goal | 2023 | 2024 |\n| --- | --- | --- |\n| Swim | ✅ DONE | PLANNED |\n| Read a \\| b \\~ c |  | 🤔 PARTLY |\n',
    );
  });

  it('keeps words that look like markdown', () => {
    const text = '# 2024 Retrospective\n\n## Goals for 2024\n\n1. Use `a|b`, [x](y.md), snake\\_case and 1 < 2 ✅\n';
    const { year, view } = pageOf({ '2024.md': text });
    assert.ok(year !== null);
    const [, , row = ''] = yearTable(year, view.words).split('\n');
    assert.doesNotMatch(row, /(?<!\\)[`[\]_<]/);
    assert.equal(row.match(/(?<!\\)\|/g)?.length, 3);
  });
});

describe('a badge that is taken along', () => {
  const badge = yearBadge({
    label: '2024',
    message: '2 of 3 <goals> "closed"',
    title: '2024: 2 of 3 & more',
    parts: [
      { count: 2, color: '#0a0' },
      { count: 1, color: '#a00' },
    ],
  });

  it('says what it shows, and loads nothing', () => {
    assert.match(badge, /role="img" aria-labelledby="title">\n<title id="title">2024: 2 of 3 &amp; more<\/title>/);
    assert.match(badge, />2 of 3 &lt;goals&gt; &quot;closed&quot;<\/text>/);
    assert.doesNotMatch(badge, /href|url\((?!#shape)|<style|<script|@font-face/);
  });

  it('has a strip in proportion to the counts', () => {
    const width = Number(/ width="(\d+)"/.exec(badge)?.[1]);
    const strip = [...badge.matchAll(/y="18" width="([\d.]+)" height="4" fill="([^"]+)"/g)];
    assert.deepEqual(
      strip.map(([, part, color]) => [Math.round((Number(part) / width) * 3), color]),
      [
        [2, '#0a0'],
        [1, '#a00'],
      ],
    );
  });

  it('gives what is written in squares more room', () => {
    const width = (message: string) =>
      Number(/width="(\d+)"/.exec(yearBadge({ label: '2024', message, title: '', parts: [] }))?.[1]);
    assert.ok(width('목표 세 개') > width('goals!') + 15);
  });
});

describe('colours without a theme', () => {
  it('are the defaults that the manifest gives the statuses', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
      contributes: { colors: readonly { id: string; defaults: { light: string; dark: string } }[] };
    };
    for (const { id, defaults } of manifest.contributes.colors) {
      assert.deepEqual(paperColor(id), { light: defaults.light, dark: defaults.dark }, id);
    }
  });

  it('are one’s own where one has written them, and grey where they are not known', () => {
    assert.deepEqual(paperColor('rgb(1 2 3)'), { light: 'rgb(1 2 3)', dark: 'rgb(1 2 3)' });
    assert.deepEqual(paperColor('toString'), paperColor('no.such.colour'));
  });
});
