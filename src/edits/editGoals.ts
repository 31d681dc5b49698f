import { type FoundGoal, findGoal, type GoalRef } from '../journal/find.ts';
import { plainOf } from '../journal/inline.ts';
import type { Goal } from '../journal/retrospective.ts';
import { linesOf } from '../journal/text.ts';
import { cutItem } from './cutItem.ts';
import { touchesConflict } from './mergeConflict.ts';
import type { Moving, SheetEdits, SheetRefusal } from './moveItem.ts';
import type { Sheet } from './placeItem.ts';
import { isSame, type Said, saidBy, saidOf, withItem, without } from './readsAs.ts';
import { newWords } from './renamed.ts';
import { isScattered } from './scattered.ts';
import { applyEdits, type RefusalCode, type TextEdit } from './textEdit.ts';

/** Gives goals other words, in one document or in several; their marks, notes and markdown stay. */
export function renameGoals(
  sheets: ReadonlyMap<string, Sheet>,
  refs: readonly GoalRef[],
  words: string,
  moving: Moving,
): SheetEdits | SheetRefusal {
  const wanted = words.trim().replaceAll(/\s+/g, () => ' ');
  const [first] = refs;
  if (wanted === '' && first !== undefined) return { uri: first.uri, refused: 'empty-text' };
  const text = plainOf(wanted, [{ start: 0, end: wanted.length }]).text;
  return editGoals(sheets, refs, moving, {
    edit: (text, goal) => newWords(text, goal, wanted),
    after: (goal) => saidOf({ ...goal, text }),
    otherwise: 'wording-unwritable',
  });
}

/** Takes goals with their notes out of their documents. */
export function deleteGoals(
  sheets: ReadonlyMap<string, Sheet>,
  refs: readonly GoalRef[],
  moving: Moving,
): SheetEdits | SheetRefusal {
  return editGoals(sheets, refs, moving, {
    edit: (text, goal) => (isScattered(text, goal, false) ? 'scattered' : cutItem(text, goal)),
    after: () => undefined,
    otherwise: 'reads-otherwise',
  });
}

interface GoalEdit {
  /** Why it is refused where the text would not read as asked. */
  readonly otherwise: RefusalCode;
  readonly edit: (text: string, goal: Goal) => TextEdit | RefusalCode;
  /** What is said of the goal afterwards; undefined where it is gone. */
  readonly after: (goal: Goal) => string | undefined;
}

/** The edits of one document, and what it is to say afterwards. */
interface Edited {
  readonly edits: readonly TextEdit[];
  readonly gone: readonly Goal[];
  readonly said: Said;
}

function editGoals(
  sheets: ReadonlyMap<string, Sheet>,
  refs: readonly GoalRef[],
  moving: Moving,
  how: GoalEdit,
): SheetEdits | SheetRefusal {
  const edited = new Map<Sheet, Edited>();
  for (const ref of refs) {
    const sheet = sheets.get(ref.uri);
    const found = sheet && findGoal(sheet.retrospective, ref);
    if (sheet === undefined || found === undefined) return { uri: ref.uri, refused: 'goal-gone' };
    const before = edited.get(sheet) ?? { edits: [], gone: [], said: saidBy(sheet.retrospective) };
    const after = withGoalEdited(sheet, found, before, moving, how);
    if (typeof after === 'string')
      return { uri: ref.uri, refused: after, line: linesOf(sheet.text).at(found.goal.line.start) };
    edited.set(sheet, after);
  }
  for (const [sheet, { edits, said }] of edited) {
    const reading = moving.reread(sheet, applyEdits(sheet.text, edits));
    if (reading.kind !== 'retrospective' || !isSame(saidBy(reading.retrospective), said))
      return { uri: sheet.uri, refused: how.otherwise };
  }
  return new Map([...edited].map(([{ uri }, { edits }]) => [uri, edits]));
}

function withGoalEdited(
  { text, retrospective }: Sheet,
  { section, goal }: FoundGoal,
  { edits, gone, said }: Edited,
  moving: Moving,
  { edit, after }: GoalEdit,
): Edited | RefusalCode {
  if (!section.certain && moving.confirmed !== true) return 'uncertain';
  const made = edit(text, goal);
  if (typeof made === 'string') return made;
  if (touchesConflict(text, [goal.block, made.span])) return 'merge-conflict';
  const at = retrospective.sections.indexOf(section);
  const place = { section: at, item: section.goals.filter((one) => !gone.includes(one)).indexOf(goal) };
  const becomes = after(goal);
  const rest = without(said, place);
  const all = [...edits, made];
  if (becomes === undefined) return { edits: all, gone: [...gone, goal], said: rest };
  return { edits: all, gone, said: withItem(rest, place, becomes) };
}
