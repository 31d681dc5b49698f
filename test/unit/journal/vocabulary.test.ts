import assert from 'node:assert/strict';
import { ROLES } from '../../../src/journal/languageWords.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { builtInVocabulary, extendVocabulary } from '../../../src/journal/vocabulary.ts';
import { goalLines, retrospectiveOf } from './context.ts';

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

  it('take a person’s words besides, and leave roles that do not exist', () => {
    const extended = extendVocabulary(builtInVocabulary, { goals: ['quests'], nonsense: ['x'] });
    assert.deepEqual(extended.added, { goals: ['quests'] });
    assert.deepEqual(builtInVocabulary.added, {});
    assert.ok(ROLES.includes('goals'));
  });
});
