import assert from 'node:assert/strict';
import { create } from './createRetrospective.ts';

/** The lines between the review's heading and the next. */
function reviewIn(text: string): string {
  return /^## Reviewing.*\n\n([\s\S]*?)\n\n## /m.exec(text)?.[1] ?? assert.fail(text);
}

describe('a new retrospective for a year that nobody planned', function () {
  this.timeout(10_000);

  const review = (year: number, goals: string) =>
    `# ${year} Retrospective\n\n## Reviewing the ${year} goals\n\n${goals}`;
  const TITLE = '[2023 Retrospective](./2023.md#reviewing-the-2023-goals)';

  it('takes what is to go on from the last review, as goals that nobody has reviewed yet', () => {
    const goals = '1. Walk 🤔\n2. Run ✅\n3. Swim\n4. Read 🗑️\n5. Cook ❌\n6. Sing 🚧\n';
    const created = create(
      { '2022.md': review(2022, '- Old\n\n## 2023 goals\n\n- Plan\n'), '2023.md': review(2023, goals) },
      2024,
    );
    assert.equal(reviewIn(created.text), `${TITLE}\n\n1. Walk\n2. Swim\n3. Cook\n4. Sing`);
    assert.deepEqual([created.carriedFrom?.path, created.gap], ['2023.md', []]);
  });

  it('calls the last review what its document is called', () => {
    const titles: readonly (readonly [title: string, words: string])[] = [
      ['# 2023 goals', '2023 goals'],
      ['# 2023 in review: less [is more]', '2023 in review: less \\[is more\\]'],
      ['# Goals ’23', 'Goals ’23'],
      ['# Year in review', '2023 Retrospective'],
      ['## Q1\n\n- Moved\n\n## Q2\n\n- Slept', '2023 Retrospective'],
    ];
    for (const [title, words] of titles) {
      const created = create({ '2023.md': `${title}\n\n## Reviewing the 2023 goals\n\n1. Swim\n` }, 2024);
      assert.ok(created.text.includes(`[${words}](./2023.md#reviewing-the-2023-goals)`), created.text);
    }
  });

  it('takes the goals of the last plan where nobody reviewed them, and names the years without a document', () => {
    const created = create({ '2021.md': review(2021, '- Old ✅\n\n## 2022 goals\n\n- Walk\n- Run ✅\n') }, 2024);
    assert.equal(
      reviewIn(created.text),
      '[The 2022 goals, as set in the 2021 retrospective](./2021.md#2022-goals)\n\n- Walk',
    );
    assert.deepEqual([created.carriedFrom?.path, created.gap], ['2021.md', [2022, 2023]]);
  });

  it('names no year of which a document tells, though it has no goals', () => {
    const files = { '2021.md': review(2021, '- Walk\n'), '2023.md': '# 2023 Retrospective\n\n## Q1\n\n- x\n' };
    assert.deepEqual(create(files, 2024).gap, [2022]);
  });

  it('takes the marks away in whatever notation they are, and nothing else', () => {
    const lines: readonly (readonly [before: string, after: string])[] = [
      ['- [ ] Walk', '- [ ] Walk'],
      ['- [~] Walk', '- [ ] Walk'],
      ['- ❌ Walk', '- Walk'],
      ['- Walk (partly done)', '- Walk'],
      ['- Walk — missed', '- Walk'],
      ['- Walk 10 km - 🤔', '- Walk 10 km'],
      ['- ~~Walk~~ 🤔', '- Walk'],
      ['- **Walk** [far](a.md) #health 🤔', '- **Walk** [far](a.md) #health'],
      ['- Walk (60%)', '- Walk'],
      ['- Walk 🤔 🤔', '- Walk'],
      ['- **Walk more. ❌** I did not', '- **Walk more.**'],
      ['- Walk ~~far~~ away 🤔', '- Walk ~~far~~ away'],
      ['-  Walk - far  - 🤔', '- Walk - far'],
    ];
    for (const [before, after] of lines) {
      assert.equal(
        reviewIn(create({ '2023.md': review(2023, `${before}\n`) }, 2024).text),
        `${TITLE}\n\n${after}`,
        before,
      );
    }
  });

  it('takes the newest of several plans for the year, and none for a later one', () => {
    const plan = (goals: string) => `# 2022 Retrospective\n\n## Q1\n\n- x\n\n## Goals for 2024\n\n${goals}`;
    const newer = plan('- New\n\n## Goals for 2026\n\n- Far\n').replace('2022', '2023');
    const files = { '2022.md': plan('- Old\n'), '2023.md': newer };
    assert.match(reviewIn(create(files, 2024).text), /\n\n- New$/);
    assert.match(reviewIn(create(files, 2025).text), /\n\n- New$/);
  });

  it('leaves a status that is said below the goal to the year that it is of', () => {
    const created = create({ '2023.md': review(2023, '### Walk\n\nStatus: ❌\n\n### Run\n\nStatus: ✅\n') }, 2024);
    assert.equal(reviewIn(created.text), `${TITLE}\n\n### Walk`);
  });

  it('takes each goal once, in the status that one of its places says', () => {
    assert.equal(
      reviewIn(create({ '2023.md': review(2023, '- Walk\n- Run\n- Walk ✅\n') }, 2024).text),
      `${TITLE}\n\n- Run`,
    );
  });

  it('has an empty review where nothing goes on', () => {
    const created = create({ '2021.md': review(2021, '- Walk ✅\n') }, 2024);
    assert.equal(reviewIn(created.text), '- ');
    assert.deepEqual([created.carriedFrom, created.gap], [undefined, []]);
  });
});

describe('the goals that a person chooses to carry', function () {
  this.timeout(10_000);
  const PLAN =
    '# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n1. Walk\n    - far\n\n      and ![wide](a.png)\n    - <img src="./b.png">\n' +
    '2. Run\n3. Read 🚧\n\t- ten [books](list.md#top)\n';
  const carried = (files: Readonly<Record<string, string>>, takes: readonly string[], withNotes: boolean) =>
    reviewIn(create(files, 2024, { carry: { takes: (text) => takes.includes(text), withNotes } }).text).replace(
      /^\[.*\n\n/,
      () => '',
    );

  it('are numbered anew, and leave their notes where they are', () =>
    assert.equal(carried({ '2023.md': PLAN }, ['Walk', 'Read'], false), '1. Walk\n2. Read 🚧'));

  it('come with their notes, whose links and images lead where they led', () => {
    const files = { 'j/2023/2023.md': PLAN };
    assert.equal(
      carried(files, ['Walk', 'Read'], true),
      '1. Walk\n    - far\n\n      and ![wide](../2023/a.png)\n    - <img src="../2023/./b.png">\n2. Read 🚧\n\t- ten [books](../2023/list.md#top)'.replace(
        '/./',
        () => '/',
      ),
    );
  });

  it('have notes only where a place for them is, and keep those that are set in less than the goal', () => {
    const plan = (goals: string) => ({
      '2023.md': `# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n${goals}`,
    });
    assert.equal(
      carried(plan('| Goal | Why |\n|---|---|\n| Walk | fun |\n| Run | work |\n'), ['Walk', 'Run'], true),
      '- Walk\n- Run',
    );
    assert.equal(carried(plan('- Walk\n- Run\n'), ['Walk', 'Run'], true), '- Walk\n- Run');
    assert.equal(carried(plan('- ~~Walk~~ twice\n- Run\n'), ['Walk', 'Run'], true), '- ~~Walk~~\n- Run');
    assert.equal(
      carried(plan('  - Walk\n    - far\nand away\n  - Run\n'), ['Walk', 'Run'], true),
      '- Walk\n  - far\nand away\n- Run',
    );
  });

  it('stay parted from what stands below an empty line', () => {
    const rows: readonly (readonly [goals: string, expected: string])[] = [
      ['- Walk\n\n  Far away.\n\n- Run\n', '- Walk\n\n  Far away.\n- Run'],
      ['- Walk\n\n\n      code\n- Run\n', '- Walk\n\n      code\n- Run'],
      ['- Walk  \n  Far > away.\n- Run\n', '- Walk\n\n  Far > away.\n- Run'],
      ['1. Walk\n   1. far\n2. Run\n', '1. Walk\n   1. far\n2. Run'],
      ['- Walk\n  - Status: 🚧\n\n  Far away.\n- Run\n', '- Walk 🚧\n\n  Far away.\n- Run'],
      ['1. Walk\n   1. Status: 🚧\n   2. Far away.\n2. Run\n', '1. Walk 🚧\n\n   2. Far away.\n2. Run'],
      ['- Walk\n  ~~~\n  code\n  ~~~\n- Run\n', '- Walk\n  ~~~\n  code\n  ~~~\n- Run'],
      ['> - Walk\n>\n>   Far away.\n>\n> - Run\n', '- Walk\n\n  Far away.\n- Run'],
      ['- Walk\n\n  - Status: 🚧\n- Run\n', '- Walk 🚧\n- Run'],
      ['0) Walk\n1) Run\n   - often\n', '0) Walk\n1) Run\n   - often'],
    ];
    for (const [goals, expected] of rows) {
      const files = { '2023.md': `# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n${goals}` };
      assert.equal(carried(files, ['Walk', 'Run'], true), expected);
    }
  });

  it('may be those that are over with', () => {
    const review = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n- Walk ✅\n- Run 🤔\n';
    assert.equal(carried({ '2023.md': review }, ['Walk'], false), '- Walk');
    assert.equal(carried({ '2023.md': review }, [], false), '- ');
  });

  it('bring the story below a heading along, and not the line that says its status', () => {
    const review =
      '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n### Walk\n\nStatus: 🤔\n\nFar, and again.\n\n### Run\n\nIn the rain.\n';
    assert.equal(
      carried({ '2023.md': review }, ['Walk', 'Run'], true),
      '### Walk\n\nFar, and again.\n\n### Run\n\nIn the rain.',
    );
    const behind = review.replace('Status: 🤔\n\nFar, and again.', 'Far,\nand again.\n\nStatus: 🤔');
    assert.equal(carried({ '2023.md': behind }, ['Walk'], true), '### Walk\n\nFar,\nand again.');
  });

  it('keep their notes below them where their marker grows', () => {
    const goals = Array.from({ length: 10 }, (_, index) => `1. Goal ${index}\n   - note\n\n   - more\n`).join('');
    const all = Array.from({ length: 10 }, (_, index) => `Goal ${index}`);
    const text = carried({ '2023.md': `# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n${goals}` }, all, true);
    const files = { '2023.md': `# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n9. Nine\n10. Ten\n` };
    assert.equal(carried(files, ['Ten'], false), '1. Ten');
    const noted = { '2023.md': `${files['2023.md']}    - far\n` };
    assert.equal(carried(noted, ['Ten'], true), '1. Ten\n    - far');
    assert.ok(text.endsWith('9. Goal 8\n   - note\n\n   - more\n10. Goal 9\n    - note\n\n    - more'), text);
  });
});
