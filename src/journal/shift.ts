import type { Block, ListItem } from './markdown.ts';
import type { Entry, Goal, Mark, Note } from './retrospective.ts';
import type { Span } from './text.ts';

/** What was read of a text, as it is where something longer or shorter stands before it. */
export function shiftedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function shiftedBlock(block: Block, by: number): Block {
  const span = shiftedSpan(block.span, by);
  const inside = (spans: readonly Span[]) => spans.map((one) => shiftedSpan(one, by));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, span, content: inside(block.content) };
    case 'list':
      return { ...block, span, items: block.items.map((item) => shiftedItem(item, by)) };
    case 'quote':
      return { ...block, span, children: block.children.map((child) => shiftedBlock(child, by)) };
    case 'table':
      return {
        ...block,
        span,
        rows: block.rows.map((row) => ({ span: shiftedSpan(row.span, by), cells: inside(row.cells) })),
      };
    case 'code':
    case 'html':
    case 'rule':
      return { ...block, span };
    default:
      return block satisfies never;
  }
}

function shiftedItem({ span, marker, children }: ListItem, by: number): ListItem {
  return {
    span: shiftedSpan(span, by),
    marker: shiftedSpan(marker, by),
    children: children.map((child) => shiftedBlock(child, by)),
  };
}

export function shiftedGoal(goal: Goal, by: number): Goal {
  return {
    ...goal,
    marks: goal.marks.map((mark) => shiftedMark(mark, by)),
    label: shiftedSpan(goal.label, by),
    line: shiftedSpan(goal.line, by),
    block: shiftedSpan(goal.block, by),
    notes: goal.notes.map((note) => shiftedNote(note, by)),
  };
}

function shiftedMark(mark: Mark, by: number): Mark {
  return { ...mark, span: shiftedSpan(mark.span, by), outer: shiftedSpan(mark.outer, by) };
}

function shiftedNote({ text, block }: Note, by: number): Note {
  return { text, block: shiftedSpan(block, by) };
}

export function shiftedEntry(entry: Entry, by: number): Entry {
  return {
    ...entry,
    line: shiftedSpan(entry.line, by),
    block: shiftedSpan(entry.block, by),
    notes: entry.notes.map((note) => shiftedNote(note, by)),
  };
}
