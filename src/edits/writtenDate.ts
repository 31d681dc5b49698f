import { type CalendarDate, dateIn } from '../journal/date.ts';
import { fold } from '../journal/phrases.ts';
import type { LanguageId } from '../journal/retrospective.ts';
import type { Span } from '../journal/text.ts';
import type { Vocabulary } from '../journal/vocabulary.ts';
import { firstMatch } from './leading.ts';
import type { Day } from './yearWords.ts';

/** A line with its date moved to another day, in the form that it has there; undefined where it has none. */
export function redated(line: string, today: Day, language: LanguageId, vocabulary: Vocabulary): string | undefined {
  const date = dateIn(fold(line), vocabulary);
  if (date === null) return undefined;
  return [yearFirst(line, today), yearLast(line, date, today), inWords(line, date, today, language)].find(
    (moved) => moved !== undefined,
  );
}

/** The first date of a line as it would be on another day, and where it stands: `2023년 12월 30일` of `작성일: 2023년 12월 30일`. */
export function dateLike(
  line: string,
  today: Day,
  language: LanguageId,
  vocabulary: Vocabulary,
): (Span & { readonly text: string }) | undefined {
  const moved = (part: string) => redated(part, today, language, vocabulary);
  const starts = [...line.matchAll(/(?<![\p{L}\d])(?=[\p{L}\d])/gu)].map(({ index }) => index);
  const ends = [...line.matchAll(/(?<=[\p{L}\d])(?![\p{L}\d])|(?<=\d)(?=\p{L})/gu)].map(({ index }) => index);
  const start = starts.findLast((at) => moved(line.slice(at)) !== undefined);
  if (start === undefined) return undefined;
  const dates = ends
    .filter((end) => end > start)
    .flatMap((end) => {
      const text = moved(line.slice(start, end));
      const tail = tailOf(line.slice(start, end), line.slice(end));
      return text === undefined ? [] : [{ start, end: end + tail.length, text: text + tail }];
    });
  return dates[0];
}

/** What belongs to a date and is neither letter nor number: `일` behind a space, and the last dot of `2023. 1. 5.` */
function tailOf(date: string, rest: string): string {
  return firstMatch(rest, /^\s?[일日]/) || (/\.\s\d+$/.test(date) ? firstMatch(rest, /^\./) : '');
}

const YEAR_FIRST = /(?<!\d)(\d{4})(\s?[-./년年]\s?)(\d{1,2})(\s?[-./월月]\s?)(\d{1,2})(?!\d)/g;

/** `2023-12-30`, `2023. 1. 5.` and `2023년 1월 5일` */
function yearFirst(line: string, today: Day): string | undefined {
  if (line.search(YEAR_FIRST) < 0) return undefined;
  return line.replaceAll(YEAR_FIRST, (_, _year, first: string, month: string, second: string, day: string) => {
    const two =
      month.startsWith('0') || day.startsWith('0') || (month.length + day.length === 4 && /^[-./]$/.test(first));
    return `${today.year}${first}${digits(today.month, two)}${second}${digits(today.day, two)}`;
  });
}

const YEAR_LAST = /(?<!\d)(\d{1,2})([-./]\s?)(\d{1,2})([-./]\s?)(\d{4})(?!\d)/;

/** `30.12.2023`, and `12/30/2023` where it cannot be otherwise. */
function yearLast(line: string, date: CalendarDate, today: Day): string | undefined {
  const [, first = '', between = '', second = ''] = YEAR_LAST.exec(line) ?? [];
  if (first === '') return undefined;
  // `30.12.2023` may well be from one who writes `03.01.2024`; who writes `12/30/2023` writes `1/3/2024`.
  const two =
    first.startsWith('0') || second.startsWith('0') || (first.length + second.length === 4 && between !== '/');
  const dayFirst = Number(first) === date.day;
  const [one, other] = dayFirst ? [today.day, today.month] : [today.month, today.day];
  return line.replace(
    YEAR_LAST,
    (_, _first, gap: string, _second, next: string) =>
      `${digits(one, two)}${gap}${digits(other, two)}${next}${today.year}`,
  );
}

function digits(value: number, two: boolean): string {
  return String(value).padStart(two ? 2 : 1, '0');
}

/** `December 30, 2023`, `30. Dezember 2023`, `30 de dic. de 2023` */
function inWords(line: string, date: CalendarDate, today: Day, language: LanguageId): string | undefined {
  for (const form of ['long', 'short'] as const) {
    const name = monthName(date, form, language);
    const next = monthName(today, form, language);
    const day = `(?<!\\d)(0?)${date.day}(st|nd|rd|th|er|º)?`;
    const moved = (zero: string, ordinal: string | undefined) =>
      digits(today.day, zero !== '') + (ordinal === undefined ? '' : ordinalBehind(today.day, ordinal));
    const dayFirst = new RegExp(`${day}(\\.?(?: de)? )(${name})(\\.?,?(?: del?)? )${date.year}(?!\\d)`, 'iu');
    if (dayFirst.test(line))
      return line.replace(
        dayFirst,
        (_, zero: string, ordinal: string | undefined, gap: string, month: string, behind: string) =>
          `${moved(zero, ordinal)}${gap}${inCaseOf(month, next)}${behind}${today.year}`,
      );
    const monthFirst = new RegExp(`(?<!\\p{L})(${name})(\\.? )${day}(,?(?: del?)? )${date.year}(?!\\d)`, 'iu');
    if (monthFirst.test(line))
      return line.replace(
        monthFirst,
        (_, month: string, gap: string, zero: string, ordinal: string | undefined, behind: string) =>
          `${inCaseOf(month, next)}${gap}${moved(zero, ordinal)}${behind}${today.year}`,
      );
  }
  return undefined;
}

/** The month as it stands in a date of the language, without the dot of an abbreviation: letters alone. */
function monthName({ year, month, day }: Day, form: 'long' | 'short', language: LanguageId): string {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: form, day: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(year, month - 1, day));
  return parts
    .filter(({ type }) => type === 'month')
    .map(({ value }) => value.replace(/\.$/, () => ''))
    .join('');
}

/** A word in capitals, with a capital or without, as another is written. */
export function inCaseOf(written: string, name: string): string {
  if (written === written.toUpperCase()) return name.toUpperCase();
  const first = written.slice(0, 1);
  return first === first.toUpperCase() ? name.slice(0, 1).toUpperCase() + name.slice(1) : name.toLowerCase();
}

const ENGLISH_ORDINALS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinalBehind(day: number, like: string): string {
  if (like === 'er' || like === 'º') return day === 1 ? like : '';
  return ENGLISH_ORDINALS[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)] ?? 'th';
}
