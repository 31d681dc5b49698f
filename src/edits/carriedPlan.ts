import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { GoalsSection } from '../journal/retrospective.ts';
import { firstMonth, type PartScope, type Scope } from './moveWords.ts';
import { type NumberedPeriod, numberedPeriod, UNITS } from './periodWords.ts';

/** Goals that a new retrospective takes over, in the document where they stand. */
export interface CarriedPlan {
  readonly document: JournalDocument;
  /** The year that the goals were set for; earlier than the one asked for where nobody set any for that. */
  readonly year: number;
  /** Of one kind. */
  readonly sections: readonly GoalsSection[];
  /** Whether they were set for what the new one looks back on; else those of them go on that are still open. */
  readonly isForIt: boolean;
}

/**
 * The newest plan of an earlier document that is for the year, or the part of it. Where there is none, the goals of the
 * newest earlier one that has any: as their review has them, and as planned where they were not reviewed.
 */
export function planFor(journal: Journal | undefined, year: number, part?: NumberedPeriod): CarriedPlan | undefined {
  return part === undefined ? planForYear(journal, year) : planForPart(journal, { year, part });
}

function planForYear(journal: Journal | undefined, year: number): CarriedPlan | undefined {
  const earlier = (journal?.documents ?? [])
    .filter(({ retrospective }) => retrospective.year < year)
    .toSorted((a, b) => Number(isWholeYear(b)) - Number(isWholeYear(a)));
  const plans = earlier.flatMap((document) => goalsIn(document, 'plan'));
  const forTheYear = plans.filter((plan) => plan.year === year).toSorted(newestDocumentFirst)[0];
  if (forTheYear !== undefined) return { ...forTheYear, isForIt: true };
  // A review stands in a newer document than the plan that it reviews, and before it where they share one.
  const before = [...earlier.flatMap((document) => goalsIn(document, 'review')), ...plans];
  return before
    .filter((goals) => goals.year < year)
    .toSorted((a, b) => b.year - a.year || newestDocumentFirst(a, b))[0];
}

/** Only documents of the same unit plan for a part of a year. */
function planForPart(journal: Journal | undefined, scope: PartScope): CarriedPlan | undefined {
  const earlier = partsIn(journal, scope.part.unit)
    .filter((other) => startOf(other.scope) < startOf(scope))
    .toSorted((a, b) => startOf(b.scope) - startOf(a.scope));
  for (const { document } of earlier) {
    const plan = goalsIn(document, 'plan')[0];
    if (plan !== undefined) return { ...plan, isForIt: document === earlier[0]?.document };
    const review = goalsIn(document, 'review')[0];
    if (review !== undefined) return review;
  }
  return undefined;
}

/** The documents that look back on a part of a year of one unit. */
export function partsIn(
  journal: Journal | undefined,
  unit: NumberedPeriod['unit'],
): readonly { readonly document: JournalDocument; readonly scope: PartScope }[] {
  return (journal?.documents ?? []).flatMap((document) => {
    const { year, covers } = document.retrospective;
    const part = numberedPeriod(covers);
    return part?.unit === unit ? [{ document, scope: { year, part } }] : [];
  });
}

export function isWholeYear({ retrospective }: JournalDocument): boolean {
  return retrospective.covers.quarters.length === UNITS.quarter;
}

/** In months, for comparing. */
export function startOf(scope: Scope): number {
  return scope.year * UNITS.month + firstMonth(scope);
}

function goalsIn(document: JournalDocument, kind: GoalsSection['kind']): readonly CarriedPlan[] {
  const sections = document.retrospective.sections.filter(
    (section): section is GoalsSection => section.kind === kind && section.goals.length > 0,
  );
  return [...new Set(sections.map((section) => section.year))].map((year) => ({
    document,
    year,
    sections: sections.filter((section) => section.year === year),
    isForIt: false,
  }));
}

function newestDocumentFirst(a: CarriedPlan, b: CarriedPlan): number {
  return b.document.retrospective.year - a.document.retrospective.year;
}

/** The years between the goals' document and a new retrospective, of which no document tells. */
export function gapBefore(journal: Journal | undefined, plan: CarriedPlan, year: number): readonly number[] {
  const written = new Set(journal?.documents.map(({ retrospective }) => retrospective.year));
  const from = plan.document.retrospective.year + 1;
  const between = Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
  return between.filter((other) => !written.has(other));
}
