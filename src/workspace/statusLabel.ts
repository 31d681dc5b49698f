import * as vscode from 'vscode';
import type { Status, StatusId } from '../journal/status.ts';

/** What a status is called: as the person named it, or for a default one in the display language. */
export function statusLabel(status: Status): string {
  return status.label ?? defaultLabel(status.id) ?? status.id;
}

/** The status of a goal; one without a mark is shown as the first of the set. */
export function statusOf(statuses: readonly Status[], id: StatusId | null): Status | undefined {
  return id === null ? statuses[0] : statuses.find((status) => status.id === id);
}

/** A colour that is no theme colour, `#fa0`, has no place in VS Code's own views. */
export function statusIcon({ icon, color }: Status): vscode.ThemeIcon {
  return /^[a-zA-Z][\w.]*$/u.test(color)
    ? new vscode.ThemeIcon(icon, new vscode.ThemeColor(color))
    : new vscode.ThemeIcon(icon);
}

function defaultLabel(id: StatusId): string | undefined {
  switch (id) {
    case 'planned':
      return vscode.l10n.t('Planned');
    case 'done':
      return vscode.l10n.t('Done');
    case 'partly':
      return vscode.l10n.t('Partly Done');
    case 'missed':
      return vscode.l10n.t('Missed');
    case 'in-progress':
      return vscode.l10n.t('In Progress');
    case 'dropped':
      return vscode.l10n.t('Dropped');
    case 'moved':
      return vscode.l10n.t('Carried Over');
    default:
      return undefined;
  }
}
