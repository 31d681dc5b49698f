import * as vscode from 'vscode';
import { filesOf } from '#files';
import type { Retrospective } from '../journal/retrospective.ts';
import { type DocumentReader, pathOf, type ReadSettings } from './documentReader.ts';
import type { FoundFile, PathFilter } from './files.ts';
import { globMatcher } from './glob.ts';
import type { Log } from './log.ts';
import { isMarkdownPath } from './markdownPath.ts';
import { hiddenGlobs } from './settings.ts';

/** A markdown file as it was read from disk. */
export interface IndexedFile extends FoundFile {
  readonly path: string;
  /** Null where it is not a retrospective. */
  readonly retrospective: Retrospective | null;
  readonly readWith: ReadSettings;
}

/** Beyond this size a file is not a person's notes. */
const MAX_BYTES = 5 * 1024 * 1024;

/** What the markdown files of the workspace say on disk. Holds the model of each, not its text. */
export class DiskIndex {
  readonly #reader: DocumentReader;
  readonly #log: Log;
  #files: ReadonlyMap<string, IndexedFile> = new Map();

  constructor(reader: DocumentReader, log: Log) {
    this.#reader = reader;
    this.#log = log;
  }

  /** By URI. */
  get files(): ReadonlyMap<string, IndexedFile> {
    return this.#files;
  }

  /** Lists the workspace, and reads what is new, has changed, or was read with other settings. */
  async update(): Promise<void> {
    const found = new Map<string, FoundFile>();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const files = await filesOf(folder.uri.scheme).list(folder.uri, this.#filter(folder.uri), this.#report);
      for (const file of files) found.set(file.uri.toString(), file);
    }
    const { settings } = this.#reader;
    const read = new Map<string, IndexedFile>();
    for (const [key, file] of found) {
      const known = this.#files.get(key);
      if (known !== undefined && isCurrent(known, file, settings)) read.set(key, known);
    }
    await this.#read(
      [...found].flatMap(([key, file]) => (read.has(key) ? [] : [file])),
      read,
    );
    this.#files = inOrder(read);
  }

  /** Reads some files again that the index has. */
  async updateFiles(uris: readonly vscode.Uri[]): Promise<void> {
    const read = new Map(this.#files);
    const changed: FoundFile[] = [];
    for (const uri of uris) {
      const file = await filesOf(uri.scheme).stat(uri);
      read.delete(uri.toString());
      if (file !== undefined) changed.push(file);
    }
    await this.#read(changed, read);
    this.#files = inOrder(read);
  }

  async #read(files: readonly FoundFile[], into: Map<string, IndexedFile>): Promise<void> {
    const readWith = this.#reader.settings;
    const byKey = new Map(
      files.filter((file) => this.#isOfBearableSize(file)).map((file) => [file.uri.toString(), file]),
    );
    const otherEncodings: [FoundFile, Uint8Array][] = [];
    const add = (file: FoundFile, text: string) => {
      const path = pathOf(file.uri);
      const reading = this.#reader.readText(text, file.uri);
      const retrospective = reading.kind === 'retrospective' ? reading.retrospective : null;
      into.set(file.uri.toString(), { ...file, path, retrospective, readWith });
    };
    const take = (uri: vscode.Uri, bytes: Uint8Array) => {
      const file = byKey.get(uri.toString());
      if (file === undefined) return;
      const text = utf8(bytes);
      if (text === undefined) otherEncodings.push([file, bytes]);
      else add(file, text);
    };
    const uris = [...byKey.values()].map((file) => file.uri);
    for (const scheme of new Set(uris.map((uri) => uri.scheme))) {
      await filesOf(scheme).read(
        uris.filter((uri) => uri.scheme === scheme),
        take,
        this.#report,
      );
    }
    for (const [file, bytes] of otherEncodings) add(file, await vscode.workspace.decode(bytes, { uri: file.uri }));
  }

  #filter(folder: vscode.Uri): PathFilter {
    const isExcluded = globMatcher(hiddenGlobs(folder));
    return {
      entersFolder: (path) => !isExcluded(path),
      takesFile: (path) => isMarkdownPath(path) && !isExcluded(path),
    };
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

/** By URI, whatever was found and read when: views compare what they are given with what they had. */
function inOrder(files: ReadonlyMap<string, IndexedFile>): ReadonlyMap<string, IndexedFile> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isCurrent(known: IndexedFile, file: FoundFile, settings: ReadSettings): boolean {
  return known.modified === file.modified && known.size === file.size && known.readWith === settings;
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
