import type { FrontMatter } from './frontMatter.ts';
import type { Goal, Heading, Problem, ProblemCode, Section } from './retrospective.ts';

export interface Findings {
  readonly frontMatter: FrontMatter | null;
  readonly title: Heading | null;
  readonly path: string;
  /** The document's year. */
  readonly year: number;
  readonly sections: readonly Section[];
}

/**
 * What a person is told without asking: the text contradicts itself, or nothing of it can be read. The rest is as it
 * may be: an emoji that means no status is free writing, and `+++` is another tool's front matter.
 */
const TOLD = [
  'front-matter-broken',
  'year-mismatch',
  'duplicate-period',
  'two-statuses',
] as const satisfies readonly ProblemCode[];

export interface ToldProblem extends Problem {
  readonly code: (typeof TOLD)[number];
}

export function isTold(problem: Problem): problem is ToldProblem {
  return TOLD.some((code) => code === problem.code);
}

/** What a person may want to mend, in the order of the document. */
export function problemsOf({ frontMatter, title, path, year, sections }: Findings): readonly Problem[] {
  const problems = [
    ...frontMatterProblems(frontMatter),
    ...periodProblems(sections),
    ...sections.flatMap(goalProblems),
  ];
  // A file that is named for another year than its title.
  const named = /(?:^|\/)((?:19|20)\d\d)\.[^./]+$/.exec(path)?.[1];
  if (title !== null && named !== undefined && Number(named) !== year && !title.text.includes(named))
    problems.push({ code: 'year-mismatch', span: title.line });
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function frontMatterProblems(frontMatter: FrontMatter | null): readonly Problem[] {
  if (frontMatter === null) return [];
  if (frontMatter.kind === 'toml') return [{ code: 'front-matter-toml', span: frontMatter.span }];
  return frontMatter.broken === null ? [] : [{ code: 'front-matter-broken', span: frontMatter.broken }];
}

function periodProblems(sections: readonly Section[]): readonly Problem[] {
  const seen = new Set<string>();
  return sections.flatMap((section): readonly Problem[] => {
    if (section.kind !== 'period' || !section.heading) return [];
    // Below headings of their own, for work and for home, the same months may well come twice.
    const key = `${section.parent} ${section.year} ${section.quarters} ${section.months}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'duplicate-period', span: section.heading.line }];
  });
}

function goalProblems(section: Section): readonly Problem[] {
  if (section.kind !== 'review' && section.kind !== 'plan') return [];
  const marked = section.goals.some((goal) => goal.marks.length > 0);
  return section.goals.flatMap((goal): readonly Problem[] => {
    if (disagree(goal)) return [{ code: 'two-statuses', span: goal.line }];
    // Where nobody marks anything, an emoji decorates.
    return marked && section.kind === 'review' && goal.status === null && UNKNOWN_MARK.test(goal.text.slice(-12))
      ? [{ code: 'unknown-mark', span: goal.line }]
      : [];
  });
}

const UNKNOWN_MARK = /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?$/u;

/** A box that says the opposite of the emoji or word; one that only says less is no problem. */
function disagree({ marks }: Goal): boolean {
  const box = marks.find((mark) => mark.notation === 'box');
  const other = marks.find((mark) => mark.notation === 'emoji' || mark.notation === 'sign' || mark.notation === 'word');
  if (box === undefined || other === undefined) return false;
  const open = box.status !== 'done';
  return other.status === 'done' ? open : !open && (other.status === 'missed' || other.status === 'dropped');
}
