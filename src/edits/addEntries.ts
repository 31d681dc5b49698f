import type { PeriodSection, Retrospective, Section } from '../journal/retrospective.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { appendItems } from './appendItems.ts';
import { firstMarker } from './asWritten.ts';
import { beginList } from './beginList.ts';
import { touchesConflict } from './mergeConflict.ts';
import { insertSection, sectionLevel } from './newSection.ts';
import type { Writing } from './notation.ts';
import { labelOfQuarter } from './periodSkeleton.ts';
import type { Refusal, RefusalCode, TextEdit } from './textEdit.ts';

export interface NewEntry {
  /** 1 to 12. The entry goes to the month's own section, else to that of its quarter or half. */
  readonly month: number;
  readonly text: string;
}

/** The entries that go to one place: to a section, or to a quarter that has none yet. */
interface Group {
  readonly section: PeriodSection | undefined;
  readonly quarter: number;
  readonly words: string[];
}

/** Adds entries to the periods that their months lie in, behind what is there; a missing quarter is put among the others. */
export function addEntries(
  text: string,
  retrospective: Retrospective,
  entries: readonly NewEntry[],
  writing: Writing,
): readonly TextEdit[] | Refusal {
  const groups = grouped(retrospective, entries);
  if (groups.length === 0) return { refused: 'empty-text' };
  const edits: TextEdit[] = [];
  for (const { section, quarter, words } of groups) {
    const refuse = (refused: RefusalCode): Refusal => ({
      refused,
      line: linesOf(text).at(section?.own.start ?? text.length),
    });
    if (section?.certain === false && writing.confirmed !== true) return refuse('uncertain');
    const edit = section ? addTo(text, section, words) : addQuarter(text, retrospective, quarter, words, writing);
    if (touchesConflict(text, [edit.span])) return refuse('merge-conflict');
    edits.push(edit);
  }
  return edits;
}

function grouped(retrospective: Retrospective, entries: readonly NewEntry[]): readonly Group[] {
  const groups = new Map<PeriodSection | number, Group>();
  for (const { month, text } of entries) {
    const words = text.trim().replaceAll(/\s*[\r\n]+\s*/g, () => ' ');
    if (words === '') continue;
    const quarter = Math.ceil(month / 3);
    const section = periodOf(retrospective, month, quarter);
    const group = groups.get(section ?? quarter) ?? { section, quarter, words: [] };
    groups.set(section ?? quarter, group);
    group.words.push(words);
  }
  return [...groups.values()];
}

/** The narrowest section that a month lies in. */
function periodOf(retrospective: Retrospective, month: number, quarter: number): PeriodSection | undefined {
  const covering = periodsOf(retrospective).filter((section) =>
    section.months.length > 0 ? section.months.includes(month) : section.quarters.includes(quarter),
  );
  const width = (section: PeriodSection) => section.months.length || section.quarters.length * 3;
  return covering.sort((a, b) => width(a) - width(b))[0];
}

function periodsOf(retrospective: Retrospective): PeriodSection[] {
  return retrospective.sections.filter((section) => section.kind === 'period');
}

function addTo(text: string, section: PeriodSection, words: readonly string[]): TextEdit {
  const own = section.entries.filter(({ line }) => line.start < section.own.end);
  return appendItems(text, own, words) ?? beginList(text, section.own, firstMarker(text, section), words);
}

function addQuarter(
  text: string,
  retrospective: Retrospective,
  quarter: number,
  words: readonly string[],
  writing: Writing,
): TextEdit {
  const periods = periodsOf(retrospective).filter((section) => section.quarters.length === 1);
  const earlier = periods.findLast((section) => (section.quarters[0] ?? 0) < quarter);
  const later = periods.find((section) => (section.quarters[0] ?? 0) > quarter);
  const beside = earlier ?? later;
  const container = retrospective.sections.find((section) => section.kind === 'container');
  const section = {
    level:
      beside?.heading?.level ??
      Math.min(6, container?.heading ? container.heading.level + 1 : sectionLevel(retrospective)),
    heading: labelOfQuarter(text, retrospective, beside, quarter, writing.vocabulary),
    marker: beside ? firstMarker(text, beside) : '- ',
  };
  return insertSection(
    text,
    retrospective,
    placeOf(retrospective, earlier, later, container) ?? text.length,
    section,
    words,
  );
}

/** Behind the quarter before it, before the one after it, first in the container, before the plan. */
function placeOf(
  { sections }: Retrospective,
  earlier: Section | undefined,
  later: Section | undefined,
  container: Section | undefined,
): number | undefined {
  const plan: { readonly block: Span } | undefined = sections.find(
    (section) => section.kind === 'plan' && section.heading !== null,
  );
  return earlier?.block.end ?? later?.block.start ?? container?.own.end ?? plan?.block.start;
}
