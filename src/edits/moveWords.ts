import type { Vocabulary } from '../journal/vocabulary.ts';
import { type NumberedPeriod, periodNumberIn, renamePeriods, UNITS, type Unit } from './periodWords.ts';
import { mapYears } from './yearWords.ts';

/** What a retrospective looks back on: a year, or one period of it. */
export interface Scope {
  readonly year: number;
  readonly part?: NumberedPeriod | undefined;
}

/** One period of a year. */
export interface PartScope extends Scope {
  readonly part: NumberedPeriod;
}

/** Puts the words of one retrospective into another: `Goals for Q4 2024` of the third quarter's into the fourth's. */
export type MoveWords = (words: string) => string;

export function movedFrom(from: Scope, to: Scope, vocabulary: Vocabulary): MoveWords {
  const years = to.year - from.year;
  const months = years * UNITS.month + firstMonth(to) - firstMonth(from);
  const byYears = (words: string) => mapYears(words, from.year, (year) => year + years);
  if (to.part === undefined) return byYears;
  return (words) => {
    const dotted = withMonthsMoved(words, months);
    if (dotted !== words) return dotted;
    const units = ['quarter', 'half', 'month'] as const;
    const [named] = units.flatMap((unit) => {
      const number = periodNumberIn(words, unit, vocabulary);
      return number === undefined ? [] : [{ unit, number }];
    });
    if (named === undefined) return byYears(words);
    // The year goes with the period that stands beside it: from `Q4 2024` to `Q1 2025`.
    const turned = Math.floor((named.number - 1 + steps(named.unit, months)) / UNITS[named.unit]);
    const renamed = units.reduce(
      (moved, unit) => renamePeriods(moved, unit, (own) => inYear(own + steps(unit, months), unit), vocabulary),
      words,
    );
    return mapYears(renamed, from.year, (year) => year + turned);
  };
}

/** The period behind another of its unit. */
export function nextScope({ year, part }: PartScope): PartScope {
  const { unit, number } = part;
  return number < UNITS[unit]
    ? { year, part: { unit, number: number + 1 } }
    : { year: year + 1, part: { unit, number: 1 } };
}

/** 1 to 12. */
export function firstMonth({ part }: Scope): number {
  return part === undefined ? 1 : (part.number - 1) * (UNITS.month / UNITS[part.unit]) + 1;
}

function steps(unit: Unit, months: number): number {
  return Math.trunc(months / (UNITS.month / UNITS[unit]));
}

function inYear(number: number, unit: Unit): number {
  return ((((number - 1) % UNITS[unit]) + UNITS[unit]) % UNITS[unit]) + 1;
}

/** `2024-03` and `2024.3`, which are no part of a date. */
const YEAR_AND_MONTH = /(?<!\d)((?:19|20)\d\d)(\s?[-./]\s?)(0?[1-9]|1[0-2])(?![\d]|\s?[-./]\s?\d)/g;

function withMonthsMoved(words: string, months: number): string {
  return words.replaceAll(YEAR_AND_MONTH, (_, year: string, between: string, month: string) => {
    const moved = Number(year) * UNITS.month + Number(month) - 1 + months;
    const digits = String(inYear(moved + 1, 'month'));
    return `${Math.floor(moved / UNITS.month)}${between}${month.length > 1 ? digits.padStart(2, '0') : digits}`;
  });
}
