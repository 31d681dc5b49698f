import * as vscode from 'vscode';
import { decoded } from '../journal/decoded.ts';
import { buildJournals, type Journal, type JournalDocument } from '../journal/journal.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { debounce } from './debounce.ts';
import { DiskIndex, type Look } from './diskIndex.ts';
import { DocumentReader, pathOf, type ReadSettings } from './documentReader.ts';
import type { FileChanges } from './fileChanges.ts';
import type { Log } from './log.ts';
import { Pauses } from './pauses.ts';
import { StoredIndex } from './storedIndex.ts';
import { watchMarkdown } from './watch.ts';
import { whileItLasts } from './whileItLasts.ts';

/** Documents that are opened or closed within this time of each other are looked at together, in milliseconds. */
const TOGETHER = 150;
/** How long a look may take before the view says that it goes on, in milliseconds. */
const PATIENCE = 500;
/** Settings that decide which documents are read, and how. */
const READ_BY = ['retrospective', 'files.exclude', 'search.exclude'];

/** The journals of the workspace as they stand now: files on disk, and over them the documents that are open. */
export class JournalStore implements vscode.Disposable {
  readonly #log: Log;
  readonly #reader: DocumentReader;
  readonly #index: DiskIndex;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #publishing = debounce(TOGETHER, () => this.#publish());
  readonly #subscriptions: vscode.Disposable[];
  readonly #pauses = new Pauses();
  readonly onDidChange = this.#changed.event;
  /** Tells of a document when its text rests after it was changed, and the journals are those of its text. */
  readonly onDidPause: vscode.Event<vscode.TextDocument> = this.#pauses.onDidPause;
  #current: readonly Journal[] = [];
  #documents: readonly JournalDocument[] = [];
  #firstLook: Promise<void> | undefined;
  #work: Promise<void> = Promise.resolve();
  #running = new AbortController();
  #isLookDue = false;
  #isClosed = false;
  #tellFirstPart: () => void = () => undefined;
  readonly #firstPart = new Promise<void>((resolve) => {
    this.#tellFirstPart = resolve;
  });

  /** In the storage what was read is kept until the next start. */
  constructor(log: Log, storage?: vscode.Uri) {
    this.#log = log;
    this.#reader = new DocumentReader(log);
    const stored = new StoredIndex(storage, log);
    this.#index = new DiskIndex(this.#reader, stored, log);
    this.#subscriptions = [
      stored,
      this.#changed,
      this.#publishing,
      this.#pauses,
      this.onDidPause((document) => {
        if (this.#isFollowed(document)) this.#publish();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#publishSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#publishSoon(document)),
      vscode.workspace.onDidChangeConfiguration((change) => this.#followSettings(change)),
    ];
  }

  /** Looks at the workspace when first asked. */
  async journals(): Promise<readonly Journal[]> {
    this.#firstLook ??= this.#start();
    // A look that is cancelled is followed by another.
    for (let look: Promise<void> | undefined; look !== this.#firstLook; await look) look = this.#firstLook;
    return this.#current;
  }

  /** The same, as soon as there is anything: while there is more to read, `onDidChange` tells of it. */
  async firstJournals(): Promise<readonly Journal[]> {
    await Promise.race([this.journals(), this.#firstPart]);
    return this.#current;
  }

  /** What is known so far, at once. */
  get current(): readonly Journal[] {
    return this.#current;
  }

  /** Settings and date that documents are read with. */
  get settings(): ReadSettings {
    return this.#reader.settings;
  }

  /** Each version of a document is read once, whoever asks. */
  read(document: vscode.TextDocument): Reading {
    return this.#reader.read(document);
  }

  /** Reads a text that a document has, had or may get. */
  readText(uri: string, text: string): Reading {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    if (open === undefined) return this.#reader.readText(text, vscode.Uri.parse(uri));
    return open.getText() === text ? this.read(open) : this.#reader.readNext(text, open);
  }

  /** Shows an edit of ours without waiting until the person pauses. */
  flush(): void {
    this.#pauses.now();
    this.#publishing.now();
  }

  /** Reads everything again, also what by its date and size has not changed. */
  async readAgain(): Promise<void> {
    this.#reader.forgetSettings();
    this.#running.abort();
    if (this.#firstLook !== undefined) this.#firstLook = this.#inTurn((look) => this.#index.update(look, true));
    await this.journals();
  }

  /** Looks for what has changed in the whole workspace. */
  async refresh(): Promise<void> {
    if (this.#firstLook === undefined) await this.journals();
    else await this.#lookAtAll();
  }

  dispose(): void {
    this.#isClosed = true;
    this.#running.abort();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #start(): Promise<void> {
    this.#subscriptions.push(watchMarkdown(this.#index.looksAt, (changes) => void this.#followFiles(changes)));
    return this.#lookAtAll();
  }

  /** However often it is asked for before it begins, it is done once. */
  async #lookAtAll(): Promise<void> {
    if (this.#isLookDue) return this.#work;
    this.#isLookDue = true;
    await this.#inTurn((look) => {
      this.#isLookDue = false;
      return this.#index.update(look);
    });
  }

  async #followFiles(changes: FileChanges<vscode.Uri>): Promise<void> {
    const known = changes !== 'all' && changes.every((uri) => this.#index.files.has(uri.toString()));
    await (known ? this.#inTurn((look) => this.#index.updateFiles(changes, look)) : this.#lookAtAll());
  }

  #followSettings(change: vscode.ConfigurationChangeEvent): void {
    if (!READ_BY.some((section) => change.affectsConfiguration(section))) return;
    this.#reader.forgetSettings();
    this.#running.abort();
    if (this.#firstLook === undefined) this.#changed.fire();
    else this.#firstLook = this.#lookAtAll();
  }

  /**
   * One look at the files after the other. What goes wrong is logged, and what was known before stands. Once the store
   * is closed no look that waits its turn begins: nobody needs it, and the log is closed too.
   */
  #inTurn(run: (look: Look) => Promise<void>): Promise<void> {
    const work = this.#work
      .then(async () => {
        if (this.#isClosed) return;
        this.#running = new AbortController();
        await run({ cancelled: this.#running.signal, onPart: () => this.#publish() });
        if (!this.#isClosed) this.#publish();
      })
      .catch((error) => {
        if (!this.#isClosed) this.#log.error(error instanceof Error ? error : String(error));
      });
    this.#work = work;
    whileItLasts(work, PATIENCE, () => {
      const options = { location: { viewId: 'retrospective.years' } };
      void vscode.window.withProgress(options, () => work);
    });
    return work;
  }

  #publishSoon(document: vscode.TextDocument): void {
    if (this.#isFollowed(document)) this.#publishing.soon();
  }

  #isFollowed(document: vscode.TextDocument): boolean {
    return this.#firstLook !== undefined && this.#indexed(document) !== undefined;
  }

  #publish(): void {
    const documents = this.#documentsOfNow();
    const isSame =
      documents.length === this.#documents.length && documents.every((one, i) => one === this.#documents[i]);
    if (isSame) return;
    this.#documents = documents;
    this.#current = buildJournals(documents);
    this.#changed.fire();
    if (documents.length > 0) this.#tellFirstPart();
  }

  /** In one order, whatever was found and read when. What is as it was is the same object. */
  #documentsOfNow(): readonly JournalDocument[] {
    const open = new Map<string, vscode.TextDocument>();
    for (const document of vscode.workspace.textDocuments) {
      const uri = this.#indexed(document);
      if (uri !== undefined) open.set(uri, document);
    }
    const before = new Map(this.#documents.map((document) => [document.uri, document]));
    const documents: JournalDocument[] = [];
    for (const [uri, { document: onDisk }] of this.#index.files) {
      const isOpen = open.get(uri);
      const retrospective = isOpen === undefined ? onDisk?.retrospective : this.#retrospective(isOpen);
      if (retrospective === undefined) continue;
      const known = before.get(uri);
      const path = onDisk?.path ?? pathOf(vscode.Uri.parse(uri, true));
      documents.push(
        known?.retrospective === retrospective && known.path === path ? known : { uri, path, retrospective },
      );
    }
    return documents.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  #retrospective(open: vscode.TextDocument): Retrospective | undefined {
    const reading = this.#reader.read(open);
    return reading.kind === 'retrospective' ? reading.retrospective : undefined;
  }

  /** The file of a document, also where disk and editor spell its name differently (NFD and NFC). */
  #indexed(document: vscode.TextDocument): string | undefined {
    const { files } = this.#index;
    const uri = document.uri.toString();
    if (files.has(uri)) return uri;
    const name = decoded(uri).normalize('NFC');
    if (name === name.normalize('NFD')) return undefined;
    const alike = [...files.keys()].filter((other) => other.includes('%') && decoded(other).normalize('NFC') === name);
    return alike.length === 1 ? alike[0] : undefined;
  }
}
