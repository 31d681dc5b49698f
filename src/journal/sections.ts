import { bodyGoals } from './bodyGoals.ts';
import { collectGoals } from './collect.ts';
import type { Collecting } from './collecting.ts';
import { ancestorsOf, type Draft, draftsOf } from './drafts.ts';
import { entriesOf } from './entries.ts';
import { goalsFrom } from './goals.ts';
import { groupBy } from './groupBy.ts';
import { inferStatuses } from './infer.ts';
import type { Memory } from './memory.ts';
import type { Part } from './outline.ts';
import type { Drafting } from './partRoles.ts';
import type { Goal, GoalsSection, Reason, Section } from './retrospective.ts';
import { type GoalsRole, isGoals, nextYearOf } from './roles.ts';
import { keyOfGoal } from './sameGoal.ts';
import type { SectionRead } from './sectionMemory.ts';
import type { StatusId } from './status.ts';

export interface Sectioning extends Drafting, Omit<Collecting, 'goalParts' | 'repeated'> {
  readonly today: { readonly year: number };
  readonly strike: StatusId | 'infer';
  readonly known: (status: StatusId) => boolean;
  readonly memory: Memory;
}

/** The sections of a document whose year is known. */
export function sectionsOf(from: Sectioning): readonly Section[] {
  const drafts = draftsOf(from);
  const collecting = {
    ...from,
    repeated: repeatedIn(from.parts),
    goalParts: new Set([...drafts.values()].filter(({ role }) => isGoals(role)).map(({ index }) => index)),
  };
  const own = new Set(drafts.keys());
  const order = new Map([...drafts.keys()].map((index, position) => [index, position]));
  const trend = trendOf(drafts);
  const { text, parts, title } = from;
  const found: SectionRead = { text, parts, title, drafts, goals: new Map(), entries: new Map() };
  const recalled = from.memory.recall(found);
  const sections = [...drafts.values()].map((draft): Section => {
    const { index, part, role } = draft;
    const base = {
      heading: index === from.title ? null : part.heading,
      parent: parentOf(from, index, order),
      block: part.block,
      own: part.own,
      reasons: reasonsOf(draft),
    };
    if (isGoals(role)) {
      const goals = recalled?.goals(draft) ?? goalsOf(collecting, draft, own);
      found.goals.set(draft, goals);
      return { ...base, ...settled(from, role, goals, trend(index)) };
    }
    const entries = recalled?.entries(draft) ?? entriesOf(from, index, own);
    found.entries.set(draft, entries);
    if (role?.kind !== 'period') return { ...base, kind: role?.kind ?? 'unknown', entries, certain: role !== null };
    const { quarters, months, year } = role;
    return { ...base, kind: 'period', quarters, months, year: year ?? from.document.year, entries, certain: true };
  });
  return withoutUnmarkedTwins(sections);
}

function goalsOf(from: Collecting, { index, part, role, alone }: Draft, own: ReadonlySet<number>): readonly Goal[] {
  const candidates = alone ? bodyGoals(from, part.body, null) : collectGoals(from, index, own);
  return goalsFrom(from.text, candidates, from.words, role?.kind !== 'plan');
}

function parentOf(from: Sectioning, index: number, order: ReadonlyMap<number, number>): number | null {
  const parent = ancestorsOf(from.parts, index).find((ancestor) => order.has(ancestor));
  return parent === undefined ? null : (order.get(parent) ?? null);
}

function reasonsOf({ role, part }: Draft): readonly Reason[] {
  if (!part.heading || role === null) return [];
  const code = 'code' in role ? role.code : (`${role.kind}-words` as const);
  return [{ code, words: part.heading.text, span: part.heading.line }];
}

/** Whether what stands around a section says that it looks back or ahead. */
type Trend = (index: number) => 'review' | 'plan';

/** Before the periods one looks back, behind them ahead; where a review stands already, other goals are a plan. */
function trendOf(drafts: ReadonlyMap<number, Draft>): Trend {
  const all = [...drafts.values()];
  const review = all.find(({ role }) => role?.kind === 'review')?.index;
  const plan = all.find(({ role }) => role?.kind === 'plan')?.index;
  const lastPeriod = all.findLast(({ role }) => role?.kind === 'period')?.index;
  const middle = all[Math.floor(all.length / 2)]?.index ?? 0;
  return (index) => {
    if (review !== undefined) return 'plan';
    if (plan !== undefined) return 'review';
    if (lastPeriod !== undefined) return index > lastPeriod ? 'plan' : 'review';
    return index >= middle ? 'plan' : 'review';
  };
}

/** Kind and year of goals whose heading may have left them open: goals with marks were reviewed. */
function settled(from: Sectioning, role: GoalsRole, found: readonly Goal[], trend: 'review' | 'plan') {
  const marked = found.filter((goal) => goal.status !== null).length;
  const kind = role.kind !== 'undecided' ? role.kind : marked > 0 && marked * 2 >= found.length ? 'review' : trend;
  const year = role.year ?? (kind === 'plan' ? nextYearOf(from.document) : from.document.year);
  const over = kind === 'review' && year < from.today.year;
  const goals = inferStatuses(found, { over, strike: from.strike, known: from.known });
  return { kind, year, goals, certain: role.certain } as const;
}

/** Headings that stand with equal words below several sisters. */
function repeatedIn(parts: readonly Part[]): ReadonlySet<number> {
  const places = groupBy(parts.keys(), (index) => {
    const part = parts[index];
    return `${part?.heading?.level} ${parts[part?.parent ?? 0]?.heading?.level} ${part?.heading?.text}`;
  });
  const repeated = [...places.values()].filter(
    (indices) => new Set(indices.map((index) => parts[index]?.parent)).size > 1,
  );
  return new Set(repeated.flat().filter((index) => (parts[index]?.heading?.level ?? 0) > 2));
}

/**
 * A goal that is listed in one section and told in another of the same year stands where it is marked, else in the
 * first: a list of goals, and behind it the same list with a story for each.
 */
function withoutUnmarkedTwins(sections: readonly Section[]): readonly Section[] {
  const listing = sections.filter((section): section is GoalsSection => 'goals' in section);
  if (listing.length < 2) return sections;
  const marked = placesOf(listing, (goal) => goal.status !== null);
  const all = placesOf(listing, () => true);
  return sections.map((section) => {
    if (!('goals' in section)) return section;
    const goals = section.goals.filter((goal) => {
      const key = keyOf(section, goal);
      const told = section.kind === 'review' && marked.get(key)?.some((place) => place !== section);
      return goal.status !== null || !(told || all.get(key)?.[0] !== section);
    });
    return goals.length === section.goals.length ? section : { ...section, goals };
  });
}

function keyOf({ kind, year }: GoalsSection, goal: Goal): string {
  return `${kind} ${year} ${keyOfGoal(goal)}`;
}

/** The first two sections of one kind and year that have a goal: more are never asked for. */
function placesOf(
  sections: readonly GoalsSection[],
  wanted: (goal: Goal) => boolean,
): ReadonlyMap<string, readonly GoalsSection[]> {
  const places = new Map<string, GoalsSection[]>();
  for (const section of sections)
    for (const goal of section.goals) {
      if (!wanted(goal)) continue;
      const key = keyOf(section, goal);
      const known = places.get(key);
      if (known === undefined) places.set(key, [section]);
      else if (known.length < 2 && known[0] !== section) known.push(section);
    }
  return places;
}
