import type { GoalsSection, Reason, Section } from './retrospective.ts';
import type { Sense } from './sense.ts';
import { absoluteYears } from './years.ts';

export interface RecognitionClues {
  readonly titles: readonly Sense[];
  readonly sections: readonly Section[];
  readonly path: string;
  readonly hasFrontMatterGoals: boolean;
}

export interface Recognition {
  readonly retrospective: boolean;
  readonly reasons: readonly Reason[];
}

/** What it takes to be taken for a retrospective. A wrong guess costs more trust than a missed document. */
const ENOUGH = 3;

/** Weighs what speaks for a document being a person's retrospective, and what against. */
export function recognise(clues: RecognitionClues): Recognition {
  const evidence = [...titleEvidence(clues.titles), ...sectionEvidence(clues.sections), ...fileEvidence(clues.path)];
  if (clues.hasFrontMatterGoals) evidence.push({ code: 'front-matter-goals', weight: 3 });
  const weight = evidence.reduce((total, one) => total + one.weight, 0);
  const reasons = evidence.map(({ weight: _, ...reason }) => reason);
  return { retrospective: weight >= ENOUGH, reasons };
}

type Evidence = Reason & { readonly weight: number };

/** Letters beside year and known words that a title may have before it is about something else. */
const SPARE_TITLE = 24;

function titleEvidence(titles: readonly Sense[]): readonly Evidence[] {
  const all = titles.map((sense): readonly Evidence[] => {
    const words = sense.words;
    const found: Evidence[] = [];
    const year = sense.years.some((mention) => mention.kind === 'absolute');
    if (sense.has('annual')) found.push({ code: 'title-annual', words, weight: year ? 4 : 3 });
    else if (sense.has('document') && sense.years.length > 0)
      found.push({
        code: 'title-retrospective',
        words,
        weight: sense.rest(['document', 'goals']) <= SPARE_TITLE ? 3 : 2,
      });
    else if (sense.has('goals') && year && sense.rest(['goals', 'plan']) <= 8)
      found.push({ code: 'title-goals', words, weight: 3 });
    else if (year && sense.rest([]) <= 4) found.push({ code: 'title-year', words, weight: 1.5 });
    if (sense.has('foreign')) found.push({ code: 'title-foreign', words, weight: -3 });
    return found;
  });
  return all.sort((a, b) => Math.abs(total(b)) - Math.abs(total(a)))[0] ?? [];
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + one.weight, 0);
}

function sectionEvidence(sections: readonly Section[]): readonly Evidence[] {
  const found: Evidence[] = [];
  const goals = sections
    .filter((section): section is GoalsSection => section.kind === 'review' || section.kind === 'plan')
    .filter((section) => section.certain && section.goals.length > 0);
  const words = (section: Section | undefined) =>
    section?.heading ? { words: section.heading.text, span: section.heading.line } : {};
  const review = goals.find((section) => section.kind === 'review');
  const plan = goals.find((section) => section.kind === 'plan');
  if (review) found.push({ code: 'has-review', ...words(review), weight: 1.5 });
  if (plan) found.push({ code: 'has-plan', ...words(plan), weight: 1.5 });
  const periods = sections.filter((section) => section.kind === 'period');
  if (periods.length >= 2) found.push({ code: 'has-periods', ...words(periods[0]), weight: 1 });
  return found;
}

function fileEvidence(path: string): readonly Evidence[] {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return /^(?:19|20)\d\d(?:년)?$/.test(name) && absoluteYears(name).length > 0
    ? [{ code: 'file-year', words: name, weight: 1 }]
    : [];
}
