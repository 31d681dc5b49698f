import * as vscode from 'vscode';
import { likelyYears } from '../edits/likelyYears.ts';
import type { Journal } from '../journal/journal.ts';
import type { LanguageId } from '../journal/retrospective.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { LANGUAGES, newRetrospectiveLanguage } from '../workspace/settings.ts';
import { folderOf, journalAt } from './journalTarget.ts';
import { isYearRef, type YearRef } from './registry.ts';

/** What a new retrospective is to be. */
export interface RetrospectiveAnswers {
  /** Undefined for the first of a series. */
  readonly journal: Journal | undefined;
  readonly year: number;
  /** The series' folder. */
  readonly folder: vscode.Uri;
  /** The language where no other retrospective shows one. */
  readonly language: LanguageId;
}

/** Asks for what is not clear from where the command was called. Undefined where the person turns back. */
export async function askForRetrospective(
  store: JournalStore,
  target: YearRef | vscode.Uri | undefined,
): Promise<RetrospectiveAnswers | undefined> {
  const where = target instanceof vscode.Uri ? await folderAt(target) : target;
  const journal = await journalAt(store, where, { title: vscode.l10n.t('New Retrospective') });
  if (journal === 'unanswered') return undefined;
  const year = isYearRef(where) ? where.year : await askForYear(journal, store.settings.today);
  if (year === undefined) return undefined;
  const folder = journal === undefined ? await askForFolder(where) : folderOf(journal);
  if (folder === undefined) return undefined;
  const language = journal?.documents[0]?.retrospective.language ?? (await askForLanguage());
  return language && { journal, year, folder, language };
}

/** The folder itself, or the one of a file; undefined for what is not on any disk. */
async function folderAt(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.Directory ? uri : vscode.Uri.joinPath(uri, '..');
  } catch (error) {
    // An untitled document; or a file that is gone, and then it is asked where the new one goes.
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}

async function askForYear(
  journal: Journal | undefined,
  today: { readonly year: number; readonly month: number; readonly day: number },
): Promise<number | undefined> {
  const likely = likelyYears(journal, today);
  const written = journal?.years.filter(({ documents }) => documents.length > 0) ?? [];
  const another = vscode.l10n.t('Another Year…');
  const items = [
    ...likely.map((year) => ({ label: String(year), description: plannedGoals(journal, year) })),
    { label: another, alwaysShow: true },
    { label: vscode.l10n.t('Open'), kind: vscode.QuickPickItemKind.Separator },
    ...written.map(({ year }) => ({ label: String(year), description: vscode.l10n.t('exists and is opened') })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Retrospective'),
    placeHolder: vscode.l10n.t('Which year do you look back on?'),
  });
  if (picked === undefined) return undefined;
  return picked.label === another ? askForAnotherYear() : Number(picked.label);
}

function plannedGoals(journal: Journal | undefined, year: number): string {
  const count = journal?.years.find((planned) => planned.year === year)?.goals.length ?? 0;
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 planned goal') : vscode.l10n.t('{0} planned goals', count);
}

async function askForAnotherYear(): Promise<number | undefined> {
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Retrospective'),
    prompt: vscode.l10n.t('Which year do you look back on?'),
    validateInput: (value) =>
      /^(?:19|20|21)\d\d$/u.test(value.trim()) ? undefined : vscode.l10n.t('A year, for instance 2024'),
  });
  return given === undefined ? undefined : Number(given);
}

async function askForFolder(where: YearRef | vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (where instanceof vscode.Uri) return where;
  const roots = vscode.workspace.workspaceFolders ?? [];
  const another = vscode.l10n.t('Another Folder…');
  const items = [
    ...roots.flatMap(({ name, uri }) => [
      { label: `$(folder) ${name}`, uri },
      { label: `$(new-folder) ${name}/retrospectives`, uri: vscode.Uri.joinPath(uri, 'retrospectives') },
    ]),
    { label: another, uri: undefined },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Retrospective'),
    placeHolder: vscode.l10n.t('In which folder do your retrospectives live?'),
  });
  if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    ...(roots[0] && { defaultUri: roots[0].uri }),
  });
  return chosen?.[0];
}

async function askForLanguage(): Promise<LanguageId | undefined> {
  const chosen = newRetrospectiveLanguage();
  if (chosen !== 'auto') return chosen;
  const own = displayLanguage();
  const items = [own, ...LANGUAGES.filter((language) => language !== own)].map((language) => ({
    label: new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
    language,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Retrospective'),
    placeHolder: vscode.l10n.t('In which language do you write it?'),
  });
  return picked?.language;
}

function displayLanguage(): LanguageId {
  const { language } = vscode.env;
  if (language === 'zh-cn') return 'zh-hans';
  if (language === 'zh-tw') return 'zh-hant';
  return LANGUAGES.find((known) => known === language.split('-')[0]) ?? 'en';
}
