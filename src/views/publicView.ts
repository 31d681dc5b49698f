import * as vscode from 'vscode';
import { buildJournals, type Journal, type JournalDocument } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Shown } from '../render/dashboardOf.ts';
import type { DashboardView } from '../render/dashboardView.ts';
import { withoutPrivate } from '../render/private.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { dashboardView } from './dashboardState.ts';
import type { DocumentTexts } from './documentTexts.ts';
import { imagesOf } from './paperImages.ts';

/**
 * What may leave the house: a journal as it reads without what is private in it. Every document is read anew from the
 * text that is left, so that nothing private can come along by another way, as a plan, a note or a number.
 */
export async function publicView(store: JournalStore, texts: DocumentTexts, shown: Shown): Promise<DashboardView> {
  const journal = (await store.journals()).find(({ id }) => id === shown.journal);
  const left = journal === undefined ? [] : await publicDocuments(store, texts, journal);
  const text = new Map(left.map(({ document, text }) => [document.retrospective, text]));
  const journals = buildJournals(left.map(({ document }) => document));
  const view = (imageOf: (document: JournalDocument, path: string) => string | undefined) =>
    dashboardView(store, { journals, shown, texts: text, handleOf: () => '', imageOf, isPaper: true });
  return view(await imagesOf(view));
}

interface PublicDocument {
  readonly document: JournalDocument;
  readonly text: string;
}

/** Thrown where a document's text cannot be had: without it nobody knows what in it is private. */
export class Unreadable extends Error {
  readonly file: string;

  constructor(file: string) {
    super('A document cannot be read');
    this.file = file;
  }
}

async function publicDocuments(
  store: JournalStore,
  texts: DocumentTexts,
  { documents }: Journal,
): Promise<readonly PublicDocument[]> {
  const known: ReadonlyMap<Retrospective, string> = await texts.of(documents);
  return documents.flatMap((document) => {
    const text = known.get(document.retrospective);
    if (text === undefined) throw new Unreadable(vscode.workspace.asRelativePath(vscode.Uri.parse(document.uri)));
    const open = withoutPrivate(text);
    if (open === text) return { document, text };
    const reading = store.readText(document.uri, open);
    return reading.kind === 'other'
      ? []
      : { document: { ...document, retrospective: reading.retrospective }, text: open };
  });
}
