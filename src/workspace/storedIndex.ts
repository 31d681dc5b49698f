import * as vscode from 'vscode';
import { filesOf } from '#files';
import { debounce } from './debounce.ts';
import type { PathFilter } from './files.ts';
import type { Log } from './log.ts';
import {
  changedShards,
  countIn,
  filesIn,
  type ReadFiles,
  type Shards,
  shardCount,
  shardName,
  shardText,
} from './shards.ts';
import { inSlices } from './slices.ts';

/** How long nothing must have changed before it is written, in milliseconds. */
const REST = 1000;

const SHARDS: PathFilter = { entersFolder: () => false, takesFile: (path) => countIn(path) !== undefined };

/**
 * What was read last time, in VS Code's own storage for the workspace, so that only what has changed is read again.
 * Nothing but a cache: without it, or with one that is broken or of another version, everything is read.
 */
export class StoredIndex implements vscode.Disposable {
  readonly #folder: vscode.Uri | undefined;
  readonly #log: Log;
  readonly #saving = debounce(REST, () => {
    this.#work = this.#work.then(() => this.#save());
  });
  #work: Promise<void> = Promise.resolve();
  #unsaved: Omit<Shards, 'count'> | undefined;
  /** What stands on disk. */
  #saved: Shards = { readWith: '', files: new Map(), count: 0 };

  /** Without a folder nothing is kept. */
  constructor(folder: vscode.Uri | undefined, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  /** Empty unless it was read with the same. A shard that is broken is left out. */
  async load(readWith: string): Promise<ReadFiles> {
    const files = new Map();
    if (this.#folder === undefined) return files;
    const slices = inSlices();
    const texts = await this.#texts();
    for (const { name, bytes } of texts) {
      try {
        if (slices.isOver) await slices.next();
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        for (const [uri, file] of (await filesIn(text, readWith, slices)) ?? []) files.set(uri, file);
      } catch (error) {
        this.#tell(`${name} cannot be used`, error);
      }
    }
    const counts = new Set(texts.map(({ name }) => countIn(name) ?? 0));
    this.#saved = { readWith, files, count: counts.size === 1 ? ([...counts][0] ?? 0) : 0 };
    return files;
  }

  saveSoon(readWith: string, files: ReadFiles): void {
    if (this.#folder === undefined) return;
    this.#unsaved = { readWith, files };
    this.#saving.soon();
  }

  dispose(): void {
    this.#saving.dispose();
  }

  async #texts(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
    if (this.#folder === undefined) return [];
    const found: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    const port = filesOf(this.#folder.scheme);
    const tell = (_: unknown, error: unknown) => this.#tell('No stored index', error);
    const cancelled = new AbortController().signal;
    const shards = await port.list(this.#folder, SHARDS, tell, cancelled);
    const take = ({ uri }: { readonly uri: string }, bytes: Uint8Array) =>
      void found.push({ name: uri.slice(uri.lastIndexOf('/') + 1), bytes });
    await port.read(shards, take, tell, cancelled);
    return found;
  }

  async #save(): Promise<void> {
    if (this.#folder === undefined || this.#unsaved === undefined) return;
    const { readWith, files } = this.#unsaved;
    this.#unsaved = undefined;
    const count = shardCount(files);
    try {
      await vscode.workspace.fs.createDirectory(this.#folder);
      for (const [shard, own] of changedShards(this.#saved, { readWith, files, count })) {
        await this.#write(shardName(shard, count), await shardText(readWith, own, inSlices()));
      }
      if (this.#saved.count !== count) await this.#removeOthers(count);
      this.#saved = { readWith, files, count };
    } catch (error) {
      this.#log.warn(`The index cannot be stored: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #write(name: string, text: string): Promise<void> {
    if (this.#folder === undefined) return;
    const begun = vscode.Uri.joinPath(this.#folder, `${name}.begun`);
    await vscode.workspace.fs.writeFile(begun, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(begun, vscode.Uri.joinPath(this.#folder, name), { overwrite: true });
  }

  /** Shards of before there were more files, or fewer. */
  async #removeOthers(count: number): Promise<void> {
    if (this.#folder === undefined) return;
    for (const [name] of await vscode.workspace.fs.readDirectory(this.#folder)) {
      const other = countIn(name);
      if (other === undefined || other === count) continue;
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(this.#folder, name));
    }
  }

  /** None yet, or not one of ours: no matter. */
  #tell(what: string, error: unknown): void {
    this.#log.debug(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
