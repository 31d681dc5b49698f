import assert from 'node:assert/strict';
import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import { mayBeRetrospective, read } from '../../../src/journal/read.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';
import { contextOf } from './context.ts';

const TITLE = '# 2023 Retrospective\n\n## 2023 goals\n\n';

/** Every span lies in the text and runs forward; a goal's pieces lie in its block. */
function assertSound(text: string, { sections, problems }: Retrospective): void {
  const inText = ({ start, end }: { start: number; end: number }) =>
    assert.ok(0 <= start && start <= end && end <= text.length);
  for (const section of sections) {
    inText(section.block);
    inText(section.own);
    assert.ok(section.parent === null || (section.parent >= 0 && section.parent < sections.length));
    const pieces = 'goals' in section ? section.goals : section.entries;
    for (const piece of pieces) {
      inText(piece.line);
      inText(piece.block);
      for (const note of piece.notes) inText(note.block);
    }
    if (!('goals' in section)) continue;
    for (const goal of section.goals) {
      inText(goal.label);
      for (const mark of goal.marks) {
        inText(mark.span);
        inText(mark.outer);
      }
    }
  }
  for (const problem of problems) inText(problem.span);
}

const PIECES = [
  '# 2023 회고',
  '## 2022 회고를 회고하기',
  '## 2024 목표',
  '### 1분기',
  '## Reviewing the 2023 goals',
  '- [x] a',
  '- [ ] ~~b~~ (50%)',
  '1. c 🤔',
  '   - Status: done',
  '> - quoted ✅',
  '| Goal | Status |\n|---|---|\n| d | ❌ |',
  '**bold ✅**: story',
  '```\n## 2024 goals\n- e\n```',
  '<details>',
  '</details>',
  '<!-- - f -->',
  '---',
  '+++',
  'title: 2023',
  'goals:\n  - g',
  '① h',
  '\t- i',
  'text',
  '',
  '\u00a0',
  '[link](#a)',
  '**',
  '~~',
];

describe('any text', () => {
  it('is read without a throw, with sound spans', () => {
    const line = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
    const document = fc.array(fc.tuple(line, end), { maxLength: 40 }).map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(document, (text) => {
        const reading = read(text, contextOf());
        if (reading.kind === 'retrospective') assertSound(text, reading.retrospective);
      }),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  const REPEATED = [
    '[',
    '](',
    '[a](',
    '(',
    '`',
    '`a ',
    '*a ',
    '**a',
    '~~a',
    '_',
    '<',
    '<!--',
    '<a ',
    '&amp;',
    '\\',
    '|',
    ' ',
    '\t',
    '\u00a0',
    '✅',
    '👍\u200d',
    '2023 ',
    'goals ',
    ': a',
    ' — a',
    '-> done ',
    '1월~',
    'a\r',
    '> ',
    '- a\n',
    '1. a ✅\n',
    '- Work:\n  - a\n',
    '## Q1\n\n- a\n',
    '### a goal ✅\n',
    '**a**\n\n',
  ];
  for (const piece of REPEATED) {
    it(`that repeats ${JSON.stringify(piece)} 40,000 times is read in good time`, () => {
      const text = TITLE + piece.repeat(40_000);
      const reading = read(text, contextOf());
      if (reading.kind === 'retrospective') assertSound(text, reading.retrospective);
      mayBeRetrospective(text, builtInVocabulary);
    }).timeout(20_000);
  }
});

describe('the examples of CommonMark', () => {
  const indented = (text: string) => text.replaceAll('\n', '\n  ');
  const PLACES: readonly ((example: string) => string)[] = [
    (example) => example,
    (example) => `${TITLE}${example}`,
    (example) => `${TITLE}- Learn to sail\n\n  ${indented(example)}\n- Grow beans ✅\n`,
    (example) => `${TITLE}- ${indented(example)}\n- Grow beans ✅\n`,
  ];

  for (const section of new Set(examples.map((example) => example.section))) {
    it(`of "${section}" are read alone, below goals and in a goal, with sound spans`, () => {
      for (const { markdown } of examples.filter((example) => example.section === section)) {
        for (const placed of PLACES) {
          const text = placed(markdown.replaceAll('→', '\t'));
          const reading = read(text, contextOf());
          if (reading.kind === 'retrospective') assertSound(text, reading.retrospective);
        }
      }
    });
  }

  it('are there', () => {
    assert.ok(examples.length > 600);
  });
});
