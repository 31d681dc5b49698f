import * as vscode from 'vscode';
import { filesOf } from '#files';
import { type DocumentReader, pathOf } from './documentReader.ts';
import type { FoundFile, PathFilter } from './files.ts';
import { globMatcher } from './glob.ts';
import type { Log } from './log.ts';
import { isMarkdownPath } from './markdownPath.ts';
import { hiddenGlobs } from './settings.ts';
import type { ReadFile, StoredIndex } from './storedIndex.ts';

/** A markdown file as it was read from disk. */
export interface IndexedFile extends FoundFile, ReadFile {
  readonly readWith: string;
  /** False where a change at the time when it was read may not show in its date; it is not stored. */
  readonly isSettled: boolean;
}

/** Beyond this size a file is not a person's notes. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Some disks keep times to two seconds. */
const SETTLED = 2000;
/** How often what was read so far is shown, in milliseconds. */
const SHOW = 300;
/** What files are called that are likely retrospectives: these are read first. */
const LIKELY =
  /(?:19|20)\d\d|retro|review|recap|goal|resolution|회고|목표|ふりかえ|振り返|总结|總結|复盘|итог|bilan|balance/iu;

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
  #files: ReadonlyMap<string, IndexedFile> = new Map();
  #isLoaded = false;

  constructor(reader: DocumentReader, stored: StoredIndex, log: Log) {
    this.#reader = reader;
    this.#stored = stored;
    this.#log = log;
  }

  /** By URI. */
  get files(): ReadonlyMap<string, IndexedFile> {
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
    const found = await this.#list(look);
    const read = new Map<string, IndexedFile>();
    for (const [key, file] of again ? [] : found) {
      const known = this.#files.get(key);
      const kept = stored?.get(key);
      if (known?.readWith === readWith && isSame(known, file)) read.set(key, known);
      else if (kept !== undefined && isSame(kept, file))
        read.set(key, { ...kept, uri: file.uri, readWith, isSettled: true });
    }
    const unread = [...found].flatMap(([key, file]) => (read.has(key) ? [] : [file]));
    await this.#read(unread, read, look);
    if (look.cancelled.aborted) return;
    this.#take(read);
    if (unread.length > 0 || read.size !== stored?.size) this.#store(readWith);
  }

  /** Reads some files again that the index has. */
  async updateFiles(uris: readonly vscode.Uri[], look: Look): Promise<void> {
    const read = new Map(this.#files);
    const changed: FoundFile[] = [];
    for (const uri of uris) {
      const file = await filesOf(uri.scheme).stat(uri);
      read.delete(uri.toString());
      if (file !== undefined) changed.push(file);
    }
    await this.#read(changed, read, look);
    if (look.cancelled.aborted) return;
    this.#take(read);
    this.#store(this.#reader.readWith);
  }

  async #list({ cancelled }: Look): Promise<ReadonlyMap<string, FoundFile>> {
    const found = new Map<string, FoundFile>();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const files = await filesOf(uri.scheme).list(uri, this.#filter(uri), this.#report, cancelled);
      for (const file of files) found.set(file.uri.toString(), file);
    }
    return found;
  }

  async #read(files: readonly FoundFile[], into: Map<string, IndexedFile>, look: Look): Promise<void> {
    const { readWith } = this.#reader;
    const bearable = files.filter((file) => this.#isOfBearableSize(file));
    const byKey = new Map(bearable.map((file) => [file.uri.toString(), file]));
    const otherEncodings: [FoundFile, Uint8Array][] = [];
    let shown = performance.now();
    const add = (file: FoundFile, text: string, isSettled: boolean) => {
      const path = pathOf(file.uri);
      const reading = this.#reader.readText(text, file.uri);
      // A copy, since words that are cut out of a text keep the whole text.
      const retrospective = reading.kind === 'retrospective' ? structuredClone(reading.retrospective) : null;
      into.set(file.uri.toString(), { ...file, path, retrospective, readWith, isSettled });
      if (performance.now() - shown < SHOW) return;
      shown = performance.now();
      this.#take(new Map([...this.#files, ...into]));
      look.onPart();
    };
    const take = (uri: vscode.Uri, bytes: Uint8Array) => {
      const file = byKey.get(uri.toString());
      if (file === undefined) return;
      const text = utf8(bytes);
      if (text === undefined) otherEncodings.push([file, bytes]);
      else add(file, text, Date.now() - Math.max(file.modified, file.changed) > SETTLED);
    };
    const uris = likelyFirst(bearable).map((file) => file.uri);
    for (const scheme of new Set(uris.map((uri) => uri.scheme))) {
      const own = uris.filter((uri) => uri.scheme === scheme);
      await filesOf(scheme).read(own, take, this.#report, look.cancelled);
    }
    // What they say depends on more settings than the others: not stored.
    for (const [file, bytes] of otherEncodings)
      add(file, await vscode.workspace.decode(bytes, { uri: file.uri }), false);
  }

  /** By URI, whatever was found and read when: views compare what they are given with what they had. */
  #take(files: ReadonlyMap<string, IndexedFile>): void {
    this.#files = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #store(readWith: string): void {
    const settled = [...this.#files].filter(([, file]) => file.isSettled && file.readWith === readWith);
    const plain = settled.map(([key, { path, modified, changed, size, retrospective }]) => {
      return [key, { path, modified, changed, size, retrospective }] as const;
    });
    this.#stored.saveSoon(readWith, new Map(plain));
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
    this.#log.info(`${pathOf(uri)} has ${size} bytes and was not read: the limit is ${MAX_BYTES}`);
    return false;
  }

  readonly #report = (uri: vscode.Uri, error: unknown): void => {
    this.#log.warn(`${pathOf(uri)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  };
}

function likelyFirst(files: readonly FoundFile[]): readonly FoundFile[] {
  const isLikely = ({ uri }: FoundFile) => LIKELY.test(uri.path.slice(uri.path.lastIndexOf('/') + 1));
  return [...files.filter(isLikely), ...files.filter((file) => !isLikely(file))];
}

function isSame(known: ReadFile, file: FoundFile): boolean {
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
