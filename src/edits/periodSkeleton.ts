import { formsIn } from '../journal/languageWords.ts';
import { periodAt } from '../journal/period.ts';
import { fold } from '../journal/phrases.ts';
import type { Heading, LanguageId, PeriodSection, Retrospective, Section } from '../journal/retrospective.ts';
import { type Vocabulary, wordsOf } from '../journal/vocabulary.ts';
import { markerFor, ownMarker, rawWords } from './asWritten.ts';
import { firstMatch } from './leading.ts';
import { isNumbered, type NumberedPeriod, renamePeriods } from './periodWords.ts';
import type { SkeletonSection } from './skeleton.ts';
import { fill } from './yearWords.ts';

/**
 * What the section of each period becomes in the next document. Of a row of quarters the first becomes all four, so
 * that one without entries last year is there again.
 */
export function periodSkeleton(
  text: string,
  retrospective: Retrospective,
  vocabulary: Vocabulary,
): ReadonlyMap<Section, readonly SkeletonSection[]> {
  const headed = habitual(retrospective).filter((section): section is HeadedPeriod => section.heading !== null);
  const holds = (section: PeriodSection) =>
    headed.some(({ parent }) => retrospective.sections[parent ?? -1] === section);
  const label = (section: HeadedPeriod) =>
    labelOf(rawWords(text, section.heading), retrospective, section.heading.text, vocabulary);
  const skeletonOf = (section: HeadedPeriod, words: string): SkeletonSection => ({
    role: 'period',
    heading: { level: section.heading.level, text: words },
    marker: holds(section) ? (ownMarker(text, section) ?? null) : markerFor(text, section, sistersOf(section, headed)),
  });
  const first = headed[0];
  if (first === undefined || !isRowOfQuarters(headed) || retrospective.covers.quarters.length < 4) {
    return new Map(headed.map((section) => [section, [skeletonOf(section, label(section))]]));
  }
  const written = headed.flatMap((section) => section.quarters);
  const rises = written.indexOf(Math.min(...written)) <= written.indexOf(Math.max(...written));
  const quarters = rises ? [1, 2, 3, 4] : [4, 3, 2, 1];
  const row = quarters.map((quarter) => {
    const own = headed.find((section) => section.quarters[0] === quarter);
    if (own !== undefined) return skeletonOf(own, label(own));
    const period = { unit: 'quarter', number: quarter } as const;
    const raw = rawWords(text, first.heading);
    const alike = labelLike(raw, retrospective, first.heading.text, period, vocabulary);
    return skeletonOf(first, alike ?? labelOfPeriod(period, retrospective.language, vocabulary));
  });
  return new Map([[first, row]]);
}

type HeadedPeriod = PeriodSection & { readonly heading: Heading };

/** The periods, without the months of a single quarter whose sisters have none: that was one year's story. */
function habitual({ sections }: Retrospective): readonly PeriodSection[] {
  const periods = sections.filter((section) => section.kind === 'period');
  const holderOf = ({ parent }: PeriodSection) => periods.find((other) => sections[parent ?? -1] === other);
  const outer = periods.filter((section) => holderOf(section) === undefined);
  const holders = new Set(periods.flatMap((section) => holderOf(section) ?? []));
  return holders.size === 1 && outer.length > 1 ? outer : periods;
}

function sistersOf(section: PeriodSection, periods: readonly PeriodSection[]): readonly PeriodSection[] {
  return periods.filter((other) => other.parent === section.parent && other !== section);
}

/** Four sections or fewer, side by side, each of a single quarter. */
function isRowOfQuarters(periods: readonly PeriodSection[]): boolean {
  return periods.every(
    (section) =>
      section.quarters.length === 1 &&
      section.months.length !== 1 &&
      section.parent === periods[0]?.parent &&
      section.heading?.level === periods[0]?.heading?.level,
  );
}

/** `3월. 이직` as the period and what is said about it; `Q1 (Jan-Mar)` says its period twice. */
function splitLabel(words: string, vocabulary: Vocabulary): Label {
  const folded = fold(words);
  const period = periodAt(folded, vocabulary, decoration(folded));
  // Folding may have changed the length; then the place of the tail is not known, and it stays.
  if (period === null || folded.length !== words.length) return { length: words.length, tail: '', twice: false };
  const tail = words.slice(period.end);
  const bare = fold(tail.replaceAll(/[()[\]:,.]/g, () => ' '));
  return { length: period.end, tail, twice: periodAt(bare, vocabulary)?.end === bare.length };
}

interface Label {
  readonly length: number;
  readonly tail: string;
  readonly twice: boolean;
}

/** The length of the emoji and signs that a heading begins with. */
function decoration(folded: string): number {
  return firstMatch(folded, /^[^\p{L}\p{N}]*/u).length;
}

/** The heading's words without last year's title; one that several periods have (`Q1 review`) belongs to them. */
function labelOf(raw: string, { sections }: Retrospective, words: string, vocabulary: Vocabulary): string {
  const { length, tail, twice } = splitLabel(words, vocabulary);
  const alike = sections.filter(
    ({ kind, heading }) => kind === 'period' && heading && splitLabel(heading.text, vocabulary).tail === tail,
  );
  return tail === '' || twice || alike.length > 1 ? raw : raw.replace(words, () => words.slice(0, length));
}

/**
 * A period's label like that of one of its sisters, whose heading has these words, `raw` as they are written; undefined
 * where that does not begin with a period of the kind.
 */
export function labelLike(
  raw: string,
  retrospective: Retrospective,
  sister: string,
  period: NumberedPeriod,
  vocabulary: Vocabulary,
): string | undefined {
  const label = labelOf(raw, retrospective, sister, vocabulary);
  if (isOf(label, period, vocabulary)) return label;
  const { length, twice } = splitLabel(sister, vocabulary);
  // The months of `Q1 (Jan-Mar)` are not those of the next quarter.
  const own = twice ? label.replace(sister, () => sister.slice(0, length)) : label;
  const words = renamePeriods(own, period.unit, () => period.number, vocabulary);
  return isOf(words, period, vocabulary) ? words : undefined;
}

function isOf(label: string, period: NumberedPeriod, vocabulary: Vocabulary): boolean {
  const folded = fold(label);
  const named = periodAt(folded, vocabulary, decoration(folded));
  return named !== null && isNumbered(named, period);
}

/** What a language calls a period. */
export function labelOfPeriod({ unit, number }: NumberedPeriod, language: LanguageId, vocabulary: Vocabulary): string {
  switch (unit) {
    case 'quarter':
      return fill(wordsOf(vocabulary, language).writes.quarter, { n: number });
    case 'half':
      return formsIn(wordsOf(vocabulary, language).halves)[number - 1]?.[0] ?? `H${number}`;
    case 'month': {
      const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, number - 1),
      );
      return name.slice(0, 1).toUpperCase() + name.slice(1);
    }
  }
}
