import * as vscode from 'vscode';
import { isWholeYear } from '../edits/carriedPlan.ts';
import { likelyParts, likelyYears } from '../edits/likelyYears.ts';
import type { Scope } from '../edits/moveWords.ts';
import { labelOfPeriod } from '../edits/periodSkeleton.ts';
import type { YearRef } from '../journal/find.ts';
import type { Journal } from '../journal/journal.ts';
import type { LanguageId } from '../journal/retrospective.ts';
import type { ReadSettings } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { LANGUAGES, newRetrospectiveLanguage } from '../workspace/settings.ts';
import { askForTemplate, type NamedTemplate, ownTemplates, usualTemplate } from './askForTemplate.ts';
import { folderOf, journalAt } from './journalTarget.ts';
import { isYearRef } from './targets.ts';

/** What a new retrospective is to be. */
export interface RetrospectiveAnswers extends Scope {
  /** Undefined for the first of a series. */
  readonly journal: Journal | undefined;
  /** The series' folder. */
  readonly folder: vscode.Uri;
  /** The language where no other retrospective shows one. */
  readonly language: LanguageId;
  readonly layout: NamedTemplate;
}

/** Asks for what is not clear from where the command was called. Undefined where the person turns back. */
export async function askForRetrospective(
  store: JournalStore,
  target: YearRef | vscode.Uri | undefined,
): Promise<RetrospectiveAnswers | undefined> {
  const where = target instanceof vscode.Uri ? await folderAt(target) : target;
  const journal = await journalAt(store, where, { title: vscode.l10n.t('New Retrospective') });
  if (journal === 'unanswered') return undefined;
  const near = where instanceof vscode.Uri ? where : undefined;
  const own = await ownTemplates(journal ? folderOf(journal) : near);
  const usual = usualTemplate(own, journal !== undefined);
  const asked = isYearRef(where)
    ? { scope: { year: where.year }, layout: usual }
    : await askForScope(journal, store.settings, own, usual);
  if (asked === undefined) return undefined;
  const { scope, layout } = asked;
  const folder = journal === undefined ? await askForFolder(where) : folderOf(journal);
  if (folder === undefined) return undefined;
  // A template of the person's own is in their language.
  const spoken = layout.uri === undefined ? undefined : displayLanguage();
  const language = journal?.documents[0]?.retrospective.language ?? spoken ?? (await askForLanguage());
  return language && { journal, ...scope, folder, language, layout };
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

interface ScopeRow extends vscode.QuickPickItem {
  readonly scope?: Scope;
  readonly asks?: 'year' | 'layout';
}

interface Asked {
  readonly scope: Scope;
  readonly layout: NamedTemplate;
}

/** Asks for the time to look back on; from there also for another layout than the usual one. */
async function askForScope(
  journal: Journal | undefined,
  settings: ReadSettings,
  own: readonly NamedTemplate[],
  usual: NamedTemplate,
): Promise<Asked | undefined> {
  const language = journal?.documents[0]?.retrospective.language ?? displayLanguage();
  let layout = usual;
  for (;;) {
    const picked = await vscode.window.showQuickPick(scopeRows(journal, settings, layout), {
      title: vscode.l10n.t('New Retrospective'),
      placeHolder: vscode.l10n.t('Which year do you look back on?'),
    });
    if (picked === undefined) return undefined;
    if (picked.asks !== 'layout') {
      const scope = picked.scope ?? (await askForAnotherYear());
      return scope && { scope, layout };
    }
    const chosen = await askForTemplate(own, journal !== undefined, language);
    if (chosen === undefined) return undefined;
    layout = chosen;
  }
}

function scopeRows(
  journal: Journal | undefined,
  { today, vocabulary }: ReadSettings,
  layout: NamedTemplate,
): readonly ScopeRow[] {
  const parts = likelyParts(journal, today).map(({ year, part, ahead }) => {
    const language = journal?.documents[0]?.retrospective.language ?? displayLanguage();
    return { label: `${year} ${labelOfPeriod(part, language, vocabulary)}`, scope: { year, part }, ahead };
  });
  const written = journal?.years.filter(({ documents }) => documents.some(isWholeYear)) ?? [];
  return [
    ...parts.filter(({ ahead }) => !ahead),
    ...likelyYears(journal, today).map((year) => ({
      label: String(year),
      description: plannedGoals(journal, year),
      scope: { year },
    })),
    ...parts.filter(({ ahead }) => ahead),
    { label: vscode.l10n.t('Another Year…'), alwaysShow: true, asks: 'year' },
    { label: vscode.l10n.t('Another Layout…'), description: layout.label, alwaysShow: true, asks: 'layout' },
    { label: vscode.l10n.t('Open'), kind: vscode.QuickPickItemKind.Separator },
    ...written.map(({ year }) => ({
      label: String(year),
      description: vscode.l10n.t('exists and is opened'),
      scope: { year },
    })),
  ];
}

function plannedGoals(journal: Journal | undefined, year: number): string {
  const count = journal?.years.find((planned) => planned.year === year)?.goals.length ?? 0;
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 planned goal') : vscode.l10n.t('{0} planned goals', count);
}

async function askForAnotherYear(): Promise<Scope | undefined> {
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Retrospective'),
    prompt: vscode.l10n.t('Which year do you look back on?'),
    validateInput: (value) =>
      /^(?:19|20|21)\d\d$/u.test(value.trim()) ? undefined : vscode.l10n.t('A year, for instance 2024'),
  });
  return given === undefined ? undefined : { year: Number(given) };
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
