import * as vscode from 'vscode';
import type { Status, StatusId } from '../journal/status.ts';
import type { StatusSince } from './goalHistory.ts';
import { statusLabel, statusOf } from './statusLabel.ts';

/** A line for each status that a goal has had by git, as `Done since May 3, 2024`, newest first. */
export function statusHistoryText(history: readonly StatusSince[], statuses: readonly Status[]): readonly string[] {
  return history.map(({ status, authored }) =>
    vscode.l10n.t('{0} since {1} (git)', label(status, statuses), dayText(authored)),
  );
}

/** The status that a goal had on the day that its document bears, as `Done as of Dec 30, 2024 (date of the document)`. */
export function statusAsOfText(status: StatusId | null, day: Date, statuses: readonly Status[]): string {
  return vscode.l10n.t('{0} as of {1} (date of the document)', label(status, statuses), dayText(day));
}

function label(status: StatusId | null, statuses: readonly Status[]): string {
  const known = statusOf(statuses, status);
  return known ? statusLabel(known) : (status ?? '');
}

function dayText(day: Date | number): string {
  return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium' }).format(day);
}
