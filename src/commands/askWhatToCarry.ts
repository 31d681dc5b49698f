import * as vscode from 'vscode';
import { type Carryable, type CarryChoice, carryable } from '../edits/carriedGoals.ts';
import { type CarriedPlan, gapBefore, planFor } from '../edits/carriedPlan.ts';
import type { Scope } from '../edits/moveWords.ts';
import type { Journal } from '../journal/journal.ts';
import type { Goal } from '../journal/retrospective.ts';
import type { Status } from '../journal/status.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel, statusOf } from '../workspace/statusLabel.ts';

export const CARRIES_NOTHING: CarryChoice = { takes: () => false, withNotes: false };

/**
 * Shows the goals that a new retrospective takes over, those picked that usually come along, and lets the person choose.
 * Undefined where they turn back; where there is nothing to take over nobody is asked.
 */
export async function askWhatToCarry(
  journal: Journal | undefined,
  scope: Scope,
  statuses: readonly Status[],
): Promise<CarryChoice | undefined> {
  const plan = planFor(journal, scope.year, scope.part);
  const goals = plan ? carryable(plan, statuses) : [];
  if (plan === undefined || goals.length === 0) return CARRIES_NOTHING;
  const picker = vscode.window.createQuickPick<Row>();
  picker.title = vscode.l10n.t('New Retrospective');
  picker.placeholder = origin(journal, plan, scope.year);
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const notes = notesButton();
  if (goals.some(({ goal }) => goal.notes.length > 0)) picker.buttons = [notes];
  show(picker, goals, statuses, notes.toggle.checked);
  try {
    const taken = await answer(picker, () => show(picker, goals, statuses, notes.toggle.checked));
    return taken && { takes: (text) => taken.has(text), withNotes: notes.toggle.checked };
  } finally {
    picker.dispose();
  }
}

interface Row extends vscode.QuickPickItem {
  readonly goal: Goal;
}

/** Where the goals come from; years without a retrospective between are named. */
function origin(journal: Journal | undefined, plan: CarriedPlan, year: number): string {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(plan.document.uri));
  const gap = gapBefore(journal, plan, year);
  if (gap.length === 0) return vscode.l10n.t('Goals from {0} to look back on', file);
  const years = new Intl.ListFormat(vscode.env.language).format(gap.map(String));
  return vscode.l10n.t('Goals from {0} to look back on; there is no retrospective for {1}', file, years);
}

function notesButton() {
  return {
    iconPath: new vscode.ThemeIcon('note'),
    tooltip: vscode.l10n.t('Take the notes below the goals along'),
    toggle: { checked: false },
  };
}

/** The goals, those of one status together, with what is picked so far. */
function show(
  picker: vscode.QuickPick<Row>,
  goals: readonly Carryable[],
  statuses: readonly Status[],
  withNotes: boolean,
): void {
  const isFirst = picker.items.length === 0;
  const picked = new Set(picker.selectedItems.map(({ goal }) => goal));
  const statusHere = new Set(goals.map(({ goal }) => statusOf(statuses, goal.status)));
  picker.items = statuses.flatMap((status) => {
    const own = goals.filter(({ goal }) => statusOf(statuses, goal.status) === status);
    return own.map(({ goal }) => ({
      label: plainLabel(goal.text),
      // Where none is reviewed yet there is nothing to tell apart.
      ...(statusHere.size > 1 && { description: statusLabel(status), iconPath: statusIcon(status) }),
      ...(withNotes &&
        goal.notes.length > 0 && { detail: plainLabel(goal.notes.map((note) => note.text).join(' · ')) }),
      goal,
    }));
  });
  const goesOn = new Set(goals.filter((one) => one.goesOn).map(({ goal }) => goal));
  picker.selectedItems = picker.items.filter(({ goal }) => (isFirst ? goesOn : picked).has(goal));
}

/** The texts of the goals that were picked when the person was done. */
function answer(picker: vscode.QuickPick<Row>, onToggle: () => void): Promise<ReadonlySet<string> | undefined> {
  return new Promise((resolve) => {
    picker.onDidTriggerButton(onToggle);
    picker.onDidAccept(() => resolve(new Set(picker.selectedItems.map(({ goal }) => goal.text))));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
}
