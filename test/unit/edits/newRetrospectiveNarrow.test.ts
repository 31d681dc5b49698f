import assert from 'node:assert/strict';
import { headingWords } from '../../../src/edits/asWritten.ts';
import { create } from './createRetrospective.ts';

const TITLE = '# 2023 Retrospective\n\n';
const PLAN = '## 2024 goals\n\n- Walk\n';

const made = (sibling: string, others: Readonly<Record<string, string>> = {}) =>
  create({ ...others, '2023.md': sibling }, 2024).text;
const headings = (sibling: string, others: Readonly<Record<string, string>> = {}) =>
  made(sibling, others).match(/^#.*$/gm) ?? [];

describe('a new retrospective leaves behind', function () {
  this.timeout(10_000);

  it('what its title says of the old year, and nothing else of it', () => {
    const rows: readonly (readonly [before: string, after: string])[] = [
      ['2023 Retrospective | Notes', '2024 Retrospective'],
      ['My 2023 review: far away', 'My 2024 review'],
      ['2023 Retrospective  –  long - and far', '2024 Retrospective'],
      ['Retrospective: 2023', 'Retrospective: 2024'],
      ['Retrospective 2023-style', 'Retrospective 2024-style'],
      ['2023: Retrospective', '2024: Retrospective'],
    ];
    for (const [before, after] of rows)
      assert.equal(headings(`# ${before}\n\n## Q1\n\n- x\n\n${PLAN}`)[0], `# ${after}`);
  });

  it('sections below goals and below what nobody understood, and a second plan', () => {
    const review = '## Reviewing the 2023 goals\n\n- Walk ✅\n\n### Lessons learned\n\n- x\n\n';
    const trip = '## Japan\n\n### Lessons learned\n\n- x\n\n';
    const later = '\n### Lessons learned\n\n- x\n\n## Goals for 2030\n\n- Fly\n';
    const found = headings(`${TITLE}${review}## Q1\n\n- x\n\n${trip}${PLAN}${later}`);
    assert.deepEqual(
      found.filter((heading) => !/Q\d/.test(heading)),
      ['# 2024 Retrospective', '## Reviewing the 2024 goals', '## 2025 goals'],
    );
  });

  it('headings that others have on another level, and front matter that tells of the year', () => {
    const year = (y: number, money: string) =>
      `# ${y} Retrospective\n\n## Q1\n\n- x\n\n${money}\n\n- y\n\n## ${y + 1} goals\n\n- Walk\n`;
    assert.ok(!made(year(2023, '## Money'), { '2022.md': year(2022, '### Money') }).includes('Money'));
    const trips = made(year(2023, '## Trips in 2023'), { '2022.md': year(2022, '## Trips in 2022') });
    assert.ok(trips.includes('\n## Trips in 2024\n'), trips);
    const wet = made(`---\nsummary: A wet year\n---\n\n${TITLE}## Q1\n\n- x\n\n${PLAN}`);
    assert.ok(wet.startsWith('# 2024 Retrospective\n'), wet);
  });
});

describe('a new retrospective keeps', function () {
  this.timeout(10_000);

  it('lists of front matter in every form, without their comments', () => {
    const yaml = '---\ntags:\n  [a, b]\n# mine\ncategories:\n  # two of them\n  - c\ntitle: 2023 Retrospective\n---\n';
    for (const end of ['\n', '\r']) {
      const text = made(`${yaml}\n## Q1\n\n- x\n\n${PLAN}`.replaceAll('\n', () => end));
      const expected = '---\ntags:\n  [a, b]\ncategories:\n  - c\ntitle: 2024 Retrospective\n---\n\n## ';
      assert.ok(text.startsWith(expected.replaceAll('\n', () => end)), text);
    }
    const keys = made(
      `---\ntitle: 2023 Retrospective\nsubtitle: Wet\nauthor: me\ntag: x\ncategory: c\n  more: of it\nmood: wet\n  sub: title\n---\n\n## Q1\n\n- x\n\n${PLAN}`,
    );
    assert.ok(
      keys.startsWith('---\ntitle: 2024 Retrospective\nauthor: me\ntag: x\ncategory: c\n  more: of it\n---\n'),
      keys,
    );
    const bare = made(`+++\ntitle="2023 Retrospective"\ndate  = 2023-12-30\n+++\n\n## Q1\n\n- x\n\n${PLAN}`);
    assert.ok(bare.startsWith('+++\ntitle="2024 Retrospective"\ndate  = 2024-12-05\n+++\n'), bare);
    const toml = made(`+++\ntags = ["a"]\ntitle = "2023 Retrospective"\n+++\n\n## Q1\n\n- x\n\n${PLAN}`);
    assert.ok(toml.startsWith('+++\ntags = ["a"]\ntitle = "2024 Retrospective"\n+++\n'), toml);
  });

  it('sections of two kinds of periods, and no list of what holds them', () => {
    const text = made(
      `${TITLE}## By quarter\n\n- all\n\n### Q1\n\n- x\n\n## By month\n\n### January\n\n- x\n\n${PLAN}`,
    );
    assert.match(text, /\n## By quarter\n\n### Q1\n/);
    assert.match(text, /\n## By month\n\n### January\n/);
  });

  it('the levels of its headings, also of the deepest, and the lines around them', () => {
    const deep = made(`${TITLE}###### Q1\n\n- x\n\n###### 2024 goals\n\n- Walk\n`);
    assert.ok(deep.includes('\n\n###### Q1\n\n- \n\n###### Q2\n\n- \n'), deep);
    const wide = made(`${TITLE}\n## Q1\n\n\n- x\n\n\n## Q2\n \n\n- x\n\n\n${PLAN.replace('\n\n', '\n\n\n')}`);
    assert.ok(wide.startsWith('# 2024 Retrospective\n\n\n## Reviewing the 2024 goals\n\n\n['), wide);
    assert.ok(wide.includes('\n\n\n## Q1\n\n\n- \n\n\n## Q2\n\n\n- \n'), wide);
    const close = made(`${TITLE.trimEnd()}\n\n\n\n## Q1\n- x\n\n${PLAN.replace('\n\n', '\n')}`);
    assert.ok(close.startsWith('# 2024 Retrospective\n\n\n\n## Reviewing'), close);
  });

  it('the level of sections for quarters that it lacks, behind its review', () => {
    const low = made(
      '# 2023 Retrospective\n\n### Reviewing the 2023 goals\n\n- Run ✅\n\n### 2024 goals\n\n#### Walk\n\nFar.\n\n#### Swim\n\nFar.\n',
    );
    assert.ok(low.includes('\n#### Walk\n\n#### Swim\n\n### By quarter\n\n#### Q1\n'), low);
    const late = headings(`${TITLE}## Lessons learned\n\n- x\n\n## Reviewing the 2023 goals\n\n- Run ✅\n\n${PLAN}`);
    assert.deepEqual(late.slice(1, 4), ['## Lessons learned', '## Reviewing the 2024 goals', '## By quarter']);
  });

  it('quarters for one who left them out once', () => {
    const year = (y: number, more: string) => `# ${y} Retrospective\n\n${more}## ${y + 1} goals\n\n- Walk\n`;
    const others = { '2021.md': year(2021, '## Q1\n\n- x\n\n'), '2022.md': year(2022, '## Q1\n\n- x\n\n') };
    assert.match(made(year(2023, '## Reviewing the 2023 goals\n\n- Run ✅\n\n'), others), /^### Q4$/m);
  });

  it('what stands around the name of a period that is told twice', () => {
    const found = headings(`${TITLE}## 🌱 Q1 (Jan-Mar)\n\n- x\n\n## 🌱 Q2 (Apr-Jun)\n\n- x\n\n${PLAN}`);
    assert.deepEqual(found.slice(2, 6), ['## 🌱 Q1 (Jan-Mar)', '## 🌱 Q2 (Apr-Jun)', '## 🌱 Q3', '## 🌱 Q4']);
  });

  it('the marker of lists that begin late, wait or have boxes', () => {
    const text = made(`${TITLE}## Q1\n\n10. x\n\n## Q2\n\n1)\n\n## 2024 goals\n\n-  [ ] Walk\n`);
    assert.ok(text.includes('\n## Q1\n\n1. \n\n## Q2\n\n1. \n'), text);
    assert.ok(text.endsWith('\n## 2025 goals\n\n- [ ] \n'), text);
    assert.ok(made(`${TITLE}## Q1\n\n- x\n\n## Other\n\n1)\n\n${PLAN}`).includes('\n## Other\n\n1) \n'));
  });
});

describe('the goals of a new retrospective', function () {
  this.timeout(10_000);
  const FIRST = `${TITLE}## Q1\n\n- x\n\n`;

  it('may have been planned in front matter, which then plans the next year below a heading', () => {
    const matter = '---\ntitle: 2023 Retrospective\ngoals:\n  - { text: Walk, year: 2024 }\n---\n\n## Q1\n\n- x\n';
    const text = made(matter);
    assert.ok(text.includes('](./2023.md)\n\n- Walk\n'), text);
    assert.match(text, /\n## 2025 goals\n/);
  });

  it('are linked to in the words of the sibling’s own link, and not of another', () => {
    const own = `${TITLE}[Home](home.md)\n\n## Q1\n\n- x\n\n## Reviewing the 2023 goals\n\n[Set in 2022 for 2023](2022.md)\n\n- Run ✅\n\n${PLAN}`;
    for (const text of [own, own.replaceAll('\n', '\r')]) assert.match(made(text), /\[Set in 2023 for 2024\]\(/);
    const words = (line: string) =>
      /\n\[(.*)\]\(\./.exec(made(own.replace('[Set in 2022 for 2023](2022.md)', line)))?.[1];
    for (const line of ['  [In 2022](a.md) \t', '> [In 2022](a.md)', '[In 2022](a(b)(c)d.md)'])
      assert.equal(words(line), 'In 2023', line);
    assert.equal(words('[In \\[2022\\]](a.md)'), 'In \\[2023\\]');
    for (const line of ['See [In 2022](a.md)', '[In 2022](a.md) more', '[In 2022](a b.md)', '[In [2022]](a.md)'])
      assert.match(words(line) ?? '', /as set in/, line);
    const goal = `${FIRST}## Reviewing the 2023 goals\n\n- [Read](a.md)\n\n${PLAN}`;
    assert.match(made(goal), /\[The 2024 goals, as set in the 2023 retrospective\]\(/);
  });

  it('come once each, with their own signs and emphasis', () => {
    const lines = (plan: string) => /\)\n\n([\s\S]*?)\n\n## /.exec(made(`${FIRST}## 2024 goals\n\n${plan}`))?.[1];
    assert.equal(lines('- Walk\n- Run\n- Walk\n'), '- Walk\n- Run');
    assert.equal(lines('- Walk\n- **Run** far\n'), '- Walk\n- **Run** far');
    assert.equal(lines('- Sing in C #\n- Run\n'), '- Sing in C #\n- Run');
    const wrapped = `${FIRST}## 2024 goals\n\n- Walk\n  far\n- Run\n`;
    assert.match(made(wrapped.replaceAll('\n', () => '\r')), /\r- Walk far\r- Run\r/);
  });

  it('are those of the year’s own document where a part of the year plans too', () => {
    const files = {
      '2023-Q4.md': '# Q4 2023 Retrospective\n\n## October\n\n- x\n\n## 2024 goals\n\n- Swim\n',
      '2023.md': `${FIRST}${PLAN}`,
    };
    for (const order of [files, Object.fromEntries(Object.entries(files).reverse())])
      assert.match(create(order, 2024).text, /\n\n- Walk\n\n/);
  });

  it('stand in the language of the parts of the year where there is no whole one', () => {
    const files = { '2023-Q4.md': '# 2023년 4분기 회고\n\n## 10월\n\n- 이사\n\n## 2024 목표\n\n- 걷기\n' };
    assert.match(create(files, 2024).text, /^# 2024 회고\n/);
  });

  it('stand in a plain document where that was chosen, whatever there is', () => {
    const { text } = create({ '2023.md': `${TITLE}## Spring\n\n- x\n\n## Lessons learned\n\n- x\n\n${PLAN}` }, 2024, {
      template: { kind: 'plain' },
    });
    assert.doesNotMatch(text, /Lessons/);
  });

  it('are found from a folder of the year that stands above those of the series', () => {
    const { text, fileName } = create({ '2023/j/2023.md': `${FIRST}${PLAN}` }, 2024);
    assert.deepEqual([fileName, /\]\((\S+)\)/.exec(text)?.[1]], ['2024.md', '../2023/j/2023.md#2024-goals']);
  });
});

describe('the words of a heading', () => {
  const rows: readonly (readonly [lines: string, words: string])[] = [
    ['##  Walk  ', 'Walk'],
    ['##', ''],
    ['## #', ''],
    ['### Walk  ##  ', 'Walk'],
    ['## Learn C#', 'Learn C#'],
    ['## Walk # 5 km', 'Walk # 5 km'],
    ['Walk # 5 km\n---', 'Walk # 5 km'],
    ['Walk\n=', 'Walk'],
    ['Walk\r\n  ---- ', 'Walk'],
    ['Walk ===', 'Walk ==='],
  ];
  for (const [lines, words] of rows) it(JSON.stringify(lines), () => assert.equal(headingWords(lines), words));
});
