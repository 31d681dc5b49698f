import type { Span } from '../journal/text.ts';

/** Replaces a span by a text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text with all edits done at once. Throws on edits that overlap or lie outside the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // Joined they are one stretch of memory, which is read twice as fast as a rope of pieces.
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of inOrder(edits)) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit at ${span.start}-${span.end} overlaps another or lies outside`);
    }
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The edits that take `edits` back, against the text that they made of `text`. */
export function inverseOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return inOrder(edits).map(({ span, text: replacement }) => {
    const start = span.start + moved;
    moved += replacement.length - (span.end - span.start);
    return { span: { start, end: start + replacement.length }, text: text.slice(span.start, span.end) };
  });
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Why nothing is changed. The host words it and names the file; `line` counts from 0. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly line?: number;
}

export type RefusalCode =
  | 'goal-gone'
  | 'entry-gone'
  | 'section-gone'
  /** No status of the set has that id. */
  | 'status-unknown'
  /** The status has no mark that could be written here. */
  | 'status-unwritable'
  /** The place lies between `<<<<<<<` and `>>>>>>>`. */
  | 'merge-conflict'
  /** The goal or its section was guessed at, and nobody was asked. */
  | 'uncertain'
  | 'empty-text'
  /** A goal cannot be worded so where it stands: it would read as something else, or lose a link. */
  | 'wording-unwritable'
  /** A row of a table, a line of front matter and a goal on one line of a paragraph have no place for notes. */
  | 'no-room'
  /** An item stands first or last among those that it can change places with. */
  | 'end-of-list'
  /** A goal that is written in one form (a row of a table, a heading) has no place among goals of another. */
  | 'other-form'
  /** Something of the item stands elsewhere in its document, and would be lost: a story, a footnote, a link's address. */
  | 'scattered'
  /** Afterwards the text would read as something else than was meant. */
  | 'reads-otherwise'
  /** A change can't be taken back: its document's text is no longer what it became. */
  | 'moved-on'
  /** What was to be mended is mended, or is no longer where it was. */
  | 'problem-gone';

export function isRefusal(plan: readonly TextEdit[] | Refusal): plan is Refusal {
  return 'refused' in plan;
}
