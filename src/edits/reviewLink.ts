import { anchorsOf } from '../journal/anchors.ts';
import type { JournalDocument } from '../journal/journal.ts';
import { linesOf } from '../journal/text.ts';
import { type Vocabulary, wordsOf } from '../journal/vocabulary.ts';
import { type CarriedPlan, isWholeYear } from './carriedPlan.ts';
import type { Sibling } from './learnedSkeleton.ts';
import { relativeLink } from './relativeLink.ts';
import { fill, mapYears } from './yearWords.ts';

/**
 * The link from the review in a new document, at `path`, to the goals that it takes over: to a plan in the sibling's
 * own words where it has one, else to a review or to a part of a year by what its document is called.
 */
export function reviewLink(
  plan: CarriedPlan,
  planText: string,
  path: string,
  sibling: Sibling | undefined,
  vocabulary: Vocabulary,
): string {
  const written = plan.document.retrospective.year;
  const { language } = (sibling ?? plan.document).retrospective;
  const { writes } = wordsOf(vocabulary, language);
  const isReview = plan.sections[0]?.kind === 'review';
  const words =
    isReview || !isWholeYear(plan.document)
      ? (nameOf(plan.document) ?? fill(writes.title, { year: written }))
      : ((sibling && learnedWords(sibling, written, plan.year)) ??
        fill(writes.reviewLink, { year: plan.year, previousYear: written }));
  const anchor = anchorOf(plan, planText);
  return `[${words}](${relativeLink(path, plan.document.path)}${anchor === undefined ? '' : `#${anchor}`})`;
}

/** A document's title, as the words of a link; undefined for one that does not say the year. */
function nameOf({ retrospective: { title, year } }: JournalDocument): string | undefined {
  const words = title?.text ?? '';
  const named = new Set<number>();
  mapYears(words, year, (one) => {
    named.add(one);
    return one;
  });
  return named.has(year) ? words.replaceAll(/[[\]\\]/g, (character) => `\\${character}`) : undefined;
}

/** `[2022 회고에서 설정했던 2023의 목표](…)` on a line of its own, between the review's heading and its first goal. */
const LINK_LINE = /^[ \t]*(?:[-*+>][ \t]+)?\[((?:[^[\]\\]|\\.)+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)[ \t]*$/m;

function learnedWords(sibling: Sibling, written: number, planned: number): string | undefined {
  const { text, retrospective } = sibling;
  const review = retrospective.sections.find((section) => section.kind === 'review');
  if (review?.kind !== 'review') return undefined;
  const before = text.slice(review.own.start, review.goals[0]?.line.start ?? review.own.end);
  const words = LINK_LINE.exec(before.replaceAll('\r', () => '\n'))?.[1];
  return words && mapYears(words, retrospective.year, (year) => (year < retrospective.year ? written : planned));
}

/** The anchor of the plan's heading; none where the plan stands under no real heading. */
function anchorOf(plan: CarriedPlan, text: string): string | undefined {
  const heading = plan.sections[0]?.heading;
  if (!heading) return undefined;
  const line = linesOf(text).at(heading.line.start);
  return anchorsOf(text).find((anchor) => anchor.line === line)?.anchor;
}
