import { continueGoal } from '../edits/continueGoal.ts';
import { relativeLink } from '../edits/relativeLink.ts';
import { type FoundGoal, findGoal, type GoalRef } from '../journal/find.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { knownGoal } from './aboutGoal.ts';
import { openDocument } from './open.ts';
import { doubtOfSection, type GoalPlan, type WriteDeps, type Written, write, writeToGoal } from './write.ts';

/**
 * Writes a goal into next year's plan: that of the document which reviews it. Where only the plan of the year before has
 * it so far, though its year has a document, that of this one.
 */
export async function goOn(deps: WriteDeps, goal: GoalRef, words: string): Promise<Written> {
  const year = goal.year + 1;
  const other = await otherDocument(deps.store, goal);
  const read = readerOf(deps.store, other?.uri ?? goal.uri);
  const plan: GoalPlan = (text, retrospective, found, writing) =>
    continueGoal({ text, retrospective, writing, read }, found, {
      year,
      words,
      ...(other && { elsewhere: other.elsewhere }),
    });
  if (other === undefined) return writeToGoal(deps, goal, plan, doubtOfSection());
  const { uri, found } = other;
  return write(deps, uri, (text, now, writing) => plan(text, now, found, writing), doubtOfSection());
}

interface OtherDocument {
  readonly uri: string;
  readonly found: FoundGoal;
  /** The text that has the goal, and the way there from the other document. */
  readonly elsewhere: { readonly text: string; readonly address: string };
}

/** The document of the goal's year; undefined where the goal stands in it, or is gone. */
async function otherDocument(store: JournalStore, goal: GoalRef): Promise<OtherDocument | undefined> {
  const documents = knownGoal(store, goal)?.year.documents ?? [];
  const [other] = documents;
  if (other === undefined || documents.some(({ uri }) => uri === goal.uri)) return undefined;
  const source = await openDocument(goal.uri);
  const reading = source && store.read(source);
  const found = reading?.kind === 'retrospective' ? findGoal(reading.retrospective, goal) : undefined;
  const path = store.current.flatMap((journal) => journal.documents).find(({ uri }) => uri === goal.uri)?.path;
  if (source === undefined || found === undefined || path === undefined) return undefined;
  return { uri: other.uri, found, elsewhere: { text: source.getText(), address: relativeLink(other.path, path) } };
}

function readerOf(store: JournalStore, uri: string): (text: string) => Retrospective | undefined {
  return (text) => {
    const reading = store.readText(uri, text);
    return reading.kind === 'retrospective' ? reading.retrospective : undefined;
  };
}
