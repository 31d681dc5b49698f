import type { TemplateWords } from '../journal/languageWords.ts';
import type { PeriodSection, Retrospective, Section } from '../journal/retrospective.ts';
import { linesOf } from '../journal/text.ts';
import { type Vocabulary, wordsOf } from '../journal/vocabulary.ts';
import { firstMarker, markerFor, rawWords } from './asWritten.ts';
import { learnedHeading, learnedMarker } from './likeOthers.ts';
import { touchesConflict } from './mergeConflict.ts';
import { insertSections, type NewSection, sectionLevel } from './newSection.ts';
import { labelLike, labelOfPeriod } from './periodSkeleton.ts';
import { isNumbered, type NumberedPeriod, numberedPeriod, UNITS } from './periodWords.ts';
import type { Refusal, TextEdit } from './textEdit.ts';
import { fill } from './yearWords.ts';

/** A section that other retrospectives have and this one has not, as it would be written here. */
export interface MissingSection extends NewSection {
  readonly kind: 'review' | 'period' | 'other' | 'plan';
  /** The offset that it is to stand before. */
  readonly at: number;
}

/** A period's list begins with some marker. */
type MissingPeriod = MissingSection & { readonly marker: string };

export interface SkeletonHabits {
  /** The journal's other retrospectives: they show which sections this person writes, and in which words. */
  readonly others?: readonly Retrospective[];
  readonly vocabulary: Vocabulary;
}

/** A retrospective among others, newest first. */
interface Page {
  readonly text: string;
  readonly retrospective: Retrospective;
  readonly others: readonly Retrospective[];
  readonly vocabulary: Vocabulary;
}

/**
 * The sections of the skeleton that a retrospective lacks, in the order in which they stand there: the review of its
 * year's goals, the quarters (halves, months) that have no section yet, the rest, the plan for the next year. That of a
 * part of a year has neither a review nor a plan to be missed.
 */
export function missingSections(
  text: string,
  retrospective: Retrospective,
  { others = [], vocabulary }: SkeletonHabits,
): readonly MissingSection[] {
  const page = { text, retrospective, others: others.toSorted((a, b) => b.year - a.year), vocabulary };
  const isYear = retrospective.covers.quarters.length === UNITS.quarter;
  if (!isYear) return missingPeriods(page);
  return [...missingReview(page), ...missingPeriods(page), ...missingOther(page), ...missingPlan(page)];
}

/** The edits that put some of the missing sections where they belong, each with an empty list or what it is given. */
export function addSections(
  text: string,
  retrospective: Retrospective,
  sections: readonly MissingSection[],
): readonly TextEdit[] | Refusal {
  const places = [...new Set(sections.map(({ at }) => at))];
  const edits = places.map((at) =>
    insertSections(
      text,
      retrospective,
      at,
      sections.filter((section) => section.at === at),
    ),
  );
  const inConflict = edits.find(({ span }) => touchesConflict(text, [span]));
  return inConflict ? { refused: 'merge-conflict', line: linesOf(text).at(inConflict.span.start) } : edits;
}

/** The section for the month, quarter or half that a month lies in: for a document that has none that covers it. */
export function sectionForMonth(
  text: string,
  retrospective: Retrospective,
  month: number,
  { others = [], vocabulary }: SkeletonHabits,
): MissingPeriod {
  const unit = unitOf(retrospective) ?? others.map(unitOf).find((found) => found !== undefined) ?? 'quarter';
  return asMissing(
    { text, retrospective, others, vocabulary },
    { unit, number: Math.ceil((month * UNITS[unit]) / 12) },
  );
}

function missingReview(page: Page): readonly MissingSection[] {
  const { retrospective } = page;
  if (retrospective.sections.some(({ kind }) => kind === 'review')) return [];
  const { year } = retrospective;
  const words = fill(wordsIn(page).review, { year, previousYear: year - 1 });
  const first = retrospective.sections.find(({ heading, parent }) => heading !== null && parent === null);
  return [
    {
      kind: 'review',
      level: sectionLevel(retrospective),
      heading: headingOf(page, 'review') ?? words,
      marker: goalsMarker(page),
      at: first?.block.start ?? page.text.length,
    },
  ];
}

function missingPlan(page: Page): readonly MissingSection[] {
  const { retrospective } = page;
  if (retrospective.sections.some(({ kind }) => kind === 'plan')) return [];
  const { year } = retrospective;
  return [
    {
      kind: 'plan',
      level: sectionLevel(retrospective),
      heading: headingOf(page, 'plan') ?? fill(wordsIn(page).plan, { year, nextYear: year + 1 }),
      marker: goalsMarker(page),
      at: page.text.length,
    },
  ];
}

/** Where a person has other retrospectives without it, it is not missed. */
function missingOther(page: Page): readonly MissingSection[] {
  const { text, retrospective, others } = page;
  const has = ({ sections }: Retrospective) => sections.some(({ kind }) => kind === 'other');
  if (has(retrospective) || (others.length > 0 && !others.some(has))) return [];
  const last = periodsOf(retrospective).findLast(({ parent }) => !isPeriod(retrospective.sections[parent ?? -1]));
  return [
    {
      kind: 'other',
      level: last?.heading?.level ?? sectionLevel(retrospective),
      heading: headingOf(page, 'other') ?? wordsIn(page).other,
      marker: last ? markerFor(text, last, []) : '- ',
      at: last?.block.end ?? planStart(page),
    },
  ];
}

/** The periods of the unit that the document is divided into; where it is not yet, as the others are, else quarters. */
function missingPeriods(page: Page): readonly MissingSection[] {
  const { retrospective, others } = page;
  const own = periodsOf(retrospective);
  const without = [retrospective, ...others].filter((other) => periodsOf(other).length === 0);
  if (own.length === 0 && (without.length > 1 || retrospective.covers.quarters.length < UNITS.quarter)) return [];
  const unit =
    unitOf(retrospective) ?? (own.length === 0 ? (others.map(unitOf).find(Boolean) ?? 'quarter') : undefined);
  if (unit === undefined) return [];
  const numbers = Array.from({ length: UNITS[unit] }, (_, index) => index + 1);
  const wanted = numbers.map((number) => ({ unit, number })).filter((period) => isWithin(retrospective, period));
  return wanted
    .filter((period) => !own.some((section) => tellsOf(section, period)))
    .map((period) => asMissing(page, period));
}

/** The unit that a year is divided into. Two quarters together are a half, and beside single ones a span of quarters. */
function unitOf(retrospective: Retrospective): NumberedPeriod['unit'] | undefined {
  const outer = periodsOf(retrospective).filter(({ parent }) => !isPeriod(retrospective.sections[parent ?? -1]));
  const units = new Set(outer.map((section) => numberedPeriod(section)?.unit));
  if (units.has('month')) return units.size === 1 ? 'month' : undefined;
  return units.has('quarter') ? 'quarter' : units.has('half') ? 'half' : undefined;
}

function isWithin({ covers }: Retrospective, period: NumberedPeriod): boolean {
  return quartersOf(period).every((quarter) => covers.quarters.includes(quarter));
}

/** Whether a section is of a period, or of a span that it lies in. */
function tellsOf(section: PeriodSection, period: NumberedPeriod): boolean {
  if (period.unit === 'month') return section.months.includes(period.number);
  return quartersOf(period).every((quarter) => section.quarters.includes(quarter));
}

function quartersOf({ unit, number }: NumberedPeriod): readonly number[] {
  if (unit === 'half') return [number * 2 - 1, number * 2];
  return [unit === 'month' ? Math.ceil(number / 3) : number];
}

function asMissing(page: Page, period: NumberedPeriod): MissingPeriod {
  const { text, retrospective } = page;
  const row = periodsOf(retrospective).flatMap((section) => {
    const own = numberedPeriod(section);
    return own?.unit === period.unit ? [{ section, number: own.number }] : [];
  });
  const before = row.filter(({ number }) => number < period.number);
  const behind = row.filter(({ number }) => number > period.number);
  const sister = (before.at(-1) ?? behind[0])?.section;
  const container = retrospective.sections.find(({ kind }) => kind === 'container');
  const level = container?.heading ? Math.min(6, container.heading.level + 1) : sectionLevel(retrospective);
  return {
    kind: 'period',
    level: sister?.heading?.level ?? level,
    heading: periodHeading(page, period, sister),
    marker: sister ? firstMarker(text, sister) : '- ',
    at: placeInRow(row, before, behind) ?? container?.own.end ?? planStart(page),
  };
}

/** A period among those of its unit. */
interface InRow {
  readonly section: PeriodSection;
  readonly number: number;
}

function placeInRow(row: readonly InRow[], before: readonly InRow[], behind: readonly InRow[]): number | undefined {
  const [first] = row;
  const last = row.at(-1);
  const falls = first !== undefined && last !== undefined && first.number > last.number;
  const [above, below] = falls ? [behind, before] : [before, behind];
  return above.at(-1)?.section.block.end ?? below[0]?.section.block.start;
}

/** As its sister here is named, as others name that period, and else as the language does. */
function periodHeading(page: Page, period: NumberedPeriod, sister: PeriodSection | undefined): string {
  const { text, retrospective, others, vocabulary } = page;
  const own =
    sister?.heading &&
    labelLike(rawWords(text, sister.heading), retrospective, sister.heading.text, period, vocabulary);
  if (own) return own;
  for (const other of others) {
    const like = periodsOf(other).find((section) => isNumbered(section, period)) ?? periodsOf(other)[0];
    const learned = like?.heading && labelLike(like.heading.text, other, like.heading.text, period, vocabulary);
    if (learned) return learned;
  }
  return labelOfPeriod(period, retrospective.language, vocabulary);
}

function headingOf({ retrospective, others }: Page, kind: MissingSection['kind']): string | undefined {
  return learnedHeading(retrospective, others, (section) => section.kind === kind);
}

function planStart({ text, retrospective }: Page): number {
  const plan = retrospective.sections.find(({ kind, heading }) => kind === 'plan' && heading !== null);
  return plan?.block.start ?? text.length;
}

/** The marker of the goals that the document has; null where they stand in another form than a list. */
function goalsMarker({ text, retrospective, others }: Page): string | null {
  const goals = retrospective.sections.find((section) => 'goals' in section);
  return goals ? markerFor(text, goals, []) : learnedMarker(others);
}

function wordsIn({ retrospective, vocabulary }: Page): TemplateWords {
  return wordsOf(vocabulary, retrospective.language).writes;
}

function periodsOf({ sections }: Retrospective): readonly PeriodSection[] {
  return sections.filter((section) => section.kind === 'period');
}

function isPeriod(section: Section | undefined): boolean {
  return section?.kind === 'period';
}
