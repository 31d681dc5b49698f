import { typedNumber } from './decoration.ts';
import { takesEachGoal } from './eachGoal.ts';
import { plainOf } from './inline.ts';
import { hasMark } from './marks.ts';
import type { Part } from './outline.ts';
import { type Drafting, ledRole, onlyYears, reviewedRole, SAID_ABOVE, speaksOfGoals } from './partRoles.ts';
import { fold } from './phrases.ts';
import { type GoalsRole, isGoals, type SectionRole } from './roles.ts';
import { type Sense, senseOf, yearBeside } from './sense.ts';
import { greetsYear, isInSubtitle } from './title.ts';

/** What the goals are that stand under the title alone: `# 2024 goals` with a list, or with a heading for each. */
export function titleRoleOf(from: Drafting, roles: readonly (SectionRole | null)[]): GoalsRole | null {
  const sense = from.senses[from.title];
  const part = from.parts[from.title];
  if (sense === undefined || part === undefined) return null;
  const led = ledRole(from, part, senseOf('', from.vocabulary));
  if (led !== null) return led;
  const others = roles.filter((other, index) => index !== from.title && isGoals(other) && other.certain);
  // `Happy New Year!` over what is meant to be done in it.
  if (
    others.every((other) => other?.kind === 'plan') &&
    greetsYear(sense) &&
    from.document.sets &&
    part.body.some((block) => speaksOfGoals(from, block))
  ) {
    const code = leadsToHeadings(from, part) ? 'goals-of-this-year' : SAID_ABOVE;
    return { kind: 'review', year: from.document.year, code, certain: true };
  }
  // A document without a title begins with a section like the others.
  const reviewed = (part.heading?.level ?? 1) > 1 ? reviewedRole(from, from.title, sense) : null;
  if (isGoals(reviewed)) return reviewed;
  const role = roles[from.title];
  if (others.some((other) => other?.kind !== 'plan') || (others.length > 0 && !headingsTold(from))) return null;
  // `2024 goals, and what became of those of 2023`
  const back = sense.has('review') || sense.has('document');
  const listed = part.body.some((block) => block.kind === 'list') || outcomesBelow(from) > 1;
  if (
    back &&
    sense.has('goals') &&
    sense.years.length > 1 &&
    onlyYears(sense, from.document.year, 1) &&
    (listed || !looksBackBeside(sense, from.document.year))
  )
    return { kind: 'review', year: from.document.year, code: 'goals-review', certain: true };
  const alone = goalsAlone(sense) || (isGoals(role) && role.year === from.document.year);
  if (isGoals(role) && sense.has('goals') && alone && (listed || !isInSubtitle(sense, 'goals'))) return role;
  return headingsMarked(from, part) || takesEachGoal(from.text, part.body, from.vocabulary)
    ? { kind: 'review', year: from.document.year, code: 'marked-headings', certain: true }
    : null;
}

/** Whether a text without a list ends with a word for goals, over headings: `Here is my bucket list.` */
function leadsToHeadings(from: Drafting, { body }: Part): boolean {
  const last = body.findLast(({ kind }) => kind === 'paragraph');
  if (last?.kind !== 'paragraph' || body.some(({ kind }) => kind === 'list')) return false;
  const sentence = plainOf(from.text, last.content)
    .text.split(/(?<=[.!?。！？])\s*(?=\S)/u)
    .at(-1);
  return from.lexicon.has('goals', fold(sentence ?? '')) && (from.children[from.title] ?? []).length > 1;
}

/** How many headings below the title name groups by how they went: `What worked out`, `What did not`. */
function outcomesBelow(from: Drafting): number {
  const words = (from.children[from.title] ?? []).map((child) => from.senses[child]?.words ?? '');
  return words.filter((name) => from.lexicon.groupStatus(name.replace(/\s?\?$/, '')) !== null).length;
}

/** `2022 review + 2023 goals` looks back on a year, and its goals are those of the next. */
function looksBackBeside(sense: Sense, year: number): boolean {
  const goals = yearBeside(sense, ['goals']);
  const back = yearBeside(sense, ['document', 'annual'], ['goals']);
  return goals?.kind === 'absolute' && goals.year > year && back?.kind === 'absolute' && back.year === year;
}

/** Whether headings below the title are numbered or marked, as the goals are that a title names. */
function headingsTold(from: Drafting): boolean {
  const told = (from.children[from.title] ?? []).filter((child) => {
    const plain = from.parts[child]?.plain;
    return plain !== undefined && (typedNumber(plain.text, from.words) > 0 || hasMark(from.text, plain, from.words));
  });
  return told.length >= 2;
}

/** `2023 in review and goals for 2024` names more than goals. */
function goalsAlone(sense: Sense): boolean {
  const years = new Set(sense.years.map((year) => (year.kind === 'absolute' ? year.year : year.offset)));
  return years.size <= 1 && !sense.has('annual');
}

/** The text above the first heading speaks of goals, and most headings carry a status. */
function headingsMarked(from: Drafting, title: Part): boolean {
  const below = from.children[from.title] ?? [];
  const marked = below.filter((index) => {
    const plain = from.parts[index]?.plain;
    return plain !== undefined && hasMark(from.text, plain, from.words);
  });
  if (marked.length < 2 || marked.length * 2 < below.length) return false;
  return title.body.some((block) => speaksOfGoals(from, block));
}
