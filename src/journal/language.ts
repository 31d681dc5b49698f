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

/** How many letters of each script a text has. */
function scriptsIn(text: string): Readonly<Record<Script, number>> {
  const counts = { hangul: 0, kana: 0, han: 0, cyrillic: 0, latin: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (isAsciiLetter(code)) counts.latin++;
    } else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++;
    else {
      const letter = text.codePointAt(at) ?? code;
      const script = scriptOf(letter);
      if (script !== null) counts[script]++;
      if (letter > 0xffff) at++;
    }
  }
  return counts;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Where nearly all letters stand that are neither of ASCII nor of Hangul. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script | null])[] = [
  [0xa1, 0xa9, null],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x24f, 'latin'],
  [0x400, 0x481, 'cyrillic'],
  [0x2010, 0x2060, null],
  [0x2190, 0x2bff, null],
  [0x3041, 0x3096, 'kana'],
  [0x30a1, 0x30fa, 'kana'],
  [0x4e00, 0x9fff, 'han'],
];

function scriptOf(code: number): Script | null {
  for (const [first, last, script] of BLOCKS) if (code >= first && code <= last) return script;
  const letter = String.fromCodePoint(code);
  for (const script of Object.keys(SCRIPTS) as Script[]) if (SCRIPTS[script].test(letter)) return script;
  return null;
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code);
  return (code < 0xac00 || code > 0xd7a3) && scriptOf(text.codePointAt(at) ?? code) === 'latin';
}

/** A heading that is made of a language's words says as much as several small words. */
const HEADING = 3;

function latinLanguage(sample: string, headings: readonly string[], vocabulary: Vocabulary): LanguageId {
  const { common, looksLike, longest, heading } = tellingOf(vocabulary);
  const scores = new Map<LanguageId, number>();
  const add = (language: LanguageId, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  const lower = sample.toLowerCase();
  for (let start = 0; start < lower.length; start++) {
    let end = start;
    while (end < lower.length && isLatin(lower, end)) end++;
    if (end > start && end - start <= longest && looksLike[beginningOf(lower, start, end)] === 1)
      for (const language of common.get(lower.slice(start, end)) ?? []) add(language, 1);
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

/** How many beginnings of words are told apart; others may look like one of them. */
const BEGINNINGS = 0x1000;

/** A word's first two letters and its length. */
function beginningOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (text.charCodeAt(start) * 31 + second + (end - start) * 577) & (BEGINNINGS - 1);
}

/** The words that tell languages from each other: small frequent ones, and those of headings. */
const tellingOf = cachedBy(({ languages }: Vocabulary) => {
  const headings = languages.flatMap(({ id, roles, months }) => {
    const { document, annual, goals, review, plan, learned, other } = roles;
    const words = [document, annual, goals, review, plan, learned, other, months.replaceAll('/', ',')].flatMap(wordsIn);
    return words.map((word) => [word, id] as const);
  });
  const common = languages.flatMap(({ id, common: words }) => wordsIn(words).map((word) => ({ id, word })));
  const looksLike = new Uint8Array(BEGINNINGS);
  for (const { word } of common) looksLike[beginningOf(word, 0, word.length)] = 1;
  return {
    common: new Map([...groupBy(common, ({ word }) => word)].map(([word, all]) => [word, all.map(({ id }) => id)])),
    looksLike,
    longest: Math.max(0, ...common.map(({ word }) => word.length)),
    heading: wordTree(headings),
  };
});
