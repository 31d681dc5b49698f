import type { FrontMatter } from './frontMatter.ts';
import type { FrontMatterGoal } from './frontMatterFields.ts';
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
  const { block, textSpan, statusSpan } = goal;
  const status =
    goal.status === null ? null : known(goal.status) ? goal.status : (words.expression(goal.status)?.status ?? null);
  const said: readonly Mark[] =
    status === null || statusSpan === null
      ? []
      : [{ status, notation: 'front-matter', place: 'elsewhere', span: statusSpan, outer: statusSpan }];
  const behind = words.emojiBehind(goal.text);
  const text = behind === null ? goal.text : goal.text.slice(0, behind.start).trimEnd();
  const marks = text === '' || behind === null ? said : [...emojiBehind(goal, words), ...said];
  return {
    text: text === '' ? goal.text : text,
    links: [],
    continues: [],
    status: marks[0]?.status ?? null,
    marks,
    form: 'front-matter',
    label: textSpan,
    line: block,
    block,
    notes: [],
  };
}

/** ` ✅` of `"Read more ✅"` */
function emojiBehind({ written, textSpan }: FrontMatterGoal, words: StatusWords): readonly Mark[] {
  const quoted = /^(["']).*\1$/s.test(written.trimEnd());
  const inside = written.trimEnd().slice(0, quoted ? -1 : undefined);
  const emoji = words.emojiBehind(inside);
  if (emoji === null) return [];
  const span = { start: textSpan.start + emoji.start, end: textSpan.start + emoji.end };
  const outer = { start: span.start - (inside[emoji.start - 1] === ' ' ? 1 : 0), end: span.end };
  return [{ status: emoji.status, notation: 'emoji', place: 'behind', span, outer }];
}
