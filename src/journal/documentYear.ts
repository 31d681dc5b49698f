import type { CalendarDate } from './date.ts';
import { recapsAndRenews } from './recap.ts';
import type { Reason, YearCode } from './retrospective.ts';
import { type Sense, yearBeside } from './sense.ts';
import { greetsYear } from './title.ts';
import { absoluteYears, type YearMention } from './years.ts';

export interface YearClues {
  readonly frontMatterYear: number | null;
  /** The document's title, or titles: of the front matter and of the text. */
  readonly titles: readonly Sense[];
  /** What the front matter says below the title. */
  readonly subtitle: Sense;
  /** The other headings, in order. */
  readonly headings: readonly Sense[];
  /** The sentences above the lists right below the title. */
  readonly leads: readonly Sense[];
  /** The last clue: when the document was written. */
  readonly date: CalendarDate | null;
  /** `/`-separated. */
  readonly path: string;
}

export interface DocumentYear {
  readonly year: number;
  /** Whether its title names the goals of the new year, and only the date says which that is. */
  readonly sets: boolean;
  readonly reason: Reason;
}

/** The year that a document looks back on: the strongest of what its title, headings, name, folder and date say. */
export function documentYear(clues: YearClues): DocumentYear | null {
  const greeted = first(clues.titles, greetedYear);
  const past = greeted !== undefined && looksBackOn(greeted - 1, clues);
  const found: readonly (readonly [YearCode, number | undefined | null])[] = [
    ['year-front-matter', clues.frontMatterYear],
    ['year-title', greeted === undefined ? undefined : greeted - (past ? 1 : 0)],
    ['year-title', titleYearOf(clues.titles)],
    ['year-goals-title', goalsTitleYear(clues)],
    ['year-title', titleYear(clues.subtitle)],
    ['year-headings', headingsYear(clues.headings)],
    ['year-file', fileYear(clues.path)],
    ['year-folder', folderYear(clues.path)],
    ['year-title-alone', first(clues.titles, onlyYear)],
    ['year-date', dateYear(clues.date ?? leadingDate(clues.path), namesNewYear(clues))],
  ];
  for (const [code, year] of found)
    if (typeof year === 'number')
      return {
        year,
        sets: code === 'year-date' ? namesNewYear(clues) : year === greeted && !past,
        reason: { code, words: String(year) },
      };
  return null;
}

/** The year that a title names as the one it looks back on. */
function titleYearOf(titles: readonly Sense[]): number | undefined {
  return first(titles, titleYear);
}

function first(senses: readonly Sense[], year: (sense: Sense) => number | undefined): number | undefined {
  for (const sense of senses) {
    const found = year(sense);
    if (found !== undefined) return found;
  }
  return undefined;
}

function titleYear(sense: Sense): number | undefined {
  const beside = yearBeside(sense, ['document', 'annual'], ['goals', 'plan']);
  return beside?.kind === 'absolute' ? beside.year : onlyWords(sense) ? onlyYear(sense) : undefined;
}

/** `Hello, 2023!`, `Happy New Year 2023` */
function greetedYear(sense: Sense): number | undefined {
  return greetsYear(sense) ? onlyYear(sense) : undefined;
}

/** `# 2023` */
function onlyWords(sense: Sense): boolean {
  return !sense.has('goals') && sense.rest([]) <= 4;
}

function onlyYear(sense: Sense): number | undefined {
  return sense.years.find((mention) => mention.kind === 'absolute')?.year;
}

/** The month until which a year's goals are set. */
const LATEST_START = 3;

/** `# 2022 goals` over a review of 2021 looks back on 2021; over nothing else it is about 2022. */
function goalsTitleYear({ titles, headings, leads, date }: YearClues): number | undefined {
  const title = titles.find((sense) => sense.has('goals') && onlyYear(sense) !== undefined);
  const named = title && onlyYear(title);
  if (title === undefined || named === undefined) return undefined;
  // `2024 goals, and what became of those of 2023`
  const both = title.years.some((mention) => mention.kind === 'absolute' && mention.year === named - 1);
  // `Recap`, `New goals`, unless they are written when the year is over.
  const renewed = recapsAndRenews(headings) && !(date?.year === named && date.month > LATEST_START);
  return both || renewed || looksBackOn(named - 1, { headings, leads }) ? named - 1 : named;
}

/** Whether what stands below a title looks back on the year before the one that it names. */
function looksBackOn(year: number, { headings, leads }: Pick<YearClues, 'headings' | 'leads'>): boolean {
  const below = [...headings, ...leads];
  return (
    tellsOfLastYear(below) ||
    below.some((sense) => {
      const named = sense.years.some((mention) => mention.kind === 'absolute' && mention.year === year);
      return (
        named && (sense.rest([]) === 0 || (['document', 'review', 'goals'] as const).some((role) => sense.has(role)))
      );
    })
  );
}

/** Goals of last year, or of this one beside those of the next: either way those that a title names are yet to come. */
function tellsOfLastYear(senses: readonly Sense[]): boolean {
  const offsets = senses.flatMap((sense) => {
    const beside = sense.has('goals') ? yearBeside(sense, ['goals']) : undefined;
    return beside?.kind === 'relative' ? [beside.offset] : [];
  });
  return offsets.includes(-1) || (offsets.includes(0) && offsets.includes(1));
}

/** Goals of two years in a row are the review and the plan; a review names its year, a plan alone the next. */
function headingsYear(headings: readonly Sense[]): number | undefined {
  const goals = headings.flatMap((sense, order) => {
    const beside = sense.has('goals')
      ? (yearBeside(sense, ['goals'], ['document', 'annual']) ?? sense.years[0])
      : undefined;
    return beside?.kind === 'absolute' ? [{ year: beside.year, order, reviewed: sense.has('review') }] : [];
  });
  const reviewed = goals.find((heading) => heading.reviewed);
  if (reviewed) return reviewed.year;
  const years = [...new Set(goals.map((heading) => heading.year))].sort((a, b) => a - b);
  if (years.length >= 2) return years[0];
  const looking = first(headings, (sense) => {
    const beside = yearBeside(sense, ['document', 'annual', 'container'], ['goals']);
    return beside?.kind === 'absolute' && !sense.has('goals') ? beside.year : undefined;
  });
  const plan = goals[0];
  if (plan) return looking === plan.year ? plan.year : plan.order > 0 ? plan.year - 1 : undefined;
  return looking ?? first(headings, (sense) => sense.period?.year ?? undefined);
}

const LEADING_DATE = /^((?:19|20)\d\d)[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;

function fileYear(path: string): number | undefined {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFKC')
    .replace(/\.[^.]*$/, '');
  return absoluteYears(name.replace(LEADING_DATE, '').replace(/_/g, ' ')).at(0)?.year;
}

/** The date that a file's name begins with. */
export function leadingDate(path: string): CalendarDate | null {
  const match = LEADING_DATE.exec(path.slice(path.lastIndexOf('/') + 1));
  const date = match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
  return date !== null && date.month >= 1 && date.month <= 12 ? date : null;
}

function folderYear(path: string): number | undefined {
  const folders = path.split('/').slice(0, -1).reverse();
  const year = folders.find((folder) => /^(?:19|20)\d\d(?:년)?$/.test(folder));
  return year === undefined ? undefined : Number.parseInt(year, 10);
}

/** `My New Year's resolutions` over nothing that looks back. */
function namesNewYear({ titles, headings, leads }: YearClues): boolean {
  const past = [...titles, ...headings, ...leads].some(
    (sense) => (['document', 'annual', 'review'] as const).some((role) => sense.has(role)) || isOfLastYear(sense),
  );
  return !past && titles.some((title) => title.years.some(isNextYear) && (title.has('goals') || greetsYear(title)));
}

function isOfLastYear({ years }: Sense): boolean {
  return years.some((mention) => mention.kind === 'relative' && mention.offset === -1);
}

function isNextYear(mention: YearMention): boolean {
  return mention.kind === 'relative' && mention.offset === 1;
}

/** What is written in January or February looks back on the year before, unless it names the new year. */
function dateYear(date: CalendarDate | null, ahead: boolean): number | undefined {
  if (date === null) return undefined;
  if (ahead) return date.month >= 11 ? date.year + 1 : date.year;
  return date.month <= 2 ? date.year - 1 : date.year;
}
