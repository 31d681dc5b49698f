import assert from 'node:assert/strict';
import { addEntries } from '../../../src/edits/addEntries.ts';
import { addGoal } from '../../../src/edits/addGoal.ts';
import { addNote } from '../../../src/edits/addNote.ts';
import { changeStatus } from '../../../src/edits/changeStatus.ts';
import { deleteGoals, renameGoals } from '../../../src/edits/editGoals.ts';
import { moveBy, type SheetEdits, type SheetRefusal } from '../../../src/edits/moveItem.ts';
import type { Writing } from '../../../src/edits/notation.ts';
import { setStatus } from '../../../src/edits/setStatus.ts';
import { isRefusal, type Refusal, type TextEdit } from '../../../src/edits/textEdit.ts';
import { refOf } from '../../../src/journal/find.ts';
import { goalsOf, readingOf, WRITING } from './journalText.ts';
import { MOVING, sheet } from './moving.ts';

/** `Goals` behind the quarters may be the plan, and may be anything; nobody knows what `Songs` is. */
const GUESSED =
  '# 2023 Retrospective\n\n## Q1\n\n- Moved\n\n## Songs\n\n- One\n\n## Goals\n\n- Paint the fence\n- Mend it\n';

const inSheet = (made: SheetEdits | SheetRefusal): readonly TextEdit[] | Refusal =>
  'refused' in made ? made : [...made.values()].flat();

describe('what was only guessed at', () => {
  const reading = readingOf(GUESSED);
  const own = sheet(GUESSED);
  const { uri, retrospective } = own;
  const sheets = new Map([[uri, own]]);
  const [found] = goalsOf(retrospective);
  assert.ok(found && !found.section.certain);
  const ref = refOf(retrospective, uri, found.section, found.goal);
  const songs = { uri, heading: 'Songs', occurrence: 0 };
  const edits: Readonly<Record<string, (writing: Writing) => readonly TextEdit[] | Refusal>> = {
    'a status': (writing) => setStatus(GUESSED, retrospective, found, 'done', writing),
    'a status found again': (writing) => changeStatus(GUESSED, reading, ref, { to: 'done' }, writing),
    'a goal': (writing) => addGoal(GUESSED, retrospective, { year: found.section.year, text: 'Row' }, writing),
    'a note': (writing) => addNote(GUESSED, retrospective, found, 'Bought the paint', writing),
    'other words': (writing) => inSheet(renameGoals(sheets, [ref], 'Paint the gate', { ...MOVING, ...writing })),
    'a deletion': (writing) => inSheet(deleteGoals(sheets, [ref], { ...MOVING, ...writing })),
    'another place': (writing) =>
      inSheet(moveBy({ sheet: own, section: found.section, item: found.goal }, 1, { ...MOVING, ...writing })),
    'an entry': (writing) => addEntries(GUESSED, retrospective, [{ section: songs, text: 'Two' }], writing),
  };
  for (const [what, plan] of Object.entries(edits)) {
    it(`gets ${what} only when the person was asked`, () => {
      const refused = plan(WRITING);
      assert.ok(isRefusal(refused) && refused.refused === 'uncertain', JSON.stringify(refused));
      assert.ok(!isRefusal(plan({ ...WRITING, confirmed: true })));
    });
  }

  it('has no problems that could be mended', () => {
    const twice = GUESSED.replace('Paint the fence', () => '[x] Paint the fence ❌');
    assert.deepEqual(sheet(twice).retrospective.problems, []);
  });
});
