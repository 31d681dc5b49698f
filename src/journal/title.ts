import type { Role } from './languageWords.ts';
import type { Part } from './outline.ts';
import { fold } from './phrases.ts';
import type { Covers } from './retrospective.ts';
import { type Sense, senseOf } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The part that carries the document's title: its first heading, unless that is a section like those behind it. */
export function titleOf(parts: readonly Part[], senses: readonly Sense[], frontMatterTitle: string | null): number {
  const index = parts.findIndex((part) => part.heading !== null && part.heading.level <= 6);
  const heading = parts[index]?.heading;
  const sense = senses[index];
  if (!heading || sense === undefined) return 0;
  const named = frontMatterTitle === null ? null : fold(frontMatterTitle);
  // `Resolutions` of the front matter is `# Resolutions for 2025` in the text.
  if (named !== null && (heading.level === 1 ? fold(heading.text).startsWith(named) : fold(heading.text) === named))
    return index;
  const looksBack = sense.has('annual') || (sense.has('document') && sense.years.length > 0);
  if (sense.period !== null && !looksBack) return 0;
  const equals = parts.filter((part) => part.heading?.level === heading.level).length;
  if (heading.level === 1 && equals === 1) return index;
  return frontMatterTitle === null && (looksBack || (sense.years.length > 0 && sense.rest([]) <= 4)) ? index : 0;
}

/** The part of a year that a title says the document covers: `2024 상반기 회고`, `Q1 2024 Retrospective`; null for a whole year. */
export function partOf(titles: readonly Sense[]): Covers | null {
  for (const title of titles) {
    const period = title.period ?? title.named;
    if (
      period === null ||
      !title.has('document') ||
      title.has('annual') ||
      period.quarters.length === 4 ||
      period.months.length === 12
    )
      continue;
    return { quarters: period.quarters, months: period.months };
  }
  return null;
}

/** Whether a title names the goals of a year and nothing else: `2024 goals`; where nothing `past` stands below it, further words may. */
export function setsGoalsOf(titles: readonly Sense[], year: number, past = true): boolean {
  return titles.some(
    (title) =>
      title.has('goals') &&
      !(past && title.has('document')) &&
      !title.has('annual') &&
      title.years.some((mention) => mention.kind === 'absolute' && mention.year === year),
  );
}

/**
 * The year behind the document's whose goals its title names: `2024 goals` over a review of 2023. Where the text speaks
 * of the goals of next year, it is written in the old one, and nothing in it is called this year's but that.
 */
export function announcedBy(titles: readonly Sense[], year: number, others: readonly Sense[]): number | null {
  const ahead = others.some(
    (sense) => sense.has('goals') && sense.years.some((one) => one.kind === 'relative' && one.offset === 1),
  );
  if (ahead) return null;
  return titles.some((title) => title.has('goals') && setsGoalsOf([title], year + 1)) ? year + 1 : null;
}

/** `2019 in review` of `2020-01-04-2019-in-review.md`; with a bare year the folder's name; nothing where the name says no more than a date. */
export function nameOf(path: string): readonly string[] {
  const [file = '', folder = ''] = path.split('/').reverse();
  const stem = file.replace(/\.[^.]*$/, '');
  const name = (/^(?:index|readme)$/i.test(stem) ? folder : stem)
    .replace(/^(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d(?!\d)/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  if (/\p{L}/u.test(name)) return [name];
  // `retrospectives/2023.md`
  return /^(?:19|20)\d\d$/.test(name) && /\p{L}/u.test(folder) ? [`${folder.replace(/[-_]+/g, ' ')} ${name}`] : [];
}

/** Letters beside a year that say no more: `for 2021`. */
const SPARE_YEAR = 4;

/** `# Goals` says of which year where the name or the first heading does: `goals/2021.md`, `## 2021 goals`, `## for 2021`. */
export function datedTitles(
  titles: readonly Sense[],
  first: Sense | undefined,
  names: () => readonly Sense[],
  vocabulary: Vocabulary,
): readonly Sense[] {
  const [title] = titles;
  const bare = (one: Sense) => one.has('goals') && one.years.length === 0 && one.spareBefore(['goals']) <= SPARE_YEAR;
  if (title === undefined || !titles.every(bare)) return titles;
  const dated = [first, ...names()].find(
    (one) => one !== undefined && hasYear(one) && one.rest(['goals']) <= SPARE_YEAR,
  );
  if (dated === undefined || dated.has('goals')) return dated === undefined ? titles : [dated];
  // `# My resolutions`, `## for 2021`; `# Plans` over a bare year may be anything's.
  const joined = dated === first && title.isMine;
  return joined ? [senseOf(`${title.written} ${dated.written}`, vocabulary)] : titles;
}

/** Letters beside the new year that greet it and say no more, wide ones counted twice: `Happy New Year!` */
const SPARE_GREETING = 16;

/** Whether a title greets the new year, by its number or not: of its goals the text may speak. */
export function greetsYear(title: Sense): boolean {
  if (title.has('goals') || title.has('document') || title.has('annual')) return false;
  const ahead = title.years.some((mention) => mention.kind === 'relative' && mention.offset === 1);
  return title.greets || (ahead && title.rest([]) <= SPARE_GREETING);
}

/** Whether words name a year by its number. */
export function hasYear(sense: Sense): boolean {
  return sense.years.some(({ kind }) => kind === 'absolute');
}

/** Whether the words of a role stand only behind a title that looks back on a year: `2021 in review: highs, lows and goals`. */
export function isInSubtitle(sense: Sense, role: Role): boolean {
  const at = sense.words.search(/\s?[:：|~(（,]|\s[-–—]\s|—/u);
  const inMain = ({ end }: { readonly end: number }) => end <= at;
  return (
    sense.years.some(inMain) &&
    [...sense.hits('document'), ...sense.hits('annual')].some(inMain) &&
    sense.hits(role).every((hit) => hit.start > at)
  );
}
