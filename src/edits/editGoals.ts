import type { GoalRef } from '../journal/find.ts';
import { plainOf } from '../journal/inline.ts';
import type { Goal } from '../journal/retrospective.ts';
import { linesOf } from '../journal/text.ts';
import { cutItem } from './cutItem.ts';
import { touchesConflict } from './mergeConflict.ts';
import { standingOf } from './moveByRef.ts';
import type { Moving, SheetEdits, SheetRefusal } from './moveItem.ts';
import type { Sheet, Standing } from './placeItem.ts';
import { isSame, type Said, saidBy, saidOf, withItem, without } from './readsAs.ts';
import { newWords } from './renamed.ts';
import { isScattered } from './scattered.ts';
import { itemsOf } from './siblings.ts';
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
    edit: ({ sheet, item }) => ('form' in item ? newWords(sheet.text, item, wanted) : 'goal-gone'),
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
    edit: (standing) => (isScattered(standing, false) ? 'scattered' : cutItem(standing.sheet.text, standing.item)),
    after: () => undefined,
    otherwise: 'reads-otherwise',
  });
}

interface GoalEdit {
  /** Why it is refused where the text would not read as asked. */
  readonly otherwise: RefusalCode;
  readonly edit: (standing: Standing) => TextEdit | RefusalCode;
  /** What is said of the goal afterwards; undefined where it is gone. */
  readonly after: (goal: Goal) => string | undefined;
}

function editGoals(
  sheets: ReadonlyMap<string, Sheet>,
  refs: readonly GoalRef[],
  moving: Moving,
  { edit, after, otherwise }: GoalEdit,
): SheetEdits | SheetRefusal {
  const edits = new Map<Sheet, TextEdit[]>();
  const said = new Map<Sheet, Said>();
  for (const ref of refs) {
    const standing = standingOf(sheets, ref);
    if (standing === undefined) return { uri: ref.uri, refused: 'goal-gone' };
    const { sheet, section, item } = standing;
    const refuse = (refused: RefusalCode): SheetRefusal => ({
      uri: ref.uri,
      refused,
      line: linesOf(sheet.text).at(item.line.start),
    });
    if (!(section.certain && 'form' in item && item.certain) && moving.confirmed !== true) return refuse('uncertain');
    const made = edit(standing);
    if (typeof made === 'string') return refuse(made);
    if (touchesConflict(sheet.text, [item.block, made.span])) return refuse('merge-conflict');
    edits.set(sheet, [...(edits.get(sheet) ?? []), made]);
    const place = { section: sheet.retrospective.sections.indexOf(section), item: itemsOf(section).indexOf(item) };
    const becomes = 'form' in item ? after(item) : undefined;
    const before = said.get(sheet) ?? saidBy(sheet.retrospective);
    const rest = without(before, place);
    said.set(sheet, becomes === undefined ? rest : withItem(rest, place, becomes));
  }
  for (const [sheet, own] of edits) {
    const reading = moving.reread(sheet, applyEdits(sheet.text, own));
    if (reading.kind !== 'retrospective' || !isSame(saidBy(reading.retrospective), said.get(sheet) ?? []))
      return { uri: sheet.uri, refused: otherwise };
  }
  return new Map([...edits].map(([{ uri }, own]) => [uri, own]));
}
