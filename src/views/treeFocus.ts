import * as vscode from 'vscode';
import type { Row } from './treeRows.ts';

/** How often, and how many milliseconds apart, the focused row is asked for. */
const ATTEMPTS = 10;
const PAUSE = 50;

/**
 * The row that has the focus, which may be another one than is selected. VS Code tells extensions of the selection
 * alone, so the focused row is put into it or taken out, and back again: what differs in between is the row. That wants
 * a tree that VS Code has drawn and that stays as it is; where the answers do not fit together it is asked again.
 */
export async function focusedRow(
  view: vscode.TreeView<Row>,
  whenDrawn: (ask: () => Promise<void>) => Promise<void>,
): Promise<Row | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    let row: Row | undefined;
    await whenDrawn(async () => {
      row = await ask(view);
    });
    if (row !== undefined) return row;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}

async function ask(view: vscode.TreeView<Row>): Promise<Row | undefined> {
  const before = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const between = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const row = onlyDifference(before, between);
  return row !== undefined && row.id === onlyDifference(between, view.selection)?.id ? row : undefined;
}

/** The one row that only one of them has. A row that was redrawn is another object with the same id. */
function onlyDifference(some: readonly Row[], others: readonly Row[]): Row | undefined {
  const missing = (from: readonly Row[], rows: readonly Row[]) =>
    rows.filter((row) => !from.some(({ id }) => id === row.id));
  const [row, ...more] = [...missing(some, others), ...missing(others, some)];
  return more.length === 0 ? row : undefined;
}
