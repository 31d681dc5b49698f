import assert from 'node:assert/strict';
import { type LanguageWords, ROLES } from '../../../src/journal/languageWords.ts';
import { read } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { builtInVocabulary, extendVocabulary, type Vocabulary } from '../../../src/journal/vocabulary.ts';
import { contextOf, goalLines, retrospectiveOf } from './context.ts';

const STATUS_IDS = DEFAULT_STATUSES.map((status) => status.id);

describe('the words of each language', () => {
  for (const { id, writes, statuses } of builtInVocabulary.languages) {
    const fill = (form: string) =>
      form
        .replaceAll('${year}', '2023')
        .replaceAll('${previousYear}', '2022')
        .replaceAll('${nextYear}', '2024')
        .replaceAll('${date}', '2023-12-30');

    it(`${id}: what templates write is understood`, () => {
      const text = [
        `# ${fill(writes.title)}`,
        fill(writes.written),
        `## ${fill(writes.review)}`,
        ...STATUS_IDS.map((status) => `- ${status} abc: ${writes.statusWords[status]}`),
        `## ${fill(writes.container)}`,
        ...[1, 2, 3, 4].map((n) => `### ${writes.quarter.replace('${n}', String(n))}\n\n- one`),
        `### ${fill(writes.other)}\n\n- one`,
        `## ${fill(writes.plan)}`,
        '- next',
      ].join('\n\n');
      const read = retrospectiveOf(text, { path: 'a.md' });
      assert.equal(read.year, 2023);
      assert.deepEqual([read.written?.month, read.written?.day], [12, 30]);
      assert.deepEqual(
        read.sections.map((section) => (section.kind === 'period' ? section.quarters[0] : section.kind)),
        ['review', 'container', 1, 2, 3, 4, 'other', 'plan'],
      );
      assert.deepEqual(goalLines(text, { path: 'a.md' }), [
        ...STATUS_IDS.map((status) => `review 2023 ${status}: ${status} abc`),
        'plan 2024 -: next',
      ]);
    });

    it(`${id}: no status has the word of another`, () => {
      const seen = new Map<string, string>();
      for (const [status, words] of Object.entries(statuses)) {
        for (const word of words.split(',').map((one) => one.trim())) {
          assert.equal(seen.get(word) ?? status, status, `${word} says ${seen.get(word)} and ${status}`);
          seen.set(word, status);
        }
      }
    });
  }

  describe('hold the small words of a language too, so that none is in the code', () => {
    const small: Partial<LanguageWords> = {
      goalNumber: 'celo',
      prepositions: 'dum',
      when: 'dum',
      until: 'ĝis',
      and: 'kaj',
      small: 'mia, profesia, persona',
      greetings: 'saluton',
    };
    const known = builtInVocabulary.languages;
    const taught = {
      ...builtInVocabulary,
      languages: [...known, ...known.slice(0, 1).map((en) => ({ ...en, ...small }))],
    };

    const TEXTS: readonly (readonly [word: string, text: string, understood: readonly string[]])[] = [
      [
        'goalNumber',
        '# Review 2023\n\n## Goals\n\n### Celo 1: Row the lake\n\n### Celo 2: Dig a pond',
        ['plan 2024 -: Row the lake', 'plan 2024 -: Dig a pond'],
      ],
      [
        'when, until',
        '# Review 2023\n\n## Goals 2023\n\n- Row the lake: done dum la vespero\n- Dig a pond: postponed ĝis 2024',
        ['review 2023 done: Row the lake', 'review 2023 moved: Dig a pond'],
      ],
      [
        'and',
        '# Review 2022\n\n## 2023 brand new goals kaj 2022\n\n- Row\n- Dig',
        ['plan 2023 -: Row', 'plan 2023 -: Dig'],
      ],
      [
        'small',
        '# Mia profesia persona review 2023\n\n## Goals\n\n- Row: done\n- Dig',
        ['review 2023 done: Row', 'review 2023 -: Dig'],
      ],
      ['greetings', '# Saluton, 2023!\n\n## Goals\n\n- Row\n- Dig', ['review 2023 -: Row', 'review 2023 -: Dig']],
      [
        'prepositions',
        '# Review 2023\n\n## Dum Q2\n\n- Row\n\n## Q3 dum 2022\n\n- Dig',
        ['period 2023 2', 'period 2022 3'],
      ],
    ];
    for (const [word, text, understood] of TEXTS) {
      it(word, () => {
        const told = (vocabulary: Vocabulary) => {
          const reading = read(text, contextOf({ path: 'a.md', vocabulary }));
          if (reading.kind === 'other') return ['none'];
          const periods = reading.retrospective.sections.flatMap((section) =>
            section.kind === 'period' ? [`period ${section.year} ${section.quarters.join()}`] : [],
          );
          return [...goalLines(text, { path: 'a.md', vocabulary }), ...periods];
        };
        assert.deepEqual(told(taught), understood);
        assert.notDeepEqual(told(builtInVocabulary), understood, 'the code knows the word by itself');
      });
    }
  });

  it('take a person’s words besides, and leave roles that do not exist', () => {
    const extended = extendVocabulary(builtInVocabulary, { goals: ['quests'], nonsense: ['x'] });
    assert.deepEqual(extended.added, { goals: ['quests'] });
    assert.deepEqual(builtInVocabulary.added, {});
    assert.ok(ROLES.includes('goals'));
  });
});
