import * as vscode from 'vscode';
import { bareMark, type UnknownMark, unknownMarks } from '../journal/unknownMarks.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import type { MarkMeaning } from '../workspace/markMeanings.ts';
import { addMarkMeanings } from '../workspace/settings.ts';
import { statusIcon, statusLabel } from '../workspace/statusLabel.ts';
import { register } from './registry.ts';
import { tellOfSetting } from './tellOfSetting.ts';

interface Deps {
  readonly store: JournalStore;
  readonly log: Log;
}

/** Finds the emoji that a person's own documents have at their goals, and makes statuses of those that they choose. */
export function registerProposeStatuses({ store, log }: Deps): vscode.Disposable {
  return register(log, 'retrospective.proposeStatuses', async (mark) => {
    const unknown = unknownMarks(await store.journals(), store.settings.statuses);
    if (mark === undefined && unknown.length === 0) {
      inform(vscode.l10n.t('No goal has a mark that is not known yet.'));
      return;
    }
    const meanings = mark === undefined ? await askForMeanings(store, unknown) : await askForOne(store, mark, unknown);
    if (meanings === undefined || meanings.length === 0) return;
    await addMarkMeanings(meanings);
    tellOfSetting('retrospective.statuses', meanings.map(({ mark }) => mark).join(' '));
  });
}

/** Asks for all before anything is changed. Undefined where the person turns back. */
async function askForMeanings(
  store: JournalStore,
  found: readonly UnknownMark[],
): Promise<readonly MarkMeaning[] | undefined> {
  const chosen = await askForMarks(found);
  if (chosen === undefined) return undefined;
  const meanings: MarkMeaning[] = [];
  for (const mark of chosen) {
    const meaning = await askForMeaning(store, mark, meanings);
    if (meaning === undefined) return undefined;
    meanings.push(meaning);
  }
  return meanings;
}

/** The mark may stand in a document that no journal has. */
async function askForOne(
  store: JournalStore,
  mark: string,
  found: readonly UnknownMark[],
): Promise<readonly MarkMeaning[] | undefined> {
  const known = found.find((unknown) => bareMark(unknown.mark) === bareMark(mark));
  const meaning = await askForMeaning(store, known ?? { mark, example: mark }, []);
  return meaning && [meaning];
}

async function askForMarks(found: readonly UnknownMark[]): Promise<readonly UnknownMark[] | undefined> {
  const items = found.map((unknown) => ({
    label: unknown.mark,
    description: `${countText(unknown.count)} · ${unknown.years.join(', ')}`,
    detail: unknown.example,
    unknown,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Add Statuses'),
    placeHolder: vscode.l10n.t('Which of these say how a goal went?'),
  });
  return picked?.map(({ unknown }) => unknown);
}

function countText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 goal') : vscode.l10n.t('{0} goals', count);
}

/** What one mark means: a status of the set, one that was named for a mark before it, or a new one. */
async function askForMeaning(
  store: JournalStore,
  { mark, example }: Pick<UnknownMark, 'mark' | 'example'>,
  before: readonly MarkMeaning[],
): Promise<MarkMeaning | undefined> {
  const known = store.settings.statuses.map((status) => ({
    label: statusLabel(status),
    description: status.mark,
    iconPath: statusIcon(status),
    meaning: { kind: 'known', mark, status: status.id } as const,
  }));
  const named = before.flatMap((meaning) =>
    meaning.kind === 'new' ? [{ label: meaning.label, description: meaning.mark, meaning: { ...meaning, mark } }] : [],
  );
  const another = { label: `$(add) ${vscode.l10n.t('New Status…')}`, alwaysShow: true, meaning: undefined };
  const picked = await vscode.window.showQuickPick([...known, ...named, another], {
    title: example,
    placeHolder: vscode.l10n.t('What does {0} mean?', mark),
  });
  if (picked === undefined || picked.meaning !== undefined) return picked?.meaning;
  return askForStatus(
    mark,
    [...known, ...named].map(({ label }) => label),
  );
}

async function askForStatus(mark: string, taken: readonly string[]): Promise<MarkMeaning | undefined> {
  const label = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Status: {0}', mark),
    prompt: vscode.l10n.t('What is the status called?'),
    validateInput(name) {
      if (name.trim() === '') return vscode.l10n.t('A status has a name');
      return taken.includes(name.trim()) ? vscode.l10n.t('There is a status of this name') : undefined;
    },
  });
  if (label === undefined) return undefined;
  const items = [
    { label: vscode.l10n.t('Yes, it is over with'), closed: true },
    { label: vscode.l10n.t('No, it is still open'), closed: false },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Status: {0}', mark),
    placeHolder: vscode.l10n.t('Is a goal with this status over with?'),
  });
  return picked && { kind: 'new', mark, label: label.trim(), closed: picked.closed };
}

function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}
