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

  it('no months of another quarter, and no name that it cannot move', () => {
    assert.deepEqual(
      headings(`# 2023 Retrospective\n\n## Q1 (Jan-Mar)\n\n- x\n\n## Q2 (Apr-Jun)\n\n- x\n\n${PLAN}`)?.slice(2, 6),
      ['## Q1 (Jan-Mar)', '## Q2 (Apr-Jun)', '## Q3', '## Q4'],
    );
    assert.equal(headings(`# 2023 Retrospective\n\n## Q1 ﬁrst steps\n\n- x\n\n${PLAN}`)?.[2], '## Q1 ﬁrst steps');
    const decomposed = '# 2023 회고\n\n## 1분기 이직\n\n- x\n\n## 2024 목표\n\n- x\n'.normalize('NFD');
    assert.deepEqual(headings(decomposed)?.slice(2, 5), ['## 1분기 이직'.normalize('NFD'), '## 2분기', '## 3분기']);
  });

  it('goals that stand below the title alone', () => {
    const { text } = create({ '2023.md': '# 2023 goals\n\n* Walk ✅\n* Run ✅\n' }, 2024);
    assert.ok(text.startsWith('# 2024 goals\n\n* \n\n## '), text);
  });

  it('a title that is no more than a year without what stands behind it', () =>
    assert.equal(headings(`# 2023 - Year in review\n\n${PLAN}`)?.[0], '# 2024 - Year in review'));

  it('what was learned, and the words of a method that nobody else knows', () => {
    const sibling = `# 2023 Retrospective\n\n## Q1\n\n- x\n\n## Lessons learned\n\n1. x\n\n## Zebras\n\n- x\n\n${PLAN}`;
    assert.deepEqual(headings(sibling)?.slice(2), [
      '## Q1',
      '## Q2',
      '## Q3',
      '## Q4',
      '## Lessons learned',
      '## 2025 goals',
    ]);
  });

  it('of two documents of a year the one that tells more', () => {
    const files = {
      '2023-goals.md': '# 2023 goals\n\n* Walk\n',
      '2023.md': `# 2023 Retrospective\n\n## Q1\n\n1) x\n\n${PLAN}`,
    };
    for (const order of [files, Object.fromEntries(Object.entries(files).reverse())])
      assert.ok(create(order, 2024).text.includes('\n## Q2\n\n1) \n'));
  });

  it('nothing of a part of the year, but its plan', () => {
    const files = { '2023-Q4.md': '# Q4 2023 retrospective\n\n## October\n\n- x\n\n## 2024 goals\n\n- Walk\n' };
    const { text, fileName } = create(files, 2024);
    assert.equal(fileName, '2024.md');
    assert.ok(text.includes('\n[Q4 2023 retrospective](./2023-Q4.md#2024-goals)\n\n- Walk\n\n## By quarter\n'), text);
  });

  it('no date that it cannot write', () => {
    const sibling = '# 2023 회고\n\n작성일: ２０２３-１２-３０\n\n## 1분기\n\n- x\n\n## 2024 목표\n\n- x\n';
    assert.ok(create({ '2023.md': sibling }, 2024).text.startsWith('# 2024 회고\n\n## 2023 회고를'));
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

  it('the form of a date in words, in each language', () => {
    const dates: readonly (readonly [before: string, after: string, title: string, plan: string])[] = [
      ['Written: December 30, 2023', 'Written: December 5, 2024', '2023 Retrospective', '2024 goals'],
      ['Written: Jan 3rd, 2024', 'Written: Dec 5th, 2024', '2023 Retrospective', '2024 goals'],
      ['Written: 30 NOVEMBER 2023', 'Written: 5 DECEMBER 2024', '2023 Retrospective', '2024 goals'],
      ['Written: 03 april 2023', 'Written: 05 december 2024', '2023 Retrospective', '2024 goals'],
      ['Written: 12/30/2023', 'Written: 12/5/2024', '2023 Retrospective', '2024 goals'],
      ['Stand: 30. März 2023', 'Stand: 5. Dezember 2024', 'Jahresrückblick 2023', 'Ziele 2024'],
      ['30.12.2023', '05.12.2024', 'Jahresrückblick 2023', 'Ziele 2024'],
      ['Écrit le 1er janvier 2024', 'Écrit le 5 décembre 2024', 'Bilan 2023', 'Objectifs 2024'],
      ['Écrit le 30 Avril 2023', 'Écrit le 5 Décembre 2024', 'Bilan 2023', 'Objectifs 2024'],
      ['Escrito el 30 de abril de 2023', 'Escrito el 5 de diciembre de 2024', 'Balance de 2023', 'Objetivos 2024'],
      ['Escrito em 30 de abril de 2023', 'Escrito em 5 de dezembro de 2024', 'Retrospectiva 2023', 'Metas 2024'],
      ['Написано 30 апреля 2023', 'Написано 5 декабря 2024', 'Итоги 2023 года', 'Цели на 2024 год'],
    ];
    for (const [before, after, title, plan] of dates) {
      const { text } = create({ '2023.md': `# ${title}\n\n${before}\n\n## ${plan}\n\n- a\n` }, 2024);
      assert.equal(text.split('\n')[2], after);
    }
  });

  it('the form of a first day', () => {
    const first = (date: string, title: string, plan: string, day = 1) =>
      create({ '2023.md': `# ${title}\n\n${date}\n\n## ${plan}\n\n- a\n` }, 2024, {
        today: { year: 2025, month: 1, day },
      }).text.split('\n')[2];
    assert.equal(first('Écrit le 1er janvier 2024', 'Bilan 2023', 'Objectifs 2024'), 'Écrit le 1er janvier 2025');
    assert.equal(
      first('Written: December 2nd, 2023', '2023 Retrospective', '2024 goals'),
      'Written: January 1st, 2025',
    );
    assert.equal(
      first('Written: December 2nd, 2023', '2023 Retrospective', '2024 goals', 11),
      'Written: January 11th, 2025',
    );
    assert.equal(
      first('Written: December 2nd, 2023', '2023 Retrospective', '2024 goals', 23),
      'Written: January 23rd, 2025',
    );
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

  const quarters = (own: readonly string[]) =>
    `# 2023 Retrospective\n\n${own.map((body, index) => `## Q${index + 1}\n\n${body}`).join('')}${PLAN}`;

  it('no months that a single quarter had', () => {
    const months = '### January\n\n- x\n\n### March\n\n- x\n\n';
    const created = create({ '2023.md': quarters([months, '1. x\n\n', '1. x\n\n', '1. x\n\n']) }, 2024);
    assert.ok(created.text.includes('\n## Q1\n\n1. \n\n## Q2\n\n1. \n\n## Q3'), created.text);
  });

  it('months without a list of the quarter’s own, where it has none', () => {
    const months = (...names: readonly string[]) => names.map((name) => `### ${name}\n\n- x\n\n`).join('');
    const created = create({ '2023.md': quarters([months('January', 'March'), months('April')]) }, 2024);
    assert.ok(
      created.text.includes('\n## Q1\n\n### January\n\n- \n\n### March\n\n- \n\n## Q2\n\n### April\n\n- \n\n'),
      created.text,
    );
  });

  it('months where the one quarter that is written has them', () => {
    const created = create({ '2023.md': quarters(['1. x\n\n### January\n\n- x\n\n### March\n\n']) }, 2024);
    assert.ok(created.text.includes('\n## Q1\n\n1. \n\n### January\n\n- \n\n### March\n\n- \n\n'), created.text);
  });

  it('the list of most quarters for one that is empty', () => {
    for (const empty of ['', '- \n\n']) {
      const created = create({ '2023.md': quarters(['1. x\n\n', '* x\n\n', '1. x\n\n', empty]) }, 2024);
      assert.ok(created.text.includes('\n## Q2\n\n* \n\n## Q3\n\n1. \n\n## Q4\n\n1. \n\n'), created.text);
    }
  });

  it('an empty section, and one with sections of its own', () => {
    const rest = '## Other\n\n## Thoughts\n\n### On work\n\n- x\n\n## Learned\n\n1. x\n\n### More\n\n- x\n\n';
    const year = (y: number) => `# ${y} Retrospective\n\n## Q1\n\n- x\n\n${rest}## ${y + 1} goals\n\n- Walk\n`;
    const created = create({ '2022.md': year(2022), '2023.md': year(2023) }, 2024);
    assert.ok(
      created.text.includes('\n## Other\n\n- \n\n## Thoughts\n\n## Learned\n\n1. \n\n## 2025 goals'),
      created.text,
    );
  });

  it('the item that waits in an empty section, and a list that begins at 0', () => {
    const sibling = `# 2023 Retrospective\n\n## Q1\n\n2) [ ]\n\n## Other\n\n* \n\n## 2024 goals\n\n0. Walk\n1. Run\n`;
    const created = create({ '2023.md': sibling }, 2024);
    assert.ok(created.text.includes('\n\n0. Walk\n1. Run\n\n## Q1\n\n1) [ ] \n\n'), created.text);
    assert.ok(created.text.includes('\n## Other\n\n* \n\n'), created.text);
  });

  it('no list where prose stands', () => {
    const sibling = `# 2023 Retrospective\n\n## Q1\n\nA long story.\n\n## Q2\n\n- x\n\n## Other\n\nMore.\n\n${PLAN}`;
    const created = create({ '2023.md': sibling }, 2024);
    assert.ok(created.text.includes('\n## Q1\n\n## Q2\n\n- \n\n'), created.text);
    assert.ok(created.text.includes('\n## Other\n\n## 2025 goals'), created.text);
  });
});

describe('a link in a carried goal', function () {
  this.timeout(10_000);
  const goals = [
    ['[Read](list.md) more', '[Read](../2023/list.md) more'],
    ['See ![shelf](./images/shelf.png "Mine")', 'See ![shelf](../2023/images/shelf.png "Mine")'],
    ['Go [on](../2022/2022.md#a)', 'Go [on](../2022/2022.md#a)'],
    ['Like [before](#q1)', 'Like [before](../2023/2023.md#q1)'],
    [
      'See <img width="9" src="./a b.png"> and <a href="x.md#y">',
      'See <img width="9" src="../2023/a b.png"> and <a href="../2023/x.md#y">',
    ],
    [
      "[Read](list.md 'All of it') and [more](more.md (Mine))",
      "[Read](../2023/list.md 'All of it') and [more](../2023/more.md (Mine))",
    ],
    [
      'See [it](list_(old).md) and [that](a_(b)_(c).md#d)',
      'See [it](../2023/list_(old).md) and [that](../2023/a_(b)_(c).md#d)',
    ],
    [
      'See <a href=x.md#y>it</a> and <img src=./b.png>',
      'See <a href=../2023/x.md#y>it</a> and <img src=../2023/b.png>',
    ],
    ['See <a href=https://example.org/a.md>it</a>', undefined],
    ['Go [far](../../../list.md)', undefined],
    ['Go [to](../2024) it', undefined],
    ['An [empty]() one and a [search](?q)', undefined],
    ['See [it](<my list.md#a>)', 'See [it](<../2023/my list.md#a>)'],
    ['Type `[x](y.md)` and ``a ` [x](y.md)``', undefined],
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
