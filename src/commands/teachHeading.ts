import * as vscode from 'vscode';
import type { PlaceRef } from '../journal/find.ts';
import type { Role } from '../journal/languageWords.ts';
import { teachableAt, teachableWords } from '../journal/teachable.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { addHeadingWord } from '../workspace/settings.ts';
import { openDocument } from './open.ts';
import { register } from './registry.ts';
import { tellOfSetting } from './tellOfSetting.ts';

/** Adds the words of a heading that was not understood to the vocabulary, as what the person says that they mean. */
export function registerTeachHeading({
  store,
  log,
}: {
  readonly store: JournalStore;
  readonly log: Log;
}): vscode.Disposable {
  return register(log, 'retrospective.teachHeading', async (where) => {
    const heading = await headingAt(store, where);
    const word = heading === undefined ? '' : teachableWords(heading);
    if (heading === undefined || word === '') {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no heading here that could be taught.'));
      return;
    }
    const roles = await askForRoles(heading);
    if (roles === undefined) return;
    await addHeadingWord(roles, word);
    tellOfSetting('retrospective.vocabulary', word);
  });
}

/** The heading of the section that a place lies in, if that was not understood. */
async function headingAt(store: JournalStore, where: PlaceRef | vscode.Uri | undefined): Promise<string | undefined> {
  const isPlace = where !== undefined && !(where instanceof vscode.Uri);
  const document = await (isPlace ? openDocument(where.uri) : activeDocument(store, where));
  const reading = document && store.read(document);
  if (document === undefined || reading?.kind !== 'retrospective') return undefined;
  const editor = vscode.window.activeTextEditor;
  const cursor = editor?.document === document ? document.offsetAt(editor.selection.active) : 0;
  return teachableAt(reading.retrospective.sections, isPlace ? where.start : cursor)?.heading?.text;
}

async function askForRoles(heading: string): Promise<readonly Role[] | undefined> {
  const { l10n } = vscode;
  const items: (vscode.QuickPickItem & { readonly roles: readonly Role[] })[] = [
    // Only both words together make a review.
    { label: l10n.t('Goals that are looked back on'), iconPath: icon('checklist'), roles: ['goals', 'review'] },
    { label: l10n.t('Goals for a year to come'), iconPath: icon('target'), roles: ['plan'] },
    { label: l10n.t('Quarters or months'), iconPath: icon('calendar'), roles: ['container'] },
    { label: l10n.t('What was learned'), iconPath: icon('lightbulb'), roles: ['learned'] },
    { label: l10n.t('Other things'), iconPath: icon('list-unordered'), roles: ['other'] },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: l10n.t('Teach “{0}”', plainLabel(heading)),
    placeHolder: l10n.t('What stands below such a heading?'),
  });
  return picked?.roles;
}

function icon(id: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(id);
}
