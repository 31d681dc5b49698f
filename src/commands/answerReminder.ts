import * as vscode from 'vscode';
import { reminderOf, reminderPeriod } from '../journal/reminder.ts';
import type { Dismissals } from '../workspace/dismissals.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { reminderText } from '../workspace/reminderText.ts';
import { turnRemindersOff } from '../workspace/settings.ts';
import { register, run } from './registry.ts';

/** What the hint in the status bar leads to: what it is about, or that it goes. */
export function registerAnswerReminder({
  store,
  dismissals,
  log,
}: {
  readonly store: JournalStore;
  readonly dismissals: Dismissals;
  readonly log: Log;
}): vscode.Disposable {
  return register(log, 'retrospective.answerReminder', async () => {
    const due = reminderOf(store.current, store.settings.today, (period) => dismissals.has(period));
    if (due === undefined) return;
    const begin =
      due.kind === 'review'
        ? {
            label: vscode.l10n.t('Start the Review Session…'),
            act: () => run('retrospective.reviewSession', { journal: due.journal, year: due.year }),
          }
        : { label: vscode.l10n.t('Log an Entry…'), act: () => run('retrospective.logEntry') };
    const dismiss =
      due.kind === 'review'
        ? vscode.l10n.t('No More Reminders of the Review of {0}', due.year)
        : vscode.l10n.t('No More Reminders of Q{0}', due.quarter);
    const items = [
      begin,
      { label: dismiss, act: () => dismissals.add(reminderPeriod(due)) },
      { label: vscode.l10n.t('Turn Reminders Off'), act: turnRemindersOff },
    ];
    const title = vscode.l10n.t('Reminder');
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder: reminderText(due) });
    await picked?.act();
  });
}
