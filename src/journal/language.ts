import { groupBy } from './groupBy.ts';
import { wordsIn } from './languageWords.ts';
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
  const { hangul, kana, han, cyrillic, latin } = scriptsIn(sample);
  const count = (regex: RegExp) => sample.match(regex)?.length ?? 0;
  // A syllable or an ideograph says about as much as three letters.
  if (hangul > 0 && hangul * 3 >= Math.max(latin, kana * 3, han * 3, cyrillic)) return 'ko';
  if (kana > 0 && kana * 8 >= han && kana * 3 >= Math.max(latin / 2, cyrillic)) return 'ja';
  if (han > 0 && han * 3 >= Math.max(latin, cyrillic)) return count(HANT) > count(HANS) ? 'zh-hant' : 'zh-hans';
  return cyrillic > latin ? 'ru' : latinLanguage(sample, headings, vocabulary);
}

const SCRIPTS = {
  hangul: /\p{sc=Hangul}/u,
  kana: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
  han: /\p{sc=Han}/u,
  cyrillic: /\p{sc=Cyrillic}/u,
  latin: /\p{sc=Latin}/u,
} as const;
type Script = keyof typeof SCRIPTS;

/** How many letters of each script a text has. A text has many letters and few different ones: those are looked at. */
function scriptsIn(text: string): Readonly<Record<Script, number>> {
  const times = new Uint16Array(0x10000);
  const counts = { hangul: 0, kana: 0, han: 0, cyrillic: 0, latin: 0 };
  const letters: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) {
      at++;
      const script = scriptOf(code);
      if (script !== null) counts[script]++;
    } else {
      if (times[code] === 0) letters.push(code);
      times[code] = (times[code] ?? 0) + 1;
    }
  }
  for (const code of letters) {
    const script = scriptOf(code);
    if (script !== null) counts[script] += times[code] ?? 0;
  }
  return counts;
}

function scriptOf(code: number): Script | null {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'latin' : null;
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  const letter = String.fromCodePoint(code);
  for (const script of Object.keys(SCRIPTS) as Script[]) if (SCRIPTS[script].test(letter)) return script;
  return null;
}

function isLatin(code: number): boolean {
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : (code < 0xac00 || code > 0xfaff) && scriptOf(code) === 'latin';
}

/** A heading that is made of a language's words says as much as several small words. */
const HEADING = 3;

function latinLanguage(sample: string, headings: readonly string[], vocabulary: Vocabulary): LanguageId {
  const { common, heading } = tellingOf(vocabulary);
  const scores = new Map<LanguageId, number>();
  const add = (language: LanguageId, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  const lower = sample.toLowerCase();
  for (let start = 0; start < lower.length; start++) {
    let end = start;
    while (end < lower.length && isLatin(lower.codePointAt(end) ?? 0)) end++;
    if (end > start) for (const language of common.get(lower.slice(start, end)) ?? []) add(language, 1);
    start = end;
  }
  for (const words of headings)
    for (const language of new Set(heading.find(words).map(({ value }) => value))) add(language, HEADING);
  let best: LanguageId = 'en';
  let most = 0;
  for (const { id } of vocabulary.languages) {
    const score = scores.get(id) ?? 0;
    if (score > most) [best, most] = [id, score];
  }
  return best;
}

/** The words that tell languages from each other: small frequent ones, and those of headings. */
const tellingOf = cachedBy(({ languages }: Vocabulary) => {
  const headings = languages.flatMap(({ id, roles, months }) => {
    const { document, annual, goals, review, plan, learned, other } = roles;
    const words = [document, annual, goals, review, plan, learned, other, months.replaceAll('/', ',')].flatMap(wordsIn);
    return words.map((word) => [word, id] as const);
  });
  const common = languages.flatMap(({ id, common: words }) => wordsIn(words).map((word) => ({ id, word })));
  return {
    common: new Map([...groupBy(common, ({ word }) => word)].map(([word, all]) => [word, all.map(({ id }) => id)])),
    heading: wordTree(headings),
  };
});
