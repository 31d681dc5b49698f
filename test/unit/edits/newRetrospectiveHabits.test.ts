import assert from 'node:assert/strict';
import { create } from './createRetrospective.ts';

describe('what a new retrospective learns', function () {
  this.timeout(10_000);
  const headings = (sibling: string) => create({ '2023.md': sibling }, 2024).text.match(/^(?:#|\*\*).*$/gm);
  const PLAN = '## 2024 goals\n\n- Walk\n';

  it('short years, half years and falling order', () => {
    assert.deepEqual(headings(`# '23 Retrospective\n\n## Q4\n\n- x\n\n## Q3\n\n- x\n\n${PLAN}`)?.slice(0, 6), [
      "# '24 Retrospective",
      '## Reviewing the 2024 goals',
      '## Q4',
      '## Q3',
      '## Q2',
      '## Q1',
    ]);
    assert.deepEqual(headings(`# 2023 Retrospective\n\n## H1\n\n- x\n\n## H2\n\n- x\n\n${PLAN}`)?.slice(2), [
      '## H1',
      '## H2',
      '## 2025 goals',
    ]);
  });

  it('what stands in every heading of a period', () => {
    assert.deepEqual(
      headings('# 2023 회고\n\n## 🌱 1분기 정리\n\n- x\n\n## 🌱 2분기 정리\n\n- x\n\n## 2024 목표\n\n- x\n')?.slice(
        2,
        6,
      ),
      ['## 🌱 1분기 정리', '## 🌱 2분기 정리', '## 🌱 3분기 정리', '## 🌱 4분기 정리'],
    );
  });

  it('the form of a date', () => {
    const dates = ['2023-12-30', '2023. 12. 30.', '2023년 12월 30일', '2023/1/5', '2023-01-05'].map((date) => {
      const { text } = create(
        { '2023.md': `# 2023 회고\n\n작성일: ${date}\n\n## 1분기\n\n- x\n\n## 2024 목표\n\n- x\n` },
        2024,
      );
      return /^작성일: (.*)$/m.exec(text)?.[1];
    });
    assert.deepEqual(dates, ['2024-12-05', '2024. 12. 5.', '2024년 12월 5일', '2024/12/5', '2024-12-05']);
  });

  it('no empty lines, but for those that keep blocks apart', () => {
    const { text } = create({ '2023.md': '# 2023 Retrospective\n## Q1\n- x\n## 2024 goals\n- Walk\n' }, 2024);
    const link = '[The 2024 goals, as set in the 2023 retrospective](./2023.md#2024-goals)';
    const quarters = [1, 2, 3, 4].map((n) => `## Q${n}\n- \n`).join('');
    assert.equal(
      text,
      `# 2024 Retrospective\n## Reviewing the 2024 goals\n${link}\n\n- Walk\n${quarters}## 2025 goals\n- \n`,
    );
  });

  it('each heading once, and no number for a year that is none', () => {
    const sibling =
      '# 2023 Retrospective\n\n## Reviewing the 2023 goals, all 1402\n\n- Walk ✅\n\n## Other\n\n- x\n\n## Other\n\n- y\n\n## 2024 goals\n\n- Walk\n';
    const found = headings(sibling) ?? [];
    assert.equal(found[1], '## Reviewing the 2024 goals, all 1402');
    assert.deepEqual(
      found.filter((heading) => heading === '## Other'),
      ['## Other'],
    );
  });

  it('a heading that is a paragraph in bold', () => {
    const { text } = create(
      { '2023.md': '# 2023 Retrospective\n\n**Q1**\n\n- x\n\n**Goals for 2024**\n\n- Walk\n' },
      2024,
    );
    assert.ok(text.includes('\n\n**Q4**\n\n- \n\n**Goals for 2025**\n\n- \n'), text);
  });

  it('goals of tables, bold paragraphs and front matter', () => {
    const carried = (plan: string, head = '') =>
      create({ '2023.md': `${head}# 2023 Retrospective\n\n## Q1\n\n- x\n\n${plan}` }, 2024).text;
    assert.match(
      carried('## 2024 goals\n\n| Goal | Status |\n|---|---|\n| Walk | ✅ |\n| Run | |\n'),
      /\n\n- Walk ✅\n- Run\n\n/,
    );
    assert.match(
      carried('## 2024 goals\n\n**Walk**\n\nFar, far away.\n\n**Run** ✅\n\nFast, and faster.\n'),
      /\n\n\*\*Walk\*\*\n\n\*\*Run\*\* ✅\n\n/,
    );
    const head = '---\ngoals:\n  - { text: Walk, year: 2024, status: done }\n  - { text: Run, year: 2024 }\n---\n\n';
    assert.match(carried('', head), /\n\n- Walk ✅\n- Run\n\n/);
  });
});

describe('a link in a carried goal', function () {
  this.timeout(10_000);
  const goals = [
    ['[Read](list.md) more', '[Read](../2023/list.md) more'],
    ['See ![shelf](./images/shelf.png "Mine")', 'See ![shelf](../2023/images/shelf.png "Mine")'],
    ['Go [on](../2022/2022.md#a)', 'Go [on](../2022/2022.md#a)'],
    ['Like [before](#q1)', 'Like [before](../2023/2023.md#q1)'],
    ['[Web](https://example.org/a/b) and [mail](mailto:a@example.org) and [root](/a.md)', undefined],
  ] as const;
  for (const [before, after = before] of goals) {
    it(`${before} → ${after}`, () => {
      const year = (y: number) => `# ${y} Retrospective\n\n## Q1\n\n- x\n\n## ${y + 1} goals\n\n- ${before}\n`;
      const { text } = create({ 'j/2022/2022.md': year(2022), 'j/2023/2023.md': year(2023) }, 2024);
      assert.ok(text.includes(`\n- ${after}\n`), text);
    });
  }

  it('stays as it is in a document beside the old one', () => {
    const sibling =
      '# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n- [Read](a/../list.md) more\n- [Look](#q1)\n';
    const { text } = create({ '2023.md': sibling }, 2024);
    assert.ok(text.includes('\n- [Read](a/../list.md) more\n- [Look](./2023.md#q1)\n'), text);
  });
});
