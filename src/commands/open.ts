import * as vscode from 'vscode';
import { findGoal, type GoalRef, type PlaceRef } from '../journal/find.ts';
import type { Span } from '../journal/text.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { register } from './registry.ts';

/** The commands that show where something stands. */
export function registerOpen({ store, log }: { readonly store: JournalStore; readonly log: Log }): vscode.Disposable {
  return vscode.Disposable.from(
    register(log, 'retrospective.openGoal', (goal) => openGoal(store, goal)),
    register(log, 'retrospective.openPlace', openPlace),
  );
}

async function openGoal(store: JournalStore, ref: GoalRef): Promise<void> {
  const document = await openDocument(ref.uri);
  if (document === undefined) return;
  const reading = store.read(document);
  const found = reading.kind === 'retrospective' ? findGoal(reading.retrospective, ref) : undefined;
  // A goal that is gone by now leaves its document, where the person sees what became of it.
  await show(document, found?.goal.label);
}

async function openPlace({ uri, start }: PlaceRef): Promise<void> {
  const document = await openDocument(uri);
  if (document !== undefined) await show(document, { start, end: start });
}

/** Says so, and gives undefined, where the document is out of reach. */
export async function openDocument(uri: string): Promise<vscode.TextDocument | undefined> {
  const target = vscode.Uri.parse(uri, true);
  try {
    return await vscode.workspace.openTextDocument(target);
  } catch {
    // Deleted, or out of reach; VS Code's own words for why would name the file system's internals.
    const file = vscode.workspace.asRelativePath(target);
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be opened.', file));
    return undefined;
  }
}

async function show(document: vscode.TextDocument, span: Span | undefined): Promise<void> {
  if (span === undefined) {
    await vscode.commands.executeCommand('vscode.open', document.uri);
    return;
  }
  const { start } = rangeOf(document, span);
  const selection = new vscode.Range(start, start);
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
