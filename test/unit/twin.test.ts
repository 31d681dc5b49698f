import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/journal/read.ts';
import type { Retrospective, Section } from '../../src/journal/retrospective.ts';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/twin/2023.md'), 'utf8');

/** The figures of a real retrospective, of which the fixture is a twin: see test/fixtures/twin.md. */
describe('the twin', () => {
  const { year, title, written, sections } = retrospective();

  it('is the retrospective of 2023, written in its last days', () => {
    assert.equal(year, 2023);
    assert.equal(title?.text, '2023 회고');
    assert.deepEqual([written?.year, written?.month, written?.day], [2023, 12, 28]);
  });

  it('reviews four goals of 2023, and takes the conclusions behind them for none', () => {
    assert.deepEqual(goals('review'), [
      '2023 partly 겨울 전정 제대로 배우기',
      '2023 partly 아침마다 정원 일지 쓰기',
      '2023 done 해설 시간에 떨지 않기',
      '2023 done 온실 이름표 새로 쓰기',
    ]);
  });

  it('has four quarters with 2, 3, 5 and 5 entries, and 8 other things', () => {
    const lists = sections.flatMap((section) =>
      section.kind === 'period' || section.kind === 'other' ? [[section.heading?.text, section.entries.length]] : [],
    );
    assert.deepEqual(lists, [
      ['1분기', 2],
      ['2분기', 3],
      ['3분기', 5],
      ['4분기', 5],
      ['그 외', 8],
    ]);
  });

  it('plans four goals for 2024, none of them with a mark', () => {
    assert.deepEqual(
      goals('plan').map((goal) => goal.slice(0, 9)),
      ['2024 null', '2024 null', '2024 null', '2024 null'],
    );
  });

  it('keeps the notes of each goal with it', () => {
    const notes = sections.flatMap((section) =>
      section.kind === 'review' ? section.goals.map((goal) => goal.notes.length) : [],
    );
    assert.deepEqual(notes, [3, 2, 1, 2]);
  });

  function goals(kind: Section['kind']): readonly string[] {
    return sections.flatMap((section) =>
      section.kind === kind && 'goals' in section
        ? section.goals.map((goal) => `${section.year} ${goal.status} ${goal.text}`)
        : [],
    );
  }
});

function retrospective(): Retrospective {
  const today = { year: 2024, month: 1, day: 2 };
  const reading = read(text, { path: '2023.md', today, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
  assert.equal(reading.kind, 'retrospective');
  return reading.retrospective;
}
