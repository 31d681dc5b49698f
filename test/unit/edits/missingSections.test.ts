import assert from 'node:assert/strict';
import { addSections, missingSections } from '../../../src/edits/missingSections.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';
import { DISKS, retrospectiveOf } from './journalText.ts';

function missingIn(text: string, others: readonly string[] = []) {
  const retrospectives = others.map((other, index) => retrospectiveOf(other, `journal/${2020 + index}.md`));
  return missingSections(text, retrospectiveOf(text), { others: retrospectives, vocabulary: builtInVocabulary });
}

/** The text with all that it lacks; `_` stands for the space behind an empty item's marker. */
function completed(text: string, others: readonly string[] = []): string {
  const plan = addSections(text, retrospectiveOf(text), missingIn(text, others));
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan).replaceAll(/(?<=^(?:[-*]|1[.)])) $/gm, () => '_');
}

const headings = (text: string, others: readonly string[] = []) =>
  missingIn(text, others).map(({ kind, heading }) => `${kind} ${heading}`);

const WHOLE =
  '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Walk ✅\n\n## By quarter\n\n### Q1\n\n- Moved\n\n' +
  '### Q2\n\n- x\n\n### Q3\n\n- x\n\n### Q4\n\n- x\n\n### Other\n\n- x\n\n## 2024 goals\n\n1. Run\n';

describe('the sections that a retrospective lacks', function () {
  this.timeout(20_000);

  it('are none where it has them all', () => assert.deepEqual(missingIn(WHOLE), []));

  const rows: readonly (readonly [name: string, before: string, after: string])[] = [
    [
      'the quarters between, behind and before its own, as they are written',
      '# 2023 Retrospective\n\n## Goals\n\n1. Walk ✅\n\n## Q1: moving\n* a\n\n## Q3\n* b\n\n## Other\n* c\n\n## 2024 goals\n* Run\n',
      '# 2023 Retrospective\n\n## Goals\n\n1. Walk ✅\n\n## Q1: moving\n* a\n\n## Q2\n*_\n\n## Q3\n* b\n\n## Q4\n*_\n\n## Other\n* c\n\n## 2024 goals\n* Run\n',
    ],
    [
      'the review in front and the plan at the end',
      '# 2023 회고\n\n## 1분기\n\n- a\n\n## 2분기\n\n- a\n\n## 3분기\n\n- a\n\n## 4분기\n\n- a\n\n## 그 외\n\n- a\n',
      '# 2023 회고\n\n## 2022 회고를 회고하기\n\n-_\n\n## 1분기\n\n- a\n\n## 2분기\n\n- a\n\n## 3분기\n\n- a\n\n## 4분기\n\n- a\n\n## 그 외\n\n- a\n\n## 2024 목표\n\n-_\n',
    ],
    [
      'all but a January plan, without a container that nobody wrote',
      '# 2023 Retrospective\n\n## 2023 goals\n\n1) Walk\n',
      '# 2023 Retrospective\n\n## 2023 goals\n\n1) Walk\n\n## Q1\n\n-_\n\n## Q2\n\n-_\n\n## Q3\n\n-_\n\n## Q4\n\n-_\n\n## Other\n\n-_\n\n## 2024 goals\n\n1)_\n',
    ],
    [
      'the quarters of a falling row',
      '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n\n## Q4\n\n- a\n\n## Q2\n\n- b\n\n## Other\n\n- c\n\n## 2024 goals\n\n- Run\n',
      '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n\n## Q4\n\n- a\n\n## Q3\n\n-_\n\n## Q2\n\n- b\n\n## Q1\n\n-_\n\n## Other\n\n- c\n\n## 2024 goals\n\n- Run\n',
    ],
    [
      'the review above a document without a title, and the quarters of a container',
      '## 분기별 정리\n\n### 상반기\n\n- a\n\n### 3분기\n\n- b\n\n## 2024 목표\n\n- 걷기\n',
      '## 2022 회고를 회고하기\n\n-_\n\n## 분기별 정리\n\n### 상반기\n\n- a\n\n### 3분기\n\n- b\n\n### 4분기\n\n-_\n\n### 그 외\n\n-_\n\n## 2024 목표\n\n- 걷기\n',
    ],
    [
      'a half and no quarter where the year has halves',
      '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n\n## Second Half\n\n- a\n\n## Other\n\n- c\n\n## 2024 goals\n\n- Run\n',
      '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n\n## First Half\n\n-_\n\n## Second Half\n\n- a\n\n## Other\n\n- c\n\n## 2024 goals\n\n- Run\n',
    ],
  ];
  for (const [name, before, after] of rows) {
    it(`${name}`, () => {
      for (const disk of DISKS.filter((one) => !/mixed|final/.test(one.name)))
        assert.equal(completed(disk.write(before)), disk.write(after), disk.name);
    });
  }

  const year = (body: string) => `# 2023 Retrospective\n\n## 2023 goals\n\n- a\n\n${body}## 2024 goals\n\n- a\n`;

  it('begin a falling row, and a container that is empty', () => {
    const falling = year('## Q3\n\n- a\n\n## Q2\n\n- a\n\n## Q1\n\n- a\n\n## Other\n\n- a\n\n');
    assert.equal(completed(falling), falling.replace('## Q3', '## Q4\n\n-_\n\n## Q3'));
    const quarters = [1, 2, 3, 4].map((n) => `### Q${n}\n\n-_\n\n`).join('');
    const empty = year('## By quarter\n\n## Other\n\n- a\n\n');
    assert.equal(completed(empty), empty.replace('## Other', `${quarters}## Other`));
  });

  it('are the rest behind the periods', () => {
    const quarters = (more: string) => year([1, 2, 3, 4].map((n) => `## Q${n}\n\n* a\n\n`).join('') + more);
    assert.equal(completed(quarters('')), quarters('## Other\n\n*_\n\n'));
  });

  it('have no list beside goals in front matter, and the level of headings where there are none', () => {
    const planned = '---\ntitle: 2023 Retrospective\ngoals:\n  - { text: Walk, year: 2024 }\n---\n';
    assert.equal(
      completed(planned),
      `${planned}\n## Reviewing the 2023 goals\n\n${['Q1', 'Q2', 'Q3', 'Q4', 'Other'].map((name) => `## ${name}\n\n-_\n`).join('\n')}`,
    );
  });

  it('have the language’s own names where nothing here shows how to name them', () => {
    const others = (month: string) => [`# 2022 Retrospective\n\n## 2022 goals\n\n- a\n\n## ${month}\n\n- a\n`];
    const goals = '# 2023 Retrospective\n\n## 2023 goals\n\n- a\n';
    const named = (text: string, from: string) =>
      headings(text, others(from)).filter((one) => one.startsWith('period'));
    assert.deepEqual(named(goals, 'Ｈ１'), ['period Ｈ１', 'period H2']);
    assert.deepEqual(named('# 2023 회고\n\n## 2023 목표\n\n- a\n', 'Ｈ１'), ['period Ｈ１', 'period 하반기']);
    assert.deepEqual(named('# 2023 회고\n\n## 2023 목표\n\n- a\n', '３월').slice(0, 2), ['period 1월', 'period 2월']);
    assert.deepEqual(named(goals, '３월').slice(0, 2), ['period January', 'period February']);
    assert.deepEqual(named(goals, 'Jan\n\n- a\n\n## March').slice(0, 3), ['period Jan', 'period Feb', 'period March']);
    assert.deepEqual(named(goals, 'First quarter: moving').slice(0, 2), [
      'period First quarter',
      'period Second quarter',
    ]);
  });

  it('are those that the newest of the others have, and one that some of them have', () => {
    const other = (of: number, body: string) => `# ${of} Retrospective\n\n## ${of} goals\n\n- a\n\n${body}`;
    const goals = '# 2023 Retrospective\n\n## 2023 goals\n\n- a\n';
    const others = [other(2020, '## May\n\n- a\n'), other(2021, '## H1\n\n- a\n\n## Other\n\n- a\n')];
    assert.deepEqual(headings(goals, others), ['period H1', 'period H2', 'other Other', 'plan 2024 goals']);
  });

  it('stand on the level of headings below front matter', () => {
    const text = '---\ntitle: 2023 Retrospective\ngoals: [Walk]\n---\n\n### Q1\n\n- a\n\n### Other\n\n- a\n';
    assert.ok(completed(text).endsWith('\n\n### 2024 goals\n'), completed(text));
  });

  it('are months where it has months, named as they are', () => {
    const text = (months: string) =>
      `# 2023 회고\n\n## 2023 목표\n\n- a\n\n${months}## 그 외\n\n- a\n\n## 2024 목표\n\n- a\n`;
    const found = headings(text('## 02월 이직\n\n- a\n\n## 03월\n\n- a\n\n'));
    assert.deepEqual([found.length, found[0], found[9]], [10, 'period 01월', 'period 12월']);
    const named = headings(
      '# 2023 Retrospective\n\n## 2023 goals\n\n- a\n\n## Jan\n\n- a\n\n## Mar\n\n- a\n\n## Other\n\n- a\n\n## 2024 goals\n\n- a\n',
    );
    assert.deepEqual([named.length, named[0], named[9]], [10, 'period Feb', 'period Dec']);
  });

  it('are no quarters that a span covers, and none beside periods of several kinds', () => {
    const year = (periods: string) =>
      `# 2023 Retrospective\n\n## 2023 goals\n\n- a\n\n${periods}## Other\n\n- a\n\n## 2024 goals\n\n- a\n`;
    assert.deepEqual(headings(year('## Q1-Q2\n\n- a\n\n## Q3\n\n- a\n\n')), ['period Q4']);
    assert.deepEqual(headings(year('## Q1\n\n- a\n\n## July\n\n- a\n\n')), []);
  });

  it('are quarters, and not the months that some of them have', () => {
    const text = WHOLE.replace('### Q1\n\n- Moved\n', () => '### Q1\n\n#### January\n\n- Moved\n').replace(
      '### Q3\n\n- x\n\n',
      () => '',
    );
    assert.deepEqual(headings(text), ['period Q3']);
  });

  it('have the words of the newest other retrospective, and are those that others have', () => {
    const older =
      '# 2020 Retrospective\n\n## My 2020 goals, reviewed\n\n- a ✅\n\n## First quarter\n\n- a\n\n## What I want in 2021\n\n- a\n';
    assert.deepEqual(headings('# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n', [older]).slice(0, 2), [
      'period First quarter',
      'period Second quarter',
    ]);
    const reviewed = headings('# 2023 Retrospective\n\n## Q1\n\n- Walk\n\n## Q2\n\n- x\n', [older]);
    assert.deepEqual(
      [reviewed[0], reviewed.some((heading) => heading.startsWith('other'))],
      ['review My 2023 goals, reviewed', false],
    );
  });

  it('are no quarters for one who never writes them', () => {
    const without = '# 2020 Retrospective\n\n## 2020 goals\n\n- a ✅\n\n## 2021 goals\n\n- b\n';
    assert.deepEqual(headings('# 2023 Retrospective\n\n## 2023 goals\n\n- Walk\n', [without]), ['plan 2024 goals']);
  });

  it('are the other months of its own in the retrospective of a part of a year', () => {
    const half = '# 2023 H1 Retrospective\n\n## January\n\n- a\n\n## February\n\n- a\n';
    assert.deepEqual(headings(half), ['period March', 'period April', 'period May', 'period June']);
    assert.deepEqual(headings('# 2023 H1 Retrospective\n\n- a\n\n## What I learned\n\n- b\n'), []);
  });

  it('are not written into a merge conflict', () => {
    const text = `# 2023 Retrospective\n\n<<<<<<< HEAD\n## 2023 goals\n\n- Walk\n=======\n## 2023 goals\n\n- Run\n>>>>>>> b\n`;
    assert.equal(completed(text), 'merge-conflict');
  });
});
