import * as vscode from 'vscode';
import { isGoalCommand, register, run } from '../commands/registry.ts';
import type { Journal } from '../journal/journal.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { followsCursor } from '../workspace/settings.ts';
import { debounce } from '../workspace/watch.ts';
import { badgeOf } from './treeBadge.ts';
import { TreeDrag } from './treeDrag.ts';
import { focusedRowOf } from './treeFocus.ts';
import { tooltipOf, treeItem } from './treeItem.ts';
import { type Row, rowAt, rowsOf, sayTheSame } from './treeRows.ts';

/** How long the cursor must rest before the tree follows it, in milliseconds. */
const REST = 200;

/** The view of years, goals and quarters in the side bar. */
export function registerTree({ store, log }: { readonly store: JournalStore; readonly log: Log }): vscode.Disposable {
  const rows = new TreeRows(store);
  const view = vscode.window.createTreeView('retrospective.years', {
    treeDataProvider: rows,
    showCollapseAll: true,
    dragAndDropController: new TreeDrag(store),
  });
  const follow = debounce(REST, () => {
    // While the tree is redrawn it may not have the row yet; the next move of the cursor finds it.
    revealCursor(view, rows).catch((error) => log.debug(String(error)));
  });
  const focusedRow = focusedRowOf(view);
  const showBadge = () => {
    view.badge = badgeOf(store.current, store.settings.today);
  };
  const showTrust = () => {
    view.message = vscode.workspace.isTrusted
      ? ''
      : vscode.l10n.t('Restricted Mode: some workspace settings are left out.');
  };
  showTrust();
  return vscode.Disposable.from(
    view,
    rows,
    vscode.workspace.onDidGrantWorkspaceTrust(showTrust),
    follow,
    store.onDidChange(showBadge),
    vscode.window.onDidChangeTextEditorSelection(follow.soon),
    vscode.window.onDidChangeActiveTextEditor(follow.soon),
    register(log, 'retrospective.onFocusedRow', async (command) => {
      const row = await focusedRow();
      if (row?.kind === 'goal') await run(command, row.argument);
      else if (row?.kind === 'entry' && !isGoalCommand(command)) await run(command, row.argument);
    }),
  );
}

/** Rows, and what they were made of. */
interface Made {
  readonly journals: readonly Journal[];
  readonly settings: ReadSettings | undefined;
  readonly rows: readonly Row[];
}

class TreeRows implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #made: Made = { journals: [], settings: undefined, rows: [] };
  #drawn: readonly Row[] | undefined;
  #isEmpty: boolean | undefined;

  constructor(store: JournalStore) {
    this.#store = store;
    // VS Code forgets all rows when it is told of a change, also the one that a menu is open on.
    this.#subscription = store.onDidChange(() => {
      if (this.#drawn === undefined || !this.isDrawn) this.#changed.fire();
    });
  }

  /** The rows at the top, of the journals as they are now: VS Code may be about to ask for them again. */
  get top(): readonly Row[] {
    const { current, settings } = this.#store;
    const { journals, rows } = this.#made;
    if (journals !== current || this.#made.settings !== settings) {
      const isSame = this.#made.settings === settings && sayTheSame(journals, current);
      this.#made = { journals: current, settings, rows: isSame ? rows : rowsOf(current) };
    }
    return this.#made.rows;
  }

  /** Whether VS Code has the rows of now: it logs an error when it is to reveal one that it has not asked for yet. */
  get isDrawn(): boolean {
    return this.#drawn === this.top;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row !== undefined) return [...row.children()];
    await this.#store.firstJournals();
    // Only now is it known whether there is anything, so only now does the view say so.
    const isEmpty = this.top.length === 0;
    if (this.#isEmpty !== isEmpty) await vscode.commands.executeCommand('setContext', 'retrospective.isEmpty', isEmpty);
    this.#isEmpty = isEmpty;
    this.#drawn = this.top;
    return [...this.top];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return treeItem(row, this.#store.settings);
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const tooltip = tooltipOf(row, this.#store.settings);
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#changed).dispose();
  }
}

async function revealCursor(view: vscode.TreeView<Row>, rows: TreeRows): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !view.visible || !rows.isDrawn || !followsCursor()) return;
  const { document, selection } = editor;
  const row = rowAt(rows.top, document.uri.toString(), document.offsetAt(selection.active));
  if (row !== undefined) await view.reveal(row, { select: true, focus: false });
}
