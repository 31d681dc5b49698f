import * as vscode from 'vscode';
import type { Row } from './treeRows.ts';

/** How often, and how many milliseconds apart, the focused row is asked for while the tree is being redrawn. */
const ATTEMPTS = 10;
const PAUSE = 50;

/**
 * The row that has the focus, which may be another one than is selected. VS Code tells extensions of the selection
 * alone, so the focused row is put into it or taken out, and back again: what differs in between is the row. While the
 * tree is redrawn the answers do not fit together, or there are none, and it is asked again.
 */
export function focusedRowOf(view: vscode.TreeView<Row>): () => Promise<Row | undefined> {
  let asked: Promise<Row | undefined> = Promise.resolve(undefined);
  return () => {
    // One key press after the other, or they would take the selection for each other's. A failure was the other's too.
    asked = asked.catch(() => undefined).then(() => ask(view));
    return asked;
  };
}

async function ask(view: vscode.TreeView<Row>): Promise<Row | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = view.selection;
    await vscode.commands.executeCommand('list.toggleSelection');
    const between = view.selection;
    await vscode.commands.executeCommand('list.toggleSelection');
    const row = onlyDifference(before, between);
    if (row !== undefined && row.id === onlyDifference(between, view.selection)?.id) return row;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}

/** The one row that only one of them has. A row that was redrawn is another object with the same id. */
function onlyDifference(some: readonly Row[], others: readonly Row[]): Row | undefined {
  const missing = (from: readonly Row[], rows: readonly Row[]) =>
    rows.filter((row) => !from.some(({ id }) => id === row.id));
  const [row, ...more] = [...missing(some, others), ...missing(others, some)];
  return more.length === 0 ? row : undefined;
}
