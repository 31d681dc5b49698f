import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { MoveWords, Scope } from './moveWords.ts';
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
 * The name for a retrospective beside a sibling, relative to the series' folder: the sibling's own, with year and
 * period moved (`2023/README.md` → `2024/README.md`). Where that does not say them, `2024.md` or `2024-H1.md`.
 */
export function fileNameLike(own: string | undefined, scope: Scope, move: MoveWords, today: Day): string {
  const name = own
    ?.split('/')
    .map((segment) => renamed(segment, move, today))
    .join('/');
  return name !== undefined && name !== own && saysYear(name, scope.year) ? name : plainName(scope);
}

function plainName({ year, part }: Scope): string {
  if (part === undefined) return `${year}.md`;
  const { unit, number } = part;
  return `${year}-${unit === 'month' ? String(number).padStart(2, '0') : `${unit === 'half' ? 'H' : 'Q'}${number}`}.md`;
}

/** A leading date is the day of writing, not the year that is looked back on. */
const LEADING_DATE = /^\d{4}([-._]?)\d{2}\1\d{2}(?!\d)/;

function renamed(segment: string, move: MoveWords, today: Day): string {
  const date = LEADING_DATE.exec(segment)?.[0] ?? '';
  return writtenOn(date, today) + move(segment.slice(date.length));
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
