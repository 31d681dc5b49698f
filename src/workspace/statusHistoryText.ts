import * as vscode from 'vscode';
import type { Status } from '../journal/status.ts';
import type { StatusSince } from './goalHistory.ts';
import { statusLabel, statusOf } from './statusLabel.ts';

/** A line for each status that a goal has had by git, as `Done since May 3, 2024`, newest first. */
export function statusHistoryText(history: readonly StatusSince[], statuses: readonly Status[]): readonly string[] {
  const format = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium' });
  return history.map(({ status, authored }) => {
    const known = statusOf(statuses, status);
    return vscode.l10n.t('{0} since {1} (git)', known ? statusLabel(known) : (status ?? ''), format.format(authored));
  });
}
