import * as vscode from 'vscode';
import { register } from '../commands/registry.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { askForKinds, askForWords, filterText } from './askForFilter.ts';
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
    apply(filter, filterText(filter, store.settings));
    await vscode.commands.executeCommand('setContext', 'retrospective.isFiltered', !isWhole(filter));
    await vscode.commands.executeCommand('retrospective.years.focus');
  };
  return vscode.Disposable.from(
    register(log, 'retrospective.filter', async () => {
      const chosen = await askForKinds(filter, store.settings);
      if (chosen !== undefined) await change(chosen);
    }),
    register(log, 'retrospective.filterByText', async () => {
      const words = await askForWords(filter);
      if (words !== undefined) await change({ words });
    }),
    register(log, 'retrospective.clearFilter', () => change(WHOLE)),
  );
}
