import * as vscode from 'vscode';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Log } from './log.ts';
import { debounce } from './watch.ts';

/** What was read of a file, and what the file was like then. */
export interface ReadFile {
  readonly path: string;
  readonly modified: number;
  readonly changed: number;
  readonly size: number;
  /** Null where it is not a retrospective. */
  readonly retrospective: Retrospective | null;
}

/** How long nothing must have changed before it is written, in milliseconds. */
const REST = 1000;
/** How long the host may be kept busy before others get a turn, in milliseconds. */
const SLICE = 8;

/**
 * What was read last time, in VS Code's own storage for the workspace, so that only what has changed is read again.
 * Nothing but a cache: without it, or with one that is broken or of another version, everything is read.
 *
 * A line of JSON says what the files were read with; below it there is a line for each file.
 */
export class StoredIndex implements vscode.Disposable {
  readonly #file: vscode.Uri | undefined;
  readonly #log: Log;
  readonly #saving = debounce(REST, () => void this.#save());
  #unsaved: { readonly readWith: string; readonly files: ReadonlyMap<string, ReadFile> } | undefined;

  /** Without a folder nothing is kept. */
  constructor(folder: vscode.Uri | undefined, log: Log) {
    this.#file = folder && vscode.Uri.joinPath(folder, 'index.jsonl');
    this.#log = log;
  }

  /** By URI; empty unless it was read with the same. */
  async load(readWith: string): Promise<ReadonlyMap<string, ReadFile>> {
    const files = new Map<string, ReadFile>();
    if (this.#file === undefined) return files;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(this.#file));
      const [head = '', ...lines] = text.split('\n');
      const { readWith: written, count } = JSON.parse(head);
      // Fewer lines than it says: it was cut off.
      if (written !== readWith || count !== lines.length) return files;
      const turn = inSlices();
      for (const line of lines) {
        const [uri, file] = JSON.parse(line);
        if (!isReadFile(file)) return new Map();
        files.set(uri, file);
        await turn();
      }
      return files;
    } catch (error) {
      // None yet, or not one of ours.
      this.#log.debug(`No stored index: ${error instanceof Error ? error.message : String(error)}`);
      return new Map();
    }
  }

  saveSoon(readWith: string, files: ReadonlyMap<string, ReadFile>): void {
    if (this.#file === undefined) return;
    this.#unsaved = { readWith, files };
    this.#saving.soon();
  }

  dispose(): void {
    this.#saving.dispose();
  }

  async #save(): Promise<void> {
    if (this.#file === undefined || this.#unsaved === undefined) return;
    const { readWith, files } = this.#unsaved;
    this.#unsaved = undefined;
    const lines = [JSON.stringify({ readWith, count: files.size })];
    const turn = inSlices();
    for (const entry of files) {
      lines.push(JSON.stringify(entry));
      await turn();
    }
    try {
      const folder = vscode.Uri.joinPath(this.#file, '..');
      const begun = vscode.Uri.joinPath(folder, 'index.begun');
      await vscode.workspace.fs.createDirectory(folder);
      await vscode.workspace.fs.writeFile(begun, new TextEncoder().encode(lines.join('\n')));
      await vscode.workspace.fs.rename(begun, this.#file, { overwrite: true });
    } catch (error) {
      this.#log.warn(`The index cannot be stored: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function inSlices(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
}

function isReadFile(value: unknown): value is ReadFile {
  const { path, modified, changed, size, retrospective } = (value ?? {}) as Partial<Record<keyof ReadFile, unknown>>;
  return (
    typeof path === 'string' &&
    [modified, changed, size].every((number) => typeof number === 'number') &&
    (retrospective === null || Array.isArray((retrospective as Retrospective | undefined)?.sections))
  );
}
