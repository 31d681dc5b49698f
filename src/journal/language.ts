import { type LanguageWords, wordsIn } from './languageWords.ts';
import { cachedBy } from './phrases.ts';
import type { LanguageId } from './retrospective.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';

/** How much of a text is looked at. */
const SAMPLE = 20_000;
/** Han characters that are written so in one of the two scripts only. */
const HANT = /[國學習標總結現開發讓這個們時間為會與過還後對專業務實際際歲書寫動體驗覺點]/gu;
const HANS = /[国学习标总结现开发让这个们时间为会与过还后对专业务实际岁书写动体验觉点]/gu;

/** The language that most of a text is written in. */
export function languageOf(text: string, headings: readonly string[], vocabulary: Vocabulary): LanguageId {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const count = (regex: RegExp) => sample.match(regex)?.length ?? 0;
  const hangul = count(/\p{sc=Hangul}/gu);
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const han = count(/\p{sc=Han}/gu);
  const cyrillic = count(/\p{sc=Cyrillic}/gu);
  const latin = count(/\p{sc=Latin}/gu);
  // A syllable or an ideograph says about as much as three letters.
  if (hangul > 0 && hangul * 3 >= Math.max(latin, kana * 3, han * 3, cyrillic)) return 'ko';
  if (kana > 0 && kana * 8 >= han && kana * 3 >= Math.max(latin / 2, cyrillic)) return 'ja';
  if (han > 0 && han * 3 >= Math.max(latin, cyrillic)) return count(HANT) > count(HANS) ? 'zh-hant' : 'zh-hans';
  return cyrillic > latin ? 'ru' : latinLanguage(sample, headings, vocabulary);
}

/** A heading that is made of a language's words says as much as several small words. */
const HEADING = 3;

function latinLanguage(sample: string, headings: readonly string[], vocabulary: Vocabulary): LanguageId {
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{sc=Latin}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: LanguageId = 'en';
  let most = 0;
  for (const language of vocabulary.languages) {
    const { id, common, heading } = tellingOf(language);
    const named = headings.filter((words) => heading.find(words).length > 0).length;
    const score = common.reduce((total, word) => total + (counts.get(word) ?? 0), named * HEADING);
    if (score > most) [best, most] = [id, score];
  }
  return best;
}

const tellingOf = cachedBy((language: LanguageWords) => {
  const { document, annual, goals, review, plan, learned, other } = language.roles;
  const words = [document, annual, goals, review, plan, learned, other, language.months.replaceAll('/', ',')].flatMap(
    wordsIn,
  );
  return {
    id: language.id,
    common: wordsIn(language.common),
    heading: wordTree(words.map((word) => [word, language.id] as const)),
  };
});
