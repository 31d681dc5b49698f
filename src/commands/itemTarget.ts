import * as vscode from 'vscode';
import type { ItemRef } from '../edits/moveByRef.ts';
import { goalAt, refOf } from '../journal/find.ts';
import { entryAt, entryRefsOf } from '../journal/findEntry.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { ItemTarget } from './targets.ts';

/** What a command is about: what it was given, else the goal or the entry at the cursor. */
export async function itemAt(store: JournalStore, target: ItemTarget | undefined): Promise<ItemRef | undefined> {
  if (target !== undefined && !(target instanceof vscode.Uri)) return target;
  const document = await activeDocument(store, target);
  const reading = document === undefined ? undefined : store.read(document);
  const editor = vscode.window.activeTextEditor;
  if (document === undefined || reading?.kind !== 'retrospective' || editor?.document !== document) return undefined;
  const { retrospective } = reading;
  const uri = document.uri.toString();
  const offset = document.offsetAt(editor.selection.active);
  const goal = goalAt(retrospective, offset);
  if (goal !== undefined) return refOf(retrospective, uri, goal.section, goal.goal);
  const entry = entryAt(retrospective, offset);
  return entry && entryRefsOf(retrospective, uri).get(entry.entry);
}
