import type { Journal, JournalDocument, YearGoal } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { addGoal } from './addGoal.ts';
import { type CarriedPlan, planFor } from './carriedPlan.ts';
import { addSections, type MissingSection } from './missingSections.ts';
import type { Writing } from './notation.ts';
import { applyEdits, isRefusal, type Refusal, type TextEdit } from './textEdit.ts';

/** The plan for a document's year with goals that none of the year's documents looks back on. */
export interface LeftOut {
  readonly plan: CarriedPlan;
  /** `Goal.text` of each, in the order of the plan. */
  readonly goals: readonly string[];
}

export function goalsLeftOut(journal: Journal, { uri, retrospective }: JournalDocument): LeftOut | undefined {
  const plan = planFor(journal, retrospective.year);
  if (plan?.year !== retrospective.year || plan.document.uri === uri) return undefined;
  const year = journal.years.find((one) => one.year === retrospective.year);
  const reviewed = new Set(
    year?.goals.filter(({ places }) => places.some(({ section }) => section.kind === 'review')).flatMap(textsOf),
  );
  const planned = plan.sections.flatMap(({ goals }) => goals.map(({ text }) => text));
  const goals = [...new Set(planned)].filter((text) => !reviewed.has(text));
  return goals.length === 0 ? undefined : { plan, goals };
}

function textsOf({ places }: YearGoal): readonly string[] {
  return places.map(({ goal }) => goal.text);
}

export interface Missing {
  readonly sections: readonly MissingSection[];
  /** The words of goals of the document's year, with their marks and without a list marker. */
  readonly goals: readonly string[];
  /** The link to where the goals were planned; for a review that is made here. */
  readonly link?: string | undefined;
}

/** What is needed to write into a text more than once. */
export interface Rewriting extends Writing {
  /** Reads what the text becomes; undefined where that is no retrospective. */
  reread(text: string): Retrospective | undefined;
}

/**
 * Adds sections where they belong, and goals to the review: to the one that is there, in its manner, else to the one
 * that is added.
 */
export function addMissing(
  text: string,
  retrospective: Retrospective,
  { sections, goals, link }: Missing,
  writing: Rewriting,
): readonly TextEdit[] | Refusal {
  const review = sections.find(({ kind }) => kind === 'review');
  if (review !== undefined || goals.length === 0) {
    const lead = link === undefined || goals.length === 0 ? {} : { lead: link };
    const filled = (section: MissingSection) => (section === review ? { ...section, ...lead, items: goals } : section);
    return addSections(text, retrospective, sections.map(filled));
  }
  const listed = listGoals(text, retrospective, { year: retrospective.year, goals }, writing);
  const headed = addSections(text, retrospective, sections);
  if (isRefusal(listed)) return listed;
  // Behind the last goal there may be the place of a section: the goals come first.
  return isRefusal(headed) ? headed : [...listed, ...headed];
}

/** Goals of a year, one behind the other, as one edit. */
export function listGoals(
  text: string,
  retrospective: Retrospective,
  { year, goals }: { readonly year: number; readonly goals: readonly string[] },
  writing: Rewriting,
): readonly TextEdit[] | Refusal {
  let after = text;
  for (const goal of goals) {
    const now = after === text ? retrospective : writing.reread(after);
    if (now === undefined) return { refused: 'section-gone' };
    const edits = addGoal(after, now, { year, text: goal }, writing);
    if (isRefusal(edits)) return edits;
    after = applyEdits(
      after,
      edits.map((edit) => withOneBox(edit, goal)),
    );
  }
  return [difference(text, after)];
}

/** A task that joins tasks has a box of its own already. */
function withOneBox(edit: TextEdit, goal: string): TextEdit {
  const isTask = /^\[[^\]]\][ \t]/.test(goal);
  return isTask ? { ...edit, text: edit.text.replace(`[ ] ${goal}`, () => goal) } : edit;
}

/** The one edit that makes a text of another; as far in front as it can stand. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  // 🏠 and 🟠 have their second halves in common.
  if (/^[\uDC00-\uDFFF]/.test(before.slice(before.length - same))) same--;
  let start = 0;
  while (start < most - same && before[start] === after[start]) start++;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}
