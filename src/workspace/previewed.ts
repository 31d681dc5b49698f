import * as vscode from 'vscode';
import type { Journal } from '../journal/journal.ts';
import { isMarkdownPath } from './markdownPath.ts';

/**
 * The document of a preview beside its editor, of those that are open or in a journal. VS Code tells of it by the title
 * alone, which has the file's name at one end; two files of one name are none, since the wrong one would be changed.
 */
export function previewedIn(
  title: string,
  documents: readonly vscode.TextDocument[],
  journals: readonly Journal[],
): vscode.Uri | undefined {
  const open = documents.map(({ uri }) => uri.toString());
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ input }) => input));
  const shown = tabs.flatMap((input) =>
    input instanceof vscode.TabInputText && isMarkdownPath(input.uri.path) ? [input.uri.toString()] : [],
  );
  const read = journals.flatMap((journal) => journal.documents.map(({ uri }) => uri));
  const named = [...new Set([...open, ...shown, ...read])]
    .map((uri) => vscode.Uri.parse(uri, true))
    .map((uri) => ({ uri, name: uri.path.slice(uri.path.lastIndexOf('/') + 1) }))
    .filter(({ name }) => title.endsWith(` ${name}`) || title.startsWith(`${name} `));
  // `notes 2023.md` ends as `2023.md` does.
  const longest = Math.max(...named.map(({ name }) => name.length));
  const [only, ...others] = named.filter(({ name }) => name.length === longest);
  return others.length === 0 ? only?.uri : undefined;
}
