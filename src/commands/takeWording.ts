import type * as vscode from 'vscode';
import { renameGoals } from '../edits/editGoals.ts';
import { type GoalRef, refOfPlace } from '../journal/find.ts';
import type { Journal, Thread } from '../journal/journal.ts';
import { sameGoal } from '../journal/sameGoal.ts';
import { changeSheets, type Deps } from './changeSheets.ts';
import { register } from './registry.ts';

/** Makes two similar goals one: the first, wherever its journal has it, gets the wording of the second. */
export function registerTakeWording(deps: Deps): vscode.Disposable {
  return register(deps.log, 'retrospective.takeWording', async (goal, like) => {
    const refs = placesOf(await deps.store.journals(), goal);
    await changeSheets(deps, [goal.uri, ...refs.map(({ uri }) => uri)], (sheets, moving) =>
      renameGoals(sheets, refs, like.text, moving),
    );
  });
}

/** Everywhere that the goal stands in its own words, over the years; where the journal has lost it, what was named. */
function placesOf(journals: readonly Journal[], goal: GoalRef): readonly GoalRef[] {
  const isMeant = ({ goals }: Thread) =>
    goals.some(({ places }) =>
      places.some((place) => place.document.uri === goal.uri && place.goal.text === goal.text),
    );
  const thread = journals.flatMap(({ threads }) => threads).find(isMeant);
  const places = thread?.goals.flatMap((one) => one.places) ?? [];
  const own = places.filter((place) => sameGoal(place.goal.text, goal.text)).map(refOfPlace);
  return own.length > 0 ? own : [goal];
}
