import * as vscode from 'vscode';
import { link } from '../commands/registry.ts';
import { reminderOf } from '../journal/reminder.ts';
import type { Dismissals } from '../workspace/dismissals.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { reminderText } from '../workspace/reminderText.ts';
import { reminds, showsStatusBar } from '../workspace/settings.ts';

/** In the status bar: Log Entry, and at times one thing that is due. Both go by what is known, and look for nothing. */
export function registerStatusBar({
  store,
  dismissals,
}: {
  readonly store: JournalStore;
  readonly dismissals: Dismissals;
}): vscode.Disposable {
  const logEntry = statusBarItem('retrospective.logEntry', vscode.l10n.t('Log Entry'));
  logEntry.text = `$(edit) ${vscode.l10n.t('Log Entry')}`;
  logEntry.tooltip = vscode.l10n.t('Write down what happened, in this part of the year');
  logEntry.command = link(vscode.l10n.t('Log Entry'), 'retrospective.logEntry');
  const hint = statusBarItem('retrospective.reminder', vscode.l10n.t('Reminder'));
  hint.command = link(vscode.l10n.t('Reminder'), 'retrospective.answerReminder');
  const update = () => {
    const { current, settings } = store;
    setVisible(logEntry, showsStatusBar() && current.length > 0);
    const due = reminds() ? reminderOf(current, settings.today, (period) => dismissals.has(period)) : undefined;
    if (due !== undefined) {
      hint.text = `$(bell-dot) ${reminderText(due)}`;
      hint.accessibilityInformation = { label: reminderText(due) };
    }
    setVisible(hint, due !== undefined);
  };
  return vscode.Disposable.from(
    logEntry,
    hint,
    store.onDidChange(update),
    dismissals.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('retrospective')) update();
    }),
  );
}

function statusBarItem(id: string, name: string): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Left, -10);
  item.name = name;
  return item;
}

function setVisible(item: vscode.StatusBarItem, isVisible: boolean): void {
  if (isVisible) item.show();
  else item.hide();
}
