import * as vscode from 'vscode';
import type { Writing } from '../edits/notation.ts';
import { applyEdits, inverseOf, isRefusal, type Refusal, type TextEdit } from '../edits/textEdit.ts';
import { type FoundGoal, findGoal, type GoalRef } from '../journal/find.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Change, EditDoor, Outcome } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { tellOutcome } from './tellOutcome.ts';

export interface WriteDeps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** What to change in a retrospective, worked out from its text of now. */
export type Plan = (text: string, retrospective: Retrospective, writing: Writing) => readonly TextEdit[] | Refusal;

/** What became of a document: undefined where it was not to be changed, and the person knows why. */
export type Written =
  | {
      readonly changed: boolean;
      /** What was changed of the text before. */
      readonly edits: readonly TextEdit[];
      /** Takes the change back while the text is what it became. */
      takeBack(): Promise<void>;
    }
  | undefined;

/**
 * Changes a retrospective, and says why where that cannot be. What was only guessed at is asked about first, in the
 * words of `doubt`.
 */
export async function write(deps: WriteDeps, uri: string, plan: Plan, doubt: string): Promise<Written> {
  let edits: readonly TextEdit[] = [];
  let back: Change = { plan: () => [] };
  const remembering: Plan = (text, retrospective, writing) => {
    const planned = plan(text, retrospective, writing);
    if (isRefusal(planned)) return planned;
    const after = applyEdits(text, planned);
    back = { plan: (now) => (now === after ? inverseOf(text, planned) : { refused: 'moved-on' }) };
    edits = planned;
    return planned;
  };
  let outcome = await attempt(deps, uri, remembering, false);
  if (outcome.kind === 'refused' && outcome.code === 'uncertain') {
    if (!(await confirmed(uri, outcome.line, doubt))) return undefined;
    outcome = await attempt(deps, uri, remembering, true);
  }
  tellOutcome(deps.log, uri, outcome);
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') return undefined;
  return {
    changed: outcome.kind === 'changed',
    edits,
    async takeBack() {
      tellOutcome(deps.log, uri, await deps.door.change(uri, back));
      deps.store.flush();
    },
  };
}

/** What to change of a goal, and where it stands in the text of now. */
export type GoalPlan = (
  text: string,
  retrospective: Retrospective,
  found: FoundGoal,
  writing: Writing,
) => readonly TextEdit[] | Refusal;

/** Changes what belongs to a goal, found again in the text of now. */
export function writeToGoal(
  deps: WriteDeps,
  goal: GoalRef,
  plan: GoalPlan,
  doubt = vscode.l10n.t('“{0}” may not be a goal. Change its line all the same?', plainLabel(goal.text)),
): Promise<Written> {
  return write(
    deps,
    goal.uri,
    (text, retrospective, writing) => {
      const found = findGoal(retrospective, goal);
      return found === undefined ? { refused: 'goal-gone' } : plan(text, retrospective, found, writing);
    },
    doubt,
  );
}

async function attempt({ store, door }: WriteDeps, uri: string, plan: Plan, confirmed: boolean): Promise<Outcome> {
  const outcome = await door.change(uri, {
    plan(text) {
      const reading = store.readText(uri, text);
      if (reading.kind !== 'retrospective') return { refused: 'section-gone' };
      return plan(text, reading.retrospective, { ...writingIn(store, uri), confirmed });
    },
  });
  store.flush();
  return outcome;
}

/** What a writer knows of a document's journal and of the person's settings. */
export function writingIn(store: JournalStore, uri: string): Writing {
  const journal = store.current.find(({ documents }) => documents.some((document) => document.uri === uri));
  const others = (journal?.documents ?? []).filter((document) => document.uri !== uri);
  return { ...store.settings, others: others.map(({ retrospective }) => retrospective) };
}

/** Asked before something is written into a section whose kind was only guessed at. */
export function doubtOfSection(): string {
  return vscode.l10n.t('What this section is was guessed. Write there all the same?');
}

/** Asks before something is changed that was only guessed at; `line` counts from 0. */
async function confirmed(uri: string, line: number | undefined, question: string): Promise<boolean> {
  const change = vscode.l10n.t('Change Anyway');
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const detail = line === undefined ? file : `${file}:${line + 1}`;
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, change)) === change;
}
