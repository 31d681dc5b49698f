import assert from 'node:assert/strict';
import { plainOf } from '../../../src/journal/inline.ts';
import { readMarks } from '../../../src/journal/marks.ts';
import { DEFAULT_STATUSES, type Status } from '../../../src/journal/status.ts';
import { statusWordsOf } from '../../../src/journal/statusWords.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

/** The goal's words, and each mark with the characters of its span and of its outer span. */
function marked(line: string, weak = false, statuses: readonly Status[] = DEFAULT_STATUSES) {
  const plain = plainOf(line, [{ start: 0, end: line.length }]);
  const words = statusWordsOf(statuses, builtInVocabulary);
  const { start, end, marks, holes } = readMarks(line, plain, words, { weak });
  const hole = holes[0];
  const text = hole
    ? plain.text.slice(start, hole.start) + plain.text.slice(hole.end, end)
    : plain.text.slice(start, end);
  const found = marks.map(
    ({ status, span, outer }) =>
      `${status} [${line.slice(span.start, span.end)}] [${line.slice(outer.start, outer.end)}]`,
  );
  return [text.replace(/\s+/g, ' ').trim(), ...found];
}

describe('the marks of a goal', () => {
  const table: readonly (readonly [line: string, text: string, ...marks: string[]])[] = [
    ['Water the ferns ✅', 'Water the ferns', 'done [✅] [ ✅]'],
    ['물 주기✅', '물 주기', 'done [✅] [✅]'],
    ['🤔 Water the ferns', 'Water the ferns', 'partly [🤔] [🤔 ]'],
    ['Water the ferns 🗑', 'Water the ferns', 'dropped [🗑] [ 🗑]'],
    ['Water the ferns ✔️', 'Water the ferns', 'done [✔️] [ ✔️]'],
    ['Run to the lake 🏃🏽‍♀️', 'Run to the lake', 'in-progress [🏃🏽‍♀️] [ 🏃🏽‍♀️]'],
    ['[x] Water the ferns', 'Water the ferns', 'done [x] [[x] ]'],
    ['[ ] 물 주기', '물 주기', 'planned [ ] [[ ] ]'],
    ['[/] Water the ferns', 'Water the ferns', 'in-progress [/] [[/] ]'],
    ['(O) 물 주기', '물 주기', 'done [O] [(O) ]'],
    ['물 주기 (△)', '물 주기', 'partly [△] [ (△)]'],
    ['×水やり', '水やり', 'missed [×] [×]'],
    ['水やり -> 達成！', '水やり', 'done [達成] [ -> 達成！]'],
    ['Water the ferns — nope', 'Water the ferns', 'missed [nope] [ — nope]'],
    ['물 주기: 완료', '물 주기', 'done [완료] [: 완료]'],
    ['Water the ferns (Fail...)', 'Water the ferns', 'missed [Fail] [ (Fail...)]'],
    ['Water the ferns (50%)', 'Water the ferns', 'partly [50%] [ (50%)]'],
    ['Water the ferns (12/12)', 'Water the ferns', 'done [12/12] [ (12/12)]'],
    ['Water the ferns ★★★☆☆', 'Water the ferns', 'partly [★★★☆☆] [ ★★★☆☆]'],
    ['~~Water the ferns~~', 'Water the ferns', 'done [~~Water the ferns~~] [~~Water the ferns~~]'],
    ['[life] (×) 水やり', '[life] 水やり', 'missed [×] [(×) ]'],
    ['Water the ferns ❌ (0%)', 'Water the ferns', 'missed [0%] [ (0%)]', 'missed [❌] [ ❌]'],
  ];
  for (const [line, ...expected] of table) it(line, () => assert.deepEqual(marked(line), expected));

  it('is not in the wish itself', () => {
    for (const line of [
      'Body fat of 15%',
      '99%',
      '100권 달성!',
      'Learn to say no',
      '[life] Water the ferns',
      'Meet Max',
      'Walk 😇',
    ]) {
      assert.deepEqual(marked(line), [line]);
    }
  });

  it('counts a weak one only where the caller says so', () => {
    assert.deepEqual(marked('Water the ferns O'), ['Water the ferns O']);
    assert.deepEqual(marked('Water the ferns O', true), ['Water the ferns', 'done [O] [ O]']);
    assert.deepEqual(marked('Done: water the ferns', true), ['water the ferns', 'done [Done] [Done: ]']);
  });

  it('knows the statuses of a set of one’s own, and no other', () => {
    const own: readonly Status[] = [
      {
        id: 'seed',
        mark: '',
        marks: [],
        words: [],
        icon: 'circle',
        color: 'x',
        closed: false,
        toggle: true,
        carryOver: true,
      },
      {
        id: 'bloom',
        mark: '🌸',
        marks: [],
        words: ['in bloom'],
        icon: 'pass',
        color: 'x',
        closed: true,
        toggle: true,
        carryOver: false,
      },
    ];
    assert.deepEqual(marked('Ferns 🌸', false, own), ['Ferns', 'bloom [🌸] [ 🌸]']);
    assert.deepEqual(marked('Ferns — in bloom', false, own), ['Ferns', 'bloom [in bloom] [ — in bloom]']);
    assert.deepEqual(marked('Ferns ✅', false, own), ['Ferns ✅']);
  });
});
