import * as vscode from 'vscode';
import type { YearRef } from '../journal/find.ts';
import { buildJournals, type Journal, type JournalDocument, type Year } from '../journal/journal.ts';
import { activeDocument, isOwnDocument } from '../workspace/activeDocument.ts';
import { pathOf } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { openDocument } from './open.ts';
import { isYearRef } from './targets.ts';

/** Stands for the journal of a workspace that has none yet. */
export const FIRST_JOURNAL = '';

/** Which journal a command is for, as far as its call does not say. */
export interface JournalQuestion {
  /** Title of the question, where there has to be one. */
  readonly title: string;
  /** Of several journals only those are asked about of which this is so, unless there are none. */
  readonly prefers?: (journal: Journal) => boolean;
  /** Whether a document that is in no journal is one by itself. */
  readonly loose?: boolean;
}

/**
 * The journal that is meant: the named one, that of a document or folder, the one that the person looks at, the only
 * one, or their choice. Undefined where there is none, `unanswered` where they turn back.
 */
export async function journalAt(
  store: JournalStore,
  where: YearRef | vscode.Uri | undefined,
  { title, prefers = () => true, loose = false }: JournalQuestion,
): Promise<Journal | undefined | 'unanswered'> {
  const journals = await store.journals();
  if (isYearRef(where) && where.journal === FIRST_JOURNAL) return undefined;
  if (isYearRef(where)) return journals.find(({ id }) => id === where.journal) ?? 'unanswered';
  const shown = where === undefined || loose ? await activeDocument(store, where) : undefined;
  const own = journals.find((journal) => has(journal, where ?? shown?.uri)) ?? (loose && looseJournal(store, shown));
  if (own) return own;
  if (where !== undefined) return journals.find((journal) => isWithin(where, folderOf(journal)));
  const preferred = journals.filter(prefers);
  const choices = preferred.length > 0 ? preferred : journals;
  return choices.length <= 1 ? choices[0] : ((await askForJournal(choices, title)) ?? 'unanswered');
}

/** The retrospective that is named or looked at, else the newest one of the journal that is meant; read as it is now. */
export async function retrospectiveAt(
  store: JournalStore,
  where: vscode.Uri | undefined,
  question: JournalQuestion,
): Promise<Pick<JournalDocument, 'uri' | 'retrospective'> | undefined | 'unanswered'> {
  const journal = await journalAt(store, where, { ...question, loose: true });
  if (journal === undefined || journal === 'unanswered') return journal;
  const shown = (await activeDocument(store, where))?.uri.toString();
  const byYear = journal.documents.toSorted((a, b) => b.retrospective.year - a.retrospective.year);
  const uri = (byYear.find((document) => document.uri === shown) ?? byYear[0])?.uri;
  const document = uri === undefined ? undefined : await openDocument(uri);
  const reading = document && store.read(document);
  return reading?.kind === 'retrospective' && uri !== undefined
    ? { uri, retrospective: reading.retrospective }
    : undefined;
}

/** A document that belongs to no folder of the workspace, or to no file yet, is a journal by itself. */
function looseJournal(store: JournalStore, document: vscode.TextDocument | undefined): Journal | undefined {
  if (document === undefined || !isOwnDocument(document)) return undefined;
  if (!document.isUntitled && vscode.workspace.getWorkspaceFolder(document.uri) !== undefined) return undefined;
  const reading = store.read(document);
  if (reading.kind !== 'retrospective') return undefined;
  const { retrospective } = reading;
  return buildJournals([{ uri: document.uri.toString(), path: pathOf(document.uri), retrospective }])[0];
}

function askForJournal(journals: readonly Journal[], title: string): Thenable<Journal | undefined> {
  const items = journals.map((journal) => {
    const path = vscode.workspace.asRelativePath(folderOf(journal));
    return { label: journal.name, description: path === journal.name ? '' : path, journal };
  });
  const placeHolder = vscode.l10n.t('Which journal is it for?');
  return vscode.window.showQuickPick(items, { title, placeHolder }).then((picked) => picked?.journal);
}

function has({ documents }: Journal, uri: vscode.Uri | undefined): boolean {
  return uri !== undefined && documents.some((document) => document.uri === uri.toString());
}

function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return `${uri.toString()}/`.startsWith(`${folder.toString()}/`);
}

export function folderOf({ id }: Journal): vscode.Uri {
  const folder = vscode.Uri.parse(id);
  // The root of a file system, as `github://host/`, has lost its slash.
  return folder.path === '' ? folder.with({ path: '/' }) : folder;
}

export function yearOf(journal: Journal | undefined, year: number): Year | undefined {
  return journal?.years.find((one) => one.year === year);
}
