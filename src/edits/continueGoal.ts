import { anchorsOf } from '../journal/anchors.ts';
import type { FoundGoal } from '../journal/find.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { sameGoal, withoutTags } from '../journal/sameGoal.ts';
import { linesOf } from '../journal/text.ts';
import { addGoal } from './addGoal.ts';
import { addNote } from './addNote.ts';
import type { Page } from './notation.ts';
import { applyEdits, isRefusal, type Refusal, type TextEdit } from './textEdit.ts';

export interface ContinuedGoal {
  /** The year that it goes on in: the one after its own. */
  readonly year: number;
  /** Its own words, or others. */
  readonly words: string;
  /** The document that has the goal, where that is not the one that plans the next year. */
  readonly elsewhere?: Elsewhere;
}

interface Elsewhere {
  readonly text: string;
  /** The way there, as a link has it. */
  readonly address: string;
}

/** A document, and the means to write in it and to read what comes of that. */
export interface LivePage extends Page {
  readonly read: (text: string) => Retrospective | undefined;
}

/**
 * Writes a reviewed goal into a document's plan for the next year. Its own words keep the thread; below other words a
 * note links to the review that had it.
 */
export function continueGoal(
  page: LivePage,
  found: FoundGoal,
  { year, words, elsewhere }: ContinuedGoal,
): readonly TextEdit[] | Refusal {
  const { text, retrospective, writing } = page;
  const planned = retrospective.sections.flatMap((section) =>
    section.kind === 'plan' && section.year === year ? section.goals : [],
  );
  if (planned.some((goal) => sameGoal(goal.text, words))) return [];
  const added = addGoal(text, retrospective, { year, text: words }, writing);
  if (isRefusal(added) || sameGoal(words, found.goal.text)) return added;
  const link = linkTo(elsewhere ?? { text, address: '' }, found);
  return link === undefined ? added : added.map((edit) => withLink(page, edit, link, year));
}

/** The edit that adds a goal, with the note below it that says which goal it continues, where a note has room. */
function withLink({ text, writing, read }: LivePage, edit: TextEdit, link: string, year: number): TextEdit {
  const after = applyEdits(text, [edit]);
  const now = read(after);
  const end = edit.span.start + edit.text.length;
  const added = now?.sections
    .flatMap((section) =>
      section.kind === 'plan' && section.year === year ? section.goals.map((goal) => ({ section, goal })) : [],
    )
    .find(({ goal }) => goal.line.end === end);
  if (now === undefined || added === undefined) return edit;
  const note = addNote(after, now, added, link, writing);
  return isRefusal(note) ? edit : { span: edit.span, text: edit.text + note.map(({ text }) => text).join('') };
}

/** `[Learn to sail](./2023.md#reviewing-the-2023-goals)`; undefined for a goal that stands under no heading. */
function linkTo({ text, address }: Elsewhere, { goal, section }: FoundGoal): string | undefined {
  const words = withoutTags(goal.text)
    .replaceAll(/[[\]()]/g, () => '')
    .trim();
  const line = section.heading && linesOf(text).at(section.heading.line.start);
  const anchor = anchorsOf(text).find((one) => one.line === line)?.anchor;
  return anchor === undefined ? undefined : `[${words}](${address}#${anchor})`;
}
