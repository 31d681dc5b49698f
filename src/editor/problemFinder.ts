import * as vscode from 'vscode';
import { decoded } from '../journal/decoded.ts';
import type { Journal, JournalDocument } from '../journal/journal.ts';
import { problemsIn } from '../journal/journalProblems.ts';
import { type Anchors, anchorsIn, linkProblems } from '../journal/linkProblems.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import { DocumentTexts } from '../views/documentTexts.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { journalOf } from './journalOf.ts';

/** What a person may want to mend in a document, with what it takes to show and to mend it. */
export interface FoundProblems {
  readonly document: JournalDocument;
  readonly journal: Journal;
  readonly problems: readonly ToldProblem[];
}

interface Known {
  readonly retrospective: Retrospective;
  /** What the store had. */
  readonly journals: readonly Journal[];
  readonly found: Promise<FoundProblems | null>;
}

/** Looks for the problems of open documents, once for each state of a document and of the journals. */
export class ProblemFinder {
  readonly texts: DocumentTexts;
  readonly #store: JournalStore;
  readonly #known = new WeakMap<vscode.TextDocument, Known>();
  readonly #anchors = new WeakMap<Retrospective, Anchors>();

  constructor(store: JournalStore, log: Log) {
    this.#store = store;
    this.texts = new DocumentTexts(store, log);
  }

  /** Null for a document that is no retrospective. */
  async of(document: vscode.TextDocument): Promise<FoundProblems | null> {
    if (this.#store.read(document).kind !== 'retrospective') return null;
    const journals = await this.#store.journals();
    const reading = this.#store.read(document);
    if (reading.kind !== 'retrospective') return null;
    const { retrospective } = reading;
    const known = this.#known.get(document);
    if (known?.retrospective === retrospective && known.journals === journals) return known.found;
    const found = this.#look(document, retrospective);
    this.#known.set(document, { retrospective, journals, found });
    return found;
  }

  async #look(document: vscode.TextDocument, retrospective: Retrospective): Promise<FoundProblems | null> {
    const text = document.getText();
    const journal = await journalOf(this.#store, document, retrospective);
    const own = journal?.documents.find((one) => one.retrospective === retrospective);
    if (journal === undefined || own === undefined) return null;
    const { today, statuses } = this.#store.settings;
    const { uri } = document;
    const links = await linkProblems(own, text, journal, {
      anchorsIn: async (other) => (other === own ? anchorsIn(text) : this.#anchorsIn(other)),
      exists: (target) => exists(uri, target),
    });
    return { document: own, journal, problems: [...problemsIn(own, { journal, today, statuses }), ...links] };
  }

  /** A model stands for its text, so the anchors of one are found once. */
  async #anchorsIn(document: JournalDocument): Promise<Anchors | undefined> {
    const { retrospective } = document;
    const known = this.#anchors.get(retrospective);
    const text = known === undefined ? (await this.texts.of([document])).get(retrospective) : undefined;
    if (text === undefined) return known;
    const anchors = anchorsIn(text);
    this.#anchors.set(retrospective, anchors);
    return anchors;
  }
}

/** Whether a link's file is there. What cannot be told is not told: another error than "not found", or no folder to look in. */
async function exists(from: vscode.Uri, target: string): Promise<boolean> {
  const path = decoded(target);
  const root = vscode.workspace.getWorkspaceFolder(from)?.uri;
  const base = path.startsWith('/') ? root : from.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(from, '..');
  if (base === undefined) return true;
  // VS Code follows a link without the ending, too.
  return (await isThere(vscode.Uri.joinPath(base, path))) || isThere(vscode.Uri.joinPath(base, `${path}.md`));
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
}
