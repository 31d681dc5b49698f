import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { LanguageId, Retrospective } from '../journal/retrospective.ts';
import type { Status } from '../journal/status.ts';
import { type Vocabulary, wordsOf } from '../journal/vocabulary.ts';
import { builtInSkeleton, completed } from './builtInSkeleton.ts';
import { isMethodHeading, type Method, methodSkeleton } from './builtInTemplates.ts';
import { type CarriedGoal, type CarryChoice, carriedGoals } from './carriedGoals.ts';
import { type CarriedPlan, isWholeYear, partsIn, planFor, startOf } from './carriedPlan.ts';
import { fileNameLike, seriesPath } from './fileName.ts';
import { habitsOf, USUAL_HABITS } from './habits.ts';
import { learnedSkeleton, type Sibling } from './learnedSkeleton.ts';
import { type MoveWords, movedFrom, type Scope } from './moveWords.ts';
import { type FilledTemplate, fillTemplate, GOALS } from './ownTemplate.ts';
import { numberedPeriod } from './periodWords.ts';
import { withLinksFrom } from './relativeLink.ts';
import { reviewLink } from './reviewLink.ts';
import { goalParts, type Part, render, type Skeleton } from './skeleton.ts';
import { type Day, isoDate } from './yearWords.ts';

export interface NewRetrospectiveInput extends Scope {
  /** Undefined where there is no retrospective yet. */
  readonly journal: Journal | undefined;
  /** The text of each of `sourcesOf(journal, scope)`. */
  readonly textOf: (document: JournalDocument) => string;
  readonly today: Day;
  /** The language where no sibling shows another. */
  readonly language: LanguageId;
  readonly statuses: readonly Status[];
  readonly vocabulary: Vocabulary;
  /** Which goals come along, and how; the usual ones where nobody chose. */
  readonly carry?: CarryChoice | undefined;
  /** What it is made from in place of its siblings. */
  readonly template?: Template | undefined;
}

/** One that is built in, or the text of one of the person's own. */
export type Template =
  | { readonly kind: 'plain' }
  | { readonly kind: 'method'; readonly method: Method }
  | { readonly kind: 'own'; readonly text: string };

export interface NewRetrospective {
  /** Relative to the series' folder, with `/`. */
  readonly fileName: string;
  readonly text: string;
  /** Where writing starts: behind the first carried goal, else in the first empty list. */
  readonly cursor: number;
  /** Variables of the person's own template that no template has; `line` counts from 0. */
  readonly unknown: FilledTemplate['unknown'];
}

/** The documents whose texts a new retrospective is made from. */
export function sourcesOf(journal: Journal | undefined, scope: Scope): readonly JournalDocument[] {
  const sources = new Set([modelFor(journal, scope), planFor(journal, scope.year, scope.part)?.document]);
  return [...sources].filter((document) => document !== undefined);
}

/** Whether there will be a place for goals that are carried over: not where the person's own layout has none. */
export function takesGoals(given: NewRetrospectiveInput): boolean {
  const { input, sibling, move } = framed(given);
  const { template } = input;
  if (template?.kind === 'own') return template.text.includes(GOALS);
  return skeletonFor(input, sibling, move).sections.some(({ role }) => role === 'review');
}

/** The retrospective of a year, or a part of it, as its siblings have it; the built-in skeleton where there are none. */
export function newRetrospective(given: NewRetrospectiveInput): NewRetrospective {
  const { input, model, sibling, move } = framed(given);
  const { journal, year, part, template } = input;
  const own = journal && model ? seriesPath(journal, model).own : undefined;
  const fileName = fileNameLike(own, input, move, input.today);
  const plan = planFor(journal, year, part);
  const review = journal && plan ? reviewOf(input, journal, plan, fileName, sibling) : { link: '', goals: [] };
  return {
    fileName,
    ...(template?.kind === 'own'
      ? fromTemplate(template.text, input, review)
      : fromSkeleton(input, sibling, move, review)),
  };
}

/** What is asked for, the document that shows how it is written, and how its words are those of another time. */
interface Framed {
  readonly input: NewRetrospectiveInput;
  readonly model: JournalDocument | undefined;
  readonly sibling: Sibling | undefined;
  readonly move: MoveWords;
}

function framed(given: NewRetrospectiveInput): Framed {
  // Templates are of years: a part of one is like the part before it.
  const input = given.part === undefined ? given : { ...given, template: undefined };
  const { journal, textOf, vocabulary } = input;
  const model = modelFor(journal, input);
  const sibling = journal && model ? siblingIn(journal, model, textOf(model)) : undefined;
  const move = movedFrom(sibling ? scopeOf(sibling.retrospective) : input, input, vocabulary);
  return { input, model, sibling, move };
}

type Written = Omit<NewRetrospective, 'fileName'>;

function fromTemplate(template: string, { year, today }: NewRetrospectiveInput, { link, goals }: Review): Written {
  const values = { year, previousYear: year - 1, nextYear: year + 1, date: isoDate(today) };
  const listed = render('', goalParts(goals, 3), USUAL_HABITS).text.trimEnd();
  return fillTemplate(template, { ...values, goals: listed, previousLink: goals.length > 0 ? link : '' });
}

function fromSkeleton(
  input: NewRetrospectiveInput,
  sibling: Sibling | undefined,
  move: MoveWords,
  { link, goals }: Review,
): Written {
  const skeleton = skeletonFor(input, sibling, move);
  const level = skeleton.sections.find((section) => section.role === 'review')?.heading?.level ?? 2;
  const carried = goalParts(goals, level + 1);
  const parts = partsOf(skeleton, carried.length > 0 ? [{ kind: 'paragraph', text: link }, ...carried] : []);
  const habits = sibling ? habitsOf(sibling.text, sibling.retrospective) : USUAL_HABITS;
  const { text, firstLineEnds } = render(skeleton.frontMatter, parts, habits);
  const start = carried[0] ?? parts.find((one) => one.kind === 'list');
  return { text, cursor: (start && firstLineEnds.get(start)) ?? text.length, unknown: [] };
}

/** The link to what is reviewed, and the goals that come from there. */
interface Review {
  readonly link: string;
  readonly goals: readonly CarriedGoal[];
}

/** What the review of a plan holds: the link to it and its goals, whose links lead where they led. */
function reviewOf(
  { textOf, statuses, vocabulary, carry }: NewRetrospectiveInput,
  journal: Journal,
  plan: CarriedPlan,
  fileName: string,
  sibling: Sibling | undefined,
): Review {
  const text = textOf(plan.document);
  const path = newPath(journal, plan.document, fileName);
  const linked = (words: string) => withLinksFrom(words, plan.document.path, path);
  const goals = carriedGoals(plan, text, statuses, carry).map((goal) => ({
    ...goal,
    text: linked(goal.text),
    notes: linked(goal.notes),
  }));
  return { link: reviewLink(plan, text, path, sibling, vocabulary), goals };
}

/** The new document's path, relative to the workspace like that of one in its series. */
function newPath(journal: Journal, document: JournalDocument, fileName: string): string {
  const { folder } = seriesPath(journal, document);
  return folder === '' ? fileName : `${folder}/${fileName}`;
}

/** The newest document that looks back on as much; of a January list and a December look-back the one that tells more. */
function modelFor(journal: Journal | undefined, { part }: Scope): JournalDocument | undefined {
  const alike =
    part === undefined
      ? journal?.documents.filter(isWholeYear)
      : partsIn(journal, part.unit).map(({ document }) => document);
  return alike?.toSorted(
    ({ retrospective: a }, { retrospective: b }) =>
      startOf(scopeOf(b)) - startOf(scopeOf(a)) || b.sections.length - a.sections.length,
  )[0];
}

function scopeOf({ year, covers }: Retrospective): Scope {
  return { year, part: numberedPeriod(covers) };
}

function siblingIn(journal: Journal, document: JournalDocument, text: string): Sibling {
  const others = journal.documents.filter((other) => other !== document).map((other) => other.retrospective);
  return { text, retrospective: document.retrospective, others };
}

function skeletonFor(
  { journal, year, part, today, vocabulary, language, template }: NewRetrospectiveInput,
  sibling: Sibling | undefined,
  move: MoveWords,
): Skeleton {
  const spoken = (sibling?.retrospective ?? journal?.documents[0]?.retrospective)?.language ?? language;
  const { writes } = wordsOf(vocabulary, spoken);
  if (template?.kind === 'method') return methodSkeleton(template.method, spoken, writes, year, today);
  if (sibling === undefined || template !== undefined) return builtInSkeleton(writes, year, today);
  const learned = learnedSkeleton(sibling, move, today, vocabulary);
  // A part of a year has what its model has: nobody knows what else belongs into a month.
  if (part !== undefined) return learned;
  const level = learned.sections.find((section) => section.role !== 'period')?.heading?.level ?? 2;
  const withoutPeriods = [sibling.retrospective, ...sibling.others].filter(
    ({ sections }) => !sections.some((section) => section.kind === 'period'),
  );
  // Two retrospectives without periods show a person who does not write by them, and so does one by a method.
  const byMethod = learned.sections.some(({ heading }) => heading !== null && isMethodHeading(heading.text));
  return completed(learned, builtInSkeleton(writes, year, today, level), withoutPeriods.length < 2 && !byMethod);
}

/** Title, date and sections in their order, the review with what it reviews, each list with an empty item. */
function partsOf({ title, written, sections }: Skeleton, review: readonly Part[]): readonly Part[] {
  return [
    ...(title ? [{ kind: 'title', ...title } as const] : []),
    ...(written === null ? [] : [{ kind: 'paragraph', text: written } as const]),
    ...sections.flatMap(({ role, heading, marker }): readonly Part[] => {
      const empty: readonly Part[] = marker === null ? [] : [{ kind: 'list', lines: [marker] }];
      const content = role === 'review' && review.length > 0 ? review : empty;
      return heading ? [{ kind: 'heading', ...heading }, ...content] : content;
    }),
  ];
}
