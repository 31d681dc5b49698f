import * as vscode from 'vscode';
import type { MoveTarget } from '../edits/moveByRef.ts';
import type { GoalRef, PlaceRef, SectionRef, YearRef, YearsRef } from '../journal/find.ts';
import type { EntryRef } from '../journal/findEntry.ts';
import type { StatusId } from '../journal/status.ts';
import type { Log } from '../workspace/log.ts';
import { type FixRef, isFixRef } from './fixRef.ts';
import {
  type DocumentTarget,
  type GoalTarget,
  type ItemTarget,
  isDocumentTarget,
  isEntryRef,
  isGoalRef,
  isGoalTarget,
  isItemRef,
  isMoveTarget,
  isPlaceRef,
  isPlaceTarget,
  isRecord,
  isString,
  isTextOrSection,
  isUri,
  isYearsTarget,
  isYearTarget,
  optional,
} from './targets.ts';

/** Every command of the extension, and what it takes. */
export interface CommandArguments {
  'retrospective.new': [where?: YearRef | vscode.Uri];
  'retrospective.addMissing': [where?: YearRef | vscode.Uri];
  'retrospective.nextStatus': [goal?: GoalTarget];
  'retrospective.previousStatus': [goal?: GoalTarget];
  'retrospective.setStatus': [goal?: GoalTarget, status?: StatusId];
  'retrospective.setStatus.planned': [goal?: GoalTarget];
  'retrospective.setStatus.done': [goal?: GoalTarget];
  'retrospective.setStatus.partly': [goal?: GoalTarget];
  'retrospective.setStatus.missed': [goal?: GoalTarget];
  'retrospective.setStatus.in-progress': [goal?: GoalTarget];
  'retrospective.setStatus.dropped': [goal?: GoalTarget];
  'retrospective.setStatus.moved': [goal?: GoalTarget];
  /** Words a goal, in all its years and documents, like another. */
  'retrospective.takeWording': [goal: GoalRef, like: GoalRef];
  'retrospective.addGoal': [where?: YearRef | vscode.Uri, text?: string];
  /** The period whose entries are wanted, or its document; else it is asked for. */
  'retrospective.draftFromGit': [where?: PlaceRef | vscode.Uri];
  'retrospective.sendSelection': [];
  'retrospective.previousYear': [];
  'retrospective.nextYear': [];
  'retrospective.sameQuarter': [];
  'retrospective.goToPlan': [goal?: GoalTarget];
  'retrospective.goToReview': [goal?: GoalTarget];
  'retrospective.openGoals': [];
  'retrospective.answerReminder': [];
  /** The year whose goals are gone through, or its document; else the person picks. */
  'retrospective.reviewSession': [year?: YearRef | vscode.Uri];
  'retrospective.addCheckIn': [goal?: GoalTarget, text?: string];
  /** A key may hand the text over, and a row of the tree its section; what is not given is asked for. */
  'retrospective.logEntry': [given?: string | SectionRef, text?: string];
  'retrospective.renameGoal': [goal?: GoalRef | vscode.Uri, words?: string];
  'retrospective.deleteGoal': [goal?: GoalRef | vscode.Uri];
  'retrospective.deleteEntry': [entry?: EntryRef | vscode.Uri];
  'retrospective.moveUp': [item?: ItemTarget];
  'retrospective.moveDown': [item?: ItemTarget];
  'retrospective.moveTo': [item?: ItemTarget, to?: MoveTarget];
  /** Runs a command on the row of the tree that has the focus: a key hands over no row. */
  'retrospective.onFocusedRow': [command: RowCommandId];
  'retrospective.filter': [];
  'retrospective.filterByText': [];
  'retrospective.clearFilter': [];
  'retrospective.openGoal': [goal: GoalRef];
  'retrospective.openPlace': [place: PlaceRef];
  'retrospective.openDashboard': [year?: YearRef | vscode.Uri];
  'retrospective.exportYear': [years?: YearsRef | vscode.Uri];
  'retrospective.printYear': [years?: YearsRef | vscode.Uri];
  'retrospective.copyAsTable': [years?: YearsRef | vscode.Uri];
  'retrospective.exportBadge': [year?: YearsRef | vscode.Uri];
  'retrospective.explain': [document?: DocumentTarget];
  /** Only the mark that is given, if one is. */
  'retrospective.proposeStatuses': [mark?: string];
  /** The section whose heading is not understood; else the one at the cursor. */
  'retrospective.teachHeading': [section?: PlaceRef | vscode.Uri];
  'retrospective.fixProblem': [fix: FixRef];
  'retrospective.undo': [];
  'retrospective.refresh': [];
  'retrospective.showLog': [];
}

/** The statuses that have a command of their own, for menus and keys. The manifest lists the same. */
export const NAMED_STATUSES = ['planned', 'done', 'partly', 'missed', 'in-progress', 'dropped', 'moved'] as const;

export type CommandId = keyof CommandArguments;

/** The commands that a key runs on a row of the tree. */
const GOAL_COMMANDS = [
  'retrospective.nextStatus',
  'retrospective.previousStatus',
  'retrospective.setStatus',
  'retrospective.addCheckIn',
  'retrospective.renameGoal',
  'retrospective.deleteGoal',
] as const satisfies CommandId[];
const ITEM_COMMANDS = ['retrospective.moveUp', 'retrospective.moveDown'] as const satisfies CommandId[];

type GoalCommandId = (typeof GOAL_COMMANDS)[number];
type ItemCommandId = (typeof ITEM_COMMANDS)[number];
export type RowCommandId = GoalCommandId | ItemCommandId;

type Takes<Id extends CommandId> = (args: readonly unknown[]) => args is CommandArguments[Id];

const takesNothing = (_args: readonly unknown[]): _args is [] => true;
const takesYears = (args: readonly unknown[]): args is [years?: YearsRef | vscode.Uri] =>
  optional(args[0], isYearsTarget);
const takesGoal = (args: readonly unknown[]): args is [goal?: GoalTarget] => optional(args[0], isGoalTarget);

const takesOneGoal = (args: readonly unknown[]): args is [goal?: GoalRef | vscode.Uri] =>
  optional(args[0], (value) => isUri(value) || isGoalRef(value));
const takesItem = (args: readonly unknown[]): args is [item?: ItemTarget] =>
  optional(args[0], (value) => isUri(value) || isItemRef(value));

/** A `command:` link can come from anywhere and carry anything, so arguments are looked at before they are believed. */
const TAKES: { readonly [Id in CommandId]: Takes<Id> } = {
  'retrospective.new': (args): args is [where?: YearRef | vscode.Uri] => optional(args[0], isYearTarget),
  'retrospective.addMissing': (args): args is [where?: YearRef | vscode.Uri] => optional(args[0], isYearTarget),
  'retrospective.nextStatus': takesGoal,
  'retrospective.previousStatus': takesGoal,
  'retrospective.setStatus': (args): args is [goal?: GoalTarget, status?: StatusId] =>
    optional(args[1], isString) && takesGoal(args),
  'retrospective.setStatus.planned': takesGoal,
  'retrospective.setStatus.done': takesGoal,
  'retrospective.setStatus.partly': takesGoal,
  'retrospective.setStatus.missed': takesGoal,
  'retrospective.setStatus.in-progress': takesGoal,
  'retrospective.setStatus.dropped': takesGoal,
  'retrospective.setStatus.moved': takesGoal,
  'retrospective.takeWording': (args): args is [goal: GoalRef, like: GoalRef] =>
    isGoalRef(args[0]) && isGoalRef(args[1]),
  'retrospective.addGoal': (args): args is [where?: YearRef | vscode.Uri, text?: string] =>
    optional(args[0], isYearTarget) && optional(args[1], isString),
  'retrospective.sendSelection': takesNothing,
  'retrospective.previousYear': takesNothing,
  'retrospective.nextYear': takesNothing,
  'retrospective.sameQuarter': takesNothing,
  'retrospective.goToPlan': takesGoal,
  'retrospective.goToReview': takesGoal,
  'retrospective.openGoals': takesNothing,
  'retrospective.answerReminder': takesNothing,
  'retrospective.reviewSession': (args): args is [year?: YearRef | vscode.Uri] => optional(args[0], isYearTarget),
  'retrospective.addCheckIn': (args): args is [goal?: GoalTarget, text?: string] =>
    optional(args[1], isString) && takesGoal(args),
  'retrospective.logEntry': (args): args is [given?: string | SectionRef, text?: string] =>
    optional(args[0], isTextOrSection) && optional(args[1], isString),
  'retrospective.draftFromGit': (args): args is [where?: PlaceRef | vscode.Uri] => optional(args[0], isPlaceTarget),
  'retrospective.renameGoal': (args): args is [goal?: GoalRef | vscode.Uri, words?: string] =>
    optional(args[1], isString) && takesOneGoal(args),
  'retrospective.deleteGoal': takesOneGoal,
  'retrospective.deleteEntry': (args): args is [entry?: EntryRef | vscode.Uri] =>
    optional(args[0], (value) => isUri(value) || isEntryRef(value)),
  'retrospective.moveUp': takesItem,
  'retrospective.moveDown': takesItem,
  'retrospective.moveTo': (args): args is [item?: ItemTarget, to?: MoveTarget] =>
    optional(args[1], isMoveTarget) && takesItem(args),
  'retrospective.onFocusedRow': (args): args is [command: RowCommandId] => isRowCommand(args[0]),
  'retrospective.filter': takesNothing,
  'retrospective.filterByText': takesNothing,
  'retrospective.clearFilter': takesNothing,
  'retrospective.openGoal': (args): args is [goal: GoalRef] => isGoalRef(args[0]),
  'retrospective.openPlace': (args): args is [place: PlaceRef] => isPlaceRef(args[0]),
  'retrospective.openDashboard': (args): args is [year?: YearRef | vscode.Uri] => optional(args[0], isYearTarget),
  'retrospective.exportYear': takesYears,
  'retrospective.printYear': takesYears,
  'retrospective.copyAsTable': takesYears,
  'retrospective.exportBadge': takesYears,
  'retrospective.explain': (args): args is [document?: DocumentTarget] => optional(args[0], isDocumentTarget),
  'retrospective.proposeStatuses': (args): args is [mark?: string] => optional(args[0], isString),
  'retrospective.teachHeading': (args): args is [section?: PlaceRef | vscode.Uri] => optional(args[0], isPlaceTarget),
  'retrospective.fixProblem': (args): args is [fix: FixRef] => isFixRef(args[0]),
  'retrospective.undo': takesNothing,
  'retrospective.refresh': takesNothing,
  'retrospective.showLog': takesNothing,
};

/** Registers what a command does. This is the one place that catches: what goes wrong is logged, and said once. */
export function register<Id extends CommandId>(
  log: Log,
  id: Id,
  handler: (...args: CommandArguments[Id]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    const args = fromMenu(given);
    if (!TAKES[id](args)) {
      log.warn(`${id} was called with arguments that it does not take`);
      return;
    }
    try {
      await handler(...args);
    } catch (error) {
      log.error(error instanceof Error ? error : new Error(String(error)), id);
      tellOfFailure(log);
    }
  });
}

/**
 * Registers all commands but `others`, which have registered themselves: each loads and registers the real ones when
 * the first of them is run, and then runs.
 */
export function registerOnFirstRun(
  others: readonly CommandId[],
  registerAll: () => vscode.Disposable,
): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const ids = (Object.keys(TAKES) as CommandId[]).filter((id) => !others.includes(id));
  const waiting = ids.map((id) =>
    vscode.commands.registerCommand(id, (...given: unknown[]) => {
      vscode.Disposable.from(...waiting).dispose();
      registered ??= registerAll();
      return vscode.commands.executeCommand(id, ...given);
    }),
  );
  return { dispose: () => vscode.Disposable.from(...waiting, ...(registered ? [registered] : [])).dispose() };
}

/** Runs a command of ours and waits until it is done. */
export async function run<Id extends CommandId>(id: Id, ...args: CommandArguments[Id]): Promise<void> {
  await vscode.commands.executeCommand(id, ...args);
}

/** A command of ours as CodeLenses, tree items and quick fixes want it. */
export function link<Id extends CommandId>(title: string, id: Id, ...args: CommandArguments[Id]): vscode.Command {
  return { title, command: id, arguments: args };
}

/** A command of ours as the address of a link. VS Code takes the escapes of such an address away twice. */
export function commandUri<Id extends CommandId>(id: Id, ...args: CommandArguments[Id]): vscode.Uri {
  return vscode.Uri.from({ scheme: 'command', path: id, query: encodeURIComponent(JSON.stringify(args)) });
}

/** A menu of the tree hands over the row, which says what it stands for, and behind it the rows selected with it. */
function fromMenu(given: readonly unknown[]): readonly unknown[] {
  const [first] = given;
  if (isRecord(first) && 'argument' in first) return [first['argument']];
  // The dashboard's own menu hands over what it was opened on; the page that is shown is the active one.
  if (isRecord(first) && 'webview' in first) return [];
  // An editor's or the explorer's menu adds things of its own behind the URI.
  return isUri(first) ? [first] : given;
}

function tellOfFailure(log: Log): void {
  const showLog = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('Something went wrong. The log says what.');
  // Not awaited: the command is over, and must not wait for a person to close a message.
  void vscode.window.showErrorMessage(message, showLog).then((chosen) => {
    if (chosen === showLog) log.show();
  });
}

/** What a key that runs a command on a goal runs on an entry, if anything. */
export function onEntry(command: RowCommandId): ItemCommandId | 'retrospective.deleteEntry' | undefined {
  return command === 'retrospective.deleteGoal'
    ? 'retrospective.deleteEntry'
    : ITEM_COMMANDS.find((id) => id === command);
}

function isRowCommand(value: unknown): value is RowCommandId {
  return [...GOAL_COMMANDS, ...ITEM_COMMANDS].some((id) => id === value);
}
