import { formsIn, type WordList, wordsIn } from './languageWords.ts';
import { cachedBy } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type WordTree, wordTree } from './wordTree.ts';

/** A stretch of a year that words name. Quarters and halves are quarters, months are months. */
export interface Period {
  readonly quarters: readonly number[];
  readonly months: readonly number[];
  /** The place of the words in the folded text. */
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly unit: 'quarter' | 'half' | 'month';
  readonly from: number;
  /** Needs something behind it that closes it: `may` alone says nothing. */
  readonly word: boolean;
}

const RANGE =
  /\s?(?:[-~–—〜～/&+,·・、→]|to |through |and |bis |und |à |a |al |e |y |et |по |и |から|부터|到|至|と|및|와|과|and)\s?/uy;
const NUMBER = /(\d{1,2})(?=\s?(?:[-~–—〜～/&+,·・、]|から|到|至|to |bis |à |a |и |по )\s?[\p{L}\d])/uy;

/** The period that a folded heading begins with: `q1-q2: new job`, `3월. 이직`, `1~3月`; null where it begins with none. */
export function periodAt(folded: string, vocabulary: Vocabulary, start = 0): Period | null {
  const names = namesOf(vocabulary);
  const first = nameAt(names, folded, start) ?? bareNumberAt(names, folded, start);
  if (first === null) return null;
  let { end } = first;
  let last = first.name;
  RANGE.lastIndex = end;
  const range = RANGE.exec(folded);
  if (range) {
    const next = nameAt(names, folded, RANGE.lastIndex) ?? sameUnitAt(folded, RANGE.lastIndex, last);
    if (next !== null && next.name.unit === last.unit) {
      last = next.name;
      end = next.end;
    }
  }
  return { ...covered(first.name, last), start, end };
}

/** The first period in folded words that is numbered or stands beside a year: `Goals for Q2`, `Review of March 2024`. */
export function periodWithin(folded: string, vocabulary: Vocabulary): Period | null {
  const names = namesOf(vocabulary);
  for (const { value, start, end } of names.find(folded)) {
    const dated =
      /^[\s,]*(?:de |do |del )?(?:19|20)\d\d/.test(folded.slice(end, end + 12)) ||
      /(?:19|20)\d\d\s?[년年]?\s?$/.test(folded.slice(Math.max(0, start - 8), start));
    if (!value.word || dated) return periodAt(folded, vocabulary, start);
  }
  return null;
}

/** Whether a numbered period stands in folded words. */
export function mentionsPeriod(folded: string, vocabulary: Vocabulary): boolean {
  return namesOf(vocabulary).some(folded, (name) => !name.word);
}

interface Found {
  readonly name: Name;
  readonly end: number;
}

function nameAt(names: WordTree<Name>, folded: string, start: number): Found | null {
  let longest: Found | null = null;
  for (const { value, end } of names.at(folded, start))
    if (longest === null || end > longest.end) longest = { name: value, end };
  return longest;
}

/** `1~3월`: the unit stands behind the last number. */
function bareNumberAt(names: WordTree<Name>, folded: string, start: number): Found | null {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(folded);
  if (match === null) return null;
  const end = start + match[0].length;
  RANGE.lastIndex = end;
  if (!RANGE.test(folded)) return null;
  const next = nameAt(names, folded, RANGE.lastIndex);
  const from = Number(match[1]);
  if (next === null || next.name.word || from < 1 || from > (next.name.unit === 'month' ? 12 : 4)) return null;
  return { name: { ...next.name, from }, end };
}

/** `Q1-2`: the unit stands before the first number. */
function sameUnitAt(folded: string, start: number, first: Name): Found | null {
  const match = /^\d{1,2}(?!\d)/.exec(folded.slice(start, start + 3));
  const from = Number(match?.[0]);
  const most = first.unit === 'month' ? 12 : first.unit === 'quarter' ? 4 : 2;
  if (match === null || first.word || from < 1 || from > most) return null;
  return { name: { ...first, from }, end: start + match[0].length };
}

function covered(first: Name, last: Name): Pick<Period, 'quarters' | 'months'> {
  if (first.unit === 'half') {
    return { quarters: first.from === last.from ? [first.from * 2 - 1, first.from * 2] : [1, 2, 3, 4], months: [] };
  }
  const size = first.unit === 'month' ? 12 : 4;
  const all = [first.from];
  for (let next = first.from; next !== last.from; ) {
    next = (next % size) + 1;
    all.push(next);
  }
  return first.unit === 'month' ? { quarters: [], months: all } : { quarters: all, months: [] };
}

const namesOf = cachedBy((vocabulary: Vocabulary): WordTree<Name> => {
  const named: (readonly [string, Name])[] = [];
  const add = (words: string, name: Name) => named.push([words, name]);
  for (const language of vocabulary.languages) {
    const ordinals = formsIn(language.ordinals);
    const number = (patterns: WordList, unit: Name['unit'], most: number) => {
      for (const pattern of wordsIn(patterns)) {
        for (let from = 1; from <= most; from++) {
          const forms = pattern.includes('{o}')
            ? (ordinals[from - 1] ?? [])
            : unit === 'month'
              ? [`${from}`, `${from}`.padStart(2, '0')]
              : [`${from}`];
          for (const form of forms) add(pattern.replace('{n}', form).replace('{o}', form), { unit, from, word: false });
        }
      }
    };
    number(language.quarter, 'quarter', 4);
    number(language.half, 'half', 2);
    number(language.month, 'month', 12);
    for (const [index, words] of formsIn(language.halves).entries())
      for (const word of words) add(word, { unit: 'half', from: index + 1, word: false });
    for (const [index, words] of formsIn(language.months).entries())
      for (const word of words) add(word, { unit: 'month', from: index + 1, word: true });
  }
  return wordTree(named);
});
