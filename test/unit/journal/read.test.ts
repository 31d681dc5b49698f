import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayBeRetrospective, read } from '../../../src/journal/read.ts';
import { slice } from '../../../src/journal/text.ts';
import { builtInVocabulary, extendVocabulary } from '../../../src/journal/vocabulary.ts';
import { annotatedDocuments } from '../annotated.ts';
import { contextOf, goalLines, retrospectiveOf } from './context.ts';

const TWIN = readFileSync(join(import.meta.dirname, '../../fixtures/twin/2023.md'), 'utf8');

describe('reading a retrospective', () => {
  it('finds what a person finds in the twin of a real one', () => {
    const { year, language, sections, written, problems } = retrospectiveOf(TWIN);
    assert.deepEqual([year, language, written?.year, written?.month], [2023, 'ko', 2023, 12]);
    assert.deepEqual(problems, []);
    const figures = sections.map((section) => {
      if ('goals' in section) return [section.kind, section.year, ...section.goals.map((goal) => goal.status)];
      if (section.kind === 'period') return [section.kind, ...section.quarters, section.entries.length];
      return [section.kind, section.entries.length];
    });
    assert.deepEqual(figures, [
      ['review', 2023, 'partly', 'partly', 'done', 'done'],
      ['container', 0],
      ['period', 1, 2],
      ['period', 2, 3],
      ['period', 3, 5],
      ['period', 4, 5],
      ['other', 8],
      ['plan', 2024, null, null, null, null],
    ]);
  });

  it('nests sections and gives every piece its place', () => {
    const { sections } = retrospectiveOf(TWIN);
    const [review, container, first] = sections;
    assert.equal(first?.parent, 1);
    assert.ok(container && first && container.block.end > first.block.end && container.own.end < first.block.start);
    const goal = review?.kind === 'review' ? review.goals[0] : undefined;
    assert.ok(goal);
    assert.equal(slice(TWIN, goal.label), goal.text);
    assert.equal(slice(TWIN, goal.line), `1. ${goal.text} 🤔`);
    assert.ok(slice(TWIN, goal.block).startsWith(slice(TWIN, goal.line)));
    assert.equal(goal.notes.length, 3);
    for (const note of goal.notes) assert.ok(slice(TWIN, note.block).startsWith('- '));
  });

  for (const [name, change] of Object.entries({
    'CR LF': (text: string) => text.replaceAll('\n', '\r\n'),
    'lone CR': (text: string) => text.replaceAll('\n', '\r'),
    'a byte order mark': (text: string) => `\uFEFF${text}`,
    'no final newline': (text: string) => text.trimEnd(),
    'front matter': (text: string) => `---\ntags: [a]\n---\n${text}`,
  })) {
    it(`reads the same with ${name}`, () => {
      const changed = change(TWIN);
      assert.deepEqual(goalLines(changed), goalLines(TWIN));
      for (const section of retrospectiveOf(changed).sections) {
        if (section.kind !== 'review' && section.kind !== 'plan') continue;
        for (const goal of section.goals) assert.equal(slice(changed, goal.label), goal.text);
      }
    });
  }

  it('finds the goal of a heading, of a quote, of a table and of a paragraph where it stands', () => {
    const text = [
      '# 2023 Retrospective',
      '## 2023 goals',
      '### 1. Plant a hedge ✅',
      'It grows.',
      '## 2024 goals',
      '> - [ ] **Water** it',
    ].join('\n\n');
    const labels = retrospectiveOf(text).sections.flatMap((section) =>
      section.kind === 'review' || section.kind === 'plan' ? section.goals.map((goal) => slice(text, goal.label)) : [],
    );
    assert.deepEqual(labels, ['Plant a hedge', 'Water** it']);
  });

  it('finds the periods that stand right below the goals, unless they list goals', () => {
    const found = (year: number, ...quarters: readonly string[]) => {
      const text = `# 2022 Retrospective\n\n## Goals for ${year}\n\n${quarters.join('\n\n')}\n`;
      return retrospectiveOf(text).sections.map((section) =>
        'goals' in section ? [section.kind, ...section.goals.map((goal) => goal.text)] : [section.kind, section.parent],
      );
    };
    const periods = [
      ['period', 0],
      ['period', 0],
    ];
    assert.deepEqual(found(2022, '### Q1', '- Went to sea', '### Q2', 'Nothing but rain.'), [['review'], ...periods]);
    assert.deepEqual(found(2022, '- Sail ✅', '### 1분기', '- 이사', '### 2분기', '- 여행'), [
      ['review', 'Sail'],
      ...periods,
    ]);
    assert.deepEqual(found(2022, '### Q1', '- [x] Sail', '### Q2', '- [ ] Row'), [['review', 'Sail', 'Row']]);
    assert.deepEqual(found(2023, '### Q1', '- Sail', '### Q2', '- Row'), [['plan', 'Sail', 'Row']]);
    assert.deepEqual(found(2023, '- Sail', '### Q1', '- Buy a boat'), [['plan', 'Sail']]);
    assert.deepEqual(found(2022, '### Sail ✅', '#### Q1', '- Bought a boat'), [['review', 'Sail']]);
  });

  it('says why', () => {
    const reading = read(TWIN, contextOf());
    assert.deepEqual(
      reading.reasons.map((reason) => reason.code),
      ['title-retrospective', 'has-review', 'has-plan', 'has-periods', 'file-year', 'says-this-year', 'year-title'],
    );
    const none = read('# Notes\n\n- milk', contextOf({ path: 'notes.md' }));
    assert.deepEqual(none, { kind: 'other', reasons: [{ code: 'no-year' }] });
  });

  it('quotes the person’s own words, and says where the title stands in the file name alone', () => {
    const why = (text: string, path: string) => {
      const [first] = read(text, contextOf({ path })).reasons;
      return [first?.code, first?.words];
    };
    assert.deepEqual(why('# My YEAR in Review: 2023', 'a.md'), ['title-annual', 'My YEAR in Review: 2023']);
    const goals = '## Reviewing the goals\n\n- Sail ✅\n';
    assert.deepEqual(why(goals, 'notes/2023 Annual Review.md'), ['file-title', '2023 Annual Review']);
    assert.equal(read('## Notes\n\n- Sail\n', contextOf({ path: 'notes/2023 Annual Review.md' })).kind, 'other');
  });

  it('reads boxes by today’s date: what was not ticked in a year that is over was missed', () => {
    const text = '# 2025 in review\n\n## 2025 goals\n\n- [x] Mow\n- [ ] Rake\n';
    assert.deepEqual(goalLines(text, { today: { year: 2026, month: 1, day: 1 } }), [
      'review 2025 done: Mow',
      'review 2025 missed: Rake',
    ]);
    assert.deepEqual(goalLines(text, { today: { year: 2025, month: 12, day: 31 } }), [
      'review 2025 done: Mow',
      'review 2025 planned: Rake',
    ]);
  });

  it('takes the meaning of strike-through from the setting', () => {
    const text = '# 2023 in review\n\n## 2023 goals\n\n- ~~Mow~~\n- Rake\n';
    assert.deepEqual(goalLines(text), ['review 2023 done: Mow', 'review 2023 -: Rake']);
    assert.deepEqual(goalLines(text, { strike: 'dropped' }), ['review 2023 dropped: Mow', 'review 2023 -: Rake']);
  });

  it('understands words that a person added', () => {
    const text = '# 2023 chronicle\n\n## 2024 endeavours\n\n- Mow\n';
    assert.equal(read(text, contextOf({ path: 'a.md' })).kind, 'other');
    const vocabulary = extendVocabulary(builtInVocabulary, { document: ['chronicle'], goals: ['endeavours'] });
    assert.deepEqual(goalLines(text, { path: 'a.md', vocabulary }), ['plan 2024 -: Mow']);
  });
});

describe('the cheap search before reading', () => {
  it('lets every retrospective of the corpus pass', () => {
    const corpus = join(import.meta.dirname, '../../fixtures/reading');
    const documents = globSync('*/*.md', { cwd: corpus }).flatMap((file) =>
      annotatedDocuments(readFileSync(join(corpus, file), 'utf8')),
    );
    const retrospectives = documents.filter((document) => document.expected.retrospective);
    assert.ok(retrospectives.length > 300);
    for (const { name, text } of retrospectives) assert.ok(mayBeRetrospective(text, builtInVocabulary), name);
  });

  it('lets a year pass that has periods and nothing else', () => {
    const text = '# 2023\n\n## Q1\n\n- sowed\n\n## Q3\n\n- mowed\n';
    assert.equal(retrospectiveOf(text).year, 2023);
    assert.equal(mayBeRetrospective(text, builtInVocabulary), true);
  });

  it('lets a retrospective pass, and not a shopping list', () => {
    assert.equal(mayBeRetrospective(TWIN, builtInVocabulary), true);
    assert.equal(mayBeRetrospective('# Groceries\n\n- milk\n- bread\n', builtInVocabulary), false);
  });
});
