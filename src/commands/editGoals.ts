import * as vscode from 'vscode';
import { deleteGoals, renameGoals } from '../edits/editGoals.ts';
import { findGoal, type GoalRef, refOfPlace } from '../journal/find.ts';
import type { YearGoal } from '../journal/journal.ts';
import type { Some } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { changeSheets, type Deps } from './changeSheets.ts';
import { goalsOf } from './goalTarget.ts';
import { register } from './registry.ts';
import type { GoalTarget } from './targets.ts';

/** The commands that give a goal other words, or take it out of its documents. */
export function registerEditGoals(deps: Deps): vscode.Disposable {
  return vscode.Disposable.from(
    register(deps.log, 'retrospective.renameGoal', (target, words) => rename(deps, target, words)),
    register(deps.log, 'retrospective.deleteGoal', (target) => remove(deps, target)),
  );
}

/** Offers to rename the goal wherever the journal has it, in all the years that it went on for. */
async function rename(deps: Deps, target: GoalTarget | undefined, given: string | undefined): Promise<void> {
  const [goal] = await goalsOf(deps.store, target);
  if (goal === undefined) return;
  const words = given ?? (await askForWords(goal));
  if (words === undefined || words.trim() === goal.text) return;
  const journals = await deps.store.journals();
  const threads = journals.flatMap((journal) => journal.threads);
  const others = elsewhere(
    goal,
    threads.map(({ goals }) => goals),
  );
  const only = vscode.l10n.t('Only Here');
  const chosen = await askWhere(
    vscode.l10n.t('“{0}” stands in other places too. Rename it there as well?', plainLabel(goal.text)),
    placesText(others),
    others.length === 0 ? [] : [vscode.l10n.t('Rename Everywhere'), only],
    only,
  );
  if (chosen === undefined) return;
  const goals: Some<GoalRef> = chosen === 'here' ? [goal] : [goal, ...others];
  await changeSheets(deps, urisOf(goals), (sheets, moving) => renameGoals(sheets, goals, words, moving));
}

function askForWords(goal: GoalRef): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Rename Goal'),
    prompt: vscode.l10n.t('The status and the notes stay as they are.'),
    value: goal.text,
  });
}

/** Asks always: the notes go too. */
async function remove(deps: Deps, target: GoalTarget | undefined): Promise<void> {
  const [goal] = await goalsOf(deps.store, target);
  if (goal === undefined) return;
  const journals = await deps.store.journals();
  const years = journals.flatMap((journal) => journal.years.flatMap((year) => year.goals));
  const others = elsewhere(
    goal,
    years.map((one) => [one]),
  );
  const notes = await notesOf(deps.store, goal);
  const question =
    notes === 0
      ? vscode.l10n.t('Delete “{0}”?', plainLabel(goal.text))
      : vscode.l10n.t('Delete “{0}” and its notes ({1})?', plainLabel(goal.text), notes);
  const here = others.length === 0 ? vscode.l10n.t('Delete') : vscode.l10n.t('Delete Only Here');
  const buttons = others.length === 0 ? [here] : [vscode.l10n.t('Delete Everywhere'), here];
  const chosen = await askWhere(question, placesText([goal, ...others]), buttons, here);
  if (chosen === undefined) return;
  const goals: Some<GoalRef> = chosen === 'here' ? [goal] : [goal, ...others];
  await changeSheets(deps, urisOf(goals), (sheets, moving) => deleteGoals(sheets, goals, moving));
}

async function notesOf(store: JournalStore, goal: GoalRef): Promise<number> {
  const reading = store.read(await vscode.workspace.openTextDocument(vscode.Uri.parse(goal.uri, true)));
  const found = reading.kind === 'retrospective' ? findGoal(reading.retrospective, goal) : undefined;
  return found?.goal.notes.length ?? 0;
}

/** The other places of the group of goals in which a goal stands. */
function elsewhere(goal: GoalRef, groups: readonly (readonly YearGoal[])[]): readonly GoalRef[] {
  for (const group of groups) {
    const refs = group.flatMap(({ places }) => places.map(refOfPlace));
    if (refs.some((ref) => isSame(ref, goal))) return refs.filter((ref) => !isSame(ref, goal));
  }
  return [];
}

function isSame(one: GoalRef, other: GoalRef): boolean {
  return (['uri', 'section', 'year', 'text', 'occurrence'] as const).every((key) => one[key] === other[key]);
}

/** `all`, or only `here`; undefined where the person turns back. Without buttons there is nothing to ask. */
async function askWhere(
  question: string,
  detail: string,
  buttons: readonly string[],
  here: string,
): Promise<'all' | 'here' | undefined> {
  if (buttons.length === 0) return 'here';
  const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, ...buttons);
  if (chosen === undefined) return undefined;
  return chosen === here ? 'here' : 'all';
}

function placesText(goals: readonly GoalRef[]): string {
  const files = goals.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  return [...new Set(files)].join('\n');
}

function urisOf([one, ...others]: Some<GoalRef>): Some<string> {
  return [one.uri, ...others.map(({ uri }) => uri)];
}
