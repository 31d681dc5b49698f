import * as vscode from 'vscode';
import { filesOf } from '#files';
import { groupBy } from '../journal/groupBy.ts';
import { ownCopy } from '../journal/ownCopy.ts';
import { type DocumentReader, pathOf } from './documentReader.ts';
import type { FileStat, FoundFile, PathFilter } from './files.ts';
import { globMatcher } from './glob.ts';
import { likelyFirst } from './likelyFirst.ts';
import type { Log } from './log.ts';
import { isMarkdownPath } from './markdownPath.ts';
import { hiddenGlobs } from './settings.ts';
import type { ReadFile, ReadFiles } from './shards.ts';
import { inSlices } from './slices.ts';
import type { StoredIndex } from './storedIndex.ts';

/** Beyond this size a file is not a person's notes. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Some disks keep times to two seconds. */
const SETTLED = 2000;
/** How often what was read so far is shown, in milliseconds. */
const SHOW = 300;
export interface Look {
  readonly cancelled: AbortSignal;
  /** Called now and then while there is more to read; `files` has what was read so far. */
  readonly onPart: () => void;
}

/** What the markdown files of the workspace say on disk. Holds the model of each, not its text. */
export class DiskIndex {
  readonly #reader: DocumentReader;
  readonly #stored: StoredIndex;
  readonly #log: Log;
  readonly #filters = new Map<string, PathFilter>();
  /** Those where a change at the time when they were read may not show in their date; they are not stored. */
  readonly #unsettled = new Set<string>();
  #files: ReadFiles = new Map();
  #readWith = '';
  #isLoaded = false;

  constructor(reader: DocumentReader, stored: StoredIndex, log: Log) {
    this.#reader = reader;
    this.#stored = stored;
    this.#log = log;
  }

  get files(): ReadFiles {
    return this.#files;
  }

  /** Whether a file or folder is in the workspace and not hidden. */
  readonly looksAt = (uri: vscode.Uri): boolean => {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (folder === undefined) return false;
    const parts = uri.path.slice(folder.path.replace(/\/$/u, '').length + 1).split('/');
    const filter = this.#filter(folder);
    return parts.every((_, index) => filter.entersFolder(parts.slice(0, index + 1).join('/')));
  };

  /** Lists the workspace, and reads what is new, has changed, or was read with other settings; or all `again`. */
  async update(look: Look, again = false): Promise<void> {
    this.#filters.clear();
    const { readWith } = this.#reader;
    const stored = this.#isLoaded || again ? undefined : await this.#stored.load(readWith);
    this.#isLoaded = true;
    const known = stored ?? (again || readWith !== this.#readWith ? undefined : this.#files);
    const found = await this.#list(look);
    const { read, unread } = await split(found, known ?? new Map());
    await this.#read(unread, read, look);
    if (look.cancelled.aborted) return;
    this.#files = read;
    this.#readWith = readWith;
    if (unread.length > 0 || read.size !== known?.size) this.#store();
  }

  /** Reads some files again that the index has. */
  async updateFiles(uris: readonly vscode.Uri[], look: Look): Promise<void> {
    // A new year, or another setting: what the others say may be another thing too.
    if (this.#reader.readWith !== this.#readWith) return this.update(look);
    const read = new Map(this.#files);
    const changed: FoundFile[] = [];
    for (const uri of uris) {
      const stat = await filesOf(uri.scheme).stat(uri);
      read.delete(uri.toString());
      if (stat !== undefined) changed.push({ uri: uri.toString(), ...stat });
    }
    await this.#read(changed, read, look);
    if (look.cancelled.aborted) return;
    this.#files = read;
    this.#store();
  }

  async #list({ cancelled }: Look): Promise<readonly FoundFile[]> {
    const found: FoundFile[] = [];
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      for (const file of await filesOf(uri.scheme).list(uri, this.#filter(uri), this.#report, cancelled))
        found.push(file);
    }
    return found;
  }

  async #read(files: readonly FoundFile[], into: Map<string, ReadFile>, look: Look): Promise<void> {
    const bearable = likelyFirst(files.filter((file) => this.#isOfBearableSize(file)));
    const otherEncodings: [FoundFile, Uint8Array][] = [];
    if (bearable.length > 0) await this.#prepare();
    let shown = performance.now();
    const add = (file: FoundFile, text: string, isSettled: boolean) => {
      into.set(file.uri, this.#readText(file, text));
      if (isSettled) this.#unsettled.delete(file.uri);
      else this.#unsettled.add(file.uri);
      if (performance.now() - shown < SHOW) return;
      this.#files = new Map([...this.#files, ...into]);
      look.onPart();
      shown = performance.now();
    };
    const take = (file: FoundFile, bytes: Uint8Array) => {
      const text = utf8(bytes);
      if (text === undefined) otherEncodings.push([file, bytes]);
      else add(file, text, Date.now() - Math.max(file.modified, file.changed) > SETTLED);
    };
    for (const [scheme, own] of groupBy(bearable, ({ uri }) => uri.slice(0, uri.indexOf(':'))))
      await filesOf(scheme).read(own, take, this.#report, look.cancelled);
    // What they say depends on more settings than the others: not stored.
    for (const [file, bytes] of otherEncodings)
      add(file, await vscode.workspace.decode(bytes, { uri: vscode.Uri.parse(file.uri, true) }), false);
  }

  async #prepare(): Promise<void> {
    const slices = inSlices();
    for (const prepare of this.#reader.preparations()) {
      prepare();
      await slices.next();
    }
  }

  #readText({ uri, modified, changed, size }: FoundFile, text: string): ReadFile {
    const parsed = vscode.Uri.parse(uri, true);
    const reading = this.#reader.readText(text, parsed);
    const document =
      reading.kind === 'retrospective' ? { path: pathOf(parsed), retrospective: ownCopy(reading.retrospective) } : null;
    return { modified, changed, size, document };
  }

  #store(): void {
    const settled = new Map(this.#files);
    for (const uri of this.#unsettled) settled.delete(uri);
    this.#stored.saveSoon(this.#readWith, settled);
  }

  #filter(folder: vscode.Uri): PathFilter {
    const key = folder.toString();
    const known = this.#filters.get(key);
    if (known !== undefined) return known;
    const isExcluded = globMatcher(hiddenGlobs(folder));
    const filter: PathFilter = {
      entersFolder: (path) => !isExcluded(path),
      takesFile: (path) => isMarkdownPath(path) && !isExcluded(path),
    };
    this.#filters.set(key, filter);
    return filter;
  }

  #isOfBearableSize({ uri, size }: FoundFile): boolean {
    if (size <= MAX_BYTES) return true;
    this.#log.info(
      `${pathOf(vscode.Uri.parse(uri, true))} has ${size} bytes and was not read: the limit is ${MAX_BYTES}`,
    );
    return false;
  }

  readonly #report = (uri: vscode.Uri, error: unknown): void => {
    this.#log.warn(`${pathOf(uri)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  };
}

/** The files that are as they were when they were read, and those that are to be read. */
async function split(found: readonly FoundFile[], known: ReadFiles) {
  const read = new Map<string, ReadFile>();
  const unread: FoundFile[] = [];
  const slices = inSlices();
  for (const file of found) {
    if (slices.isOver) await slices.next();
    const before = known.get(file.uri);
    if (before !== undefined && isSame(before, file)) read.set(file.uri, before);
    else unread.push(file);
  }
  return { read, unread };
}

function isSame(known: FileStat, file: FileStat): boolean {
  return known.modified === file.modified && known.changed === file.changed && known.size === file.size;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Without a byte order mark, as VS Code gives a document's text. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    // Not UTF-8: VS Code knows what else the person's settings say.
    return undefined;
  }
}
