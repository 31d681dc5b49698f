import * as vscode from 'vscode';
import { link } from '../commands/registry.ts';
import { type FoundGoal, goalsIn, refsOf } from '../journal/find.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { nextStatus, type Status } from '../journal/status.ts';
import type { Span } from '../journal/text.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { spanOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';

/** Saying how a goal went mends nothing, so it is no quick fix: the bulb stays plain, and a fix of a problem comes first. */
const KIND = vscode.CodeActionKind.RefactorRewrite.append('status');

/** The statuses of the goals at the cursors and in the selections, on the light bulb. */
export function registerCodeActions({ store }: { readonly store: JournalStore }): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { triggerKind }) {
      const reading = isWrittenIn(document) ? store.read(document) : undefined;
      if (reading?.kind !== 'retrospective') return [];
      const { retrospective } = reading;
      const spans = selectionsAt(document, range).map((selection) => spanOf(document, selection));
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
      const goals = goalsIn(retrospective, spans).filter(
        (found) => isAsked || suggestsItself(found, spans, store.settings.today),
      );
      return goals.length === 0 ? [] : actionsFor(document, retrospective, goals, store.settings.statuses);
    },
  };
  return whileEnabled('codeActions', () =>
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [KIND],
    }),
  );
}

/** VS Code asks for the main cursor alone; the command would change the goals of all. */
function selectionsAt(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && editor.selection.isEqual(range) ? editor.selections : [range];
}

/** The bulb comes by itself on the own line of a goal whose year has come, not in its notes, nor where it may be none. */
function suggestsItself(
  { goal, section }: FoundGoal,
  spans: readonly Span[],
  today: { readonly year: number },
): boolean {
  const isOnLine = spans.some(({ start, end }) => goal.line.start <= end && start <= goal.line.end);
  return isOnLine && section.certain && section.year <= today.year;
}

function actionsFor(
  { uri }: vscode.TextDocument,
  retrospective: Retrospective,
  goals: readonly FoundGoal[],
  statuses: readonly Status[],
): vscode.CodeAction[] {
  const refs = refsOf(retrospective, uri.toString());
  const targets = goals.flatMap(({ goal }) => refs.get(goal) ?? []);
  const [first] = goals;
  const next = first && goals.length === 1 ? nextStatus(statuses, first.goal.status) : undefined;
  const has = (status: Status) => goals.every(({ goal }) => statusOf(statuses, goal.status) === status);
  return statuses
    .filter((status) => !has(status))
    .map((status) => {
      const label = statusLabel(status);
      const title =
        goals.length === 1
          ? vscode.l10n.t('Mark as {0}', label)
          : vscode.l10n.t('Mark {0} goals as {1}', goals.length, label);
      const action = new vscode.CodeAction(title, KIND);
      action.command = link(title, 'retrospective.setStatus', targets, status.id);
      // VS Code puts it first.
      action.isPreferred = status.id === next;
      return action;
    });
}
