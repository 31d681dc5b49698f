import * as vscode from 'vscode';
import { MARKDOWN_GLOB } from './markdownPath.ts';

/** What has happened to files: some that changed, or so much or so unclear that only a look at all of them tells. */
export type FileChanges = readonly vscode.Uri[] | 'all';

/** Events of one checkout or sync come within this time of each other, in milliseconds. */
const STORM = 100;
/** From so many changed files on, looking at all is cheaper. */
const MANY = 200;

/**
 * Calls back once for events that come close together, of files and folders that are looked at. VS Code itself honours
 * `files.watcherExclude`.
 */
export function watchMarkdown(
  isLookedAt: (uri: vscode.Uri) => boolean,
  onChanges: (changes: FileChanges) => void,
): vscode.Disposable {
  const changed = new Map<string, vscode.Uri>();
  let all = false;
  const settle = debounce(STORM, () => {
    const changes = all || changed.size > MANY ? 'all' : [...changed.values()];
    all = false;
    changed.clear();
    onChanges(changes);
  });
  const lookAtAll = () => {
    all = true;
    settle.soon();
  };
  const files = vscode.workspace.createFileSystemWatcher(MARKDOWN_GLOB);
  // A folder that comes or goes brings or takes its files along, often without an event for each of them.
  const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const lookIntoFolder = (uri: vscode.Uri) => {
    if (!all && !/\.\w+$/u.test(uri.path) && isLookedAt(uri)) lookAtAll();
  };
  const lookForFile = (uri: vscode.Uri) => {
    if (all || isLookedAt(uri)) lookAtAll();
  };
  return vscode.Disposable.from(
    files,
    folders,
    settle,
    files.onDidCreate(lookForFile),
    files.onDidDelete(lookForFile),
    files.onDidChange((uri) => {
      if (!isLookedAt(uri)) return;
      changed.set(uri.toString(), uri);
      settle.soon();
    }),
    folders.onDidCreate(lookIntoFolder),
    folders.onDidDelete(lookIntoFolder),
    vscode.workspace.onDidChangeWorkspaceFolders(lookAtAll),
  );
}

export interface Debounced extends vscode.Disposable {
  /** Runs once nothing has asked for it for the delay. */
  soon(): void;
  /** Runs at once if it was asked for. */
  now(): void;
}

export function debounce(delay: number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, delay);
    },
    now() {
      if (timer === undefined) return;
      stop();
      run();
    },
    dispose: stop,
  };
}
