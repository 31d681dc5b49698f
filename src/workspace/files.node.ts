import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  anyFiles,
  type FileStat,
  type Files,
  type FoundFile,
  type PathFilter,
  type ReportUnreadable,
} from './files.ts';
import { inSlices } from './slices.ts';

/** Reading so large a file may take a slice of its own, in bytes. */
const LARGE = 64 * 1024;
/** The permission bits of a file that anybody may write; of a read-only file on Windows Node clears them too. */
const WRITABLE = 0o222;

export function filesOf(scheme: string): Files {
  return scheme === 'file' ? diskFiles : anyFiles;
}

/** Synchronous calls in slices: per file they cost a tenth of asynchronous ones, and the slices keep the host alive. */
const diskFiles: Files = {
  async list(folder, filter, report, cancelled) {
    const found: FoundFile[] = [];
    const slices = inSlices();
    for (const file of walk(folder, filter, report)) {
      found.push(file);
      if (cancelled.aborted) break;
      if (slices.isOver) await slices.next();
    }
    return found;
  },

  async stat(uri) {
    return statOf(uri.fsPath);
  },

  async isProtected(uri) {
    // `workspace.fs` does not say so of files on disk.
    return (fs.statSync(uri.fsPath).mode & WRITABLE) === 0;
  },

  async read(files, take, report, cancelled) {
    const slices = inSlices();
    for (const file of files) {
      const isLarge = file.size > LARGE;
      if (isLarge || slices.isOver) await slices.next();
      if (cancelled.aborted) break;
      const { fsPath } = vscode.Uri.parse(file.uri, true);
      const bytes = orReport(fsPath, report, () => fs.readFileSync(fsPath));
      if (bytes !== undefined) take(file, bytes);
      if (isLarge) await slices.next();
    }
  },
};

interface Entry {
  readonly uri: string;
  /** As seen from the listed folder, through links. */
  readonly shown: string;
  /** Where it really lies. */
  readonly real: string;
  /** From the listed folder, with `/`. */
  readonly relative: string;
  readonly isFolder: boolean;
}

function* walk(top: vscode.Uri, filter: PathFilter, report: ReportUnreadable): Generator<FoundFile> {
  const shown = top.fsPath;
  const real = orReport(shown, report, () => fs.realpathSync(shown));
  if (real === undefined) return;
  // Trees that are walked anyway: a link into one of them shows nothing new, and may lead in circles.
  const trees = [real];
  const uri = top.toString().replace(/\/$/u, '');
  const folders: Entry[] = [{ uri, shown, real, relative: '', isFolder: true }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of childrenOf(folder, trees, report)) {
      if (entry.isFolder) {
        if (filter.entersFolder(entry.relative)) folders.push(entry);
      } else if (filter.takesFile(entry.relative)) {
        const stat = orReport(entry.shown, report, () => statOf(entry.shown));
        if (stat !== undefined) yield { uri: entry.uri, ...stat };
      }
    }
  }
}

function* childrenOf(folder: Entry, trees: string[], report: ReportUnreadable): Generator<Entry> {
  const children = orReport(folder.shown, report, () => fs.readdirSync(folder.shown, { withFileTypes: true }));
  for (const child of children ?? []) {
    const uri = `${folder.uri}/${inUri(child.name)}`;
    const shown = below(folder.shown, child.name);
    const relative = folder.relative === '' ? child.name : `${folder.relative}/${child.name}`;
    if (!child.isSymbolicLink()) {
      const real = below(folder.real, child.name);
      // A tree that was reached by a link before is not walked a second time.
      if (!trees.includes(real)) yield { uri, shown, real, relative, isFolder: child.isDirectory() };
      continue;
    }
    const real = orReport(shown, report, () => fs.realpathSync(shown));
    if (real === undefined || trees.some((tree) => real === tree || real.startsWith(tree + path.sep))) continue;
    trees.push(real);
    yield { uri, shown, real, relative, isFolder: fs.statSync(real).isDirectory() };
  }
}

/** The name of a file or folder as VS Code writes it in a URI. */
function inUri(name: string): string {
  // Below a folder, so that `c:` is no drive.
  return /^[\w.~-]+$/.test(name) ? name : vscode.Uri.file(`/-/${name}`).toString().slice('file:///-/'.length);
}

/** `path.join` looks for `..` and the like, which are no names of files. */
function below(folder: string, name: string): string {
  return folder.endsWith(path.sep) ? folder + name : folder + path.sep + name;
}

function statOf(file: string): FileStat | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { modified: stat.mtimeMs, changed: stat.ctimeMs, size: stat.size } : undefined;
}

function orReport<T>(file: string, report: ReportUnreadable, ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    report(vscode.Uri.file(file), error);
    return undefined;
  }
}
