import * as vscode from 'vscode';
import { linesOf } from '../journal/text.ts';
import type { Spot, ToldProblem } from '../journal/toldProblem.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import { debounce } from '../workspace/debounce.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { problemSeverities, type Severity } from '../workspace/problemSetting.ts';
import { movedLine } from './movedLine.ts';
import type { Pen } from './pen.ts';
import type { FoundProblems, ProblemFinder } from './problemFinder.ts';
import { problemText } from './problemText.ts';

/** Documents that come within this time of each other are looked at together, in milliseconds. */
const TOGETHER = 250;

/** Other places that one problem names. */
const MOST_RELATED = 20;

interface Deps {
  readonly store: JournalStore;
  readonly pen: Pen;
  readonly finder: ProblemFinder;
  readonly log: Log;
}

/** What a person may want to mend in the retrospectives that are open: under the words, and in the list of problems. */
export function registerDiagnostics({ store, pen, finder, log }: Deps): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('retrospective');
  const diagnostics = new Diagnostics({ store, pen, finder, log }, shown);
  const update = debounce(TOGETHER, () => void diagnostics.update());
  const ifMarkdown = (document: vscode.TextDocument) => {
    if (isWrittenIn(document)) update.soon();
  };
  update.soon();
  return vscode.Disposable.from(
    shown,
    update,
    pen.onDidRest(update.soon),
    vscode.workspace.onDidChangeTextDocument((change) => diagnostics.follow(change)),
    store.onDidChange(() => void diagnostics.update()),
    vscode.workspace.onDidOpenTextDocument(ifMarkdown),
    vscode.workspace.onDidCloseTextDocument(update.soon),
    // A document may now be looked at in a diff editor alone.
    vscode.window.tabGroups.onDidChangeTabs(update.soon),
    store.onDidPause(() => void diagnostics.update()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('retrospective.diagnostics')) void diagnostics.update();
    }),
  );
}

/** A problem that a person was told of. */
interface Told {
  readonly code: vscode.Diagnostic['code'];
  readonly words: string;
  /** Where it begins, however the text above was changed since; undefined where that line is gone. */
  readonly line: number | undefined;
}

/** What is shown of each document, so that only what has changed is shown anew. */
class Diagnostics {
  readonly #deps: Deps;
  readonly #shown: vscode.DiagnosticCollection;
  /** What is shown under a URI, to know it again. */
  readonly #last = new Map<string, string>();
  /** What was told of a document last, and where that is now. */
  readonly #told = new WeakMap<vscode.TextDocument, readonly Told[]>();
  #round = 0;

  constructor(deps: Deps, shown: vscode.DiagnosticCollection) {
    this.#deps = deps;
    this.#shown = shown;
  }

  /** Follows what was told of through changes of its text: a new line in its place is another one. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const told = this.#told.get(document);
    if (told === undefined || contentChanges.length === 0) return;
    this.#told.set(
      document,
      told.map((one) => ({ ...one, line: one.line === undefined ? undefined : movedLine(one.line, contentChanges) })),
    );
  }

  async update(): Promise<void> {
    this.#round++;
    const round = this.#round;
    const severities = problemSeverities();
    const open = vscode.workspace.textDocuments.filter(isWrittenIn);
    const uris = new Set(open.map(({ uri }) => uri.toString()));
    for (const uri of this.#last.keys()) if (!uris.has(uri)) this.#show(vscode.Uri.parse(uri, true), []);
    try {
      for (const document of open) {
        const diagnostics = severities.size === 0 ? [] : await this.#diagnosticsOf(document, severities);
        // While other files were looked at, something newer may have happened.
        if (round !== this.#round) return;
        if (diagnostics === undefined) continue;
        const told = this.#withoutNews(document, diagnostics);
        this.#show(document.uri, told);
        this.#told.set(
          document,
          told.map((one) => ({ code: one.code, words: document.getText(one.range), line: one.range.start.line })),
        );
      }
    } catch (error) {
      this.#deps.log.error(error instanceof Error ? error : String(error));
    }
  }

  /**
   * Without what is new in the section that is being written: nobody wants to hear of a goal that it has no status while
   * its words are still coming.
   */
  #withoutNews(document: vscode.TextDocument, found: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
    const reading = this.#deps.store.read(document);
    const retrospective = reading.kind === 'retrospective' ? reading.retrospective : undefined;
    const section = this.#deps.pen.sectionIn(document, retrospective);
    if (section === undefined) return found;
    const head = retrospective?.sections[0]?.own.start ?? Number.POSITIVE_INFINITY;
    const told = this.#told.get(document) ?? [];
    return found.filter(({ code, range }) => {
      const offset = document.offsetAt(range.start);
      // What is told at the title is about the whole, which is being written too.
      const isHere = (section.start <= offset && offset < section.end) || offset < head;
      // The words that it is about may be those that are typed in, and a line with its words may be moved.
      const isKnown = (one: Told) =>
        one.code === code && (one.line === range.start.line || one.words === document.getText(range));
      return !isHere || told.some(isKnown);
    });
  }

  #show(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void {
    const key = uri.toString();
    const now = JSON.stringify(diagnostics);
    if (now === (this.#last.get(key) ?? '[]')) return;
    this.#shown.set(uri, diagnostics);
    this.#last.set(key, now);
  }

  async #diagnosticsOf(document: vscode.TextDocument, severities: ReadonlyMap<string, Severity>) {
    const { version } = document;
    const found = await this.#deps.finder.of(document);
    if (found === null) return [];
    const told = found.problems.filter(({ code }) => severities.has(code));
    const places = await this.#locations(found, told);
    // Spans are those of the text that was read.
    if (document.version !== version) return undefined;
    const { statuses } = this.#deps.store.settings;
    return told.map((problem) => {
      const message = problemText(problem, statuses, (offset) => document.positionAt(offset).line);
      const severity = SEVERITIES[severities.get(problem.code) ?? 'information'];
      const diagnostic = new vscode.Diagnostic(rangeOf(document, problem.span), message, severity);
      diagnostic.source = 'Retrospective';
      diagnostic.code = problem.code;
      diagnostic.relatedInformation = problem.related.flatMap((spot) => places.get(spot) ?? []);
      return diagnostic;
    });
  }

  /** Where the other places of some problems are, with their words. */
  async #locations(
    { journal }: FoundProblems,
    problems: readonly ToldProblem[],
  ): Promise<ReadonlyMap<Spot, vscode.DiagnosticRelatedInformation>> {
    const spots = problems.flatMap(({ related }) => related.slice(0, MOST_RELATED));
    const uris = new Set(spots.map(({ uri }) => uri));
    const documents = journal.documents.filter(({ uri }) => uris.has(uri));
    const texts = await this.#deps.finder.texts.of(documents);
    const relatedAt = new Map(
      documents.flatMap(({ uri, retrospective }) => {
        const text = texts.get(retrospective);
        return text === undefined ? [] : [[uri, relatedIn(text)] as const];
      }),
    );
    return new Map(
      spots.flatMap((spot) => {
        const related = relatedAt.get(spot.uri)?.(spot);
        return related === undefined ? [] : [[spot, related] as const];
      }),
    );
  }
}

const SEVERITIES = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
} satisfies Record<Severity, vscode.DiagnosticSeverity>;

/** Other places in one document. A closed file has lines, but no document that could count them. */
function relatedIn(text: string): (spot: Spot) => vscode.DiagnosticRelatedInformation {
  const lines = linesOf(text);
  const positionAt = (offset: number) => {
    const line = lines.at(offset);
    return new vscode.Position(line, offset - lines.start(line));
  };
  return ({ uri, span }) => {
    const range = new vscode.Range(positionAt(span.start), positionAt(span.end));
    const words = plainLabel(text.slice(span.start, span.end));
    return new vscode.DiagnosticRelatedInformation(new vscode.Location(vscode.Uri.parse(uri, true), range), words);
  };
}
