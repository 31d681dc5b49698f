import * as vscode from 'vscode';
import { register } from '../commands/registry.ts';
import type { StatusId } from '../journal/status.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusIcon, statusLabel } from '../workspace/statusLabel.ts';
import { isWhole, type TreeFilter, WHOLE } from './treeFilter.ts';

interface Deps {
  readonly store: JournalStore;
  readonly log: Log;
  /** Shows what a filter leaves, and says what it is: `Missed, Q1, “letters”`. */
  readonly apply: (filter: TreeFilter, words: string) => void;
}

/** The commands that leave in the tree only what a person wants to see. The filter goes with the window. */
export function registerFilter({ store, log, apply }: Deps): vscode.Disposable {
  let filter = WHOLE;
  const change = async (changes: Partial<TreeFilter>) => {
    filter = { ...filter, ...changes };
    apply(filter, describe(filter, store.settings));
    await vscode.commands.executeCommand('setContext', 'retrospective.isFiltered', !isWhole(filter));
    await vscode.commands.executeCommand('retrospective.years.focus');
  };
  return vscode.Disposable.from(
    register(log, 'retrospective.filter', async () => {
      const chosen = await askForKinds(filter, store.settings);
      if (chosen !== undefined) await change(chosen);
    }),
    register(log, 'retrospective.filterByText', async () => {
      const words = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter by Text'),
        prompt: vscode.l10n.t('Words of goals, entries and notes. Nothing shows everything.'),
        value: filter.words,
      });
      if (words !== undefined) await change({ words: words.trim() });
    }),
    register(log, 'retrospective.clearFilter', () => change(WHOLE)),
  );
}

interface Kind extends vscode.QuickPickItem {
  readonly status?: StatusId;
  readonly waiting?: true;
  readonly quarter?: number;
}

async function askForKinds(
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

function describe({ statuses, waiting, quarters, words }: TreeFilter, settings: ReadSettings): string {
  return [
    ...(waiting ? [vscode.l10n.t('Waits for a review')] : []),
    ...settings.statuses.filter(({ id }) => statuses.includes(id)).map(statusLabel),
    ...quarters.map((quarter) => vscode.l10n.t('Q{0}', quarter)),
    ...(words === '' ? [] : [vscode.l10n.t('“{0}”', plainLabel(words))]),
  ].join(', ');
}
