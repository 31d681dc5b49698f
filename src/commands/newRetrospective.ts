import * as vscode from 'vscode';
import { isWholeYear } from '../edits/carriedPlan.ts';
import { type NewRetrospectiveInput, newRetrospective, sourcesOf, takesGoals } from '../edits/newRetrospective.ts';
import type { JournalDocument } from '../journal/journal.ts';
import { createDocument } from '../workspace/applyEdits.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { lacksSomething } from './addMissing.ts';
import { askForRetrospective, type RetrospectiveAnswers } from './askForRetrospective.ts';
import { tellOfUnknown, withText } from './askForTemplate.ts';
import { askWhatToCarry, CARRIES_NOTHING } from './askWhatToCarry.ts';
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
  const written = writtenIn(answers);
  if (written !== undefined) return openExisting(store, vscode.Uri.parse(written.uri), answers.year);
  const template = await withText(answers.layout);
  const input = async () => ({ ...store.settings, ...answers, ...(await asItIsNow(store, answers)), template });
  const carry = takesGoals(await input())
    ? await askWhatToCarry(answers.journal, answers, store.settings.statuses)
    : CARRIES_NOTHING;
  if (carry === undefined) return;
  const { fileName, text, cursor, unknown } = newRetrospective({ ...(await input()), carry });
  const uri = vscode.Uri.joinPath(answers.folder, fileName);
  const twin = await existing(uri);
  if (twin !== undefined) return openExisting(store, twin, answers.year);
  const file = vscode.workspace.asRelativePath(uri);
  if (!(await createDocument(uri, text))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be created. Nothing was changed.', file));
    return;
  }
  await openAt(uri, cursor);
  tellOfUnknown(answers.layout, unknown);
  await store.refresh();
}

/** The document that looks back on the same already. */
function writtenIn({ journal, year, part }: RetrospectiveAnswers): JournalDocument | undefined {
  if (part !== undefined) return undefined;
  const documents = journal?.documents.filter(({ retrospective }) => retrospective.year === year);
  return documents?.find(isWholeYear);
}

/** The journal with the texts of now, unsaved changes included: what is copied must lie where the text says. */
async function asItIsNow(
  store: JournalStore,
  answers: RetrospectiveAnswers,
): Promise<Pick<NewRetrospectiveInput, 'journal' | 'textOf'>> {
  const texts = new Map<string, string>();
  const now = new Map<string, readonly JournalDocument[]>();
  for (const document of sourcesOf(answers.journal, answers)) {
    const open = await vscode.workspace.openTextDocument(vscode.Uri.parse(document.uri));
    const reading = store.read(open);
    texts.set(document.uri, open.getText());
    // One that has just ceased to be a retrospective has nothing to hand on.
    now.set(
      document.uri,
      reading.kind === 'retrospective' ? [{ ...document, retrospective: reading.retrospective }] : [],
    );
  }
  const documents = answers.journal?.documents.flatMap((document) => now.get(document.uri) ?? [document]);
  return {
    journal: answers.journal && documents && { ...answers.journal, documents },
    textOf: ({ uri }) => texts.get(uri) ?? '',
  };
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
  const isOne = store.current.some(({ documents }) => documents.some((document) => document.uri === uri.toString()));
  const message = isOne
    ? vscode.l10n.t('A retrospective for {0} already exists.', year)
    : vscode.l10n.t(
        '{0} already exists and is not taken for a retrospective. Nothing was changed.',
        vscode.workspace.asRelativePath(uri),
      );
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

function offerToOpenFolder(): void {
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t('Retrospectives live in a folder. Open the one with yours, or an empty one, first.');
  void vscode.window.showInformationMessage(message, open).then(async (chosen) => {
    if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
  });
}
