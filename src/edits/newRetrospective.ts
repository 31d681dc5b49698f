import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { LanguageId } from '../journal/retrospective.ts';
import type { Status } from '../journal/status.ts';
import { type Vocabulary, wordsOf } from '../journal/vocabulary.ts';
import { builtInSkeleton, completed } from './builtInSkeleton.ts';
import { carriedGoals } from './carriedGoals.ts';
import { type CarriedPlan, gapBetween, planFor } from './carriedPlan.ts';
import { fileNameLike, seriesPath } from './fileName.ts';
import { habitsOf, USUAL_HABITS } from './habits.ts';
import { learnedSkeleton, type Sibling } from './learnedSkeleton.ts';
import { withLinksFrom } from './relativeLink.ts';
import { reviewLink } from './reviewLink.ts';
import { goalParts, type Part, render, type Skeleton } from './skeleton.ts';
import type { Day } from './yearWords.ts';

export interface NewRetrospectiveInput {
  /** Undefined where there is no retrospective yet. */
  readonly journal: Journal | undefined;
  /** The text of each of `sourcesOf(journal, year)`. */
  readonly textOf: (document: JournalDocument) => string;
  readonly year: number;
  readonly today: Day;
  /** The language where no sibling shows another. */
  readonly language: LanguageId;
  readonly statuses: readonly Status[];
  readonly vocabulary: Vocabulary;
}

export interface NewRetrospective {
  /** Relative to the series' folder, with `/`. */
  readonly fileName: string;
  readonly text: string;
  /** Where writing starts: behind the first carried goal, else in the first empty list. */
  readonly cursor: number;
  /** The document whose goals were carried over. */
  readonly carriedFrom: JournalDocument | undefined;
  /** The years between it and the new one, of which no document tells. */
  readonly gap: readonly number[];
}

/** The documents whose texts a new retrospective is made from. */
export function sourcesOf(journal: Journal | undefined, year: number): readonly JournalDocument[] {
  const sources = new Set([newestYearly(journal), planFor(journal, year)?.document]);
  return [...sources].filter((document) => document !== undefined);
}

/** The retrospective of a year as its siblings have it; the built-in skeleton where there are none. */
export function newRetrospective(input: NewRetrospectiveInput): NewRetrospective {
  const { journal, textOf, year } = input;
  const newest = newestYearly(journal);
  const sibling = newest && siblingIn(journal, newest, textOf(newest));
  const skeleton = skeletonFor(input, sibling);
  const fileName =
    journal && newest
      ? fileNameLike(seriesPath(journal, newest).own, newest.retrospective.year, year, input.today)
      : `${year}.md`;
  const plan = planFor(journal, year);
  const level = skeleton.sections.find((section) => section.role === 'review')?.heading?.level ?? 2;
  const review = plan ? reviewOf(input, plan, fileName, sibling, level + 1) : { link: [], goals: [] };
  const carries = plan !== undefined && review.goals.length > 0;
  const parts = partsOf(skeleton, carries ? [...review.link, ...review.goals] : []);
  const habits = sibling ? habitsOf(sibling.text, sibling.retrospective) : USUAL_HABITS;
  const { text, firstLineEnds } = render(skeleton.frontMatter, parts, habits);
  const start = review.goals[0] ?? parts.find((part) => part.kind === 'list');
  return {
    fileName,
    text,
    cursor: (start && firstLineEnds.get(start)) ?? text.length,
    carriedFrom: carries ? plan.document : undefined,
    gap: carries ? gapBetween(journal, plan, year) : [],
  };
}

/** What the review of a plan holds: the link to it and its goals, whose links lead where they led. */
function reviewOf(
  { journal, textOf, year, statuses, vocabulary }: NewRetrospectiveInput,
  plan: CarriedPlan,
  fileName: string,
  sibling: Sibling | undefined,
  level: number,
): { readonly link: readonly Part[]; readonly goals: readonly Part[] } {
  const text = textOf(plan.document);
  const path = newPath(journal, plan.document, fileName);
  const goals = carriedGoals(plan, year, text, statuses).map((goal) => ({
    ...goal,
    text: withLinksFrom(goal.text, plan.document.path, path),
  }));
  return {
    link: [{ kind: 'paragraph', text: reviewLink(plan, text, path, sibling, vocabulary) }],
    goals: goalParts(goals, level),
  };
}

/** The new document's path, relative to the workspace like that of one in its series. */
function newPath(journal: Journal | undefined, document: JournalDocument, fileName: string): string {
  const folder = journal ? seriesPath(journal, document).folder : '';
  return folder === '' ? fileName : `${folder}/${fileName}`;
}

/** The newest document that looks back on a whole year; of a January list and a December look-back the one that tells more. */
function newestYearly(journal: Journal | undefined): JournalDocument | undefined {
  return (journal?.documents ?? [])
    .filter(({ retrospective }) => retrospective.covers.quarters.length === 4)
    .toSorted(
      ({ retrospective: a }, { retrospective: b }) => b.year - a.year || b.sections.length - a.sections.length,
    )[0];
}

function siblingIn(journal: Journal | undefined, document: JournalDocument, text: string): Sibling {
  const others = (journal?.documents ?? []).filter((other) => other !== document).map((other) => other.retrospective);
  return { text, retrospective: document.retrospective, others };
}

function skeletonFor(
  { journal, year, today, vocabulary, language }: NewRetrospectiveInput,
  sibling: Sibling | undefined,
): Skeleton {
  const spoken = (sibling?.retrospective ?? journal?.documents[0]?.retrospective)?.language ?? language;
  const { writes } = wordsOf(vocabulary, spoken);
  if (sibling === undefined) return builtInSkeleton(writes, year, today);
  const learned = learnedSkeleton(sibling, year, today, vocabulary);
  const level = learned.sections.find((section) => section.role !== 'period')?.heading?.level ?? 2;
  const withoutPeriods = [sibling.retrospective, ...sibling.others].filter(
    ({ sections }) => !sections.some((section) => section.kind === 'period'),
  );
  // Two retrospectives without periods show a person who does not write by them.
  return completed(learned, builtInSkeleton(writes, year, today, level), withoutPeriods.length < 2);
}

/** Title, date and sections in their order, the review with what it reviews, each list with an empty item. */
function partsOf({ title, written, sections }: Skeleton, review: readonly Part[]): readonly Part[] {
  return [
    ...(title ? [{ kind: 'title', ...title } as const] : []),
    ...(written === null ? [] : [{ kind: 'paragraph', text: written } as const]),
    ...sections.flatMap(({ role, heading, marker }): readonly Part[] => {
      const empty: readonly Part[] = marker === null ? [] : [{ kind: 'list', lines: [marker] }];
      const content = role === 'review' && review.length > 0 ? review : empty;
      return heading ? [{ kind: 'heading', ...heading }, ...content] : content;
    }),
  ];
}
