import assert from 'node:assert/strict';
import { METHODS, methodsIn } from '../../../src/edits/builtInTemplates.ts';
import type { Template } from '../../../src/edits/newRetrospective.ts';
import { fillTemplate } from '../../../src/edits/ownTemplate.ts';
import type { LanguageId } from '../../../src/journal/retrospective.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';
import { create, shown } from './createRetrospective.ts';
import { retrospectiveOf } from './journalText.ts';

const LAYOUTS: readonly Template[] = [
  { kind: 'plain' },
  ...METHODS.map((method) => ({ kind: 'method', method }) as const),
];

/** A text with something written into each empty list. */
const written = (text: string) => text.replaceAll(/^(\s*(?:-|1\.) )$/gm, (item) => `${item}${'가나다'}`);

describe('a built-in template', function () {
  this.timeout(30_000);
  for (const template of LAYOUTS) {
    const name = template.kind === 'method' ? template.method : template.kind;
    for (const { id } of builtInVocabulary.languages) {
      it(`${name} in ${id} makes a document that is read as it was meant, goals and all`, () => {
        const first = create({}, 2024, { language: id, template });
        assert.equal(retrospectiveOf(first.text).language, id);
        assert.doesNotMatch(first.text, /^#+\s*$/m);
        const next = create({ '2024.md': first.text.replace(/1\. \n$/, () => '1. Walk\n2. Run 🚧\n') }, 2025, {
          template,
        });
        const { sections, year } = retrospectiveOf(written(next.text), '2025.md');
        assert.equal(year, 2025);
        const goals = sections.flatMap((section) =>
          'goals' in section
            ? [[section.kind, section.year, ...section.goals.map((goal) => `${goal.text} ${goal.status}`)]]
            : [],
        );
        assert.deepEqual(goals, [
          ['review', 2025, 'Walk null', 'Run in-progress'],
          ['plan', 2026, '가나다 null'],
        ]);
        const others = sections.filter((section) => !('goals' in section) && section.kind !== 'container');
        assert.ok(others.every((section) => 'entries' in section && section.entries.length === 1));
        assert.equal(others.length, headingsOf(template, id));
      });
    }
  }

  it('goes on the next year, where the person chose nothing else', () => {
    for (const language of ['en', 'ko', 'ja'] as const) {
      for (const method of METHODS) {
        const first = create({}, 2024, { language, template: { kind: 'method', method } });
        const next = create({ '2024.md': written(first.text) }, 2025);
        const headings = (text: string) => text.match(/^## .*$/gm)?.slice(1, -1);
        assert.deepEqual(headings(next.text)?.slice(0, headings(first.text)?.length), headings(first.text));
      }
    }
  });

  it('is offered where its headings have been checked', () => {
    assert.deepEqual(methodsIn('ko'), METHODS);
    assert.deepEqual(methodsIn('fr'), []);
  });

  it('has the headings that people know it by', () => {
    assert.equal(
      shown(create({}, 2024, { language: 'ko', template: { kind: 'method', method: 'kpt' } })),
      '# 2024 회고\n\n작성일: 2024-12-05\n\n## 2023 회고를 회고하기\n\n1. |\n\n## Keep: 잘한 점\n\n- \n\n' +
        '## Problem: 아쉬운 점\n\n- \n\n## Try: 시도할 점\n\n- \n\n## 2025 목표\n\n1. \n',
    );
  });
});

/** Sections beside review and plan: a method's own, else four quarters and the rest. */
function headingsOf(template: Template, language: LanguageId): number {
  if (template.kind !== 'method' || !methodsIn(language).includes(template.method)) return 5;
  return template.method === '4ls' ? 4 : 3;
}

describe('a template of the person’s own', function () {
  this.timeout(10_000);
  const PLAN =
    '# 2023 Retrospective\n\n## Q1\n\n- x\n\n## 2024 goals\n\n1. Walk\n    - far\n2. Save $& and ${year} 🚧\n';
  const OWN =
    '# My ${year}, after ${previousYear}\n\n${date}\n\n## Goals of ${year}\n\n${previousLink}\n\n${goals}\n\n## ${nextYear} goals\n\n- \n';
  const make = (text: string, files: Readonly<Record<string, string>> = { '2023.md': PLAN }) =>
    create(files, 2024, { template: { kind: 'own', text } });

  it('has its variables filled in, whatever they hold', () => {
    const created = make(OWN);
    assert.equal(
      shown(created),
      '# My 2024, after 2023\n\n2024-12-05\n\n## Goals of 2024\n\n' +
        '[The 2024 goals, as set in the 2023 retrospective](./2023.md#2024-goals)\n\n1. Walk|\n2. Save $& and ${year} 🚧\n\n' +
        '## 2025 goals\n\n- \n',
    );
    assert.deepEqual([created.fileName, created.unknown], ['2024.md', []]);
  });

  it('has an item to begin with where no goals come along', () => {
    assert.equal(
      shown(make(OWN, {})),
      '# My 2024, after 2023\n\n2024-12-05\n\n## Goals of 2024\n\n- |\n\n## 2025 goals\n\n- \n',
    );
  });

  it('keeps what it does not know, and says where that stands', () => {
    const { text, unknown } = make(
      '# ${year} retrospective\n\n${mood} and ${mood}\n\n## 2024 goals\n\n${}\n\n${goals}\n${$&}\n',
    );
    assert.ok(text.includes('\n${mood} and ${mood}\n') && text.includes('\n${}\n') && text.endsWith('\n${$&}\n'), text);
    assert.deepEqual(unknown, [
      { name: 'mood', line: 2 },
      { name: '', line: 6 },
      { name: '$&', line: 9 },
    ]);
  });

  const values = {
    year: 2024,
    previousYear: 2023,
    nextYear: 2025,
    date: '2024-12-05',
    goals: '1. a\n    - b\n',
    previousLink: '[x](y)',
  };
  it('keeps its line ends and its indentation', () =>
    assert.equal(
      fillTemplate('> x\r\n\r\n  ${goals}\r\n- ${goals}', values).text,
      '> x\r\n\r\n  1. a\r\n      - b\r\n\r\n- 1. a\n    - b\n',
    ));
  it('T29 takes nothing that a variable holds for a pattern or for another variable', () =>
    assert.equal(
      fillTemplate('See ${previousLink} of ${year}.', { ...values, previousLink: '[$& ${year} $1](y)' }).text,
      'See [$& ${year} $1](y) of 2024.',
    ));
  it('may be a single line', () => {
    const { text, cursor } = fillTemplate('# ${year} retrospective', values);
    assert.deepEqual([text, cursor], ['# 2024 retrospective', 20]);
  });
  it('has the cursor behind its first goal or in its first empty item, else at its end', () => {
    const cursor = (text: string, goals = 'x') => fillTemplate(text, { ...values, goals }).cursor;
    assert.deepEqual([cursor('a\n- [ ] \nb'), cursor('a\nb')], [8, 3]);
    assert.deepEqual([cursor('${goals}\n- '), cursor('- \n${goals}'), cursor('- \n${goals}', '')], [1, 4, 2]);
    const filled = ['Well -', '- a', 'a) ', '10 - '].map((line) => `${line}\n10.   \nb`);
    assert.deepEqual(
      filled.map((text) => cursor(text)),
      filled.map((text) => text.length - 2),
    );
  });
  it('has the goals in a line of their own, or among other words', () => {
    const filled = (text: string) => fillTemplate(text, { ...values, goals: 'a\nb' }).text;
    assert.deepEqual(['${goals}', '  ${goals} \t', '${goals} and more', '${goals}!'].map(filled), [
      'a\nb',
      '  a\n  b',
      'a\nb and more',
      'a\nb!',
    ]);
  });
  it('has no line for a link that there is not, nor an empty one in front of it', () => {
    const filled = (text: string) => fillTemplate(text, { ...values, previousLink: '' }).text;
    const texts = [
      'a\n  \n${previousLink}\nb',
      'a\n${previousLink}\nb',
      '${previousLink}\nb',
      'a\n\nb\n${previousLink}\nc',
    ];
    assert.deepEqual(texts.map(filled), ['a\nb', 'a\nb', 'b', 'a\n\nb\nc']);
    const carry = { takes: () => false, withNotes: false };
    const { text } = create({ '2023.md': PLAN }, 2024, { template: { kind: 'own', text: OWN }, carry });
    assert.ok(text.includes('## Goals of 2024\n\n- \n'), text);
  });
});
