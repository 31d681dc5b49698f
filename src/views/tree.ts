import * as vscode from 'vscode';
import { onEntry, register, run } from '../commands/registry.ts';
import type { Journal } from '../journal/journal.ts';
import { debounce } from '../workspace/debounce.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { followsCursor } from '../workspace/settings.ts';
import { filtered } from './filteredRows.ts';
import { registerFilter } from './filterTree.ts';
import { badgeOf } from './treeBadge.ts';
import { changedRows, isLasting, isSamePlace, isShownAlike, type ShownBy } from './treeChanges.ts';
import { TreeDrag } from './treeDrag.ts';
import { isWhole, type TreeFilter, WHOLE } from './treeFilter.ts';
import { focusedRowOf } from './treeFocus.ts';
import { tooltipOf, treeItem } from './treeItem.ts';
import { type Row, rowAt, rowsOf } from './treeRows.ts';

/** How long the cursor must rest before the tree follows it, in milliseconds. */
const REST = 200;

/** The commands that the view registers, with itself. */
export const TREE_COMMANDS = [
  'retrospective.onFocusedRow',
  'retrospective.filter',
  'retrospective.filterByText',
  'retrospective.clearFilter',
] as const;

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
  let filteredBy = '';
  const showMessage = () => {
    view.message = [
      ...(vscode.workspace.isTrusted ? [] : [vscode.l10n.t('Restricted Mode: some workspace settings are left out.')]),
      ...(filteredBy === '' ? [] : [vscode.l10n.t('Filter: {0}', filteredBy)]),
      ...(rows.hidesAll ? [vscode.l10n.t('The filter leaves nothing to show.')] : []),
    ].join('\n');
  };
  showMessage();
  return vscode.Disposable.from(
    view,
    rows,
    registerFilter({
      store,
      log,
      apply: (filter, words) => {
        rows.filterBy(filter);
        filteredBy = words;
        showMessage();
      },
    }),
    store.onDidChange(showMessage),
    vscode.workspace.onDidGrantWorkspaceTrust(showMessage),
    follow,
    store.onDidChange(showBadge),
    vscode.window.onDidChangeTextEditorSelection(follow.soon),
    vscode.window.onDidChangeActiveTextEditor(follow.soon),
    register(log, 'retrospective.onFocusedRow', async (command) => {
      const row = await focusedRow();
      if (row?.kind === 'goal') await run(command, row.argument);
      const entryCommand = onEntry(command);
      if (row?.kind === 'entry' && entryCommand !== undefined) await run(entryCommand, row.argument);
    }),
  );
}

/** Rows, and what they were made of. */
interface Made {
  readonly journals: readonly Journal[];
  readonly settings: ShownBy | undefined;
  readonly filter: TreeFilter;
  readonly rows: readonly Row[];
}

class TreeRows implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<Row[] | undefined>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  /** By id, the journals and years that VS Code was given: it goes on asking with these. */
  readonly #given = new Map<string, Row>();
  /** The same of now. */
  #lasting = new Map<string, Row>();
  #filter = WHOLE;
  #made: Made = { journals: [], settings: undefined, filter: WHOLE, rows: [] };
  /** What VS Code shows, or is about to ask for. */
  #drawn: Made | undefined;
  #isEmpty: boolean | undefined;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => this.#follow());
  }

  /** The rows at the top, of the journals as they are now. */
  get top(): readonly Row[] {
    return this.#now().rows;
  }

  /** Whether VS Code has the rows of now: it logs an error when it is to reveal one that it has not asked for yet. */
  get isDrawn(): boolean {
    return this.#drawn === this.#now();
  }

  /** Whether there are rows, and the filter leaves none of them. */
  get hidesAll(): boolean {
    return !isWhole(this.#filter) && this.#store.current.length > 0 && this.top.length === 0;
  }

  filterBy(filter: TreeFilter): void {
    this.#filter = filter;
    this.#follow();
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row !== undefined) return this.#ofNow(row).children().map(this.#asGiven);
    await this.#store.firstJournals();
    // Only now is it known whether there is anything, so only now does the view say so.
    const isEmpty = this.top.length === 0 && !this.hidesAll;
    if (this.#isEmpty !== isEmpty) await vscode.commands.executeCommand('setContext', 'retrospective.isEmpty', isEmpty);
    this.#isEmpty = isEmpty;
    this.#drawn = this.#now();
    return this.top.map(this.#asGiven);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return treeItem(this.#ofNow(row), this.#store.settings);
  }

  getParent({ parent }: Row): Row | undefined {
    return parent && this.#asGiven(parent);
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const tooltip = tooltipOf(this.#ofNow(row), this.#store.settings);
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#changed).dispose();
  }

  /** VS Code forgets all rows below one that has changed, also the one that a menu is open on: so no more than these. */
  #follow(): void {
    if (this.#drawn === undefined) return;
    const { rows, settings } = this.#drawn;
    const now = this.#now();
    const changed = isShownAlike(settings, now.settings) ? changedRows(rows, now.rows) : undefined;
    if (changed === undefined) this.#changed.fire(undefined);
    else {
      this.#drawn = now;
      if (changed.length > 0) this.#changed.fire(changed.map(this.#asGiven));
    }
  }

  #now(): Made {
    const { current, settings } = this.#store;
    const { journals, settings: shownBy, filter } = this.#made;
    if (journals !== current || shownBy !== settings || filter !== this.#filter) {
      const rows = filtered(rowsOf(current), this.#filter, settings);
      this.#made = { journals: current, settings, filter: this.#filter, rows };
      const years = rows.flatMap((row) => (row.kind === 'journal' ? row.children() : []));
      this.#lasting = new Map([...rows, ...years].map((row) => [row.id, row]));
    }
    return this.#made;
  }

  #ofNow(row: Row): Row {
    this.#now();
    return (isLasting(row) && this.#lasting.get(row.id)) || row;
  }

  readonly #asGiven = (row: Row): Row => {
    if (!isLasting(row)) return row;
    const given = this.#given.get(row.id);
    if (given !== undefined && isLasting(given) && isSamePlace(given, row)) return given;
    this.#given.set(row.id, row);
    return row;
  };
}

async function revealCursor(view: vscode.TreeView<Row>, rows: TreeRows): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !view.visible || !rows.isDrawn || !followsCursor()) return;
  const { document, selection } = editor;
  const row = rowAt(rows.top, document.uri.toString(), document.offsetAt(selection.active));
  if (row === undefined || view.selection.some(({ id }) => id === row.id)) return;
  await view.reveal(row, { select: true, focus: false });
}
