import assert from 'node:assert/strict';
import { senseOf } from '../../../src/journal/sense.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

function periodOf(heading: string) {
  const period = senseOf(heading, builtInVocabulary).period;
  return period && { quarters: period.quarters, months: period.months, year: period.year };
}

describe('the period that a heading names', () => {
  const quarters: Readonly<Record<string, readonly number[]>> = {
    Q1: [1],
    '4Q': [4],
    'Quarter 3': [3],
    'Second quarter: the move': [2],
    'Q1-Q2': [1, 2],
    'Q3–4': [3, 4],
    '1분기': [1],
    '🌱 2분기 - 이사': [2],
    '3/4분기': [3],
    하반기: [3, 4],
    第4四半期: [4],
    上半期: [1, 2],
    第一季度: [1],
    '1. Quartal': [1],
    'II. Quartal': [2],
    '1er trimestre': [1],
    '2.º trimestre': [2],
    '2º semestre': [3, 4],
    'III квартал': [3],
    'Второе полугодие': [3, 4],
  };
  for (const [heading, expected] of Object.entries(quarters)) {
    it(heading, () => assert.deepEqual(periodOf(heading), { quarters: expected, months: [], year: null }));
  }

  const months: Readonly<Record<string, readonly number[]>> = {
    '3월. 이사': [3],
    '1~3월': [1, 2, 3],
    '12-1월': [12, 1],
    '7月 引っ越し': [7],
    '10–12月': [10, 11, 12],
    January: [1],
    'Jan–Mar': [1, 2, 3],
    Март: [3],
    'Von März bis Mai': [3, 4, 5],
  };
  for (const [heading, expected] of Object.entries(months)) {
    it(heading, () => assert.deepEqual(periodOf(heading), { quarters: [], months: expected, year: null }));
  }

  it('may have a year beside it', () => {
    assert.deepEqual(periodOf('2022년 4분기'), { quarters: [4], months: [], year: 2022 });
    assert.deepEqual(periodOf('March 2022'), { quarters: [], months: [3], year: 2022 });
    assert.deepEqual(periodOf('2022.03'), { quarters: [], months: [3], year: 2022 });
  });

  it('is not in words that only look like one', () => {
    for (const heading of [
      '분기 커버리지',
      '9개월(3분기)',
      'May the force',
      '1분기 목표',
      'H264',
      '21월드컵',
      'Marching on',
    ]) {
      assert.equal(periodOf(heading), null, heading);
    }
  });
});
