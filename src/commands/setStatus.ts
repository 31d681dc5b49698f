import * as vscode from 'vscode';
import { changeStatus, type StatusChange } from '../edits/changeStatus.ts';
import { findGoal, type GoalRef } from '../journal/find.ts';
import type { StatusId } from '../journal/status.ts';
import type { EditDoor, Outcome } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel } from '../workspace/statusLabel.ts';
import { goalOf } from './goalTarget.ts';
import { type GoalTarget, NAMED_STATUSES, register } from './registry.ts';
import { tellOutcome } from './tellOutcome.ts';

interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** The commands that say how a goal went: along the toggle, from a list, or by the name of a status. */
export function registerSetStatus(deps: Deps): vscode.Disposable {
  const { store, log } = deps;
  const change = async (
    target: GoalTarget | undefined,
    choose: (goal: GoalRef) => Promise<StatusChange | undefined>,
  ) => {
    const goal = await goalOf(store, target);
    const chosen = goal === undefined ? undefined : await choose(goal);
    if (goal !== undefined && chosen !== undefined) await changeAndTell(deps, goal, chosen);
  };
  return vscode.Disposable.from(
    register(log, 'retrospective.nextStatus', (target) => change(target, async () => ({ step: 1 }))),
    register(log, 'retrospective.previousStatus', (target) => change(target, async () => ({ step: -1 }))),
    register(log, 'retrospective.setStatus', (target, status) =>
      change(target, async (goal) => (status === undefined ? askForStatus(store, goal) : { to: status })),
    ),
    ...NAMED_STATUSES.map((id) =>
      register(log, `retrospective.setStatus.${id}`, (target?: GoalTarget) => change(target, async () => ({ to: id }))),
    ),
  );
}

async function askForStatus(store: JournalStore, goal: GoalRef): Promise<StatusChange | undefined> {
  const items = store.settings.statuses.map((status) => ({
    label: statusLabel(status),
    description: status.mark,
    iconPath: statusIcon(status),
    to: status.id,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: plainLabel(goal.text),
    placeHolder: vscode.l10n.t('How did the goal go?'),
  });
  return picked && { to: picked.to };
}

async function changeAndTell(deps: Deps, goal: GoalRef, change: StatusChange): Promise<void> {
  let outcome = await changeGoal(deps, goal, change, false);
  if (outcome.kind === 'refused' && outcome.code === 'uncertain') {
    if (!(await confirmUncertain(goal, outcome.line))) return;
    outcome = await changeGoal(deps, goal, change, true);
  }
  tellOutcome(deps.log, goal.uri, outcome);
}

async function changeGoal(deps: Deps, goal: GoalRef, change: StatusChange, confirmed: boolean): Promise<Outcome> {
  const { store, door } = deps;
  const writing = { ...store.settings, confirmed };
  let before: StatusId | null | undefined;
  const outcome = await door.change(goal.uri, {
    plan(text) {
      before = statusIn(store, text, goal);
      return changeStatus(text, store.readText(goal.uri, text), goal, change, writing);
    },
    holds: (text) => statusIn(store, text, goal) !== before,
  });
  store.flush();
  return outcome;
}

function statusIn(store: JournalStore, text: string, goal: GoalRef): StatusId | null | undefined {
  const reading = store.readText(goal.uri, text);
  return reading.kind === 'retrospective' ? findGoal(reading.retrospective, goal)?.goal.status : undefined;
}

async function confirmUncertain({ uri, text }: GoalRef, line: number | undefined): Promise<boolean> {
  const change = vscode.l10n.t('Change Anyway');
  const question = vscode.l10n.t('“{0}” may not be a goal. Change its line all the same?', text);
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const detail = line === undefined ? file : `${file}:${line + 1}`;
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, change)) === change;
}
