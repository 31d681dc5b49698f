import * as vscode from 'vscode';
import type { LanguageId } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import type { Log } from './log.ts';
import { type MarkMeaning, withMeanings } from './markMeanings.ts';
import { readStatuses } from './statusSetting.ts';

/**
 * Every setting of the extension, read when asked for, so that a change counts at once. A setting may hold anything
 * that a person typed; what comes out of here has its type. In Restricted Mode VS Code itself leaves out what the
 * manifest lists under `restrictedConfigurations`.
 */
function setting(name: string): unknown {
  return vscode.workspace.getConfiguration('retrospective').get(name);
}

/** Never empty. */
export function statuses(log: Log): readonly Status[] {
  const { statuses, ignored } = readStatuses(setting('statuses'));
  for (const path of ignored) log.warn(`Setting retrospective.statuses${path} is not usable and was passed over`);
  return statuses;
}

/** Writes marks into the setting where it stands: of the workspace, if that has a set of its own, else of the person. */
export async function addMarkMeanings(meanings: readonly MarkMeaning[]): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('retrospective');
  const { workspaceValue, globalValue } = configuration.inspect('statuses') ?? {};
  const [value, target] =
    workspaceValue === undefined
      ? [globalValue, vscode.ConfigurationTarget.Global]
      : [workspaceValue, vscode.ConfigurationTarget.Workspace];
  await configuration.update('statuses', withMeanings(value, meanings), target);
}

/** Adds a word for headings to each of some roles: in the workspace, if that has words of its own, else for the person. */
export async function addHeadingWord(roles: readonly string[], word: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('retrospective');
  const { workspaceValue, globalValue } = configuration.inspect('vocabulary') ?? {};
  const [value, target] =
    workspaceValue === undefined
      ? [globalValue, vscode.ConfigurationTarget.Global]
      : [workspaceValue, vscode.ConfigurationTarget.Workspace];
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const added = roles.map((role) => [role, [...new Set([...stringsOf(given[role]), word])]] as const);
  await configuration.update('vocabulary', { ...given, ...Object.fromEntries(added) }, target);
}

/** Words for headings besides the built-in ones, by role. */
export function extraVocabulary(): Readonly<Record<string, readonly string[]>> {
  const given = setting('vocabulary');
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).map(([role, words]) => [role, stringsOf(words)]));
}

/** What a goal that is struck through means; `infer` looks at the document's other goals. */
export function strikethrough(): StatusId | 'infer' {
  const given = setting('strikethrough');
  return typeof given === 'string' && given !== '' ? given : 'infer';
}

/** Globs of documents that are retrospectives, whatever they say. */
export function includedGlobs(folder: vscode.Uri): readonly string[] {
  return stringsOf(vscode.workspace.getConfiguration('retrospective', folder).get('files.include'));
}

/** Globs of files and folders that are never taken for retrospectives. */
export function excludedGlobs(folder: vscode.Uri): readonly string[] {
  return stringsOf(vscode.workspace.getConfiguration('retrospective', folder).get('files.exclude'));
}

/** Globs of files and folders that are not looked at: ours, and what VS Code's explorer and search leave out. */
export function hiddenGlobs(folder: vscode.Uri): readonly string[] {
  const configuration = vscode.workspace.getConfiguration(undefined, folder);
  return [
    ...excludedGlobs(folder),
    ...enabledKeys(configuration.get('files.exclude')),
    ...enabledKeys(configuration.get('search.exclude')),
  ];
}

/** The language of a first retrospective, where there are no others to learn from. */
export function newRetrospectiveLanguage(): LanguageId | 'auto' {
  const given = setting('newRetrospective.language');
  return LANGUAGES.find((language) => language === given) ?? 'auto';
}

/** The folder with the person's own templates, relative to that of the workspace; undefined where it is not inside. */
export function templatesFolder(folder: vscode.Uri): string | undefined {
  const given = vscode.workspace.getConfiguration('retrospective', folder).get('templates.folder');
  if (typeof given !== 'string' || /^\s*(?:[\\/~]|[a-z]:)/iu.test(given)) return undefined;
  const segments = given
    .trim()
    .split(/[\\/]+/u)
    .filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}

/** Where lenses stand: above the headings of sections, above goals. */
export function codeLensPlaces(): { readonly sections: boolean; readonly goals: boolean } {
  const given = setting('codeLens');
  return { sections: given !== 'goals' && given !== 'none', goals: given === 'goals' || given === 'both' };
}

/** What a person meets in the editor, and may switch off. */
export type EditorFeature = 'hover' | 'completion' | 'codeActions' | 'markLinks' | 'languageStatus' | 'decorations';

/** Keeps something registered while its setting `retrospective.<feature>.enabled` says so: it comes and goes at once. */
export function whileEnabled(feature: EditorFeature, register: () => vscode.Disposable): vscode.Disposable {
  const name = `${feature}.enabled`;
  let registered: vscode.Disposable | undefined;
  const follow = () => {
    if (setting(name) !== false) registered ??= register();
    else {
      registered?.dispose();
      registered = undefined;
    }
  };
  follow();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`retrospective.${name}`)) follow();
    }),
    { dispose: () => registered?.dispose() },
  );
}

export function showsDiagnostics(): boolean {
  return setting('diagnostics.enabled') !== false;
}

export function showsDashboardImages(): boolean {
  return setting('dashboard.images') === true;
}

export function showsPreviewBadges(): boolean {
  return setting('preview.badges') !== false;
}

export function showsStatusBar(): boolean {
  return setting('statusBar') !== false;
}

export function reminds(): boolean {
  return setting('reminder') !== false;
}

export async function turnRemindersOff(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('retrospective');
  await configuration.update('reminder', false, vscode.ConfigurationTarget.Global);
}

export function followsCursor(): boolean {
  return setting('tree.followCursor') !== false;
}

export const LANGUAGES = [
  'en',
  'ko',
  'ja',
  'zh-hans',
  'zh-hant',
  'de',
  'fr',
  'es',
  'pt',
  'ru',
] as const satisfies LanguageId[];

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** `{"dist": true, "*.js": {"when": …}}`: a condition on siblings is about generated code, never about notes. */
function enabledKeys(value: unknown): readonly string[] {
  return Object.entries(value ?? {}).flatMap(([glob, enabled]) => (enabled === true ? [glob] : []));
}
