import { groupBy } from './groupBy.ts';
import type { Place } from './journal.ts';
import { cachedBy } from './phrases.ts';
import type { Goal, GoalsSection, OtherSection, PeriodSection, Retrospective, Section } from './retrospective.ts';
import type { Span } from './text.ts';

/** Which goal is meant, as plain data: good in a command link, a tree item, a webview message, and in tomorrow's text. */
export interface GoalRef {
  readonly uri: string;
  readonly section: GoalsSection['kind'];
  /** The year that the goal is for. */
  readonly year: number;
  /** `Goal.text`. */
  readonly text: string;
  /** Breaks ties between equal texts of that section kind and year, from 0. */
  readonly occurrence: number;
}

export interface FoundGoal {
  readonly section: GoalsSection;
  readonly goal: Goal;
}

/** The goal as it stands in the text of now, or undefined where it is gone. */
export function findGoal(retrospective: Retrospective, ref: GoalRef): FoundGoal | undefined {
  return alike(retrospective, ref.section, ref.year, ref.text)[ref.occurrence];
}

export function refOf(retrospective: Retrospective, uri: string, section: GoalsSection, goal: Goal): GoalRef {
  const { kind, year } = section;
  const occurrence = refsWithin(retrospective).get(goal)?.occurrence ?? -1;
  return { uri, section: kind, year, text: goal.text, occurrence };
}

const refsWithin = cachedBy((retrospective: Retrospective) => refsOf(retrospective, ''));

/** Which section with entries is meant, as plain data. */
export interface SectionRef {
  readonly uri: string;
  /** The words of its heading; empty for one without. */
  readonly heading: string;
  /** Breaks ties between equal headings, from 0. */
  readonly occurrence: number;
}

/** A year of one journal; `journal` is `Journal.id`, or empty for the first one of a workspace. */
export interface YearRef {
  readonly journal: string;
  readonly year: number;
}

/** A year of one journal, or all of them side by side. */
export interface YearsRef {
  readonly journal: string;
  readonly year: number | null;
}

/** A place in a document; `start` counts the UTF-16 units of its text. */
export interface PlaceRef {
  readonly uri: string;
  readonly start: number;
}

type EntriesSection = PeriodSection | OtherSection;

/** The section as it stands in the text of now, or undefined where it is gone. */
export function findSection(retrospective: Retrospective, ref: SectionRef): EntriesSection | undefined {
  return headed(retrospective, ref.heading)[ref.occurrence];
}

export function sectionRefOf(retrospective: Retrospective, uri: string, section: EntriesSection): SectionRef {
  const heading = section.heading?.text ?? '';
  return { uri, heading, occurrence: occurrencesIn(retrospective).get(section) ?? -1 };
}

/** Which of the sections below equal headings each one is, for all of a document at once. */
const occurrencesIn = cachedBy(({ sections }: Retrospective): ReadonlyMap<Section, number> => {
  const headings = groupBy(
    sections.filter((section) => 'entries' in section),
    ({ heading }) => heading?.text ?? '',
  );
  return new Map([...headings.values()].flatMap((alike) => alike.map((section, at) => [section, at] as const)));
});

function headed({ sections }: Retrospective, heading: string): readonly EntriesSection[] {
  return sections.filter(
    (section): section is EntriesSection => 'entries' in section && (section.heading?.text ?? '') === heading,
  );
}

/** The reference of a goal where a year shows it. */
export function refOfPlace({ document, section, goal }: Place): GoalRef {
  return refOf(document.retrospective, document.uri, section, goal);
}

/** The goal that a place in the text belongs to, its notes included. */
export function goalAt(retrospective: Retrospective, offset: number): FoundGoal | undefined {
  for (const section of retrospective.sections) {
    if (section.kind !== 'review' && section.kind !== 'plan') continue;
    const goal = section.goals.find(({ block }) => block.start <= offset && offset <= block.end);
    if (goal !== undefined) return { section, goal };
  }
  return undefined;
}

/**
 * The goals of some selections, each once, in the order of the document: those whose own lines a selection reaches
 * into; for a cursor, and for a selection within the notes of a goal, that goal.
 */
export function goalsIn(retrospective: Retrospective, selections: readonly Span[]): readonly FoundGoal[] {
  const all = retrospective.sections.flatMap((section) =>
    section.kind === 'review' || section.kind === 'plan' ? section.goals.map((goal) => ({ section, goal })) : [],
  );
  const chosen = new Set<Goal>();
  for (const { start, end } of selections) {
    const reached = all.filter(({ goal }) => goal.line.start < end && start < goal.line.end && start < end);
    const around = reached.length === 0 ? goalAt(retrospective, end) : undefined;
    for (const { goal } of around === undefined ? reached : [around]) chosen.add(goal);
  }
  return all.filter(({ goal }) => chosen.has(goal));
}

/** The references of the goals of several documents, in one pass. */
export function refsIn(
  documents: readonly { readonly uri: string; readonly retrospective: Retrospective }[],
): ReadonlyMap<Goal, GoalRef> {
  return new Map(documents.flatMap(({ uri, retrospective }) => [...refsOf(retrospective, uri)]));
}

/** The references of all of a document's goals, in one pass. */
export function refsOf({ sections }: Retrospective, uri: string): ReadonlyMap<Goal, GoalRef> {
  const refs = new Map<Goal, GoalRef>();
  const occurrences = new Map<string, number>();
  for (const section of sections) {
    if (section.kind !== 'review' && section.kind !== 'plan') continue;
    const { kind, year } = section;
    for (const goal of section.goals) {
      const key = `${kind} ${year} ${goal.text}`;
      const occurrence = occurrences.get(key) ?? 0;
      occurrences.set(key, occurrence + 1);
      refs.set(goal, { uri, section: kind, year, text: goal.text, occurrence });
    }
  }
  return refs;
}

function alike(
  retrospective: Retrospective,
  kind: GoalsSection['kind'],
  year: number,
  text: string,
): readonly FoundGoal[] {
  return retrospective.sections.flatMap((section) =>
    section.kind === kind && section.year === year
      ? section.goals.filter((goal) => goal.text === text).map((goal) => ({ section, goal }))
      : [],
  );
}
