import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { GoalsSection } from '../journal/retrospective.ts';

/** Goals that a new retrospective takes over, in the document where they stand. */
export interface CarriedPlan {
  readonly document: JournalDocument;
  /** The year that the goals were set for; earlier than the one asked for where nobody set any for that. */
  readonly year: number;
  /** Of one kind. */
  readonly sections: readonly GoalsSection[];
}

/**
 * The newest plan of an earlier document that is for the year. Where there is none, the goals of the newest earlier
 * year that has any: as their review has them, and as planned where they were not reviewed.
 */
export function planFor(journal: Journal | undefined, year: number): CarriedPlan | undefined {
  const earlier = (journal?.documents ?? []).filter(({ retrospective }) => retrospective.year < year);
  const plans = earlier.flatMap((document) => goalsIn(document, 'plan'));
  const forTheYear = plans.filter((plan) => plan.year === year).toSorted(newestDocumentFirst)[0];
  if (forTheYear !== undefined) return forTheYear;
  // A review stands in a newer document than the plan that it reviews, and before it where they share one.
  const before = [...earlier.flatMap((document) => goalsIn(document, 'review')), ...plans];
  return before
    .filter((goals) => goals.year < year)
    .toSorted((a, b) => b.year - a.year || newestDocumentFirst(a, b))[0];
}

function goalsIn(document: JournalDocument, kind: GoalsSection['kind']): readonly CarriedPlan[] {
  const sections = document.retrospective.sections.filter(
    (section): section is GoalsSection => section.kind === kind && section.goals.length > 0,
  );
  return [...new Set(sections.map((section) => section.year))].map((year) => ({
    document,
    year,
    sections: sections.filter((section) => section.year === year),
  }));
}

function newestDocumentFirst(a: CarriedPlan, b: CarriedPlan): number {
  return b.document.retrospective.year - a.document.retrospective.year;
}

/** The years between the goals' document and the new retrospective, of which no document tells. */
export function gapBetween(journal: Journal | undefined, plan: CarriedPlan, year: number): readonly number[] {
  const written = new Set(journal?.documents.map(({ retrospective }) => retrospective.year));
  const from = plan.document.retrospective.year + 1;
  const between = Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
  return between.filter((other) => !written.has(other));
}
