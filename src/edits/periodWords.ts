import { formsIn, type LanguageWords, type WordList, wordsIn } from '../journal/languageWords.ts';
import { cachedBy } from '../journal/phrases.ts';
import type { Covers } from '../journal/retrospective.ts';
import type { Vocabulary } from '../journal/vocabulary.ts';
import { inCaseOf } from './writtenDate.ts';

/** What a year is divided into, and how many of each it has. */
export const UNITS = { month: 12, quarter: 4, half: 2 } as const;
export type Unit = keyof typeof UNITS;

export interface NumberedPeriod {
  readonly unit: Unit;
  /** From 1. */
  readonly number: number;
}

/** Whether quarters and months are those of one period. */
export function isNumbered({ quarters, months }: Covers, { unit, number }: NumberedPeriod): boolean {
  const covered = coveredBy({ unit, number });
  return String([quarters, '|', months]) === String([covered.quarters, '|', covered.months]);
}

/** The month, quarter or half that quarters and months are; undefined for a span of several, and for a year. */
export function numberedPeriod(covers: Covers): NumberedPeriod | undefined {
  const units: readonly Unit[] = ['month', 'quarter', 'half'];
  return units
    .flatMap((unit) => Array.from({ length: UNITS[unit] }, (_, index) => ({ unit, number: index + 1 })))
    .find((period) => isNumbered(covers, period));
}

export function coveredBy({ unit, number }: NumberedPeriod): Covers {
  switch (unit) {
    case 'month':
      return { quarters: [], months: [number] };
    case 'quarter':
      return { quarters: [number], months: [] };
    case 'half':
      return { quarters: [number * 2 - 1, number * 2], months: [] };
  }
}

/** A text with each period of a unit that it names replaced by another, named in the same manner: `Q1` by `Q2`. */
export function renamePeriods(
  text: string,
  unit: Unit,
  to: (number: number) => number,
  vocabulary: Vocabulary,
): string {
  const names = namesOf(vocabulary)[unit];
  return text.replaceAll(names.regex, (found) => {
    const name = names.byForm.get(found.toLowerCase());
    const moved = name?.row[to(name.number) - 1];
    return moved === undefined ? found : inCaseOfWords(found, moved);
  });
}

/** The number of the first period of a unit that a text names. */
export function periodNumberIn(text: string, unit: Unit, vocabulary: Vocabulary): number | undefined {
  const names = namesOf(vocabulary)[unit];
  const [found] = text.match(names.regex) ?? [];
  return found === undefined ? undefined : names.byForm.get(found.toLowerCase())?.number;
}

function inCaseOfWords(found: string, moved: string): string {
  const words = found.split(' ');
  return moved
    .split(' ')
    .map((word, index) => inCaseOf(words[index] ?? found, word))
    .join(' ');
}

interface Names {
  readonly regex: RegExp;
  readonly byForm: ReadonlyMap<string, { readonly number: number; readonly row: readonly string[] }>;
}

const namesOf = cachedBy(
  (vocabulary: Vocabulary): Readonly<Record<Unit, Names>> => ({
    month: namesFrom(
      vocabulary.languages.flatMap((language) => [...numbered(language, 'month'), ...inOrder(language.months)]),
    ),
    quarter: namesFrom(vocabulary.languages.flatMap((language) => numbered(language, 'quarter'))),
    half: namesFrom(
      vocabulary.languages.flatMap((language) => [...numbered(language, 'half'), ...inOrder(language.halves)]),
    ),
  }),
);

/** One way to name the periods of a unit: `q1, q2, q3, q4`. */
type Row = readonly string[];

function numbered(language: LanguageWords, unit: Unit): readonly Row[] {
  const numbers = Array.from({ length: UNITS[unit] }, (_, index) => String(index + 1));
  return wordsIn(language[unit]).flatMap((pattern): readonly Row[] => {
    if (pattern.includes('{o}'))
      return inOrder(language.ordinals).map((row) =>
        row.slice(0, numbers.length).map((form) => pattern.replace('{o}', () => form)),
      );
    const row = (pad: number) => numbers.map((number) => pattern.replace('{n}', () => number.padStart(pad, '0')));
    return unit === 'month' ? [row(1), row(2)] : [row(1)];
  });
}

/** `january/jan, february/feb` by the place of the form; where one has fewer forms, its last. */
function inOrder(words: WordList): readonly Row[] {
  const forms = formsIn(words);
  if (forms.some((own) => own.length === 0)) return [];
  const most = Math.max(...forms.map((own) => own.length));
  return Array.from({ length: most }, (_, form) => forms.flatMap((own) => own.slice(0, form + 1).slice(-1)));
}

function namesFrom(rows: readonly Row[]): Names {
  const byForm = new Map<string, { number: number; row: Row }>();
  for (const row of rows)
    for (const [index, form] of row.entries()) if (!byForm.has(form)) byForm.set(form, { number: index + 1, row });
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(bounded);
  return { regex: new RegExp(forms.join('|'), 'giu'), byForm };
}

/** A form as a regular expression that finds no part of a longer number or word in scripts with spaces. */
function bounded(form: string): string {
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\/]/g, (character) => `\\${character}`);
  const before = /^\d/.test(form) ? '(?<!\\d)' : SPACED.test(form.slice(0, 1)) ? '(?<!\\p{L})' : '';
  const behind = /\d$/.test(form) ? '(?!\\d)' : SPACED.test(form.slice(-1)) ? '(?!\\p{L})' : '';
  return before + escaped + behind;
}

const SPACED = /[\p{sc=Latin}\p{sc=Cyrillic}]/u;
