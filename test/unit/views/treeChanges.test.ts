import assert from 'node:assert/strict';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { changedRows, isShownAlike } from '../../../src/views/treeChanges.ts';
import { rows } from './rows.ts';

type Files = Readonly<Record<string, string>>;

const PLAN = '# 2022 review\n\n## 2023 goals\n\n1. Read more\n    - Twelve books\n2. Sleep\n';
const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more ✅\n\n## Q1\n\n- Moved house\n';
const HOME = { 'home/2022.md': PLAN, 'home/2023.md': REVIEW };
const WORK = { 'work/2021.md': REVIEW.replaceAll('2023', '2021') };

describe('changedRows', () => {
  /** The ids that VS Code is told of, each without what all of them begin with. */
  function changed(before: Files, now: Files): readonly string[] | 'top' {
    const changed = changedRows(rows(before), rows(now));
    return changed?.map(({ id }) => id.replace('file:///notes/', '')) ?? 'top';
  }
  const edited = (files: Files, path: string, from: string, to: string): Files => ({
    ...files,
    [path]: files[path]?.replace(from, to) ?? '',
  });

  const cases: readonly (readonly [what: string, before: Files, now: Files, changed: readonly string[] | 'top'])[] = [
    ['nothing where all is read anew', HOME, HOME, []],
    ['a year whose goal went another way', HOME, edited(HOME, 'home/2023.md', '✅', '❌'), ['home#2023']],
    ['a year with another entry', HOME, edited(HOME, 'home/2023.md', 'Moved', 'Painted the'), ['home#2023']],
    ['a year whose places have moved', HOME, edited(HOME, 'home/2023.md', '# 2023', '\n# 2023'), ['home#2023']],
    [
      'the year in whose document a plan is, and the one that it is for',
      HOME,
      edited(HOME, 'home/2022.md', '2. Sleep', '2. Sleep early'),
      ['home#2023', 'home#2022'],
    ],
    [
      'a year which gets the place that another goal of its name had',
      edited(HOME, 'home/2022.md', '2. Sleep', '2. Sleep\n3. Sleep'),
      HOME,
      ['home#2023', 'home#2022'],
    ],
    ['the top where a year comes', HOME, { ...HOME, 'home/2024.md': '# 2024 review\n\n## Q1\n\n- Rested\n' }, 'top'],
    ['the top where a year goes', HOME, { 'home/2023.md': REVIEW.replaceAll('2023', '2024') }, 'top'],
    ['the top where a planned year is written', { 'home/2022.md': PLAN }, HOME, 'top'],
    ['the top where a journal comes', HOME, { ...HOME, ...WORK }, 'top'],
    ['the top where all go', HOME, {}, 'top'],
    [
      'a year in one of several journals',
      { ...HOME, ...WORK },
      edited({ ...HOME, ...WORK }, 'work/2021.md', '✅', '❌'),
      ['work#2021'],
    ],
    [
      'a journal in which a year comes',
      { ...HOME, ...WORK },
      { ...HOME, ...WORK, 'work/2020.md': REVIEW.replaceAll('2023', '2020') },
      ['work'],
    ],
  ];
  for (const [what, before, now, expected] of cases) {
    it(`are ${what}`, () => assert.deepEqual(changed(before, now), expected));
  }
});

describe('isShownAlike', () => {
  const shown = { statuses: DEFAULT_STATUSES, today: { year: 2024, month: 6, day: 1 } };

  it('is so where other settings have changed', () => {
    assert.ok(isShownAlike(shown, structuredClone(shown)));
  });

  it('is not so where a status looks different, or it is another day', () => {
    const [first, ...others] = DEFAULT_STATUSES;
    assert.ok(
      !isShownAlike(shown, { ...shown, statuses: [{ ...first, icon: 'star' }, ...others] as typeof DEFAULT_STATUSES }),
    );
    assert.ok(!isShownAlike(shown, { ...shown, statuses: others }));
    assert.ok(!isShownAlike(shown, { ...shown, today: { ...shown.today, day: 2 } }));
  });
});
