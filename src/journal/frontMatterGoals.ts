import type { FrontMatter, FrontMatterGoal } from './frontMatter.ts';
import { groupBy } from './groupBy.ts';
import type { Goal, GoalsSection, Mark } from './retrospective.ts';
import type { StatusId } from './status.ts';
import type { StatusWords } from './statusWords.ts';

/** The goals of the front matter as sections without a heading, one for each year: `goals: [Read more, { text, status, year }]`. */
export function frontMatterSections(
  frontMatter: FrontMatter | null,
  year: number,
  words: StatusWords,
  known: (status: StatusId) => boolean,
): readonly GoalsSection[] {
  if (frontMatter === null) return [];
  const byYear = groupBy(frontMatter.goals, (goal) => goal.year ?? year);
  return [...byYear].map(([own, goals]) => ({
    kind: own > year ? 'plan' : 'review',
    year: own,
    heading: null,
    parent: null,
    block: frontMatter.span,
    own: frontMatter.span,
    goals: goals.map((goal) => goalOf(goal, words, known)),
    reasons: [{ code: 'goals-in-front-matter', span: frontMatter.span }],
    certain: true,
  }));
}

function goalOf(goal: FrontMatterGoal, words: StatusWords, known: (status: StatusId) => boolean): Goal {
  const { text, block, textSpan, statusSpan } = goal;
  const status =
    goal.status === null ? null : known(goal.status) ? goal.status : (words.expression(goal.status)?.status ?? null);
  const marks: readonly Mark[] =
    status === null || statusSpan === null
      ? []
      : [{ status, notation: 'front-matter', place: 'elsewhere', span: statusSpan, outer: statusSpan }];
  return { text, status, marks, form: 'front-matter', label: textSpan, line: block, block, notes: [], certain: true };
}
