import * as vscode from 'vscode';
import type { JournalDocument } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';

/** The texts that models were read from: a model holds spans, and a page shows the words under them. */
export class DocumentTexts {
  readonly #store: JournalStore;
  readonly #log: Log;
  /** Of closed files. A file that changes on disk gets another model. */
  readonly #closed = new WeakMap<Retrospective, string>();

  constructor(store: JournalStore, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** The texts of some documents, by model; without those that cannot be had. */
  async of(documents: Iterable<JournalDocument>): Promise<ReadonlyMap<Retrospective, string>> {
    const texts = new Map<Retrospective, string>();
    for (const document of documents) {
      const text = this.#openText(document) ?? (await this.#closedText(document));
      if (text !== undefined) texts.set(document.retrospective, text);
    }
    return texts;
  }

  #openText({ uri, retrospective }: JournalDocument): string | undefined {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    if (open === undefined) return undefined;
    const reading = this.#store.read(open);
    return reading.kind === 'retrospective' && reading.retrospective === retrospective ? open.getText() : undefined;
  }

  async #closedText({ uri, path, retrospective }: JournalDocument): Promise<string | undefined> {
    const known = this.#closed.get(retrospective);
    if (known !== undefined) return known;
    const file = vscode.Uri.parse(uri, true);
    try {
      const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file });
      this.#closed.set(retrospective, text);
      return text;
    } catch (error) {
      this.#log.warn(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}
