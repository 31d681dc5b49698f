import type { Role } from './languageWords.ts';
import type { Hit } from './lexicon.ts';
import type { Covers, GoalsCode } from './retrospective.ts';
import { type Sense, senseOf, yearBeside } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { YearMention } from './years.ts';

/** What a document looks back on: a year, or the part of it that its title names. */
export interface DocumentPeriod {
  readonly year: number;
  readonly part: Covers | null;
  /** Whether the document sets the goals of its own year: `2024 goals`, written in January. */
  readonly sets: boolean;
  /** The later year whose goals its title names: `2024 goals` over a review of 2023, written in January. */
  readonly announced: number | null;
  /** Whether it is dated in the year that it looks back on: then that is what it calls this year. */
  readonly datedInIt: boolean;
}

/** What a heading heads, by its words and the period of the document; `undecided` goals are settled by their place. */
export type SectionRole =
  | {
      readonly kind: 'review' | 'plan' | 'undecided';
      readonly year: number | null;
      readonly code: GoalsCode;
      readonly certain: boolean;
    }
  | ({ readonly kind: 'period'; readonly year: number | null } & Covers)
  | { readonly kind: 'container' | 'learned' | 'other' };

export type GoalsRole = Extract<SectionRole, { readonly certain: boolean }>;

export function isGoals(role: SectionRole | null | undefined): role is GoalsRole {
  return role !== null && role !== undefined && 'certain' in role;
}

/** Letters beside the known words that a heading may have and still mean what they say; wide letters count twice. */
const SPARE = 16;
const SPARE_WITH_YEAR = 44;
const GOAL_ROLES = [
  'goals',
  'plan',
  'review',
  'set',
  'document',
  'annual',
  'lastYear',
  'thisYear',
  'nextYear',
  'start',
] as const satisfies readonly Role[];

export function roleOf(sense: Sense, document: DocumentPeriod, vocabulary: Vocabulary): SectionRole | null {
  if (sense.period) return { kind: 'period', ...sense.period };
  const head = isNoGroup(sense) ? null : goalsRoleOf(beforeColon(sense, vocabulary), document);
  const goals = head ?? reviewOfReview(sense, document.year);
  if (goals !== null) return goals;
  if (sense.has('container') && sense.rest(['container', 'document', 'annual', 'thisYear', 'review']) <= SPARE / 2) {
    return { kind: 'container' };
  }
  for (const kind of ['learned', 'other'] as const) {
    if (sense.is(kind) || (sense.has(kind) && sense.rest([kind, 'thisYear']) <= SPARE / 4)) return { kind };
  }
  return null;
}

/** The year of the goals that a document sets: the next, unless it looks back on an earlier part of its own. */
export function nextYearOf({ year, part, sets }: DocumentPeriod): number {
  if (sets) return year;
  return part === null || part.months.at(-1) === 12 || part.quarters.at(-1) === 4 ? year + 1 : year;
}

/** `2024 goals: slow down` is understood by what stands before the colon. */
function beforeColon(sense: Sense, vocabulary: Vocabulary): Sense {
  const at = sense.words.search(/\s?[:：—–|]\s?/u);
  if (at <= 0) return sense;
  const head = senseOf(sense.words.slice(0, at), vocabulary);
  return head.has('goals') ? head : sense;
}

/** What a heading, or a sentence above a list, says of goals; null where it says nothing of them. */
export function goalsRoleOf(sense: Sense, document: DocumentPeriod, most = SPARE_WITH_YEAR): SectionRole | null {
  const named = sense.has('goals');
  const promised = sense.has('plan');
  if ((!named && !promised) || sense.asksReader || isNoGroup(sense)) return null;
  const beside =
    yearBeside(sense, ['goals', 'plan'], ['document', 'annual']) ??
    (sense.years.length === 1 ? sense.years[0] : undefined);
  const spare = sense.rest(GOAL_ROLES);
  // `新年` promises by being the year itself: a heading that goes on says something else.
  const only = !named && beside !== undefined && sense.hits('plan').every((hit) => overlaps(hit, beside));
  if (spare > (beside ? (only ? SPARE : most) : named ? SPARE : SPARE / 4)) return null;
  if (!named && beside && !isAhead(beside, document.year)) return null;
  return beside ? datedGoals(sense, beside, document) : undatedGoals(sense, document, named, promised);
}

/** `Goal 1: sail` is one itself, and `Non-goals` has none. */
function isNoGroup(sense: Sense): boolean {
  return sense.has('goals') && (sense.is('aside') || sense.numbersGoal);
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a heading names a year behind the one that is looked back on. */
export function isAhead(mention: YearMention, year: number): boolean {
  return mention.kind === 'absolute' ? mention.year > year : mention.offset === 1;
}

function datedGoals(sense: Sense, beside: YearMention, document: DocumentPeriod): SectionRole {
  const { year } = document;
  // "New year's goals" that are looked back on were those of the year.
  if (beside.kind === 'relative' && sense.has('review') && sense.has('goals'))
    return { kind: 'review', year, code: 'goals-review', certain: true };
  // Where the goals of a year are set at its beginning, it is itself the new year.
  if (document.sets && beside.kind === 'relative' && beside.offset === 1)
    return { kind: 'review', year, code: 'goals-of-this-year', certain: true };
  const soon = beside.kind === 'relative' && beside.offset === 0 && !sense.has('review') ? document.announced : null;
  if (isAhead(beside, year) || soon !== null) {
    return {
      kind: 'plan',
      year: soon ?? (beside.kind === 'absolute' ? beside.year : year + 1),
      code: 'goals-of-coming-year',
      certain: true,
    };
  }
  // Goals that were set in an earlier year are those of the year that is looked back on.
  if (beside.kind === 'absolute' && beside.year < year && sense.has('set'))
    return { kind: 'review', year, code: 'goals-set-before', certain: true };
  if (beside.kind === 'absolute' && (document.part === null || beside.year < year)) {
    return { kind: 'review', year: beside.year, code: 'goals-of-year', certain: true };
  }
  // "Last year's goals" were set last year: for the year that is looked back on.
  if (sense.has('review') || (beside.kind === 'relative' && beside.offset === -1))
    return { kind: 'review', year, code: 'goals-review', certain: true };
  if (document.sets || (document.datedInIt && document.part === null))
    return { kind: 'review', year, code: 'goals-of-this-year', certain: true };
  return partGoals(sense, document) ?? { kind: 'undecided', year: null, code: 'goals-of-this-year', certain: true };
}

function undatedGoals(sense: Sense, document: DocumentPeriod, named: boolean, promised: boolean): SectionRole {
  const part = partGoals(sense, document);
  if (part !== null) return part;
  if (document.sets || (named && sense.has('review'))) {
    const certain = !document.sets || sense.has('review') || isHead(sense);
    return { kind: 'review', year: document.year, code: 'goals-review', certain };
  }
  if (promised) return { kind: 'plan', year: nextYearOf(document), code: 'goals-promise', certain: false };
  return { kind: 'undecided', year: null, code: 'goals-word', certain: false };
}

/** Whether a heading begins or ends with goals: `Regular goal follow-up` is more likely one of them. */
function isHead({ words, hits }: Sense): boolean {
  return [...hits('goals'), ...hits('plan')].some(({ start, end }) => start === 0 || end === words.length);
}

/** In the retrospective of a quarter: goals of that quarter are reviewed, those of a later one are a plan. */
function partGoals(sense: Sense, { year, part }: DocumentPeriod): SectionRole | null {
  if (part === null || sense.named === null) return null;
  const [own, other] = [firstMonth(part), firstMonth(sense.named)];
  if (own === other) return { kind: 'review', year, code: 'goals-of-period', certain: true };
  return { kind: 'plan', year: other > own ? year : year + 1, code: 'goals-of-coming-period', certain: true };
}

function firstMonth({ quarters, months }: Covers): number {
  return months[0] ?? ((quarters[0] ?? 1) - 1) * 3 + 1;
}

/** `2022 회고를 회고하기`: a look back at the retrospective of P reviews the goals that it set for P + 1. */
function reviewOfReview(sense: Sense, year: number): SectionRole | null {
  const hits = [...sense.hits('document'), ...sense.hits('annual'), ...sense.hits('review')];
  // `2021年のまとめ` is one word for it, though a shorter one stands in it.
  const apart: Hit[] = [];
  for (const hit of hits.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!apart.some((other) => overlaps(hit, other))) apart.push(hit);
  // `2021年のTryの振り返り`
  const tried = apart.length === 1 && sense.has('start') && !sense.has('goals');
  if ((apart.length < 2 && !tried) || sense.rest(GOAL_ROLES) > SPARE) return null;
  const beside = sense.years[0];
  if (beside?.kind === 'absolute' && beside.year < year)
    return { kind: 'review', year: beside.year + 1, code: 'review-of-retrospective', certain: true };
  if (beside?.kind === 'relative' && beside.offset === -1)
    return { kind: 'review', year, code: 'review-of-retrospective', certain: true };
  return null;
}
