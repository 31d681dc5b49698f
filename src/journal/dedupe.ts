import type { Goal } from './retrospective.ts';
import { goalKey, type LetterPairs, letterPairs, likeness } from './sameGoal.ts';

/** From here on a list item and a heading in one section are the same goal, worded a little differently. */
const RETOLD = 0.6;
/** Longer lists are compared by equal words only; nobody tells the story of so many goals. */
const MANY = 100;

/**
 * Each goal of a section once: people list their goals, then tell each one's story below a heading. The occurrence that
 * is marked stands for the goal, else the first. `stories` are headings that are no goals unless a list has them too.
 */
export function withoutRetold(goals: readonly Goal[], stories: ReadonlySet<Goal>): readonly Goal[] {
  const listed = goals.filter((goal) => !isHeading(goal));
  const headings = goals.filter(isHeading);
  const twins = twinsOf(listed, headings);
  const kept = new Map<Goal, Goal>(listed.map((goal) => [goal, goal]));
  for (const heading of headings) {
    const twin = twins.get(heading);
    if (twin !== undefined) kept.set(twin, joined(kept.get(twin) ?? twin, heading));
    else if (!stories.has(heading)) kept.set(heading, heading);
  }
  return [...kept.values()].sort((a, b) => a.line.start - b.line.start);
}

function isHeading(goal: Goal): boolean {
  return goal.form === 'heading' || goal.form === 'paragraph';
}

function joined(listed: Goal, heading: Goal): Goal {
  if (listed.status === null && heading.status !== null) return heading;
  return { ...listed, notes: [...listed.notes, ...heading.notes] };
}

function twinsOf(listed: readonly Goal[], headings: readonly Goal[]): ReadonlyMap<Goal, Goal> {
  if (headings.length === 0) return new Map();
  const byKey = new Map(listed.map((goal) => [goalKey(goal.text), goal]));
  const twins = new Map<Goal, Goal>();
  const comparable =
    listed.length > MANY || headings.length > MANY
      ? []
      : listed.map((goal) => ({ goal, pairs: letterPairs(goal.text) }));
  for (const heading of headings) {
    const twin = byKey.get(goalKey(heading.text)) ?? mostAlike(heading, comparable);
    if (twin !== undefined) twins.set(heading, twin);
  }
  return twins;
}

interface Comparable {
  readonly goal: Goal;
  readonly pairs: LetterPairs;
}

function mostAlike(heading: Goal, listed: readonly Comparable[]): Goal | undefined {
  if (listed.length === 0) return undefined;
  const own = letterPairs(heading.text);
  let best: Goal | undefined;
  let most = RETOLD;
  for (const { goal, pairs } of listed) {
    const alike = likeness(own, pairs);
    if (alike >= most) [best, most] = [goal, alike];
  }
  return best;
}
