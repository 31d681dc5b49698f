import * as vscode from 'vscode';
import { run } from '../commands/registry.ts';
import type { MoveTarget } from '../edits/moveByRef.ts';
import { goalsHomeOf } from '../journal/goalsHome.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { EntryRow, GoalRow, Row } from './treeRows.ts';

/** The name under which VS Code lets rows of this tree be dropped on others of it. */
const ROWS = 'application/vnd.code.tree.retrospective.years';

/** Drags a goal to another place or year, and an entry to another place or section. The command does the rest. */
export class TreeDrag implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [ROWS];
  readonly dropMimeTypes = [ROWS];
  readonly #store: JournalStore;
  #dragged: GoalRow | EntryRow | undefined;

  constructor(store: JournalStore) {
    this.#store = store;
  }

  handleDrag([row]: readonly Row[], data: vscode.DataTransfer): void {
    this.#dragged = row?.kind === 'goal' || row?.kind === 'entry' ? row : undefined;
    if (this.#dragged !== undefined) data.set(ROWS, new vscode.DataTransferItem(this.#dragged.id));
  }

  async handleDrop(target: Row | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged = this.#dragged;
    if (target === undefined || dragged === undefined || data.get(ROWS)?.value !== dragged.id) return;
    const place = this.#placeAt(dragged, target);
    if (place !== undefined) await run('retrospective.moveTo', dragged.argument, place);
  }

  /** On a row of its kind it takes that one's place; on a year or a section it goes to the end of it. */
  #placeAt(dragged: GoalRow | EntryRow, target: Row): MoveTarget | undefined {
    if (target.kind === 'note') return target.parent && this.#placeAt(dragged, target.parent);
    if (target.kind === dragged.kind) return { beside: target.argument, side: sideOf(dragged, target) };
    if (dragged.kind === 'entry') return target.kind === 'section' ? { section: target.argument } : undefined;
    const year = target.kind === 'year' || target.kind === 'goals' ? target.year.year : undefined;
    const journals = this.#store.current;
    const journal = journals.find(({ documents }) => documents.some(({ uri }) => uri === dragged.argument.uri));
    const home = year === undefined || journal === undefined ? undefined : goalsHomeOf(journal, year);
    return year === undefined || home === undefined || year === dragged.argument.year
      ? undefined
      : { uri: home.uri, year };
  }
}

/** Downwards among its own it goes behind the row that it is dropped on, else before it. */
function sideOf(dragged: Row, target: Row): 'before' | 'behind' {
  const rows = dragged.parent?.children() ?? [];
  const from = rows.findIndex(({ id }) => id === dragged.id);
  const to = rows.findIndex(({ id }) => id === target.id);
  return to > from && target.parent?.id === dragged.parent?.id ? 'behind' : 'before';
}
