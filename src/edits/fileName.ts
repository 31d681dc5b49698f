import type { Day } from './yearWords.ts';

const YEAR_FOLDER = /^(?:19|20|21)\d\d$/;

/** The folder of the series that a document belongs to: folders that are named by a year are looked through. */
export function seriesFolder(path: string): string {
  const folders = path.split('/').slice(0, -1);
  while (YEAR_FOLDER.test(folders.at(-1) ?? '')) folders.pop();
  return folders.join('/');
}

/**
 * The name for the retrospective of a year beside a sibling, relative to the series' folder: the sibling's own, with
 * the year replaced (`2023/README.md` → `2024/README.md`). Where that does not say the year, `2024.md`.
 */
export function fileNameLike(
  sibling: { readonly path: string; readonly year: number },
  year: number,
  today: Day,
): string {
  const folder = seriesFolder(sibling.path);
  const own = folder === '' ? sibling.path : sibling.path.slice(folder.length + 1);
  const name = own
    .split('/')
    .map((segment) => renamed(segment, sibling.year, year, today))
    .join('/');
  return name !== own && saysYear(name, year) ? name : `${year}.md`;
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

function saysYear(name: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(name);
}
