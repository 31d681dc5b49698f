import type { JournalDocument, Place, Year, YearGoal } from '../journal/journal.ts';
import { isTold } from '../journal/problems.ts';
import { progressOf, waitsForReview } from '../journal/progress.ts';
import type { Section } from '../journal/retrospective.ts';
import type { StatusBadge } from './badge.ts';
import type {
  GoalView,
  LinkView,
  NotesView,
  PlanView,
  ProgressView,
  StatusCount,
  ThreadStep,
  YearView,
} from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { renderNotes } from './markdown.ts';
import {
  badgeOf,
  documentLink,
  fileName,
  goalHandle,
  goalTitle,
  leadsOf,
  type Material,
  nextBadge,
  yearHandle,
} from './material.ts';
import { otherSections, periodSections } from './sectionView.ts';
import { notesBelow } from './source.ts';

export function yearView(year: Year, material: Material): YearView {
  return {
    kind: 'year',
    year: year.year,
    documents: year.documents.map((document) => documentLink(document, 'document', 0, material)),
    goals: year.goals.map((goal) => goalView(goal, material)),
    progress: progressView(year.goals, material),
    periods: periodSections(year.documents, material),
    others: otherSections(year.documents, material),
    plans: plansOf(year, material),
    ...nextSteps(year, material),
  };
}

/** What a person may want to do where something is missing or amiss. */
function nextSteps(year: Year, material: Material): Pick<YearView, 'problems' | 'addGoal' | 'logEntry' | 'unread'> {
  const { words, handleOf, journal, listsProblems, today } = material;
  const troubled = year.documents.find(({ retrospective }) => retrospective.problems.some(isTold));
  const count = year.documents.flatMap(({ retrospective }) => retrospective.problems).filter(isTold).length;
  const target = { journal: journal.id, year: year.year };
  const [document] = year.documents;
  return {
    problems:
      listsProblems && troubled !== undefined
        ? { label: words.showProblems, handle: handleOf('problems', { kind: 'problems', uri: troubled.uri }), count }
        : null,
    addGoal: document
      ? { label: words.addGoal, handle: handleOf('add goal', { kind: 'add-goal', year: target }) }
      : null,
    logEntry:
      document && year.year !== today.year
        ? { ...documentLink(document, 'write', 0, material), label: words.openDocument }
        : { label: words.logEntry, handle: handleOf('log entry', { kind: 'log-entry' }) },
    unread: unreadSections(year, material),
  };
}

/** In a document with goals, a section that is neither goals nor a period is simply one of the person's own. */
function unreadSections({ documents, goals }: Year, { words, handleOf }: Material): YearView['unread'] {
  const [document] = documents;
  if (document === undefined || goals.length > 0) return null;
  const unknown = documents.flatMap(({ retrospective }) => retrospective.sections).filter(isUnknown);
  const titles = unknown.flatMap(({ heading }) => heading?.text ?? []);
  const handle = handleOf('explain', { kind: 'explain', uri: document.uri });
  return titles.length === 0 ? null : { titles, explain: { label: words.why, handle } };
}

function isUnknown({ kind }: Section): boolean {
  return kind === 'unknown';
}

export function progressView(goals: readonly YearGoal[], { statuses, badges }: Material): ProgressView {
  const { total, closed, byStatus } = progressOf(goals, statuses);
  const counts = badges.map((status): StatusCount => ({ status, count: byStatus.get(status.id) ?? 0 }));
  const isClosed = new Map(statuses.map((status) => [status.id, status.closed]));
  const rank = ({ id, index }: StatusBadge) => (isClosed.get(id) ? 0 : index > 0 ? 1 : 2);
  return {
    total,
    closed,
    counts: counts.filter(({ count }) => count > 0).sort((one, other) => rank(one.status) - rank(other.status)),
  };
}

/** `within` leaves out the notes of other documents. */
function goalView(goal: YearGoal, material: Material, within?: ReadonlySet<JournalDocument>): GoalView {
  const { home } = goal;
  return {
    handle: goalHandle(home, material),
    text: goal.text,
    title: goalTitle(goal, material),
    status: badgeOf(goal.status, material),
    next: nextBadge(goal.status, material),
    isTouched: badgeOf(goal.status, material).index > 0,
    waiting: waitsForReview(goal, material.today),
    notes: notesOf(
      goal.places.filter(({ document }) => within?.has(document) ?? true),
      material,
    ),
    planned: placeLinks(goal, 'plan', material),
    reviewed: placeLinks(goal, 'review', material),
    thread: threadOf(goal, material),
  };
}

/** The notes of each place, the home's first: what was meant in the plan belongs to how it went. */
function notesOf(places: readonly Place[], material: Material): readonly NotesView[] {
  return places.flatMap((place, at) => {
    const text = placeNotes(place, material);
    const from = at === 0 ? null : { kind: place.section.kind, file: fileName(place.document) };
    return text === null ? [] : { from, text };
  });
}

function placeNotes({ document, goal }: Place, material: Material): Html | null {
  if (goal.notes.length === 0) return null;
  const text = material.textOf(document);
  const below = text === undefined ? '' : notesBelow(text, goal);
  if (below === '') return html`<ul>${goal.notes.map((note) => html`<li>${note.text}</li>`)}</ul>`;
  return renderNotes(below, leadsOf(document, material));
}

function placeLinks(goal: YearGoal, kind: 'plan' | 'review', material: Material): readonly LinkView[] {
  return goal.places
    .filter(({ section }) => section.kind === kind)
    .map((place) => documentLink(place.document, `${kind} ${goal.text}`, place.goal.line.start, material));
}

function threadOf(goal: YearGoal, material: Material): readonly ThreadStep[] {
  const others = material.threads.get(goal)?.goals.filter(({ year }) => year !== goal.year) ?? [];
  return [...others]
    .sort((one, other) => one.year - other.year)
    .map((step) => ({
      year: step.year,
      status: badgeOf(step.status, material),
      handle: goalHandle(step.home, material),
    }));
}

/** Goals of later years that the year's own documents set. */
function plansOf(year: Year, material: Material): readonly PlanView[] {
  const own = new Set(year.documents);
  const setHere = ({ places }: YearGoal) =>
    places.some(({ document, section }) => section.kind === 'plan' && own.has(document));
  return material.journal.years
    .filter((later) => later.year > year.year)
    .sort((one, other) => one.year - other.year)
    .map((later) => ({
      year: later.year,
      handle: yearHandle(later.year, material),
      goals: later.goals.filter(setHere).map((goal) => goalView(goal, material, own)),
    }))
    .filter(({ goals }) => goals.length > 0);
}
