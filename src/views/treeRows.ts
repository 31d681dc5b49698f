import {
  type GoalRef,
  type PlaceRef,
  refOfPlace,
  type SectionRef,
  sectionRefOf,
  type YearRef,
} from '../journal/find.ts';
import { type EntryRef, entryRefsOf } from '../journal/findEntry.ts';
import { groupBy } from '../journal/groupBy.ts';
import type { Journal, JournalDocument, Year, YearGoal } from '../journal/journal.ts';
import { once } from '../journal/once.ts';
import { cachedBy } from '../journal/phrases.ts';
import type { Note, OtherSection, PeriodSection, Retrospective, Section } from '../journal/retrospective.ts';
import type { Span } from '../journal/text.ts';

/**
 * What the tree shows, row by row, in no language yet: journals (where there are several), their years, a year's goals
 * and sections, the notes of goals and the entries of sections.
 */
export type Row = JournalRow | YearRow | GoalsRow | GoalRow | DocumentRow | SectionRow | EntryRow | NoteRow;

interface RowBase {
  /** Stays the same as long as what it stands for is there, so that VS Code keeps the row open or closed. */
  readonly id: string;
  readonly parent: Row | undefined;
  /** Whether it is shown open at first, whatever its kind: where a filter wants what is below it. */
  readonly isOpen?: boolean;
  /** Worked out when the row is first opened. */
  readonly children: () => readonly Row[];
}

export interface JournalRow extends RowBase {
  readonly kind: 'journal';
  readonly journal: Journal;
}

export interface YearRow extends RowBase {
  readonly kind: 'year';
  readonly year: Year;
  /** The newest year that was looked back on, or one after it: what a person comes for. */
  readonly isRecent: boolean;
  readonly argument: YearRef & Partial<PlaceRef>;
}

/** Holds a year's goals. */
export interface GoalsRow extends RowBase {
  readonly kind: 'goals';
  readonly year: Year;
}

export interface GoalRow extends RowBase {
  readonly kind: 'goal';
  readonly goal: YearGoal;
  readonly year: Year;
  readonly argument: GoalRef;
}

/** One of several documents of a year, as where each quarter has its own. */
export interface DocumentRow extends RowBase {
  readonly kind: 'document';
  readonly document: JournalDocument;
  readonly argument: PlaceRef;
}

export interface SectionRow extends RowBase {
  readonly kind: 'section';
  readonly section: PeriodSection | OtherSection;
  readonly argument: PlaceRef & SectionRef;
}

/** An entry of a section. */
export interface EntryRow extends RowBase {
  readonly kind: 'entry';
  readonly text: string;
  readonly block: Span;
  readonly argument: PlaceRef & EntryRef;
}

/** A note below a goal or an entry. */
export interface NoteRow extends RowBase {
  readonly kind: 'note';
  readonly text: string;
  readonly block: Span;
  readonly argument: PlaceRef;
}

/** One journal's years stand at the top by themselves. */
export function rowsOf(journals: readonly Journal[]): readonly Row[] {
  const [first] = journals;
  return journals.length === 1 && first !== undefined ? yearRows(first, undefined) : journals.map(journalRow);
}

function journalRow(journal: Journal): JournalRow {
  const children = once(() => yearRows(journal, row));
  const row: JournalRow = { kind: 'journal', id: journal.id, parent: undefined, children, journal };
  return row;
}

function yearRows(journal: Journal, parent: Row | undefined): readonly YearRow[] {
  const newestWritten = Math.max(...journal.years.filter((year) => year.documents.length > 0).map(({ year }) => year));
  return journal.years.map((year) => yearRow(journal, year, year.year >= newestWritten, parent));
}

function yearRow(journal: Journal, year: Year, isRecent: boolean, parent: Row | undefined): YearRow {
  const [document] = year.documents;
  const argument = { journal: journal.id, year: year.year, ...(document && { uri: document.uri, start: 0 }) };
  const children = once(() => [
    ...(year.goals.length > 0 ? [goalsRow(year, row)] : []),
    ...(document !== undefined && year.documents.length === 1
      ? sectionRows(document, row)
      : year.documents.map((each) => documentRow(each, row))),
  ]);
  const row: YearRow = { kind: 'year', id: `${journal.id}#${year.year}`, parent, children, year, isRecent, argument };
  return row;
}

function goalsRow(year: Year, parent: Row): GoalsRow {
  const children = once(() => year.goals.map((goal) => goalRow(goal, year, row)));
  const row: GoalsRow = { kind: 'goals', id: `${parent.id}#goals`, parent, children, year };
  return row;
}

function goalRow(goal: YearGoal, year: Year, parent: Row): GoalRow {
  const argument = refOfPlace(goal.home);
  const id = `${parent.id}#${argument.occurrence}#${goal.text}`;
  // A plan's notes say why the goal was set, the review's how it went.
  const children = once(() => {
    const notes = goal.places.flatMap(({ goal, document }) => goal.notes.map((note) => ({ note, uri: document.uri })));
    return notes.map(({ note, uri }, at) => noteRow(note, uri, at, row));
  });
  const row: GoalRow = { kind: 'goal', id, parent, children, goal, year, argument };
  return row;
}

function documentRow(document: JournalDocument, parent: Row): DocumentRow {
  const children = once(() => sectionRows(document, row));
  const argument = { uri: document.uri, start: 0 };
  const row: DocumentRow = {
    kind: 'document',
    id: `${parent.id}#${document.uri}`,
    parent,
    children,
    document,
    argument,
  };
  return row;
}

/** Goals stand in the year's own list, and what holds the periods together is no more than a heading. */
function isShown(section: Section): section is SectionRow['section'] {
  return section.kind !== 'review' && section.kind !== 'plan' && section.kind !== 'container';
}

/** The sections that stand in each section, with their indices. */
const sectionsWithin = cachedBy(({ sections }: Retrospective) =>
  groupBy(sections.entries(), ([, { parent }]) => parent),
);

function sectionRows(document: JournalDocument, parent: Row, within: number | null = null): readonly SectionRow[] {
  return (sectionsWithin(document.retrospective).get(within) ?? []).flatMap(([index, section]) => {
    return isShown(section) ? [sectionRow(document, section, index, parent)] : sectionRows(document, parent, index);
  });
}

function sectionRow(document: JournalDocument, section: SectionRow['section'], index: number, parent: Row): SectionRow {
  const { uri, retrospective } = document;
  const ref = sectionRefOf(retrospective, uri, section);
  const children = once(() => [...entryRows(document, section, row), ...sectionRows(document, row, index)]);
  const id = `${parent.id}#${uri}#${ref.occurrence}#${ref.heading}`;
  const row: SectionRow = {
    kind: 'section',
    id,
    parent,
    children,
    section,
    argument: { ...ref, start: section.block.start },
  };
  return row;
}

/** Of all sections of a document at once. */
const entryRefs = cachedBy(({ uri, retrospective }: JournalDocument) => entryRefsOf(retrospective, uri));

function entryRows(document: JournalDocument, { entries }: SectionRow['section'], parent: Row): readonly EntryRow[] {
  const { uri } = document;
  const refs = entryRefs(document);
  return entries.flatMap((entry, at): readonly EntryRow[] => {
    const ref = refs.get(entry);
    if (ref === undefined) return [];
    const children = once(() => entry.notes.map((note, at) => noteRow(note, uri, at, row)));
    const { text, block } = entry;
    const argument = { ...ref, start: block.start };
    const row: EntryRow = { kind: 'entry', id: `${parent.id}#${uri}#${at}`, parent, children, text, block, argument };
    return [row];
  });
}

function noteRow({ text, block }: Note, uri: string, at: number, parent: Row): NoteRow {
  const argument = { uri, start: block.start };
  const children = () => [];
  return { kind: 'note', id: `${parent.id}#${uri}#${at}`, parent, children, text, block, argument };
}

/** The row of the smallest thing that holds a place of a document. */
export function rowAt(rows: readonly Row[], uri: string, offset: number): Row | undefined {
  for (const row of rows) {
    const holds = holdsPlace(row, uri, offset);
    if (holds === false) continue;
    const found = rowAt(row.children(), uri, offset) ?? (holds ? row : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Undefined where a row has no place of its own, and its children tell. */
function holdsPlace(row: Row, uri: string, offset: number): boolean | undefined {
  const within = ({ start, end }: Span) => start <= offset && offset <= end;
  switch (row.kind) {
    case 'goal':
      return row.goal.places.some(({ document, goal }) => document.uri === uri && within(goal.block));
    case 'section':
      return row.argument.uri === uri && within(row.section.block);
    case 'entry':
    case 'note':
      return row.argument.uri === uri && within(row.block);
    case 'journal':
    case 'year':
    case 'goals':
    case 'document':
      return undefined;
    default:
      return row satisfies never;
  }
}
