import { goalAt } from './find.ts';
import { goalProblems } from './goalProblems.ts';
import type { Journal, JournalDocument } from './journal.ts';
import type { PeriodSection, Problem, Retrospective } from './retrospective.ts';
import type { Status } from './status.ts';
import { coverTheSame, lineOf, type ProblemContext, type ToldProblem } from './toldProblem.ts';
import { bareMark } from './unknownMarks.ts';

/**
 * What a person may want to mend in one document, as it shows beside the others of its journal, in its order. Links
 * are another matter (`reviewLinks.ts`): they need more than the journal.
 */
export function problemsIn(document: JournalDocument, context: ProblemContext): readonly ToldProblem[] {
  const { retrospective } = document;
  const problems = [
    ...retrospective.problems.flatMap((problem) => ownProblem(problem, document)),
    ...goalProblems(document, context),
    ...periodsElsewhere(document, context.journal),
    ...sectionsNotUnderstood(retrospective, context.statuses),
  ];
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function ownProblem(problem: Problem, { uri, retrospective }: JournalDocument): readonly ToldProblem[] {
  const { span } = problem;
  switch (problem.code) {
    case 'front-matter-broken':
      return [{ code: problem.code, span, related: [] }];
    case 'year-mismatch':
      return [{ code: problem.code, span, related: [], year: problem.year, other: problem.other, in: problem.in }];
    case 'duplicate-period':
      return [{ code: problem.code, span, related: [{ uri, span: problem.first }], path: null }];
    case 'two-statuses': {
      const found = goalAt(retrospective, span.start);
      return found === undefined ? [] : [{ code: problem.code, span, related: [], found }];
    }
    case 'unknown-mark':
    case 'front-matter-toml':
      // The one is told of with the goals that have no status, the other is another tool's.
      return [];
    default:
      return problem satisfies never;
  }
}

/** Two documents that both tell of a year and share some of its parts: one problem for each other document. */
function periodsElsewhere(document: JournalDocument, { years }: Journal): readonly ToldProblem[] {
  const { retrospective } = document;
  const own = new Map(periodsOf(retrospective).map((section) => [periodKey(section), section]));
  const siblings = years.find(({ year }) => year === retrospective.year)?.documents ?? [];
  return siblings.flatMap((sibling): readonly ToldProblem[] => {
    if (sibling.uri === document.uri || !coverTheSame(sibling.retrospective, retrospective)) return [];
    const shared = periodsOf(sibling.retrospective).flatMap((section) => {
      const first = own.get(periodKey(section));
      return first === undefined ? [] : [{ here: lineOf(first), there: { uri: sibling.uri, span: lineOf(section) } }];
    });
    const [first] = shared;
    if (first === undefined) return [];
    const related = shared.map(({ there }) => there);
    return [{ code: 'duplicate-period', span: first.here, related, path: sibling.path }];
  });
}

/** Those that have something to tell: an empty heading waits to be filled in. */
function periodsOf({ sections }: Retrospective): readonly PeriodSection[] {
  return sections.filter(
    (section): section is PeriodSection =>
      section.kind === 'period' && section.heading !== null && section.entries.length > 0,
  );
}

function periodKey({ year, quarters, months }: PeriodSection): string {
  return `${year} ${quarters} ${months}`;
}

/** Fewer different statuses may be anything. */
const TELLING = 2;

/**
 * Sections of a person's own stay their own, unless nothing was taken for a review and the items of one say as goals do
 * how they went, some so and some otherwise: books that were read carry one mark.
 */
function sectionsNotUnderstood({ sections }: Retrospective, statuses: readonly Status[]): readonly ToldProblem[] {
  if (sections.some(({ kind }) => kind === 'review')) return [];
  const known = new Map(
    statuses.flatMap(({ id, mark, marks }) =>
      [mark, ...marks].filter((one) => /[^\s\p{P}\w]/u.test(one)).map((one) => [bareMark(one), id] as const),
    ),
  );
  return sections.flatMap((section): readonly ToldProblem[] => {
    if (section.kind !== 'unknown' || section.heading === null) return [];
    const said = section.entries.flatMap(({ text }) => known.get(bareMark(text.split(/\s/u).at(-1) ?? '')) ?? []);
    if (new Set(said).size < TELLING || said.length * 2 < section.entries.length) return [];
    const { line, text } = section.heading;
    return [{ code: 'section-unknown', span: line, related: [], heading: text }];
  });
}
