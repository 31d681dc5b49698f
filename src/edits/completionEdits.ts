import { goalAt } from '../journal/find.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import { linesOf, type Span } from '../journal/text.ts';
import { habitsOf } from './habits.ts';
import { type MissingSection, missingSections, type SkeletonHabits } from './missingSections.ts';
import { type NewSection, sectionText } from './newSection.ts';
import type { Writing } from './notation.ts';
import { setStatus } from './setStatus.ts';
import { isRefusal, type TextEdit } from './textEdit.ts';
import { type Typing, type Untyped, untyped } from './untyped.ts';

/** A status that can be given to the goal that something was typed behind. */
export interface StatusOffer {
  readonly status: Status;
  /** What comes in place of what was typed: ` 🤔`, or nothing where the mark stands elsewhere. */
  readonly text: string;
  /** What changes elsewhere: `[ ]` to `[x]`. */
  readonly elsewhere: readonly TextEdit[];
}

/**
 * The statuses that the goal before what was typed can be given, each in the notation that it would be written in by any
 * other command. `current` is the status that the goal has.
 */
export function statusOffers(
  typing: Typing,
  read: (text: string) => Reading,
  writing: Writing,
): { readonly current: StatusId | null; readonly offers: readonly StatusOffer[] } | undefined {
  const bare = untyped(typing, read);
  const found = bare && goalAt(bare.retrospective, bare.at);
  if (bare === undefined || found === undefined) return undefined;
  const offers = writing.statuses.flatMap((status): readonly StatusOffer[] => {
    const edits = setStatus(bare.text, bare.retrospective, found, status.id, { ...writing, reading: bare.reading });
    return isRefusal(edits) || edits.length === 0 ? [] : [{ status, ...offered(edits, bare) }];
  });
  return { current: found.goal.status, offers };
}

/** Edits of the text without what was typed, as one in its place and others elsewhere. */
function offered(edits: readonly TextEdit[], { at, shift }: Untyped): Omit<StatusOffer, 'status'> {
  const isHere = ({ span }: TextEdit) => span.start === at && span.end === at;
  const inWhole = ({ span, text }: TextEdit): TextEdit => {
    const by = shift(span.start);
    return { span: { start: span.start + by, end: span.end + by }, text };
  };
  return {
    text: edits
      .filter(isHere)
      .map((edit) => edit.text)
      .join(''),
    elsewhere: edits.filter((edit) => !isHere(edit)).map(inWhole),
  };
}

/** The sections that a document lacks, when what was typed is none yet, and no measure for the level of others. */
export function sectionOffers(
  typing: Typing,
  read: (text: string) => Reading,
  habits: SkeletonHabits,
): readonly MissingSection[] {
  const bare = untyped(typing, read);
  return bare === undefined ? [] : missingSections(bare.text, bare.retrospective, habits);
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
