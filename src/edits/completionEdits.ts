import { goalAt } from '../journal/find.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { habitsOf } from './habits.ts';
import { type NewSection, sectionText } from './newSection.ts';
import type { Writing } from './notation.ts';
import { setStatus } from './setStatus.ts';
import { isRefusal, type TextEdit } from './textEdit.ts';

/** A status that can be given to the goal that something was typed behind. */
export interface StatusOffer {
  readonly status: Status;
  /** What comes in place of what was typed: ` 🤔`, or nothing where the mark stands elsewhere. */
  readonly text: string;
  /** What changes elsewhere: `[ ]` to `[x]`. */
  readonly elsewhere: readonly TextEdit[];
}

/** The text as it would be had nothing been typed. */
export function withoutTyped(text: string, typed: Span): string {
  return text.slice(0, typed.start) + text.slice(typed.end);
}

/**
 * The statuses that the goal before `typed` can be given, each in the notation that it would be written in by any other
 * command. `reading` is of the text without what was typed. `current` is the status that the goal has.
 */
export function statusOffers(
  text: string,
  typed: Span,
  reading: Reading,
  writing: Writing,
): { readonly current: StatusId | null; readonly offers: readonly StatusOffer[] } | undefined {
  if (reading.kind !== 'retrospective') return undefined;
  const { retrospective } = reading;
  const found = goalAt(retrospective, typed.start);
  if (found === undefined) return undefined;
  const bare = withoutTyped(text, typed);
  const offers = writing.statuses.flatMap((status): readonly StatusOffer[] => {
    const edits = setStatus(bare, retrospective, found, status.id, writing);
    return isRefusal(edits) || edits.length === 0 ? [] : [{ status, ...offered(edits, typed) }];
  });
  return { current: found.goal.status, offers };
}

/** Edits of the text without what was typed, as one of what was typed and others elsewhere. */
function offered(edits: readonly TextEdit[], typed: Span): Omit<StatusOffer, 'status'> {
  const isHere = ({ span }: TextEdit) => span.start === typed.start && span.end === typed.start;
  const shift = ({ span, text }: TextEdit): TextEdit => {
    const by = span.start >= typed.start ? typed.end - typed.start : 0;
    return { span: { start: span.start + by, end: span.end + by }, text };
  };
  return {
    text: edits
      .filter(isHere)
      .map((edit) => edit.text)
      .join(''),
    elsewhere: edits.filter((edit) => !isHere(edit)).map(shift),
  };
}

/** A new section as it is written in a line of its own, with the empty lines that the document has around headings. */
export function sectionInLine(text: string, retrospective: Retrospective, typed: Span, section: NewSection): string {
  const habits = habitsOf(text, retrospective);
  const lines = linesOf(text);
  const line = lines.at(typed.start);
  const isEmpty = (other: number) =>
    other < 0 || other >= lines.count || text.slice(lines.start(other), lines.end(other)).trim() === '';
  const gap = habits.lineEnd.repeat(habits.before);
  return (isEmpty(line - 1) ? '' : gap) + sectionText(section, habits) + (isEmpty(line + 1) ? '' : gap);
}
