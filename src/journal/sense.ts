import { type Role, wordsIn } from './languageWords.ts';
import { isLetter } from './letters.ts';
import { type Hit, type Lexicon, lexiconOf, type Scan } from './lexicon.ts';
import { type Period, periodAt, periodWithin } from './period.ts';
import { cachedBy, cachedByText, fold } from './phrases.ts';
import { asksReader, greets, isMine } from './possessives.ts';
import { goalNumberOf, joiningOf, prepositionOf, smallOf, yearBehindOf } from './smallWords.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordTree } from './wordTree.ts';
import { absoluteYears, distance, nearest, type YearMention, yearsIn } from './years.ts';

/** What the words of a heading can mean, before its place in the document is looked at. */
export interface Sense {
  /** Folded, without numbering and decoration. */
  readonly words: string;
  /** As the person wrote them. */
  readonly written: string;
  readonly years: readonly YearMention[];
  /** Where the heading begins with a period, with the year that stands beside it. */
  readonly period: (Period & { readonly year: number | null }) | null;
  /** A numbered period that stands anywhere in the heading: `Goals for Q2`. */
  readonly named: Period | null;
  /** Whether it says whose year it is: `My 2022`. */
  readonly isMine: boolean;
  /** Whether it greets a year by its number: `Hello, 2022!` */
  readonly greets: boolean;
  /** Whether it says of itself to be one goal: `Goal 1: sail`. */
  readonly numbersGoal: boolean;
  /** Whether a conjunction joins what stands between two places. */
  joins(start: number, end: number): boolean;
  /** Whether at a place something ends: with the text, a sign, or a conjunction. */
  ends(at: number): boolean;
  /** Whether it is a question to the reader: `What are your goals for 2021?` */
  readonly asksReader: boolean;
  hits(role: Role): readonly Hit[];
  has(role: Role): boolean;
  is(role: Role): boolean;
  /** How many letters are left when the words of some roles and all years are taken away. */
  rest(roles: readonly Role[]): number;
  /** The same of a title without its subtitle, and without whose year it is: `A gardener's 2023 in review: mud`. */
  spareBefore(roles: readonly Role[]): number;
}

/** Longer headings are sentences: nothing but their years and periods is understood. */
const LONGEST = 160;

/** How many headings are remembered with what they mean. */
const REMEMBERED = 300;

export function senseOf(text: string, vocabulary: Vocabulary): Sense {
  return senses(vocabulary)(text);
}

const senses = cachedBy((vocabulary: Vocabulary) => cachedByText((text) => understand(text, vocabulary), REMEMBERED));

function understand(text: string, vocabulary: Vocabulary): Sense {
  const lexicon = lexiconOf(vocabulary);
  const folded = fold(text.slice(0, LONGEST));
  const words = bare(folded);
  const hits = lexicon.scan(words);
  const years = yearsIn(words, hits);
  let main: MainTitle | undefined;
  return {
    words,
    written: text.slice(0, LONGEST).trim(),
    years,
    period: periodOf(folded, words, vocabulary, lexicon),
    named: periodWithin(words, vocabulary),
    isMine: isMine(words, vocabulary),
    greets: greets(words, years, vocabulary),
    asksReader: asksReader(words, vocabulary),
    numbersGoal: goalNumberOf(vocabulary).test(words),
    joins: (start, end) => joiningOf(vocabulary).between.test(words.slice(start, end)),
    ends: (at) => joiningOf(vocabulary).behind.test(words.slice(at)),
    hits: (role) => hits.get(role) ?? [],
    has: (role) => hits.has(role),
    is: (role) => lexicon.is(role, words),
    spareBefore: (roles) => {
      main ??= understandMain(words, years, vocabulary);
      const { hits: inMain } = main;
      return lettersLeft(main.words, [...main.taken, ...roles.flatMap((role) => inMain.get(role) ?? [])]);
    },
    rest: (roles) => lettersLeft(words, [...years, ...roles.flatMap((role) => hits.get(role) ?? [])]),
  };
}

interface MainTitle {
  readonly words: string;
  readonly hits: Scan;
  /** Its years, a period, and words that say nothing of what it is about. */
  readonly taken: readonly Hit[];
}

function understandMain(title: string, years: readonly YearMention[], vocabulary: Vocabulary): MainTitle {
  const words = mainTitle(title, years, vocabulary);
  const hits = lexiconOf(vocabulary).scan(words);
  const period = periodWithin(words, vocabulary);
  const faint = faintOf(vocabulary).find(words);
  return { words, hits, taken: [...yearsIn(words, hits), ...faint, ...(period === null ? [] : [period])] };
}

const faintOf = cachedBy(({ languages }: Vocabulary) =>
  wordTree(languages.flatMap(({ faint }) => wordsIn(faint)).map((word) => [word, true] as const)),
);

const LEAD = /^[^\p{L}\p{N}'~○△×✕]+/u;
const NUMBERING =
  /^(?:(?:\d{1,2}\.){1,4}\d{0,2}|\d{1,2}\)|[ivx]{1,4}\.|[a-h][.)]|第[一二三四五六七八九十]{1,2}[章部]|[一二三四五六七八九十]{1,2}、)(?=\s|[^\d\s])\s*/u;
const TAIL = /[^\p{L}\p{N})\]%!?]$/u;

/** Without emoji, bullets and numbering before, and without colon or emoji behind. */
export function bare(folded: string): string {
  let words = isLetter(folded.charCodeAt(0)) && !NUMBERED.test(folded) ? folded : unnumbered(folded);
  while (words !== '' && !isLetter(words.charCodeAt(words.length - 1)) && TAIL.test(words)) words = words.slice(0, -1);
  return words === '' ? folded : words;
}

/** What a numbering that begins with a letter or a digit has among its first characters. */
const NUMBERED = /^.{1,5}[.)、章部]/;

function unnumbered(folded: string): string {
  return folded.replace(LEAD, '').replace(NUMBERING, '').replace(LEAD, '');
}

const YEAR_AND_MONTH = /^((?:19|20)\d\d)\s?[.\-/]\s?(\d{1,2})(?!\d|[.\-/]\s?\d)/;
/** What closes a period that stands before a title: `March: a new job`, `3월. 이직`. */
const CLOSES = /^\s?(?:$|[^\p{L}\p{N}\s])/u;

function periodOf(folded: string, words: string, vocabulary: Vocabulary, lexicon: Lexicon): Sense['period'] {
  // `1. Quartal` is a period, `1. 이직` is numbering: both readings are tried.
  return (
    [folded.replace(LEAD, ''), words]
      .map((text) => periodIn(text, vocabulary, lexicon))
      .find((found) => found !== null) ?? null
  );
}

function periodIn(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Sense['period'] {
  const dotted = YEAR_AND_MONTH.exec(text);
  const month = Number(dotted?.[2]);
  if (dotted && month >= 1 && month <= 12)
    return { quarters: [], months: [month], start: 0, end: dotted[0].length, year: Number(dotted[1]) };
  let start = 0;
  let year: number | null = null;
  const first = absoluteYears(text).find((mention) => mention.start === 0);
  if (first !== undefined) {
    year = first.year;
    start = first.end + (/^(?:년도?|年度?|г\.|года?)?[\s,.:/·\-–—]*/u.exec(text.slice(first.end))?.[0].length ?? 0);
  } else start = prepositionOf(vocabulary).exec(text)?.[0].length ?? 0;
  const period = periodAt(text, vocabulary, start);
  if (period === null) return null;
  let rest = text.slice(period.end);
  const behind = yearBehindOf(vocabulary).exec(rest);
  if (behind) {
    year ??= Number(behind[1]);
    rest = rest.slice(behind[0].length);
  }
  const known = CLOSES.test(rest) || titled(text, start, period.end, rest);
  return known && !lexicon.has('goals', rest) ? { ...period, end: text.length - rest.length, year } : null;
}

/** A numbered period may have its title right behind a space, or a particle: `3월 이직`, `1分期の仕事`; a name may not: `may the force`. */
function titled(text: string, start: number, end: number, rest: string): boolean {
  return /\d/.test(text.slice(start, end))
    ? /^(?:\s|[의에엔は에の])/u.test(rest)
    : /^(?:\s\p{sc=Hangul}|[のは의])/u.test(rest) || /^\s?[(:\-–—,.&/]/u.test(rest);
}

function lettersLeft(words: string, taken: readonly { readonly start: number; readonly end: number }[]): number {
  const left = [...words];
  let offset = 0;
  let count = 0;
  for (const char of left) {
    const at = offset;
    offset += char.length;
    if (/[\p{L}\p{N}]/u.test(char) && !taken.some((hit) => at >= hit.start && at < hit.end))
      count += /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char) ? 2 : 1;
  }
  return count;
}

/** The year mention that belongs to the words of some roles, not to words of others. */
export function yearBeside(
  sense: Sense,
  roles: readonly Role[],
  others: readonly Role[] = [],
): YearMention | undefined {
  const own = roles.flatMap((role) => sense.hits(role));
  const foreign = others
    .flatMap((role) => sense.hits(role))
    .filter((hit) => !own.some((one) => one.start < hit.end && hit.start < one.end));
  const far = (a: Hit, b: Hit) => distance(a, b) + (isJoined(sense, a, b) ? JOINED : 0);
  const candidates = sense.years.filter((year) => {
    const mine = nearest(own, year, far);
    const theirs = nearest(foreign, year, far);
    return mine !== undefined && (theirs === undefined || far(mine, year) <= far(theirs, year));
  });
  const exact = candidates.filter((year) => year.kind === 'absolute');
  const best = own.map((hit) => nearest(exact.length > 0 ? exact : candidates, hit, far));
  const gap = (year: YearMention | undefined) =>
    year === undefined ? Number.POSITIVE_INFINITY : Math.min(...own.map((hit) => far(hit, year)));
  return best.sort((a, b) => gap(a) - gap(b))[0];
}

/** How much farther a year is that a conjunction joins: `goals for 2023 and review of 2022`. */
const JOINED = 12;

function isJoined(sense: Sense, a: Hit, b: Hit): boolean {
  return sense.joins(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

function mainTitle(words: string, years: readonly YearMention[], vocabulary: Vocabulary): string {
  const year = years.find((mention) => mention.kind === 'absolute');
  const parts = words.split(/\s?(?:[:：|~]|\s[-–—]\s|—|,\s)\s?/u);
  const main =
    parts.find((part) => year === undefined || part.includes(words.slice(year.start, year.start + 4))) ?? words;
  return main
    .replace(/^.{1,40}?(?:의|の|的|'s)\s?(?=(?:19|20)\d\d)/u, '')
    .replace(/^(?:我的?)?(?:个人|個人)/u, '')
    .replace(smallOf(vocabulary), ' ');
}
