import * as vscode from 'vscode';
import { newRetrospective, sourcesOf } from '../edits/newRetrospective.ts';
import type { JournalDocument } from '../journal/journal.ts';
import { createDocument } from '../workspace/applyEdits.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { lacksSomething } from './addMissing.ts';
import { askForRetrospective, type RetrospectiveAnswers } from './askForRetrospective.ts';
import { register, run } from './registry.ts';

interface Deps {
  readonly store: JournalStore;
  readonly log: Log;
}

/** Starts the retrospective of a year beside its siblings. A year that has one is opened instead. */
export function registerNewRetrospective({ store, log }: Deps): vscode.Disposable {
  return register(log, 'retrospective.new', async (where) => {
    if (vscode.workspace.workspaceFolders === undefined) return offerToOpenFolder();
    const answers = await askForRetrospective(store, where);
    if (answers !== undefined) await createOrOpen(store, answers);
  });
}

async function createOrOpen(store: JournalStore, answers: RetrospectiveAnswers): Promise<void> {
  const { journal, year, folder } = answers;
  const [written] = journal?.years.find((other) => other.year === year)?.documents ?? [];
  if (written !== undefined) return openExisting(store, vscode.Uri.parse(written.uri), year);
  const { settings } = store;
  const textOf = await textsOf(sourcesOf(journal, year));
  const { fileName, text, cursor, carriedFrom, gap } = newRetrospective({ ...settings, ...answers, textOf });
  const uri = vscode.Uri.joinPath(folder, fileName);
  const twin = await existing(uri);
  if (twin !== undefined) return openExisting(store, twin, year);
  const file = vscode.workspace.asRelativePath(uri);
  if (!(await createDocument(uri, text))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be created. Nothing was changed.', file));
    return;
  }
  await openAt(uri, cursor);
  await store.refresh();
  if (carriedFrom !== undefined && gap.length > 0) tellOfGap(carriedFrom, gap);
}

/** The texts of now, unsaved changes included. */
async function textsOf(documents: readonly JournalDocument[]): Promise<(document: JournalDocument) => string> {
  const texts = new Map<JournalDocument, string>();
  for (const document of documents) {
    texts.set(document, (await vscode.workspace.openTextDocument(vscode.Uri.parse(document.uri))).getText());
  }
  return (document) => texts.get(document) ?? '';
}

/** A file of that name, however the disk spells it (NFC or NFD). */
async function existing(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).normalize('NFC');
  try {
    const twin = (await vscode.workspace.fs.readDirectory(folder)).find(([other]) => other.normalize('NFC') === name);
    return twin && vscode.Uri.joinPath(folder, twin[0]);
  } catch (error) {
    // A folder that is not there is made along with the file; where it cannot be, creating the file says so.
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}

async function openExisting(store: JournalStore, uri: vscode.Uri, year: number): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri);
  const message = vscode.l10n.t('A retrospective for {0} already exists.', year);
  const add = vscode.l10n.t('Add What Is Missing…');
  const offers = (await lacksSomething(store, uri)) ? [add] : [];
  // Not awaited: the command is over, and must not wait for a person to close a message.
  void vscode.window.showInformationMessage(message, ...offers).then((chosen) => {
    if (chosen === add) return run('retrospective.addMissing', uri);
    return undefined;
  });
}

async function openAt(uri: vscode.Uri, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position), preview: false });
}

function tellOfGap(carriedFrom: JournalDocument, gap: readonly number[]): void {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(carriedFrom.uri));
  const years = new Intl.ListFormat(vscode.env.language).format(gap.map(String));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The goals come from {0}: there is no retrospective for {1}.', file, years),
  );
}

function offerToOpenFolder(): void {
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t('Retrospectives live in a folder. Open the one with yours, or an empty one, first.');
  void vscode.window.showInformationMessage(message, open).then(async (chosen) => {
    if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
  });
}
