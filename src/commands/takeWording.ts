import type * as vscode from 'vscode';
import { takeWording } from '../edits/takeWording.ts';
import { type GoalRef, refOfPlace } from '../journal/find.ts';
import { groupBy } from '../journal/groupBy.ts';
import type { Journal, Thread } from '../journal/journal.ts';
import { sameGoal } from '../journal/sameGoal.ts';
import type { EditDoor } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { register } from './registry.ts';
import { tellOutcome } from './tellOutcome.ts';

interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** Makes two similar goals one: the first, wherever its journal has it, gets the wording of the second. */
export function registerTakeWording({ store, door, log }: Deps): vscode.Disposable {
  return register(log, 'retrospective.takeWording', async (goal, like) => {
    const refs = placesOf(await store.journals(), goal);
    const changes = [...groupBy(refs, ({ uri }) => uri)].map(([uri, ofDocument]) => ({
      uri,
      change: {
        plan: (text: string) => takeWording(text, ofDocument, like.text, (now) => store.readText(uri, now)),
      },
    }));
    const last = await door.changeTogether(changes);
    store.flush();
    if (last !== undefined) tellOutcome(log, last.uri, last.outcome);
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
