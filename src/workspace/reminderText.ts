import * as vscode from 'vscode';
import type { Reminder } from '../journal/reminder.ts';

/** What is due, in a sentence. */
export function reminderText(due: Reminder): string {
  switch (due.kind) {
    case 'empty-quarter':
      return vscode.l10n.t('Q{0} has no entries yet', due.quarter);
    case 'review':
      return due.goals === 1
        ? vscode.l10n.t('1 goal waits for a review')
        : vscode.l10n.t('{0} goals wait for a review', due.goals);
    default:
      return due satisfies never;
  }
}
