import type * as vscode from 'vscode';
import { decoded } from '../journal/decoded.ts';
import { buildJournals, type Journal, type JournalDocument } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { pathOf } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';

/**
 * The journal that a document belongs to, with the document as it is read now: it may be newer than the store's last
 * look, or a file that the store has not seen yet. A loose or untitled one has a journal of its own.
 */
export async function journalOf(
  store: JournalStore,
  { uri }: vscode.TextDocument,
  retrospective: Retrospective,
): Promise<Journal | undefined> {
  const isOwn = (document: JournalDocument) => document.retrospective === retrospective;
  const journals = await store.journals();
  const journal = journals.find(({ documents }) => documents.some(isOwn));
  if (journal !== undefined) return journal;
  const name = nameOf(uri.toString());
  const known = journals.flatMap(({ documents }) => documents);
  const before = known.find((document) => nameOf(document.uri) === name);
  const own = { uri: before?.uri ?? uri.toString(), path: before?.path ?? pathOf(uri), retrospective };
  const documents = [...known.filter((document) => document !== before), own];
  return buildJournals(documents).find((built) => built.documents.some(isOwn));
}

/** One name for a file that disk and editor spell differently (NFD and NFC). */
function nameOf(uri: string): string {
  return decoded(uri).normalize('NFC');
}
