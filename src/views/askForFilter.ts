import * as vscode from 'vscode';
import type { StatusId } from '../journal/status.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel } from '../workspace/statusLabel.ts';
import type { TreeFilter } from './treeFilter.ts';

interface Kind extends vscode.QuickPickItem {
  readonly status?: StatusId;
  readonly waiting?: true;
  readonly quarter?: number;
}

/** What kinds of goals and which quarters are to be left; undefined where the person turns back. */
export async function askForKinds(
  filter: TreeFilter,
  { statuses }: ReadSettings,
): Promise<Omit<TreeFilter, 'words'> | undefined> {
  const separator = (label: string): Kind => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: readonly Kind[] = [
    separator(vscode.l10n.t('Goals')),
    {
      label: vscode.l10n.t('Waits for a review'),
      iconPath: new vscode.ThemeIcon('clock'),
      picked: filter.waiting,
      waiting: true,
    },
    ...statuses.map((status) => ({
      label: statusLabel(status),
      iconPath: statusIcon(status),
      picked: filter.statuses.includes(status.id),
      status: status.id,
    })),
    separator(vscode.l10n.t('Quarters')),
    ...[1, 2, 3, 4].map((quarter) => ({
      label: vscode.l10n.t('Q{0}', quarter),
      iconPath: new vscode.ThemeIcon('milestone'),
      picked: filter.quarters.includes(quarter),
      quarter,
    })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Filter Years'),
    placeHolder: vscode.l10n.t('Show only what is picked. Nothing picked shows everything.'),
  });
  return (
    picked && {
      statuses: picked.flatMap(({ status }) => status ?? []),
      waiting: picked.some(({ waiting }) => waiting === true),
      quarters: picked.flatMap(({ quarter }) => quarter ?? []),
    }
  );
}

export async function askForWords(filter: TreeFilter): Promise<string | undefined> {
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Filter by Text'),
    prompt: vscode.l10n.t('Words of goals, entries and notes. Nothing shows everything.'),
    value: filter.words,
  });
  return words?.trim();
}

/** `Missed, Q1, “letters”`. */
export function filterText({ statuses, waiting, quarters, words }: TreeFilter, settings: ReadSettings): string {
  return [
    ...(waiting ? [vscode.l10n.t('Waits for a review')] : []),
    ...settings.statuses.filter(({ id }) => statuses.includes(id)).map(statusLabel),
    ...quarters.map((quarter) => vscode.l10n.t('Q{0}', quarter)),
    ...(words === '' ? [] : [vscode.l10n.t('“{0}”', plainLabel(words))]),
  ].join(', ');
}
