import type { FoundGoal } from './find.ts';
import type { JournalDocument, Place, Year, YearGoal } from './journal.ts';
import type { Goal, GoalsSection } from './retrospective.ts';
import { areAlike, letterPairs } from './sameGoal.ts';
import type { Status, StatusId } from './status.ts';
import { coverTheSame, lineOf, type ProblemContext, type ToldProblem } from './toldProblem.ts';
import { bareMark, markBehind } from './unknownMarks.ts';

/** What is amiss with the goals of a document, as it stands beside what the journal's other documents say of them. */
export function goalProblems(document: JournalDocument, context: ProblemContext): readonly ToldProblem[] {
  const sections = document.retrospective.sections.filter((section): section is GoalsSection => 'goals' in section);
  const years = new Map(context.journal.years.map((year) => [year.year, year]));
  const yearGoals = yearGoalsOf(sections, years);
  return [
    ...sections.flatMap((section) => unanswered(section, yearGoals, context)),
    ...forgotten(document, years.get(document.retrospective.year), context),
    ...reviewedTwice(document, sections, yearGoals),
    ...differing(document, sections, yearGoals, context.statuses),
  ];
}

type YearGoals = ReadonlyMap<Goal, YearGoal>;

/** What a goal of the document is one occurrence of. */
function yearGoalsOf(sections: readonly GoalsSection[], years: ReadonlyMap<number, Year>): YearGoals {
  const wanted = new Set(sections.map(({ year }) => year));
  return new Map(
    [...wanted].flatMap((year) =>
      (years.get(year)?.goals ?? []).flatMap((yearGoal) =>
        yearGoal.places.map(({ goal }) => [goal, yearGoal] as const),
      ),
    ),
  );
}

/** More of them are one problem, at the heading. */
const FEW = 3;

/** Goals of a year that is over which nobody says how they went, and those that end in an emoji that says nothing. */
function unanswered(section: GoalsSection, yearGoals: YearGoals, { today }: ProblemContext): readonly ToldProblem[] {
  if (section.kind !== 'review' || !section.certain || !isOver(section.year, today)) return [];
  const isOpen = (goal: Goal) => {
    const yearGoal = yearGoals.get(goal);
    return yearGoal?.status === null && yearGoal.home.goal === goal;
  };
  const open = section.goals.filter(isOpen).map((goal): FoundGoal => ({ section, goal }));
  const isMarked = section.goals.some((goal) => yearGoals.get(goal)?.status !== null);
  // Where nobody marks anything, an emoji decorates.
  const isDecorated = ({ goal }: FoundGoal) => isMarked && markBehind(goal.text) !== undefined;
  const bare = open.filter((found) => !isDecorated(found));
  return [...unknownMarksOf(open.filter(isDecorated)), ...withoutStatus(section, bare, isMarked)];
}

/** In January and February people still look back on the year before. */
function isOver(year: number, { year: now, month }: ProblemContext['today']): boolean {
  return year < (month <= 2 ? now - 1 : now);
}

function withoutStatus(section: GoalsSection, open: readonly FoundGoal[], isMarked: boolean): readonly ToldProblem[] {
  const told = { code: 'goal-without-status', year: section.year } as const;
  if (isMarked && open.length <= FEW) {
    return open.map((found) => ({ ...told, span: found.goal.label, related: [], goals: [found] }));
  }
  const [first] = open;
  if (first === undefined) return [];
  return [{ ...told, span: section.heading?.line ?? first.goal.label, related: [], goals: open }];
}

/** One for each emoji, at the first goal that has it. */
function unknownMarksOf(goals: readonly FoundGoal[]): readonly ToldProblem[] {
  const byMark = new Map<string, FoundGoal[]>();
  for (const found of goals) {
    const mark = bareMark(markBehind(found.goal.text) ?? '');
    byMark.set(mark, [...(byMark.get(mark) ?? []), found]);
  }
  return [...byMark.values()].flatMap((alike): readonly ToldProblem[] => {
    const [first] = alike;
    const mark = markBehind(first?.goal.text ?? '');
    if (first === undefined || mark === undefined) return [];
    return [{ code: 'unknown-mark', span: first.goal.label, related: [], mark, count: alike.length }];
  });
}

/** Longer lists are compared by equal words only. */
const MANY = 100;

/** Goals that only one of plan and review of the document's year has. One that was over with where it was planned needs no review. */
function forgotten(
  document: JournalDocument,
  year: Year | undefined,
  { journal, today, statuses }: ProblemContext,
): readonly ToldProblem[] {
  const { retrospective, uri } = document;
  if (year === undefined || year.year >= today.year || retrospective.covers.quarters.length < 4) return [];
  const { planned, reviewed } = sidesOf(year);
  const home = homeOfReview(year, reviewed);
  if (home?.uri !== uri || (reviewed.length === 0 && !isOver(year.year, today))) return [];
  const review = reviewed.find((goal) => goal.home.document.uri === uri)?.home.section;
  const missing = onlyAmong(planned, reviewed).filter(({ status }) => !isClosed(status, statuses));
  const others = journal.years.filter((other) => other !== year && other.year < today.year);
  const added = unplannedIn(year, others);
  const title = retrospective.title?.line ?? { start: 0, end: 0 };
  const at = { span: review === undefined ? title : lineOf(review), year: year.year };
  const told = (goals: readonly YearGoal[]) => ({
    related: goals.map((goal) => ({ uri: goal.home.document.uri, span: goal.home.goal.label })),
    texts: goals.map(({ text }) => text),
  });
  return [
    ...(missing.length === 0
      ? []
      : [{ code: 'goal-not-reviewed', ...at, ...told(missing), reviewed: review !== undefined } as const]),
    ...(added.length === 0
      ? []
      : [{ code: 'goal-not-planned', ...at, ...told(added), plan: planOf(planned) } as const]),
  ];
}

interface Sides {
  readonly planned: readonly YearGoal[];
  readonly reviewed: readonly YearGoal[];
}

function sidesOf({ goals }: Year): Sides {
  return {
    planned: goals.filter((goal) => goal.places.some(({ section }) => section.kind === 'plan')),
    reviewed: goals.filter(({ home }) => home.section.kind === 'review'),
  };
}

/** What comes up during a year is no mistake, but where most of the review was planned, and of the other years all. */
function unplannedIn(year: Year, others: readonly Year[]): readonly YearGoal[] {
  const { planned, reviewed } = sidesOf(year);
  const kept = planned.filter(({ home }) => home.section.kind === 'review');
  const added = onlyAmong(reviewed, planned);
  return added.length <= kept.length && keepToPlans(others) ? added : [];
}

/** Whether there are years that were planned and looked back on, and in none of them a goal came up later. */
function keepToPlans(years: readonly Year[]): boolean {
  const both = years.map(sidesOf).filter(({ planned, reviewed }) => planned.length > 0 && reviewed.length > 0);
  return both.length > 0 && both.every(({ planned, reviewed }) => onlyAmong(reviewed, planned).length === 0);
}

/** The section that all planned goals stand in; null where they stand in several. */
function planOf(planned: readonly YearGoal[]) {
  const plans = new Map(
    planned.flatMap(({ places }) =>
      places.filter(({ section }) => section.kind === 'plan').map(({ section, document }) => [section, document]),
    ),
  );
  const [only, ...others] = plans;
  if (only === undefined || others.length > 0) return null;
  const [section, { uri, path }] = only;
  return { uri, path, start: lineOf(section).start };
}

/** The one document of a year that is asked about its goals: the first with a review, else the first. */
function homeOfReview({ documents }: Year, reviewed: readonly YearGoal[]): JournalDocument | undefined {
  return documents.find(({ uri }) => reviewed.some(({ home }) => home.document.uri === uri)) ?? documents[0];
}

/** The goals that the others have not, nor anything like them. */
function onlyAmong(goals: readonly YearGoal[], others: readonly YearGoal[]): readonly YearGoal[] {
  const known = new Set(others);
  const comparable = goals.length <= MANY && others.length <= MANY ? others.map(({ text }) => letterPairs(text)) : [];
  const hasLike = (text: string) => {
    const pairs = letterPairs(text);
    return comparable.some((other) => areAlike(other, pairs));
  };
  return goals.filter((goal) => !known.has(goal) && goal.home.section.certain && !hasLike(goal.text));
}

function isClosed(id: StatusId | null, statuses: readonly Status[]): boolean {
  return statuses.some((status) => status.id === id && status.closed);
}

/** Reviews that say how at least half of the smaller one's goals went. A list of goals beside a look-back is no second review. */
function reviewedTwice(
  document: JournalDocument,
  sections: readonly GoalsSection[],
  yearGoals: YearGoals,
): readonly ToldProblem[] {
  return sections.flatMap((section): readonly ToldProblem[] => {
    if (section.kind !== 'review') return [];
    const shared = new Map<GoalsSection, Place[]>();
    for (const goal of section.goals) {
      for (const place of yearGoals.get(goal)?.places ?? []) {
        if (place.section === section || goal.status === null || !isOtherReview(place, document, section)) continue;
        shared.set(place.section, [...(shared.get(place.section) ?? []), place]);
      }
    }
    for (const [other, places] of shared) {
      const [place] = places;
      if (place === undefined || places.length * 2 < Math.min(other.goals.length, section.goals.length)) continue;
      const { uri, path } = place.document;
      const related = [{ uri, span: lineOf(other) }];
      const elsewhere = uri === document.uri ? null : path;
      return [{ code: 'review-twice', span: lineOf(section), related, year: section.year, path: elsewhere }];
    }
    return [];
  });
}

/** Within one document the later one is told of. */
function isOtherReview({ document, section, goal }: Place, own: JournalDocument, than: GoalsSection): boolean {
  if (section.kind !== 'review' || goal.status === null) return false;
  if (document.uri === own.uri) return section.own.start < than.own.start;
  return coverTheSame(document.retrospective, own.retrospective);
}

/** Goals that another place, which counts, says the opposite of. From open to closed is how a year goes. */
function differing(
  document: JournalDocument,
  sections: readonly GoalsSection[],
  yearGoals: YearGoals,
  statuses: readonly Status[],
): readonly ToldProblem[] {
  return sections.flatMap((section) =>
    section.goals.flatMap((goal): readonly ToldProblem[] => {
      const home = yearGoals.get(goal)?.home;
      const [here, there] = [goal.status, home?.goal.status ?? null];
      if (home === undefined || here === null || there === null || here === there) return [];
      if (!isClosed(here, statuses) || !isClosed(there, statuses)) return [];
      if (!coverTheSame(home.document.retrospective, document.retrospective)) return [];
      const related = [{ uri: home.document.uri, span: home.goal.label }];
      return [{ code: 'statuses-differ', span: goal.line, related, found: { section, goal }, home }];
    }),
  );
}
