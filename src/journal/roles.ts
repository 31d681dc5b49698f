import type { Role } from './languageWords.ts';
import { type Sense, senseOf, yearBeside } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a heading heads, by its words and the year of the document; `undecided` goals are settled by their place. */
export type SectionRole =
  | {
      readonly kind: 'review' | 'plan' | 'undecided';
      readonly year: number | null;
      readonly code: string;
      readonly certain: boolean;
    }
  | {
      readonly kind: 'period';
      readonly quarters: readonly number[];
      readonly months: readonly number[];
      readonly year: number | null;
    }
  | { readonly kind: 'container' | 'learned' | 'other' };

/** Letters beside the known words that a heading may have and still mean what they say; wide letters count twice. */
const SPARE = 16;
const SPARE_WITH_YEAR = 44;
const GOAL_ROLES = [
  'goals',
  'plan',
  'review',
  'document',
  'annual',
  'lastYear',
  'thisYear',
  'nextYear',
  'start',
] as const satisfies readonly Role[];

export function roleOf(sense: Sense, year: number, vocabulary: Vocabulary): SectionRole | null {
  if (sense.period) return { kind: 'period', ...sense.period };
  const goals = goalsRole(beforeColon(sense, vocabulary), year) ?? reviewOfReview(sense, year);
  if (goals !== null) return goals;
  if (sense.has('container') && sense.rest(['container', 'document', 'annual', 'thisYear', 'review']) <= SPARE / 2)
    return { kind: 'container' };
  for (const kind of ['learned', 'other'] as const)
    if (sense.is(kind) || (sense.has(kind) && sense.rest([kind, 'thisYear']) <= SPARE / 4)) return { kind };
  return null;
}

/** `2024 goals: slow down` is understood by what stands before the colon. */
function beforeColon(sense: Sense, vocabulary: Vocabulary): Sense {
  const at = sense.words.search(/\s?[:：—–|]\s?/u);
  if (at <= 0) return sense;
  const head = senseOf(sense.words.slice(0, at), vocabulary);
  return head.has('goals') ? head : sense;
}

function goalsRole(sense: Sense, year: number): SectionRole | null {
  const named = sense.has('goals');
  const promised = sense.has('plan');
  if (!named && !promised) return null;
  const beside =
    yearBeside(sense, ['goals', 'plan'], ['document', 'annual']) ??
    (sense.years.length === 1 ? sense.years[0] : undefined);
  const spare = sense.rest(GOAL_ROLES);
  if (spare > (beside ? SPARE_WITH_YEAR : named ? SPARE : SPARE / 4)) return null;
  const reviewed = sense.hits('review').length > 0;
  if (beside?.kind === 'absolute') {
    if (!named && beside.year <= year) return null;
    return { kind: beside.year > year ? 'plan' : 'review', year: beside.year, code: 'goals-of-year', certain: true };
  }
  if (beside?.kind === 'relative' && beside.offset === 1)
    return { kind: 'plan', year: year + 1, code: 'goals-next-year', certain: true };
  if (!named && beside) return null;
  // "Last year's goals" were set last year: for the year that is looked back on.
  if (beside?.kind === 'relative')
    return {
      kind: beside.offset === -1 || reviewed ? 'review' : 'undecided',
      year: beside.offset === -1 || reviewed ? year : null,
      code: 'goals-relative',
      certain: true,
    };
  if (reviewed && named) return { kind: 'review', year, code: 'goals-review', certain: true };
  return {
    kind: promised ? 'plan' : 'undecided',
    year: promised ? year + 1 : null,
    code: promised ? 'goals-promise' : 'goals-word',
    certain: false,
  };
}

/** `2022 회고를 회고하기`: a look back at the retrospective of P reviews the goals that it set for P + 1. */
function reviewOfReview(sense: Sense, year: number): SectionRole | null {
  const hits = [...sense.hits('document'), ...sense.hits('annual'), ...sense.hits('review')];
  const places = new Set(hits.map((hit) => hit.start)).size;
  if (places < 2 || sense.rest(GOAL_ROLES) > SPARE) return null;
  const beside = sense.years[0];
  if (beside?.kind === 'absolute' && beside.year < year)
    return { kind: 'review', year: beside.year + 1, code: 'review-of-retrospective', certain: true };
  if (beside?.kind === 'relative' && beside.offset === -1)
    return { kind: 'review', year, code: 'review-of-retrospective', certain: true };
  return null;
}
