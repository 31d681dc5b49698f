import * as vscode from 'vscode';
import { addEntries, type NewEntry, periodOf } from '../edits/addEntries.ts';
import { sectionForMonth } from '../edits/missingSections.ts';
import type { SectionRef } from '../journal/find.ts';
import type { JournalDocument } from '../journal/journal.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { documentOfNow } from './documentOfNow.ts';
import { openDocument } from './open.ts';
import { register } from './registry.ts';
import { doubtOfSection, type WriteDeps, type Written, write, writingIn } from './write.ts';

/** Writes down what happened: into the month or quarter that it is, or into the section that it was called on. */
export function registerLogEntry(deps: WriteDeps): vscode.Disposable {
  return register(deps.log, 'retrospective.logEntry', async (given, words) => {
    const title = vscode.l10n.t('Log Entry');
    const place = typeof given === 'object' ? { uri: given.uri, section: given } : await placeOfNow(deps, title);
    if (place === undefined) return;
    const text = (typeof given === 'string' ? given : words) ?? (await askForWords(title, place));
    if (text === undefined) return;
    const { uri } = place;
    const entry = 'section' in place ? { section: place.section, text } : { month: place.month, text };
    await writeEntries(deps, uri, [entry]);
  });
}

export async function writeEntries(deps: WriteDeps, uri: string, entries: readonly NewEntry[]): Promise<Written> {
  return write(
    deps,
    uri,
    (text, retrospective, writing) => addEntries(text, retrospective, entries, writing),
    doubtOfSection(),
  );
}

type EntryPlace =
  | { readonly uri: string; readonly section: SectionRef }
  | { readonly uri: string; readonly month: number; readonly label: string };

/** The section of today, in a document and below a heading that are made, if the person wants them, where they miss. */
async function placeOfNow(deps: WriteDeps, title: string): Promise<EntryPlace | undefined> {
  const document = await documentOfNow(deps.store, title);
  return document && sectionOfNow(deps, document, title);
}

async function sectionOfNow(
  { store }: WriteDeps,
  { uri }: Pick<JournalDocument, 'uri'>,
  title: string,
): Promise<EntryPlace | undefined> {
  const { month } = store.settings.today;
  const document = await openDocument(uri);
  if (document === undefined) return undefined;
  const reading = store.read(document);
  if (reading.kind !== 'retrospective') return undefined;
  const section = periodOf(reading.retrospective, month);
  if (section !== undefined) return { uri, month, label: section.heading?.text ?? '' };
  const label = sectionForMonth(document.getText(), reading.retrospective, month, writingIn(store, uri)).heading;
  const add = `$(add) ${vscode.l10n.t('Add the heading “{0}”', plainLabel(label))}`;
  const file = vscode.workspace.asRelativePath(document.uri);
  const placeHolder = vscode.l10n.t('{0} has no heading for this part of the year yet.', file);
  const picked = await vscode.window.showQuickPick([add], { title, placeHolder });
  return picked === undefined ? undefined : { uri, month, label };
}

function askForWords(title: string, place: EntryPlace): Thenable<string | undefined> {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(place.uri));
  const label = plainLabel('section' in place ? place.section.heading : place.label);
  const prompt = vscode.l10n.t('What happened? It goes into {0}.', label === '' ? file : `${file}, ${label}`);
  return vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
}
