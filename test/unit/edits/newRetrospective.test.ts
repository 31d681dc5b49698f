import assert from 'node:assert/strict';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';
import { create, shown } from './createRetrospective.ts';
import { retrospectiveOf } from './journalText.ts';

const KOREAN = `# 2023 회고

작성일: 2023-12-30

## 2022 회고를 회고하기

[2022 회고에서 적은 2023의 목표](https://example.org/2022.md#2023-목표)

올해도 다시 읽어 본다.

1. 걷기 ✅
    - 매일 걸었다.

## 분기별로 한 일

### 1분기

1. 이사했다.

### 2분기

1. 쉬었다.

### 4분기

1. 마무리했다.

### 그 외

- 새 자전거

## 2024 목표

새해에는

1. 달리기
2. [책](https://example.org/a_b) *많이* 읽기
    - 소설도
`;

describe('a new retrospective beside a sibling', function () {
  this.timeout(10_000);

  it('has the words, order, lists and date of the sibling, and the goals of its plan', () => {
    const created = create({ 'journal/2023.md': KOREAN }, 2024);
    assert.equal(created.fileName, '2024.md');
    assert.equal(
      shown(created),
      `# 2024 회고

작성일: 2024-12-05

## 2023 회고를 회고하기

[2023 회고에서 적은 2024의 목표](./2023.md#2024-목표)

1. 달리기|
2. [책](https://example.org/a_b) *많이* 읽기

## 분기별로 한 일

### 1분기

1. 

### 2분기

1. 

### 3분기

1. 

### 4분기

1. 

### 그 외

- 

## 2025 목표

1. 
`,
    );
    assert.deepEqual([created.carriedFrom?.path, created.gap], ['journal/2023.md', []]);
  });

  it('keeps its line ends and the absence of empty lines', () => {
    const sibling =
      '# 2023 Retrospective\n\n## 2022 goals, reviewed\n- Walk ✅\n\n## Q1\n- Moved\n\n## Goals for 2024\n- [ ] Run\n';
    const created = create({ '2023.md': sibling.replaceAll('\n', () => '\r\n') }, 2024);
    const expected =
      '# 2024 Retrospective\n\n## 2023 goals, reviewed\n[The 2024 goals, as set in the 2023 retrospective](./2023.md#goals-for-2024)\n\n' +
      '- [ ] Run\n\n## Q1\n- \n\n## Q2\n- \n\n## Q3\n- \n\n## Q4\n- \n\n## Goals for 2025\n- [ ] \n';
    assert.equal(
      created.text,
      expected.replaceAll('\n', () => '\r\n'),
    );
  });

  it('copies the mark of a goal as it stands', () => {
    const created = create(
      { '2023.md': '# 2023 Retrospective\n\n## 2024 goals\n\n* Walk 🚧  \n* **Run**\n  far\n' },
      2024,
    );
    assert.match(created.text, /\n\* Walk 🚧\n\* \*\*Run\*\* far\n/);
  });

  it('T29 takes nothing in a goal for a pattern', () => {
    const goal = "Save $& and $' and $` and ${year} $1 $$";
    const created = create({ '2023.md': `# 2023 Retrospective\n\n## 2024 goals\n\n- ${goal}\n` }, 2024);
    assert.ok(created.text.includes(`\n- ${goal}\n`));
  });

  it('carries goals that are headings as headings', () => {
    const sibling = '# 2023 Retrospective\n\n## 2024 goals\n\n### Walk ##\n\nEvery day.\n\n### Run\n\nOnce.\n';
    const created = create({ '2023.md': sibling }, 2024);
    assert.ok(created.text.includes('\n\n### Walk\n\n### Run\n\n'), created.text);
    assert.ok(shown(created).includes('### Walk|'));
  });

  it('leaves last year’s titles behind', () => {
    const sibling =
      '# 2023 Retrospective: the long way\n\n## Q1: a new job\n\n- x\n\n## Q2. Moving house\n\n- x\n\n## 2024 goals\n\n- Walk\n';
    const created = create({ '2023.md': sibling }, 2024);
    assert.deepEqual(created.text.match(/^#.*$/gm), [
      '# 2024 Retrospective',
      '## Reviewing the 2024 goals',
      '## Q1',
      '## Q2',
      '## Q3',
      '## Q4',
      '## 2025 goals',
    ]);
  });

  it('keeps months as months', () => {
    const sibling = '# 2023 회고\n\n## 1월\n\n- x\n\n## 2월 이직\n\n- x\n\n## 2024 목표\n\n- 걷기\n';
    const created = create({ '2023.md': sibling }, 2024);
    assert.deepEqual(created.text.match(/^#.*$/gm), [
      '# 2024 회고',
      '## 2023 회고를 회고하기',
      '## 1월',
      '## 2월',
      '## 2025 목표',
    ]);
  });

  it('brings a heading along that the person writes every year, and no other', () => {
    const year = (y: number, more: string) =>
      `# ${y} Retrospective\n\n## Q1\n\n- x\n\n## Money\n\n- spent\n\n${more}## ${y + 1} goals\n\n- Walk\n`;
    const created = create({ '2022.md': year(2022, ''), '2023.md': year(2023, '## The flood\n\n- wet\n\n') }, 2024);
    assert.match(created.text, /^## Money$/m);
    assert.doesNotMatch(created.text, /flood/);
  });

  it('adds no quarters for one who never writes them', () => {
    const year = (y: number) =>
      `# ${y} Retrospective\n\n## Reviewing the ${y} goals\n\n- Walk ✅\n\n## ${y + 1} goals\n\n- Walk\n`;
    assert.match(create({ '2023.md': year(2023) }, 2024).text, /^### Q4$/m);
    assert.doesNotMatch(create({ '2022.md': year(2022), '2023.md': year(2023) }, 2024).text, /Q4/);
  });

  it('moves lines above the text, with a name before a colon, as it does front matter', () => {
    const head =
      'Title: 2023 in review\nDate: 2023-12-30 10:20\nModified: 2024-01-02\nSlug: review-2023\nAuthors: Someone\n\n';
    const { text } = create({ '2023.md': `${head}## Q1\n- x\n## 2024 goals\n- Walk\n` }, 2024);
    assert.equal(
      text.slice(0, text.indexOf('## Q1')),
      'Title: 2024 in review\nDate: 2024-12-05 10:20\nAuthors: Someone\n\n## Reviewing the 2024 goals\n[The 2024 goals, as set in the 2023 retrospective](./2023.md#2024-goals)\n\n- Walk\n\n',
    );
  });

  it('moves front matter between plus signs, but for its tables', () => {
    const head = '+++\ntitle = "2023 Retrospective"\ndate = 2023-12-30\ndraft = true\n[more]\ntags = ["x"]\n+++\n\n';
    const { text } = create({ '2023.md': `${head}## Q1\n\n- x\n\n## 2024 goals\n\n- Walk\n` }, 2024);
    assert.ok(text.startsWith('+++\ntitle = "2024 Retrospective"\ndate = 2024-12-05\n+++\n\n## Reviewing'), text);
  });

  it('moves front matter to the new year and leaves what told of the old one', () => {
    const sibling =
      '---\ntitle: "2023 Retrospective" # mine\ndate: 2023-12-30\nsummary: A wet year\ntags:\n  - retrospective\n---\n\n## Q1\n\n- x\n\n## 2024 goals\n\n- Walk\n';
    const { text } = create({ '2023.md': sibling }, 2024);
    assert.ok(
      text.startsWith(
        '---\ntitle: "2024 Retrospective" # mine\ndate: 2024-12-05\ntags:\n  - retrospective\n---\n\n## Reviewing',
      ),
      text,
    );
  });
});

describe('the link to the plan', () => {
  const plan = (before: string, heading: string) => `${before}# 2023 회고\n\n## 1분기\n\n- x\n\n${heading}\n\n- 걷기\n`;
  const linkIn = (text: string) => /\]\((\S+)\)$/m.exec(text)?.[1];

  it('counts equal headings, also those in quotes and lists', () => {
    const text = '# 2023 회고\n\n> ## 2024 목표\n\n## 1분기\n\n- x\n\n## 2024 목표\n\n- 걷기\n';
    assert.equal(linkIn(create({ '2023.md': text }, 2024).text), './2023.md#2024-목표-1');
  });

  it('has the words as they are rendered', () => {
    const anchors = [
      '## *2024* `목표` ✨',
      '## [2024 목표](https://example.org)',
      '## <b>2024</b> 목표 \\*',
      '2024 목표\n-------',
    ].map((heading) => linkIn(create({ '2023.md': plan('', heading) }, 2024).text));
    assert.deepEqual(anchors, [
      './2023.md#2024-목표-',
      './2023.md#2024-목표',
      './2023.md#2024-목표-',
      './2023.md#2024-목표',
    ]);
  });

  it('T19 is not led astray by front matter or a byte order mark', () => {
    for (const before of ['---\ntitle: 2024 목표\n---\n\n', '\uFEFF', '\uFEFF---\r\ntitle: 2024 목표\r\n---\r\n']) {
      assert.equal(linkIn(create({ '2023.md': plan(before, '## 2024 목표') }, 2024).text), './2023.md#2024-목표');
    }
  });

  it('finds the way between year folders, and encodes what a link can’t hold', () => {
    const text = plan('', '## 2024 목표');
    assert.equal(
      linkIn(
        create(
          { 'j/2022/2022.md': text.replaceAll('2023', '2022').replaceAll('2024', '2023'), 'j/2023/2023.md': text },
          2024,
        ).text,
      ),
      '../2023/2023.md#2024-목표',
    );
    const created = create({ 'my notes/회고 (2023).md': text }, 2024);
    assert.deepEqual([created.fileName, linkIn(created.text)], ['회고 (2024).md', './회고%20%282023%29.md#2024-목표']);
  });

  it('names the document and the plan that it leads to where years are missing between', () => {
    const created = create({ '2021.md': KOREAN.replaceAll(/202[234]/g, (year) => String(Number(year) - 2)) }, 2024);
    assert.match(created.text, /^\[2021 회고에서 적은 2022의 목표\]\(\.\/2021\.md#2022-목표\)$/m);
    assert.match(created.text, /^## 2023 회고를 회고하기$/m);
    assert.deepEqual(created.gap, [2022, 2023]);
  });
});

describe('the place for goals that are carried over', () => {
  const third = { '2024-Q3.md': '# 2024 Q3 Retrospective\n\n## Goals for Q4\n\n1. Row\n' };
  const part = { unit: 'quarter', number: 4 } as const;

  it('is the review, which a part of a year has where the part before it has one', () => {
    assert.ok(!create(third, 2024, { part }).takesGoals);
    const reviewing = {
      '2024-Q3.md': third['2024-Q3.md'].replace(
        '## Goals',
        () => '## Reviewing the Q3 goals\n\n1. Swim ✅\n\n## Goals',
      ),
    };
    const { text, takesGoals } = create(reviewing, 2024, { part });
    assert.ok(takesGoals && text.includes('\n1. Row\n'), text);
    assert.ok(create({ '2023.md': '# 2023 Retrospective\n\n## Goals for 2024\n\n1. Row\n' }, 2024).takesGoals);
  });

  it('is what a template of the person’s own names', () => {
    const own = (text: string) => ({ template: { kind: 'own', text } as const });
    assert.ok(create({}, 2024, own('# ${year} Retrospective\n\n## Goals for 2025\n\n${goals}\n')).takesGoals);
    assert.ok(!create({}, 2024, own('# ${year} Retrospective\n\n## Goals for 2025\n\n- \n')).takesGoals);
  });
});

describe('the name of a new retrospective', () => {
  const text = '# 2023 Retrospective\n\n## 2024 goals\n\n- Walk\n';
  const names: readonly (readonly [path: string, name: string])[] = [
    ['2023.md', '2024.md'],
    ['a/b/2023-retrospective.md', '2024-retrospective.md'],
    ['회고-2023.markdown', '회고-2024.markdown'],
    ['2023년 회고.md', '2024년 회고.md'],
    ['j/2023/2023.md', '2024/2024.md'],
    ['j/2023/README.md', '2024/README.md'],
    ['j/2023-retro/index.md', '2024-retro/index.md'],
    ['2023-12-30-retro-2023.md', '2024-12-05-retro-2024.md'],
    ['20231230 review.md', '20241205 review.md'],
    ['retro-2023-12-30.md', 'retro-2024-12-30.md'],
    ['for-2024.md', '2024.md'],
    ['j/review.md', '2024.md'],
    ['2023/j/2023.md', '2024.md'],
    ['j/12023.md', '2024.md'],
  ];
  for (const [path, name] of names) {
    it(`${path} → ${name}`, () => assert.equal(create({ [path]: text }, 2024).fileName, name));
  }
});

describe('the first retrospective', () => {
  it('is in the language asked for, with nothing to review', () => {
    const created = create({}, 2024, { language: 'ko' });
    assert.equal(created.fileName, '2024.md');
    assert.equal(
      shown(created),
      '# 2024 회고\n\n작성일: 2024-12-05\n\n## 2023 회고를 회고하기\n\n1. |\n\n## 분기별 정리\n\n### 1분기\n\n- \n\n### 2분기\n\n- \n\n### 3분기\n\n- \n\n### 4분기\n\n- \n\n### 그 외\n\n- \n\n## 2025 목표\n\n1. \n',
    );
    assert.deepEqual([created.carriedFrom, created.gap], [undefined, []]);
  });

  it('has no entry and no goal yet', () => {
    for (const { id } of builtInVocabulary.languages) {
      const { sections, language } = retrospectiveOf(create({}, 2024, { language: id }).text);
      assert.equal(language, id);
      assert.deepEqual(
        sections.map(({ kind }) => kind),
        ['review', 'container', 'period', 'period', 'period', 'period', 'other', 'plan'],
      );
      assert.ok(sections.every((section) => ('goals' in section ? section.goals : section.entries).length === 0));
    }
  });
});

describe('the next retrospective after the built-in one', function () {
  this.timeout(20_000);
  for (const { id } of builtInVocabulary.languages) {
    it(`${id}: reviews what was planned, under the same headings`, () => {
      const first = create({}, 2024, { language: id }).text.replace(/1\. \n$/, () => '1. Walk\n2. Run 🚧\n');
      const next = create({ '2024.md': first }, 2025);
      const [before, after] = [first, next.text].map((text) => retrospectiveOf(text));
      assert.deepEqual(
        after?.sections.map(({ kind }) => kind),
        before?.sections.map(({ kind }) => kind),
      );
      const review = after?.sections.find((section) => section.kind === 'review');
      assert.deepEqual(
        review && 'goals' in review && [review.year, review.goals.map((goal) => [goal.text, goal.status])],
        [
          2025,
          [
            ['Walk', null],
            ['Run', 'in-progress'],
          ],
        ],
      );
      assert.deepEqual(next.text.match(/2022|2023/g) ?? [], [], next.text);
    });
  }
});
