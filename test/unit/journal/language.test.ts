import assert from 'node:assert/strict';
import { asksReader, isMine } from '../../../src/journal/possessives.ts';
import { sampleOf } from '../../../src/journal/sample.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

const TAGS =
  '<p align="center" class="figure figure-wide"><span style="color: green; font-weight: bold">$</span></p>\n<br>\n<img src="oven-door-and-hinge.png" alt="">\n';

describe('the language of a text', () => {
  for (const [words, language] of [
    ['빵을 구웠다.', 'ko'],
    ['パンを焼いた。', 'ja'],
    ['烤了面包，学会了。', 'zh-hans'],
    ['Я испёк хлеб.', 'ru'],
  ] as const)
    it(`is that of its words among the tags of HTML: ${language}`, () => {
      const text = TAGS.replace('$', () => words);
      assert.equal(sampleOf(text, builtInVocabulary).language([]), language);
    });
});

describe('whose a title or a question is', () => {
  for (const title of ['my 2022', '내 2022', '나의 2022', '私の2022年', '我的2022', 'mein 2022', 'мой 2022'])
    it(`of the person who writes: ${title}`, () => assert.ok(isMine(title, builtInVocabulary)));
  for (const title of ['2022', 'mystery 2022', '내년 2022', 'meine', 'in my 2022'])
    it(`of nobody: ${title}`, () => assert.ok(!isMine(title, builtInVocabulary)));
  for (const question of ['what are your goals?', '여러분의 목표는?', 'あなたの目標は?', '你的目标?', 'ваши цели?'])
    it(`of the reader: ${question}`, () => assert.ok(asksReader(question, builtInVocabulary)));
  for (const words of ['what are my goals?', 'your goals', 'yourself?'])
    it(`of no reader: ${words}`, () => assert.ok(!asksReader(words, builtInVocabulary)));
});
