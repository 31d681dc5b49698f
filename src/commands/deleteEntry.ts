import * as vscode from 'vscode';
import { deleteEntry } from '../edits/moveByRef.ts';
import { type EntryRef, findEntry } from '../journal/findEntry.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { changeSheets, type Deps } from './changeSheets.ts';
import { itemAt } from './itemTarget.ts';
import { register } from './registry.ts';

/** Takes an entry out of its document, after asking: its notes go too. */
export function registerDeleteEntry(deps: Deps): vscode.Disposable {
  return register(deps.log, 'retrospective.deleteEntry', async (target) => {
    const entry = await itemAt(deps.store, target);
    if (entry === undefined || 'section' in entry) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no entry at the cursor.'));
      return;
    }
    const remove = vscode.l10n.t('Delete');
    const detail = vscode.workspace.asRelativePath(vscode.Uri.parse(entry.uri, true));
    const question = questionOf(entry, await notesOf(deps.store, entry));
    const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, remove);
    if (chosen === undefined) return;
    await changeSheets(deps, [entry.uri], (sheets, moving) => deleteEntry(sheets, entry, moving));
  });
}

function questionOf({ text }: EntryRef, notes: number): string {
  return notes === 0
    ? vscode.l10n.t('Delete the entry “{0}”?', plainLabel(text))
    : vscode.l10n.t('Delete the entry “{0}” and its notes ({1})?', plainLabel(text), notes);
}

async function notesOf(store: JournalStore, entry: EntryRef): Promise<number> {
  const reading = store.read(await vscode.workspace.openTextDocument(vscode.Uri.parse(entry.uri, true)));
  const found = reading.kind === 'retrospective' ? findEntry(reading.retrospective, entry) : undefined;
  return found?.entry.notes.length ?? 0;
}
