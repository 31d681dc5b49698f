import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { Goal, GoalsSection } from '../journal/retrospective.ts';
import type { Status } from '../journal/status.ts';
import { headingWords } from './asWritten.ts';

/** The plan whose goals a new retrospective takes over. */
export interface CarriedPlan {
  readonly document: JournalDocument;
  /** The year that the goals were set for; earlier than the one asked for where documents are missing. */
  readonly year: number;
  readonly sections: readonly GoalsSection[];
}

/** The newest plan of an earlier document that is for the year, else for the nearest year before it. */
export function planFor(journal: Journal | undefined, year: number): CarriedPlan | undefined {
  const plans = (journal?.documents ?? []).flatMap((document) =>
    document.retrospective.year < year ? plansOf(document).filter((plan) => plan.year <= year) : [],
  );
  return plans.sort((a, b) => b.year - a.year || b.document.retrospective.year - a.document.retrospective.year)[0];
}

function plansOf(document: JournalDocument): readonly CarriedPlan[] {
  const sections = document.retrospective.sections.filter(
    (section) => section.kind === 'plan' && section.goals.length > 0,
  );
  const goals = sections.filter((section): section is GoalsSection => section.kind === 'plan');
  return [...new Set(goals.map((section) => section.year))].map((year) => ({
    document,
    year,
    sections: goals.filter((section) => section.year === year),
  }));
}

/** The years between the plan and the retrospective, of which no document tells. */
export function gapBetween(plan: CarriedPlan, year: number): readonly number[] {
  const from = plan.document.retrospective.year + 1;
  return Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
}

/** A goal as the new document has it: without a list marker of its own where it stands under a heading. */
export type CarriedGoal =
  | { readonly form: 'item'; readonly marker: string; readonly text: string }
  | { readonly form: 'heading'; readonly text: string }
  | { readonly form: 'paragraph'; readonly text: string };

/** The goals' titles with their marks as they are, in the plan's own list style, each once. */
export function carriedGoals(plan: CarriedPlan, text: string, statuses: readonly Status[]): readonly CarriedGoal[] {
  const goals = plan.sections.flatMap((section) => section.goals);
  const firsts = goals.filter((goal, index) => goals.findIndex((other) => other.text === goal.text) === index);
  let number = firstNumber(text, firsts[0]);
  return firsts.map((goal) => carried(text, goal, statuses, () => String(number++)));
}

const LIST_MARKER = /^(?:([-*+])|\d{1,9}([.)]))([ \t]+)/;

function firstNumber(text: string, goal: Goal | undefined): number {
  // A list that begins at 0 does so again; any other begins at 1.
  return goal !== undefined && /^0[.)]/.test(text.slice(goal.line.start)) ? 0 : 1;
}

function carried(text: string, goal: Goal, statuses: readonly Status[], next: () => string): CarriedGoal {
  const raw = text.slice(goal.line.start, goal.line.end);
  const line = oneLine(raw);
  switch (goal.form) {
    case 'ordered':
    case 'bullet':
    case 'task': {
      const [marker = '', bullet, delimiter] = LIST_MARKER.exec(line) ?? [];
      const words = line.slice(marker.length) + missingMark(goal, statuses);
      return { form: 'item', marker: bullet ? `${bullet} ` : `${next()}${delimiter ?? '.'} `, text: words };
    }
    case 'heading':
      return { form: 'heading', text: oneLine(headingWords(raw)) + missingMark(goal, statuses) };
    case 'paragraph':
      return { form: 'paragraph', text: line + missingMark(goal, statuses) };
    case 'row':
    case 'front-matter':
      return { form: 'item', marker: '- ', text: goal.text + markOf(goal, statuses) };
    default:
      return goal.form satisfies never;
  }
}

/** Hard-wrapped lines as one; a backslash or spaces that broke the line go. */
function oneLine(text: string): string {
  return text.replaceAll(/[ \t]*\\?(?:\r\n?|\n)[ \t]*/g, () => ' ').trimEnd();
}

/** A status that is not said in the goal's own line (but below it, or by the heading above) comes along as an emoji. */
function missingMark(goal: Goal, statuses: readonly Status[]): string {
  const inLine = goal.marks.some((mark) => mark.span.start >= goal.line.start && mark.span.end <= goal.line.end);
  return inLine ? '' : markOf(goal, statuses);
}

function markOf(goal: Goal, statuses: readonly Status[]): string {
  const mark = statuses.find((status) => status.id === goal.status)?.mark ?? '';
  return mark === '' ? '' : ` ${mark}`;
}
