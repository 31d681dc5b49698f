import * as vscode from 'vscode';
import { changeStatuses, type StatusChange } from '../edits/changeStatus.ts';
import type { Refusal } from '../edits/textEdit.ts';
import { findGoal, type GoalRef } from '../journal/find.ts';
import type { StatusId } from '../journal/status.ts';
import type { EditDoor, Outcome } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel } from '../workspace/statusLabel.ts';
import { goalsOf } from './goalTarget.ts';
import { NAMED_STATUSES, register } from './registry.ts';
import type { GoalTarget } from './targets.ts';
import { tellLeft, tellOutcome } from './tellOutcome.ts';

interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** The commands that say how goals went: along the toggle, from a list, or by the name of a status. */
export function registerSetStatus(deps: Deps): vscode.Disposable {
  const { store, log } = deps;
  const change = async (
    target: GoalTarget | undefined,
    choose: (goals: readonly GoalRef[]) => Promise<StatusChange | undefined>,
  ) => {
    const goals = await goalsOf(store, target);
    const chosen = goals.length === 0 ? undefined : await choose(goals);
    if (chosen !== undefined) await changeAndTell(deps, goals, chosen);
  };
  return vscode.Disposable.from(
    register(log, 'retrospective.nextStatus', (target) => change(target, async () => ({ step: 1 }))),
    register(log, 'retrospective.previousStatus', (target) => change(target, async () => ({ step: -1 }))),
    register(log, 'retrospective.setStatus', (target, status) =>
      change(target, async (goals) => (status === undefined ? askForStatus(store, goals) : { to: status })),
    ),
    ...NAMED_STATUSES.map((id) =>
      register(log, `retrospective.setStatus.${id}`, (target?: GoalTarget) => change(target, async () => ({ to: id }))),
    ),
  );
}

async function askForStatus(store: JournalStore, goals: readonly GoalRef[]): Promise<StatusChange | undefined> {
  const items = store.settings.statuses.map((status) => ({
    label: statusLabel(status),
    description: status.mark,
    iconPath: statusIcon(status),
    to: status.id,
  }));
  const [goal] = goals;
  const isOne = goal !== undefined && goals.length === 1;
  const picked = await vscode.window.showQuickPick(items, {
    title: isOne ? plainLabel(goal.text) : vscode.l10n.t('{0} goals', goals.length),
    placeHolder: isOne ? vscode.l10n.t('How did the goal go?') : vscode.l10n.t('How did the goals go?'),
  });
  return picked && { to: picked.to };
}

/** What becomes of goals that may be none: the person is asked, lets them be changed, or left as they are. */
type Uncertain = 'ask' | 'change' | 'leave';

async function changeAndTell(deps: Deps, goals: readonly GoalRef[], change: StatusChange): Promise<void> {
  const uri = goals[0]?.uri ?? '';
  let { outcome, left } = await changeGoals(deps, uri, goals, change, 'ask');
  if (outcome.kind === 'refused' && outcome.code === 'uncertain') {
    const uncertain = left.filter(({ refused }) => refused === 'uncertain');
    const answer = await askAboutUncertain(uri, goals, uncertain);
    if (answer === undefined) return;
    ({ outcome, left } = await changeGoals(deps, uri, goals, change, answer));
  }
  const isPartly = goals.length > 1 && left.length > 0 && (outcome.kind === 'changed' || outcome.kind === 'refused');
  if (isPartly) tellLeft(uri, left);
  if (!isPartly || outcome.kind === 'changed') tellOutcome(deps.log, uri, outcome);
}

/** Changes all that can be changed, in one step of undo. */
async function changeGoals(
  { store, door }: Deps,
  uri: string,
  goals: readonly GoalRef[],
  change: StatusChange,
  uncertain: Uncertain,
): Promise<{ readonly outcome: Outcome; readonly left: readonly Refusal[] }> {
  const writing = { ...store.settings, confirmed: uncertain === 'change' };
  let before: readonly (StatusId | null | undefined)[] = [];
  let left: readonly Refusal[] = [];
  const outcome = await door.change(uri, {
    plan(text) {
      before = statusesIn(store, text, uri, goals);
      const { edits, refusals } = changeStatuses(text, store.readText(uri, text), goals, change, writing);
      left = refusals;
      const unasked = uncertain === 'ask' ? left.find(({ refused }) => refused === 'uncertain') : undefined;
      return unasked ?? (edits.length === 0 ? left[0] : undefined) ?? edits;
    },
    holds: (text) => statusesIn(store, text, uri, goals).some((status, index) => status !== before[index]),
  });
  store.flush();
  return { outcome, left };
}

function statusesIn(
  store: JournalStore,
  text: string,
  uri: string,
  goals: readonly GoalRef[],
): readonly (StatusId | null | undefined)[] {
  const reading = store.readText(uri, text);
  if (reading.kind !== 'retrospective') return [];
  return goals.map((goal) => findGoal(reading.retrospective, goal)?.goal.status);
}

async function askAboutUncertain(
  uri: string,
  goals: readonly GoalRef[],
  uncertain: readonly Refusal[],
): Promise<Uncertain | undefined> {
  const change = vscode.l10n.t('Change Anyway');
  const leave = vscode.l10n.t('Leave As They Are');
  const [goal] = goals;
  const question =
    goal !== undefined && goals.length === 1
      ? vscode.l10n.t('“{0}” may not be a goal. Change its line all the same?', goal.text)
      : vscode.l10n.t('{0} of {1} may not be goals. Change their lines all the same?', uncertain.length, goals.length);
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const detail = uncertain.map(({ line }) => (line === undefined ? file : `${file}:${line + 1}`)).join('\n');
  const buttons = uncertain.length < goals.length ? [change, leave] : [change];
  const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, ...buttons);
  return chosen === change ? 'change' : chosen === leave ? 'leave' : undefined;
}
