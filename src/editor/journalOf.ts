import type * as vscode from 'vscode';
import { decoded } from '../journal/decoded.ts';
import { buildJournals, type Journal, type JournalDocument } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { pathOf } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';

/**
 * The journal that a document belongs to, with the document as it is read now: between two looks of the store it may be
 * newer. A document that is in no journal, loose or untitled, has one of its own.
 */
export async function journalOf(
  store: JournalStore,
  { uri }: vscode.TextDocument,
  retrospective: Retrospective,
): Promise<Journal | undefined> {
  const journals = await store.journals();
  const name = nameOf(uri.toString());
  const isSame = (document: JournalDocument) => nameOf(document.uri) === name;
  const journal = journals.find(({ documents }) => documents.some(isSame));
  if (journal?.documents.some((document) => document.retrospective === retrospective)) return journal;
  const own = { uri: uri.toString(), path: pathOf(uri), retrospective };
  const documents = journal?.documents.map((document) =>
    isSame(document) ? { ...document, retrospective } : document,
  );
  return buildJournals(documents ?? [own])[0];
}

/** One name for a file that disk and editor spell differently (NFD and NFC). */
function nameOf(uri: string): string {
  return decoded(uri).normalize('NFC');
}
