import { groupBy } from './groupBy.ts';
import { wordsIn } from './languageWords.ts';
import { cachedBy, cachedByText } from './phrases.ts';
import type { LanguageId } from './retrospective.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';

const HANT = /[國學習標總結現開發讓這個們時間為會與過還後對專業務實際際歲書寫動體驗覺點]/gu;
const HANS = /[国学习标总结现开发让这个们时间为会与过还后对专业务实际岁书写动体验觉点]/gu;

/** What HTML says to a browser is in nobody's language. */
const TAG = /<[a-z/!][^<>]*>/gi;

function spoken(text: string): string {
  return text.replace(TAG, ' ').normalize('NFC');
}

/** What is counted in a piece of a text to tell its language. */
export interface Tallied {
  readonly letters: () => Letters;
  readonly hanForms: () => HanForms;
  readonly smallWords: () => ReadonlyMap<LanguageId, number>;
}

/** The language that most of a text is written in, of which each piece was counted. */
export function languageOf(
  pieces: readonly Tallied[],
  headings: readonly string[],
  vocabulary: Vocabulary,
): LanguageId {
  const { hangul, kana, han, cyrillic, latin } = added(
    NO_LETTERS,
    pieces.map((piece) => piece.letters()),
  );
  // A syllable or an ideograph says about as much as three letters.
  if (hangul > 0 && hangul * 3 >= Math.max(latin, kana * 3, han * 3, cyrillic)) return 'ko';
  if (kana > 0 && kana * 8 >= han && kana * 3 >= Math.max(latin / 2, cyrillic)) return 'ja';
  if (han > 0 && han * 3 >= Math.max(latin, cyrillic)) {
    const { hant, hans } = added(
      NO_FORMS,
      pieces.map((piece) => piece.hanForms()),
    );
    return hant > hans ? 'zh-hant' : 'zh-hans';
  }
  return cyrillic > latin ? 'ru' : latinLanguage(pieces, headings, vocabulary);
}

function added<Counts extends Readonly<Record<string, number>>>(none: Counts, all: readonly Counts[]): Counts {
  const sums: Record<string, number> = { ...none };
  for (const counts of all) for (const [key, count] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + count;
  return sums as Counts;
}

type HanForms = Readonly<Record<'hant' | 'hans', number>>;
const NO_FORMS: HanForms = { hant: 0, hans: 0 };

/** How many characters a text has that are written so in one of the two scripts only. */
export function hanFormsIn(text: string): HanForms {
  const count = (regex: RegExp) => text.match(regex)?.length ?? 0;
  return { hant: count(HANT), hans: count(HANS) };
}

const SCRIPTS = {
  hangul: /\p{sc=Hangul}/u,
  kana: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
  han: /\p{sc=Han}/u,
  cyrillic: /\p{sc=Cyrillic}/u,
  latin: /\p{sc=Latin}/u,
} as const;
type Script = keyof typeof SCRIPTS;

type Letters = Readonly<Record<Script, number>>;
const NO_LETTERS: Letters = { hangul: 0, kana: 0, han: 0, cyrillic: 0, latin: 0 };

/** How many letters of each script a text has. */
export function lettersIn(marked: string): Letters {
  const text = spoken(marked);
  const counts = { ...NO_LETTERS };
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

function latinLanguage(pieces: readonly Tallied[], headings: readonly string[], vocabulary: Vocabulary): LanguageId {
  const scores = new Map<LanguageId, number>();
  const add = (language: LanguageId, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const piece of pieces) for (const [language, count] of piece.smallWords()) add(language, count);
  const { heading } = tellingOf(vocabulary);
  for (const words of headings) for (const language of heading(words)) add(language, HEADING);
  let best: LanguageId = 'en';
  let most = 0;
  for (const { id } of vocabulary.languages) {
    const score = scores.get(id) ?? 0;
    if (score > most) [best, most] = [id, score];
  }
  return best;
}

/** How often the small words of each language stand in a text. */
export function smallWordsIn(text: string, vocabulary: Vocabulary): ReadonlyMap<LanguageId, number> {
  const { common, looksLike, longest } = tellingOf(vocabulary);
  const counts = new Map<LanguageId, number>();
  const lower = spoken(text).toLowerCase();
  for (let start = 0; start < lower.length; start++) {
    let end = start;
    while (end < lower.length && isLatin(lower, end)) end++;
    if (end > start && end - start <= longest && looksLike[beginningOf(lower, start, end)] === 1)
      for (const language of common.get(lower.slice(start, end)) ?? [])
        counts.set(language, (counts.get(language) ?? 0) + 1);
    start = end;
  }
  return counts;
}

/** How many beginnings of words are told apart; others may look like one of them. */
const BEGINNINGS = 0x1000;

/** A word's first two letters and its length. */
function beginningOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (text.charCodeAt(start) * 31 + second + (end - start) * 577) & (BEGINNINGS - 1);
}

/** How many headings are remembered with the languages that have their words. */
const REMEMBERED = 300;

/** The words that tell languages from each other: small frequent ones, and those of headings. */
const tellingOf = cachedBy(({ languages }: Vocabulary) => {
  const headings = languages.flatMap(({ id, roles, months }) => {
    const { document, annual, goals, review, plan, learned, other } = roles;
    const words = [document, annual, goals, review, plan, learned, other, months.replaceAll('/', ',')].flatMap(wordsIn);
    return words.map((word) => [word, id] as const);
  });
  const common = languages.flatMap(({ id, common: words }) => wordsIn(words).map((word) => ({ id, word })));
  const tree = wordTree(headings);
  const looksLike = new Uint8Array(BEGINNINGS);
  for (const { word } of common) looksLike[beginningOf(word, 0, word.length)] = 1;
  return {
    common: new Map([...groupBy(common, ({ word }) => word)].map(([word, all]) => [word, all.map(({ id }) => id)])),
    looksLike,
    longest: Math.max(0, ...common.map(({ word }) => word.length)),
    heading: cachedByText((words) => new Set(tree.find(words).map(({ value }) => value)), REMEMBERED),
  };
});
