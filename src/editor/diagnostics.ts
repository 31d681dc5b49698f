import * as vscode from 'vscode';
import type { JournalDocument } from '../journal/journal.ts';
import { isTold, type ToldProblem } from '../journal/problems.ts';
import type { Reading } from '../journal/read.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { type Lines, linesOf, type Span } from '../journal/text.ts';
import { DocumentTexts } from '../views/documentTexts.ts';
import { isOwnDocument } from '../workspace/activeDocument.ts';
import { pathOf } from '../workspace/documentReader.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { showsDiagnostics } from '../workspace/settings.ts';
import { debounce } from '../workspace/watch.ts';

/** How long a person must pause in typing before problems follow, in milliseconds. */
const IDLE = 250;

/** What retrospectives contradict themselves in, in VS Code's list of problems and under the words. */
export function registerDiagnostics({
  store,
  log,
}: {
  readonly store: JournalStore;
  readonly log: Log;
}): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('retrospective');
  const diagnostics = new Diagnostics(store, log, shown);
  const update = debounce(IDLE, () => void diagnostics.update());
  const ifMarkdown = (document: vscode.TextDocument) => {
    if (isOwnDocument(document)) update.soon();
  };
  update.soon();
  return vscode.Disposable.from(
    shown,
    update,
    store.onDidChange(update.soon),
    vscode.workspace.onDidOpenTextDocument(ifMarkdown),
    vscode.workspace.onDidCloseTextDocument(update.soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => ifMarkdown(document)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('retrospective.diagnostics')) void diagnostics.update();
    }),
  );
}

/** What is shown of each document, so that only what has changed is shown anew. */
class Diagnostics {
  readonly #store: JournalStore;
  readonly #log: Log;
  readonly #texts: DocumentTexts;
  readonly #shown: vscode.DiagnosticCollection;
  /** The model that a document's problems came from. */
  #from: ReadonlyMap<string, Retrospective> = new Map();
  #round = 0;

  constructor(store: JournalStore, log: Log, shown: vscode.DiagnosticCollection) {
    this.#store = store;
    this.#log = log;
    this.#shown = shown;
    this.#texts = new DocumentTexts(store, log);
  }

  async update(): Promise<void> {
    this.#round++;
    const round = this.#round;
    try {
      const troubled = showsDiagnostics() ? troubledIn(this.#store) : [];
      const uris = new Set(troubled.map(({ uri }) => uri));
      for (const uri of this.#from.keys()) if (!uris.has(uri)) this.#shown.delete(vscode.Uri.parse(uri, true));
      this.#from = new Map([...this.#from].filter(([uri]) => uris.has(uri)));
      const changed = troubled.filter(({ uri, retrospective }) => this.#from.get(uri) !== retrospective);
      // Open documents answer at once. While closed ones are read, a newer round may have begun.
      const texts = await this.#texts.of(changed);
      if (round !== this.#round) return;
      this.#show(changed, texts);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  #show(changed: readonly JournalDocument[], texts: ReadonlyMap<Retrospective, string>): void {
    const from = new Map(this.#from);
    for (const { uri, retrospective } of changed) {
      const text = texts.get(retrospective);
      if (text === undefined) continue;
      this.#shown.set(
        vscode.Uri.parse(uri, true),
        retrospective.problems.filter(isTold).map((problem) => diagnosticOf(problem, text)),
      );
      from.set(uri, retrospective);
    }
    this.#from = from;
  }
}

/** The documents that have something to tell: those of the journals, and over them what is open. */
function troubledIn(store: JournalStore): readonly JournalDocument[] {
  const troubled = new Map<string, JournalDocument>();
  const saved = store.current.flatMap((journal) => journal.documents).filter(isTroubled);
  for (const document of saved) troubled.set(nameOf(vscode.Uri.parse(document.uri, true)), document);
  for (const { uri, reading } of openReadings(store)) {
    troubled.delete(nameOf(uri));
    if (reading.kind === 'other') continue;
    const document = { uri: uri.toString(), path: pathOf(uri), retrospective: reading.retrospective };
    if (isTroubled(document)) troubled.set(nameOf(uri), document);
  }
  return [...troubled.values()];
}

function openReadings(store: JournalStore): readonly { readonly uri: vscode.Uri; readonly reading: Reading }[] {
  return vscode.workspace.textDocuments
    .filter(isOwnDocument)
    .map((document) => ({ uri: document.uri, reading: store.read(document) }));
}

function isTroubled({ retrospective }: JournalDocument): boolean {
  return retrospective.problems.some(isTold);
}

/** One name for a file that disk and editor spell differently (NFD and NFC). */
function nameOf(uri: vscode.Uri): string {
  return uri.toString(true).normalize('NFC');
}

function diagnosticOf({ code, span }: ToldProblem, text: string): vscode.Diagnostic {
  const range = rangeIn(linesOf(text), span);
  const diagnostic = new vscode.Diagnostic(range, sentenceOf(code), vscode.DiagnosticSeverity.Information);
  diagnostic.source = 'Retrospective';
  diagnostic.code = code;
  return diagnostic;
}

/** A closed file has lines, but no document that could count them. */
function rangeIn(lines: Lines, { start, end }: Span): vscode.Range {
  const [first, last] = [lines.at(start), lines.at(end)];
  return new vscode.Range(first, start - lines.start(first), last, end - lines.start(last));
}

/** What is amiss, and what to do about it. */
function sentenceOf(code: ToldProblem['code']): string {
  const { l10n } = vscode;
  const sentences = {
    'front-matter-broken': l10n.t(
      'From here the front matter is not valid YAML, so its goals are not read. Check quotes, colons, indentation and the closing line.',
    ),
    'year-mismatch': l10n.t('Title and file name say different years. Let both say the same.'),
    'duplicate-period': l10n.t(
      'This part of the year has a heading already. Put both under one heading, or rename one of them.',
    ),
    'two-statuses': l10n.t('The box and the mark of this goal contradict each other. Keep the one that is right.'),
  } satisfies Record<ToldProblem['code'], string>;
  return sentences[code];
}
