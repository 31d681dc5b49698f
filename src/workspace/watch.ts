import * as vscode from 'vscode';
import { type FileChanges, gatherChanges } from './fileChanges.ts';
import { MARKDOWN_GLOB } from './markdownPath.ts';

/**
 * Calls back once for events that come close together, of files and folders that are looked at. VS Code itself honours
 * `files.watcherExclude`.
 */
export function watchMarkdown(
  isLookedAt: (uri: vscode.Uri) => boolean,
  onChanges: (changes: FileChanges<vscode.Uri>) => void,
): vscode.Disposable {
  const gathered = gatherChanges(isLookedAt, onChanges);
  const files = vscode.workspace.createFileSystemWatcher(MARKDOWN_GLOB);
  // A folder that comes or goes brings or takes its files along, often without an event for each of them.
  const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  return vscode.Disposable.from(
    files,
    folders,
    gathered,
    files.onDidCreate(gathered.fileCameOrWent),
    files.onDidDelete(gathered.fileCameOrWent),
    files.onDidChange(gathered.fileChanged),
    folders.onDidCreate(gathered.folderCameOrWent),
    folders.onDidDelete(gathered.folderCameOrWent),
    vscode.workspace.onDidChangeWorkspaceFolders(gathered.anything),
  );
}
