import * as vscode from 'vscode';
import { type Method, methodsIn } from '../edits/builtInTemplates.ts';
import type { Template } from '../edits/newRetrospective.ts';
import type { LanguageId } from '../journal/retrospective.ts';
import { isMarkdownPath } from '../workspace/markdownPath.ts';
import { templatesFolder } from '../workspace/settings.ts';

/** A template with the name that the person knows it by. */
export interface NamedTemplate {
  readonly label: string;
  /** Undefined: like the retrospectives that are there. */
  readonly template?: Template;
  /** The file of one of the person's own. */
  readonly uri?: vscode.Uri;
}

/** What a new retrospective is made from where nobody chooses: the person's one own template, else its siblings. */
export function usualTemplate(own: readonly NamedTemplate[], hasSiblings: boolean): NamedTemplate {
  const [only, ...more] = own;
  if (only !== undefined && more.length === 0) return only;
  return hasSiblings ? { label: vscode.l10n.t('Like the Others') } : plain();
}

/** Undefined where the person turns back. */
export function askForTemplate(
  own: readonly NamedTemplate[],
  hasSiblings: boolean,
  language: LanguageId,
): Thenable<NamedTemplate | undefined> {
  const methods = methodsIn(language).map((method) => ({
    ...methodTexts(method),
    template: { kind: 'method', method } as const,
  }));
  const items: readonly (vscode.QuickPickItem & NamedTemplate)[] = [
    ...own.map((template) => ({ ...template, description: vscode.l10n.t('your own') })),
    ...(hasSiblings ? [{ label: vscode.l10n.t('Like the Others') }] : []),
    plain(),
    ...methods,
  ];
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Retrospective'),
    placeHolder: vscode.l10n.t('How is it to be laid out?'),
    matchOnDescription: true,
  });
}

function plain() {
  return {
    label: vscode.l10n.t('By Quarter'),
    description: vscode.l10n.t('review, quarters, goals'),
    template: { kind: 'plain' },
  } as const;
}

function methodTexts(method: Method): { readonly label: string; readonly description: string } {
  switch (method) {
    case 'kpt':
      return { label: vscode.l10n.t('KPT'), description: vscode.l10n.t('keep, problem, try') };
    case '4ls':
      return { label: vscode.l10n.t('4Ls'), description: vscode.l10n.t('liked, learned, lacked, longed for') };
    case 'keep-stop-start':
      return {
        label: vscode.l10n.t('Keep, Stop, Start'),
        description: vscode.l10n.t('what to go on with, end, begin'),
      };
    default:
      return method satisfies never;
  }
}

/** The markdown files of the folder that the setting names, by their names. It lies in the workspace. */
export async function ownTemplates(near: vscode.Uri | undefined): Promise<readonly NamedTemplate[]> {
  const root = (near && vscode.workspace.getWorkspaceFolder(near)) ?? vscode.workspace.workspaceFolders?.[0];
  const named = root && templatesFolder(root.uri);
  if (root === undefined || named === undefined) return [];
  const folder = vscode.Uri.joinPath(root.uri, named);
  const entries = await filesIn(folder, named);
  return entries
    .filter(isMarkdownPath)
    .sort()
    .map((name) => ({ label: name.replace(/\.[^.]+$/u, ''), uri: vscode.Uri.joinPath(folder, name) }));
}

async function filesIn(folder: vscode.Uri, named: string): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => type & vscode.FileType.File).map(([name]) => name);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The folder {0}, which retrospective.templates.folder names, cannot be read.', named),
    );
    return [];
  }
}

/** The template with the text that its file has now. */
export async function withText({ uri, template }: NamedTemplate): Promise<Template | undefined> {
  if (uri === undefined) return template;
  return { kind: 'own', text: (await vscode.workspace.openTextDocument(uri)).getText() };
}

/** Says once where a template names what no template has. */
export function tellOfUnknown(
  { uri }: NamedTemplate,
  unknown: readonly { readonly name: string; readonly line: number }[],
): void {
  const [first] = unknown;
  if (uri === undefined || first === undefined) return;
  const names = new Intl.ListFormat(vscode.env.language).format(unknown.map(({ name }) => `\${${name}}`));
  const place = `${vscode.workspace.asRelativePath(uri)}:${first.line + 1}`;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0}: no template knows {1}. It was left as it is.', place, names),
  );
}
