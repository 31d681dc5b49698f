import * as vscode from 'vscode';
import { decoded } from '../journal/decoded.ts';
import { buildJournals, type Journal, type JournalDocument } from '../journal/journal.ts';
import { problemsIn } from '../journal/journalProblems.ts';
import { linkProblems } from '../journal/linkProblems.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import { DocumentTexts } from '../views/documentTexts.ts';
import { pathOf } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';

/** What a person may want to mend in a document, with what it takes to show and to mend it. */
export interface FoundProblems {
  readonly document: JournalDocument;
  readonly journal: Journal;
  readonly problems: readonly ToldProblem[];
}

interface Known {
  readonly retrospective: Retrospective;
  readonly journal: Journal | undefined;
  readonly found: Promise<FoundProblems>;
}

/** Looks for the problems of open documents, once for each state of a document and of its journal. */
export class ProblemFinder {
  readonly texts: DocumentTexts;
  readonly #store: JournalStore;
  readonly #known = new WeakMap<vscode.TextDocument, Known>();

  constructor(store: JournalStore, log: Log) {
    this.#store = store;
    this.texts = new DocumentTexts(store, log);
  }

  /** Null for a document that is no retrospective; undefined while its journal has not yet taken in what was typed. */
  async of(document: vscode.TextDocument): Promise<FoundProblems | null | undefined> {
    if (this.#store.read(document).kind !== 'retrospective') return null;
    const journals = await this.#store.journals();
    const reading = this.#store.read(document);
    if (reading.kind !== 'retrospective') return null;
    const { retrospective } = reading;
    const [journal, own] = placeOf(document.uri, journals);
    if (own !== undefined && own.retrospective !== retrospective) return undefined;
    const known = this.#known.get(document);
    if (known?.retrospective === retrospective && known.journal === journal) return known.found;
    const loose = { uri: document.uri.toString(), path: pathOf(document.uri), retrospective };
    const found = this.#look(document, own ?? loose, journal ?? alone(loose));
    this.#known.set(document, { retrospective, journal, found });
    return found;
  }

  async #look(document: vscode.TextDocument, own: JournalDocument, journal: Journal): Promise<FoundProblems> {
    const { today, statuses } = this.#store.settings;
    const { uri } = document;
    const links = await linkProblems(own, document.getText(), journal, {
      textOf: async (other) => (await this.texts.of([other])).get(other.retrospective),
      exists: (target) => exists(uri, target),
    });
    return { document: own, journal, problems: [...problemsIn(own, { journal, today, statuses }), ...links] };
  }
}

/** The journal that a document belongs to, and the document there; disk and editor may spell its name differently. */
function placeOf(uri: vscode.Uri, journals: readonly Journal[]): readonly [Journal?, JournalDocument?] {
  const name = nameOf(uri);
  for (const journal of journals) {
    const own = journal.documents.find((document) => nameOf(vscode.Uri.parse(document.uri, true)) === name);
    if (own !== undefined) return [journal, own];
  }
  return [];
}

/** One name for a file that disk and editor spell differently (NFD and NFC). */
function nameOf(uri: vscode.Uri): string {
  return uri.toString(true).normalize('NFC');
}

/** The journal of a document that stands alone: a loose file, or one without a file. */
function alone(document: JournalDocument): Journal {
  const [journal] = buildJournals([document]);
  if (journal === undefined) throw new RangeError('a document makes a journal');
  return journal;
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
