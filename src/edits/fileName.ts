import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { Day } from './yearWords.ts';

/** Where a document lies. */
export interface SeriesPath {
  /** The folder of its series, relative to the workspace. */
  readonly folder: string;
  /** Its own path below that folder; undefined where a year's folder stands above the series' (`2023/retro/2023.md`). */
  readonly own: string | undefined;
}

export function seriesPath(journal: Journal, document: JournalDocument): SeriesPath {
  const path = document.path.split('/');
  const uri = document.uri.split('/');
  const depth = journal.id.split('/').length - (uri.length - path.length);
  if (journal.id === uri.slice(0, uri.length - path.length + depth).join('/')) {
    return { folder: path.slice(0, depth).join('/'), own: path.slice(depth).join('/') };
  }
  const folders = path.slice(0, -1).filter((folder) => !/^\d{4}/.test(folder));
  return { folder: folders.slice(0, depth).join('/'), own: undefined };
}

/**
 * The name for the retrospective of a year beside a sibling, relative to the series' folder: the sibling's own, with
 * the year replaced (`2023/README.md` → `2024/README.md`). Where that does not say the year, `2024.md`.
 */
export function fileNameLike(own: string | undefined, from: number, year: number, today: Day): string {
  const name = own
    ?.split('/')
    .map((segment) => renamed(segment, from, year, today))
    .join('/');
  return name !== undefined && name !== own && saysYear(name, year) ? name : `${year}.md`;
}
/** A leading date is the day of writing, not the year that is looked back on. */
const LEADING_DATE = /^\d{4}([-._]?)\d{2}\1\d{2}(?!\d)/;

function renamed(segment: string, from: number, to: number, today: Day): string {
  const date = LEADING_DATE.exec(segment)?.[0] ?? '';
  const rest = segment.slice(date.length);
  const years = new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g');
  return writtenOn(date, today) + rest.replaceAll(years, () => String(to));
}

/** `20231230`, `2023-12-30`, `2023_12_30` as another day. */
function writtenOn(date: string, today: Day): string {
  if (date === '') return '';
  const separator = date.charAt(4).replace(/\d/, () => '');
  const digits = (value: number) => String(value).padStart(2, '0');
  return [today.year, digits(today.month), digits(today.day)].join(separator);
}

/** By itself or as the year of a date. */
function saysYear(name: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?:\\d{4})?(?!\\d)`).test(name);
}
