import * as vscode from 'vscode';
import { buildJournals, type Journal, type JournalDocument } from '../journal/journal.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { DiskIndex, type IndexedFile, type Look } from './diskIndex.ts';
import { DocumentReader, type ReadSettings } from './documentReader.ts';
import type { Log } from './log.ts';
import { StoredIndex } from './storedIndex.ts';
import { debounce, type FileChanges, watchMarkdown } from './watch.ts';

/** How long a person must pause in typing before views follow, in milliseconds. */
const IDLE = 150;
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
  readonly #publishing = debounce(IDLE, () => this.#publish());
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;
  #current: readonly Journal[] = [];
  #documents: readonly JournalDocument[] = [];
  #firstLook: Promise<void> | undefined;
  #work: Promise<void> = Promise.resolve();
  #running = new AbortController();
  #isLookDue = false;
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
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#publishSoon(document)),
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
    if (open !== undefined && open.getText() === text) return this.read(open);
    return this.#reader.readText(text, vscode.Uri.parse(uri));
  }

  /** Shows an edit of ours without waiting until the person pauses. */
  flush(): void {
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

  async #followFiles(changes: FileChanges): Promise<void> {
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

  /** One look at the files after the other. What goes wrong is logged, and what was known before stands. */
  #inTurn(run: (look: Look) => Promise<void>): Promise<void> {
    const work = this.#work
      .then(() => {
        this.#running = new AbortController();
        return run({ cancelled: this.#running.signal, onPart: () => this.#publish() });
      })
      .then(() => this.#publish())
      .catch((error) => this.#log.error(error instanceof Error ? error : String(error)));
    this.#work = work;
    const telling = setTimeout(() => {
      const options = { location: { viewId: 'retrospective.years' } };
      void vscode.window.withProgress(options, () => work);
    }, PATIENCE);
    void work.finally(() => clearTimeout(telling));
    return work;
  }

  #publishSoon(document: vscode.TextDocument): void {
    if (this.#firstLook !== undefined && this.#indexed(document) !== undefined) this.#publishing.soon();
  }

  #publish(): void {
    const open = new Map<IndexedFile, vscode.TextDocument>();
    for (const document of vscode.workspace.textDocuments) {
      const file = this.#indexed(document);
      if (file !== undefined) open.set(file, document);
    }
    const before = new Map(this.#documents.map((document) => [document.uri, document]));
    const documents: JournalDocument[] = [];
    for (const [uri, file] of this.#index.files) {
      const retrospective = this.#retrospective(file, open.get(file));
      if (retrospective === null) continue;
      const known = before.get(uri);
      documents.push(known?.retrospective === retrospective ? known : { uri, path: file.path, retrospective });
    }
    if (
      documents.length === this.#documents.length &&
      documents.every((document, i) => document === this.#documents[i])
    )
      return;
    this.#documents = documents;
    this.#current = buildJournals(documents);
    this.#changed.fire();
    if (documents.length > 0) this.#tellFirstPart();
  }

  #retrospective(file: IndexedFile, open: vscode.TextDocument | undefined): Retrospective | null {
    if (open === undefined) return file.retrospective;
    const reading = this.#reader.read(open);
    return reading.kind === 'retrospective' ? reading.retrospective : null;
  }

  /** The file of a document, also where disk and editor spell its name differently (NFD and NFC). */
  #indexed({ uri }: vscode.TextDocument): IndexedFile | undefined {
    const { files } = this.#index;
    const file = files.get(uri.toString());
    if (file !== undefined || composed(uri) === uri.toString(true).normalize('NFD')) return file;
    const alike = [...files.values()].filter((other) => composed(other.uri) === composed(uri));
    return alike.length === 1 ? alike[0] : undefined;
  }
}

function composed(uri: vscode.Uri): string {
  return uri.toString(true).normalize('NFC');
}
