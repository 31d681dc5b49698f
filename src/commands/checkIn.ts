import * as vscode from 'vscode';
import { addNote, checkIn, checkInDate } from '../edits/addNote.ts';
import type { GoalRef } from '../journal/find.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { goalsOf } from './goalTarget.ts';
import { openDocument } from './open.ts';
import { register } from './registry.ts';
import type { GoalTarget } from './targets.ts';
import { type WriteDeps, type Written, writeToGoal } from './write.ts';

/** Writes down how a goal is going, with the date of today. */
export function registerCheckIn(deps: WriteDeps): vscode.Disposable {
  return register(deps.log, 'retrospective.addCheckIn', (target, text) => addCheckIn(deps, target, text));
}

async function addCheckIn(deps: WriteDeps, target: GoalTarget | undefined, given: string | undefined): Promise<void> {
  const [goal] = await goalsOf(deps.store, target);
  const text = goal && (given ?? (await askForWords(deps, goal)));
  if (goal === undefined || text === undefined) return;
  await writeNote(deps, goal, text, 'dated');
}

/** Adds a note below a goal. */
export function writeNote(deps: WriteDeps, goal: GoalRef, note: string, kind: 'dated' | 'plain'): Promise<Written> {
  return writeToGoal(deps, goal, (text, retrospective, found, writing) => {
    const isDated = kind === 'dated' && note.trim() !== '';
    const words = isDated ? checkIn(text, retrospective, note.trim(), writing) : note;
    return addNote(text, retrospective, found, words, writing);
  });
}

async function askForWords({ store }: WriteDeps, { uri, text }: GoalRef): Promise<string | undefined> {
  const document = await openDocument(uri);
  const reading = document && store.read(document);
  if (reading?.kind !== 'retrospective') return undefined;
  const date = checkInDate(document?.getText() ?? '', reading.retrospective, store.settings);
  return vscode.window.showInputBox({
    title: plainLabel(text),
    prompt: vscode.l10n.t('How is it going? {0} is put before it.', date),
    ignoreFocusOut: true,
  });
}
