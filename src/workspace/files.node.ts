import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { anyFiles, type Files, type FoundFile, type PathFilter, type ReportUnreadable } from './files.ts';

/** How long the host may be kept busy before others get a turn, in milliseconds. */
const SLICE = 8;
/** The permission bits of a file that anybody may write; of a read-only file on Windows Node clears them too. */
const WRITABLE = 0o222;

export function filesOf(scheme: string): Files {
  return scheme === 'file' ? diskFiles : anyFiles;
}

/** Synchronous calls in slices: per file they cost a tenth of asynchronous ones, and the slices keep the host alive. */
const diskFiles: Files = {
  async list(folder, filter, report, cancelled) {
    const found: FoundFile[] = [];
    const turn = inSlices();
    for (const file of walk(folder.fsPath, filter, report)) {
      found.push(file);
      if (cancelled.aborted) break;
      await turn();
    }
    return found;
  },

  async stat(uri) {
    return fileAt(uri.fsPath);
  },

  async isProtected(uri) {
    // `workspace.fs` does not say so of files on disk.
    return (fs.statSync(uri.fsPath).mode & WRITABLE) === 0;
  },

  async read(uris, take, report, cancelled) {
    const turn = inSlices();
    for (const uri of uris) {
      if (cancelled.aborted) break;
      const bytes = orReport(uri.fsPath, report, () => fs.readFileSync(uri.fsPath));
      if (bytes !== undefined) take(uri, bytes);
      await turn();
    }
  },
};

interface Entry {
  /** As seen from the listed folder, through links. */
  readonly shown: string;
  /** Where it really lies. */
  readonly real: string;
  /** From the listed folder, with `/`. */
  readonly relative: string;
  readonly isFolder: boolean;
}

function* walk(top: string, filter: PathFilter, report: ReportUnreadable): Generator<FoundFile> {
  const real = orReport(top, report, () => fs.realpathSync(top));
  if (real === undefined) return;
  // Trees that are walked anyway: a link into one of them shows nothing new, and may lead in circles.
  const trees = [real];
  const folders: Entry[] = [{ shown: top, real, relative: '', isFolder: true }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of childrenOf(folder, trees, report)) {
      if (entry.isFolder) {
        if (filter.entersFolder(entry.relative)) folders.push(entry);
      } else if (filter.takesFile(entry.relative)) {
        const file = orReport(entry.shown, report, () => fileAt(entry.shown));
        if (file !== undefined) yield file;
      }
    }
  }
}

function* childrenOf(folder: Entry, trees: string[], report: ReportUnreadable): Generator<Entry> {
  const children = orReport(folder.shown, report, () => fs.readdirSync(folder.shown, { withFileTypes: true }));
  for (const child of children ?? []) {
    const shown = path.join(folder.shown, child.name);
    const relative = folder.relative === '' ? child.name : `${folder.relative}/${child.name}`;
    if (!child.isSymbolicLink()) {
      const real = path.join(folder.real, child.name);
      // A tree that was reached by a link before is not walked a second time.
      if (!trees.includes(real)) yield { shown, real, relative, isFolder: child.isDirectory() };
      continue;
    }
    const real = orReport(shown, report, () => fs.realpathSync(shown));
    if (real === undefined || trees.some((tree) => real === tree || real.startsWith(tree + path.sep))) continue;
    trees.push(real);
    yield { shown, real, relative, isFolder: fs.statSync(real).isDirectory() };
  }
}

function fileAt(file: string): FoundFile | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat?.isFile()
    ? { uri: vscode.Uri.file(file), modified: stat.mtimeMs, changed: stat.ctimeMs, size: stat.size }
    : undefined;
}

function inSlices(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE) return;
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  };
}

function orReport<T>(file: string, report: ReportUnreadable, ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    report(vscode.Uri.file(file), error);
    return undefined;
  }
}
