import * as vscode from 'vscode';
import type { Journal } from '../journal/journal.ts';
import { isMarkdownPath } from './markdownPath.ts';
import { previewedIn } from './previewed.ts';

/** What is known of documents that no editor shows. */
interface Known {
  readonly current: readonly Journal[];
}

/**
 * The document that the person looks at, or the one named. Editors that are no text editors, as VS Code's own one for
 * markdown, are known by their tab alone.
 */
export async function activeDocument(known: Known, named?: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (named === undefined && editor !== undefined) return editor.document;
  const target = named ?? activeTabUri(known);
  return target === undefined ? undefined : vscode.workspace.openTextDocument(target);
}

/** The markdown document that the person looks at, by its address alone. */
export function activeUri(known: Known): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri ?? activeTabUri(known);
}

function activeTabUri(known: Known): vscode.Uri | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  const input = tab?.input;
  if (input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview')) {
    return previewedIn(tab?.label ?? '', vscode.workspace.textDocuments.filter(isOwnDocument), known.current);
  }
  const isDocument = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
  // Any picture is shown by a custom editor too.
  return isDocument && isMarkdownPath(input.uri.path) ? input.uri : undefined;
}

/**
 * Whether a document is one that the person writes: not an old version of it out of git, a local history or a diff,
 * and not output.
 */
export function isOwnDocument({ uri, languageId }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  const ofWorkspace = vscode.workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  return ['file', 'untitled', ...ofWorkspace].includes(uri.scheme);
}

/**
 * Whether hovers, completions and the rest belong into a document: the person writes it, and does not only look at what
 * has changed in it.
 */
export function isWrittenIn(document: vscode.TextDocument): boolean {
  if (!isOwnDocument(document)) return false;
  const name = document.uri.toString();
  const shown = vscode.window.tabGroups.all.map((group) => group.activeTab?.input);
  const isCompared = shown
    .flatMap(comparisonsIn)
    .some(({ original, modified }) => [original, modified].some((side) => side.toString() === name));
  return !isCompared || shown.some((input) => input instanceof vscode.TabInputText && input.uri.toString() === name);
}

/** What a tab compares: one document in two versions, or several in an editor that the API has no name for yet. */
function comparisonsIn(input: unknown): readonly vscode.TabInputTextDiff[] {
  if (input instanceof vscode.TabInputTextDiff) return [input];
  if (typeof input !== 'object' || input === null || !('textDiffs' in input)) return [];
  return Array.isArray(input.textDiffs)
    ? input.textDiffs.filter((each) => each instanceof vscode.TabInputTextDiff)
    : [];
}
