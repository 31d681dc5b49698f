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
import { focusedRow } from './treeFocus.ts';
import { tooltipOf, treeItem } from './treeItem.ts';
import { type Row, rowAt, rowsOf } from './treeRows.ts';
import { treeTurns } from './treeTurns.ts';

/** How long the cursor must rest before the tree follows it, in milliseconds. */
const REST = 200;

/** How long VS Code may take to ask for rows, in milliseconds, until we go on without. */
const PATIENCE = 1000;

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
    if (!view.visible) return;
    rows.whenDrawn(() => revealCursor(view, rows.drawn)).catch((error) => log.debug(String(error)));
  });
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
    view.onDidCollapseElement(({ element }) => rows.setOpen(element, false)),
    view.onDidExpandElement(({ element }) => rows.setOpen(element, true)),
    store.onDidChange(showMessage),
    vscode.workspace.onDidGrantWorkspaceTrust(showMessage),
    follow,
    store.onDidChange(showBadge),
    vscode.window.onDidChangeTextEditorSelection(follow.soon),
    vscode.window.onDidChangeActiveTextEditor(follow.soon),
    register(log, 'retrospective.onFocusedRow', async (command) => {
      const row = await focusedRow(view, (ask) => rows.whenDrawn(ask));
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
  /** Its journals and years by id. */
  readonly lasting: ReadonlyMap<string, Row>;
}

/** VS Code is told of one change after the other, and sees the rows of the last one that it was told of until then. */
class TreeRows implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<Row[] | undefined>();
  readonly #subscription: vscode.Disposable;
  readonly #turns = treeTurns(PATIENCE, () => this.#goOn());
  readonly onDidChangeTreeData = this.#changed.event;
  /** By id, the journals and years that VS Code was given: it goes on asking with these. */
  readonly #given = new Map<string, Row>();
  /** The rows that the person has closed: VS Code does not ask what is below them. */
  readonly #closed = new Set<string>();
  /** What is to be done next, one after the other, with rows that stay the same. */
  readonly #waiting: (() => Promise<void>)[] = [];
  #filter = WHOLE;
  #made: Made = { journals: [], settings: undefined, filter: WHOLE, rows: [], lasting: new Map() };
  /** What VS Code shows, or is about to ask for. */
  #drawn: Made | undefined;
  #isEmpty: boolean | undefined;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => this.#goOn());
  }

  /** The rows at the top that VS Code has. */
  get drawn(): readonly Row[] {
    return this.#drawn?.rows ?? [];
  }

  /** Whether there are rows, and the filter leaves none of them. */
  get hidesAll(): boolean {
    return !isWhole(this.#filter) && this.#store.current.length > 0 && this.#now().rows.length === 0;
  }

  filterBy(filter: TreeFilter): void {
    this.#filter = filter;
    this.#goOn();
  }

  /** Does something with the tree once VS Code has the rows of now. They stay the same until it is done. */
  whenDrawn(work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => work().then(resolve, reject));
      this.#goOn();
    });
  }

  setOpen({ id }: Row, isOpen: boolean): void {
    if (isOpen) this.#closed.delete(id);
    else this.#closed.add(id);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    this.#turns.end(below(row?.id));
    if (row !== undefined) return this.#asDrawn(row).children().map(this.#asGiven);
    await this.#store.firstJournals();
    // Only now is it known whether there is anything, so only now does the view say so.
    const isEmpty = this.#now().rows.length === 0 && !this.hidesAll;
    if (this.#isEmpty !== isEmpty) await vscode.commands.executeCommand('setContext', 'retrospective.isEmpty', isEmpty);
    this.#isEmpty = isEmpty;
    // A row that is just being shown must still be there.
    if (!this.#turns.awaits(WORKING)) this.#drawn = this.#now();
    return this.drawn.map(this.#asGiven);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    this.#turns.end(row.id);
    const item = treeItem(this.#asDrawn(row), this.#drawn?.settings ?? this.#store.settings);
    const isOpen = item.collapsibleState === vscode.TreeItemCollapsibleState.Expanded && !this.#closed.has(row.id);
    if (isOpen) this.#turns.begin(below(row.id));
    return item;
  }

  getParent({ parent }: Row): Row | undefined {
    return parent && this.#asGiven(parent);
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const tooltip = tooltipOf(this.#asDrawn(row), this.#store.settings);
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscription, this.#changed, this.#turns).dispose();
  }

  /** Tells VS Code what has changed, and then does what is waiting: each once it is done with what was before. */
  #goOn(): void {
    if (this.#drawn === undefined || !this.#turns.areOver) return;
    this.#tell(this.#drawn);
    if (!this.#turns.areOver) return;
    const work = this.#waiting.shift();
    if (work === undefined) return;
    this.#turns.begin(WORKING);
    work().finally(() => this.#turns.end(WORKING));
  }

  /** VS Code forgets all rows below one that has changed, also the one that a menu is open on: so no more than these. */
  #tell({ rows, settings }: Made): void {
    const now = this.#now();
    const changed = isShownAlike(settings, now.settings) ? changedRows(rows, now.rows) : undefined;
    this.#drawn = now;
    if (changed?.length === 0) return;
    this.#turns.begin(...(changed?.map(({ id }) => id) ?? [below(undefined)]));
    this.#changed.fire(changed?.map(this.#asGiven));
  }

  #now(): Made {
    const { current, settings } = this.#store;
    const { journals, settings: shownBy, filter } = this.#made;
    if (journals !== current || shownBy !== settings || filter !== this.#filter) {
      const rows = filtered(rowsOf(current), this.#filter, settings);
      const years = rows.flatMap((row) => (row.kind === 'journal' ? row.children() : []));
      const lasting = new Map([...rows, ...years].map((row) => [row.id, row]));
      this.#made = { journals: current, settings, filter: this.#filter, rows, lasting };
    }
    return this.#made;
  }

  #asDrawn(row: Row): Row {
    return (isLasting(row) && this.#drawn?.lasting.get(row.id)) || row;
  }

  readonly #asGiven = (row: Row): Row => {
    if (!isLasting(row)) return row;
    const given = this.#given.get(row.id);
    if (given !== undefined && isLasting(given) && isSamePlace(given, row)) return given;
    this.#given.set(row.id, row);
    return row;
  };
}

async function revealCursor(view: vscode.TreeView<Row>, rows: readonly Row[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !view.visible || !followsCursor()) return;
  const { document, selection } = editor;
  const row = rowAt(rows, document.uri.toString(), document.offsetAt(selection.active));
  if (row === undefined || view.selection.some(({ id }) => id === row.id)) return;
  await view.reveal(row, { select: true, focus: false });
}

/** That VS Code asks for what is below a row, or for the rows at the top. No row has such an id. */
function below(id: string | undefined): string {
  return `below ${id ?? ''}`;
}

const WORKING = 'working';
