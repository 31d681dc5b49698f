import * as vscode from 'vscode';
import { NAMED_STATUSES } from '../commands/registry.ts';
import { activeDocument, isOwnDocument } from '../workspace/activeDocument.ts';
import { debounce } from '../workspace/debounce.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';

/** How long after a change menus follow, in milliseconds. */
const DELAY = 100;

/** Keeps the context keys true by which the manifest shows menu entries and keys. */
export function registerContext({
  store,
  log,
}: {
  readonly store: JournalStore;
  readonly log: Log;
}): vscode.Disposable {
  const show = contextShower(store, log);
  const update = debounce(DELAY, () => void show());
  update.soon();
  return vscode.Disposable.from(
    update,
    store.onDidChange(update.soon),
    vscode.window.onDidChangeActiveTextEditor(update.soon),
    vscode.window.tabGroups.onDidChangeTabs(update.soon),
    store.onDidPause((document) => {
      if (document === vscode.window.activeTextEditor?.document) void show();
    }),
  );
}

/** Tells VS Code what differs from what it was told last. A key that it was never told of is false to it. */
function contextShower(store: JournalStore, log: Log): () => Promise<void> {
  const shown = new Map<string, boolean>();
  let last = 0;
  return async () => {
    last++;
    const own = last;
    try {
      for (const [key, value] of await contextOf(store)) {
        // While VS Code was told of the keys before, a newer look may have begun: what this one saw is old.
        if (own !== last) return;
        if ((shown.get(key) ?? false) === value) continue;
        shown.set(key, value);
        await vscode.commands.executeCommand('setContext', key, value);
      }
    } catch (error) {
      // The file of the active tab cannot be opened, which VS Code itself tells the person.
      log.debug(String(error));
    }
  };
}

async function contextOf(store: JournalStore): Promise<ReadonlyMap<string, boolean>> {
  const document = await activeDocument(store);
  const isRetrospective =
    document !== undefined && isOwnDocument(document) && store.read(document).kind === 'retrospective';
  const { statuses } = store.settings;
  return new Map([
    ['retrospective.activeFile', isRetrospective],
    ['retrospective.hasYears', store.current.length > 0],
    // A command that says "Mark as Done" goes where no status is called so any more. The key says what is lacking, not
    // what is there, so that menus which are opened before we could tell VS Code anything have the statuses of most people.
    ...NAMED_STATUSES.map((id) => {
      const isLacking = !statuses.some((status) => status.id === id && status.label === undefined);
      return [`retrospective.lacks.${id}`, isLacking] as const;
    }),
  ]);
}
