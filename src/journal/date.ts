import { formsIn } from './languageWords.ts';
import { cachedBy, fold } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?((?:19|20)\d\d)(?!\d)/u;

/** The first date in folded words: `2023-12-30`, `2023년 12월 30일`, `30.12.2023`, `December 30, 2023`, `30 décembre 2023`. */
export function dateIn(folded: string, vocabulary: Vocabulary): CalendarDate | null {
  const first = YEAR_FIRST.exec(folded);
  if (first) return valid(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = DAY_FIRST.exec(folded);
  // `12/30/2023` can only have its month first.
  if (last)
    return (
      valid(Number(last[3]), Number(last[2]), Number(last[1])) ??
      valid(Number(last[3]), Number(last[1]), Number(last[2]))
    );
  const { regex, months } = monthNames(vocabulary);
  const named = regex.exec(folded);
  const month = months.get(named?.[2] ?? '');
  if (named === null || month === undefined) return null;
  return valid(Number(named[4]), month, Number(named[1] ?? named[3]));
}

function valid(year: number, month: number, day: number): CalendarDate | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

const monthNames = cachedBy((vocabulary: Vocabulary) => {
  const months = new Map<string, number>();
  for (const language of vocabulary.languages)
    for (const [index, names] of formsIn(language.months).entries())
      for (const name of names) months.set(fold(name), index + 1);
  // All are words of letters.
  const name = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    months,
    regex: new RegExp(
      `(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: de)? )?(?<!\\p{L})(${name})(?!\\p{L})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?,?)?(?: de| del)? ((?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
  };
});
