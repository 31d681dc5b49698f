import type { Span } from './text.ts';

/** What front matter says of a document. */
export interface FrontMatterFields {
  readonly title: string | null;
  /** What says below or instead of the title what the document is. */
  readonly subtitle: string | null;
  readonly year: number | null;
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly goals: readonly FrontMatterGoal[];
  /** The place of a mistake that hides what the front matter says. */
  readonly broken: Span | null;
}

export interface FrontMatterGoal {
  readonly text: string;
  /** The same as it stands in the document, in its quotes if it has any. */
  readonly written: string;
  /** An id, a mark or a word, as written. */
  readonly status: string | null;
  readonly year: number | null;
  readonly block: Span;
  readonly textSpan: Span;
  readonly statusSpan: Span | null;
}

const SUBTITLES = ['subtitle', 'description', 'summary', 'excerpt'];
/** A longer one tells a story. */
const LONGEST_SUBTITLE = 100;
/** As the tools that publish posts call the day. */
const DATES = `
  date created created_at createdAt pubDate publishDate publishdate published published_at publishedAt post_date`
  .trim()
  .split(/\s+/);
const TITLES = ['title', 'post_title'];

/** The fields that are one value each, from their values by their keys. */
export function fieldsOf(
  value: (key: string) => unknown,
): Pick<FrontMatterFields, 'title' | 'subtitle' | 'year' | 'date'> {
  const title = first(TITLES, value);
  return {
    title: title === null ? null : String(title),
    subtitle: first(SUBTITLES, (key) => shortText(value(key))),
    year: yearOf(value('year')),
    date: first(DATES, (key) => dateOf(value(key))),
  };
}

function first<Found>(keys: readonly string[], find: (key: string) => Found | null): Found | null {
  for (const key of keys) {
    const found = find(key);
    if (found !== null) return found;
  }
  return null;
}

function shortText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_SUBTITLE ? value : null;
}

/** The value of a key from its line alone: in broken front matter an open quote takes in all the lines below. */
export function onItsLine(source: string, key: string, separator: ':' | '='): string | null {
  const line = source.split(/[\r\n]+/).find((one) => one.split(separator, 1)[0]?.trimEnd() === key) ?? '';
  const written = line.slice(line.indexOf(separator) + 1).trim();
  const quote = /^["']/.exec(written)?.[0];
  const value = quote === undefined ? written.replace(/(?:^|\s+)#.*$/, '') : (written.slice(1).split(quote)[0] ?? '');
  return value === '' ? null : value;
}

function yearOf(value: unknown): number | null {
  const year = Number(value ?? Number.NaN);
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}

const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;

function dateOf(value: unknown): FrontMatterFields['date'] {
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
