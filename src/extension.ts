import * as vscode from 'vscode';
import { registerAddGoal } from './commands/addGoal.ts';
import { registerAddMissing } from './commands/addMissing.ts';
import { registerAnswerReminder } from './commands/answerReminder.ts';
import { registerCheckIn } from './commands/checkIn.ts';
import { registerDeleteEntry } from './commands/deleteEntry.ts';
import { registerDraftFromGit } from './commands/draftFromGit.ts';
import { registerEditGoals } from './commands/editGoals.ts';
import { registerExplain } from './commands/explain.ts';
import { registerFixProblem } from './commands/fixProblem.ts';
import { registerGoTo } from './commands/goTo.ts';
import { registerLogEntry } from './commands/logEntry.ts';
import { registerLookAgain } from './commands/lookAgain.ts';
import { registerMoveItem } from './commands/moveItem.ts';
import { registerNewRetrospective } from './commands/newRetrospective.ts';
import { registerOpen } from './commands/open.ts';
import { registerProposeStatuses } from './commands/proposeStatuses.ts';
import { registerOnFirstRun } from './commands/registry.ts';
import { registerReviewSession } from './commands/reviewSession.ts';
import { registerSendSelection } from './commands/sendSelection.ts';
import { registerSetStatus } from './commands/setStatus.ts';
import { registerTakeWording } from './commands/takeWording.ts';
import { registerTeachHeading } from './commands/teachHeading.ts';
import { registerUndo } from './commands/undo.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerCodeLens } from './editor/codeLens.ts';
import { registerCompletion } from './editor/completion.ts';
import { registerContext } from './editor/context.ts';
import { registerDecorations } from './editor/decorations.ts';
import { registerHistoryHover } from './editor/historyHover.ts';
import { registerHover } from './editor/hover.ts';
import { registerLanguageStatus } from './editor/languageStatus.ts';
import { registerMarkLinks } from './editor/markLinks.ts';
import { onFirstMarkdown } from './editor/onFirstMarkdown.ts';
import { watchPen } from './editor/pen.ts';
import { registerProblems } from './editor/problems.ts';
import { registerWorkspaceSymbols } from './editor/workspaceSymbols.ts';
import { registerDashboard } from './views/dashboard.ts';
import { type PreviewBadges, registerPreview } from './views/preview.ts';
import { registerStatusBar } from './views/statusBar.ts';
import { registerTakeAlong } from './views/takeAlong.ts';
import { registerTree, TREE_COMMANDS } from './views/tree.ts';
import { hostDocuments } from './workspace/applyEdits.ts';
import { Dismissals } from './workspace/dismissals.ts';
import { editDoor } from './workspace/editProtocol.ts';
import { JournalStore } from './workspace/journalStore.ts';
import { createLog } from './workspace/log.ts';

/**
 * Puts everything in its place. Nothing is read before a view, an editor or a command asks for it, and on the desktop
 * the code of commands and editor is not even loaded before (`esbuild.mjs` says what is in which file).
 */
export function activate(context: vscode.ExtensionContext): Pick<PreviewBadges, 'extendMarkdownIt'> {
  const log = createLog();
  const store = new JournalStore(log, context.storageUri);
  const door = editDoor(hostDocuments(context.subscriptions));
  const dismissals = new Dismissals(context.globalState);
  const preview = registerPreview({ store });
  const { extensionUri } = context;
  const dashboard = registerDashboard({ store, log, extensionUri });
  context.subscriptions.push(
    log,
    store,
    preview,
    registerTree({ store, log }),
    dashboard,
    registerContext({ store, log }),
    dismissals,
    registerStatusBar({ store, dismissals }),
    registerWorkspaceSymbols({ store }),
    registerOnFirstRun([...TREE_COMMANDS, 'retrospective.openDashboard'], () =>
      vscode.Disposable.from(
        registerDraftFromGit({ store, door, log }),
        registerLogEntry({ store, door, log }),
        registerAddGoal({ store, door, log }),
        registerCheckIn({ store, door, log }),
        registerReviewSession({ store, door, log }),
        registerSendSelection({ store, door, log }),
        registerGoTo({ store, log }),
        registerAnswerReminder({ store, dismissals, log }),
        registerSetStatus({ store, door, log }),
        registerNewRetrospective({ store, log }),
        registerAddMissing({ store, door, log }),
        registerOpen({ store, log }),
        registerTakeWording({ store, door, log }),
        registerTakeAlong({ store, log, extensionUri, dashboard }),
        registerMoveItem({ store, door, log }),
        registerEditGoals({ store, door, log }),
        registerDeleteEntry({ store, door, log }),
        registerUndo({ store, door, log }),
        registerExplain({ store, log }),
        registerProposeStatuses({ store, log }),
        registerTeachHeading({ store, log }),
        registerFixProblem({ store, door, log }),
        registerLookAgain({ store, log }),
      ),
    ),
    onFirstMarkdown(() => {
      const pen = watchPen();
      return vscode.Disposable.from(
        pen,
        registerCodeLens({ store, pen }),
        registerCodeActions({ store }),
        registerHover({ store }),
        registerHistoryHover({ store }),
        registerCompletion({ store, log }),
        registerMarkLinks({ store }),
        registerLanguageStatus({ store }),
        registerProblems({ store, pen, log }),
        registerDecorations({ store }),
      );
    }),
  );
  return { extendMarkdownIt: preview.extendMarkdownIt };
}
