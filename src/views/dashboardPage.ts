import * as vscode from 'vscode';
import { run } from '../commands/registry.ts';
import { type FoundGoal, findGoal, type GoalRef } from '../journal/find.ts';
import type { JournalDocument } from '../journal/journal.ts';
import type { Shown } from '../render/dashboardOf.ts';
import { PageParts } from '../render/pageParts.ts';
import type { Target } from '../render/target.ts';
import { type Down, readUp, type Up } from '../webview/protocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { showsDashboardImages } from '../workspace/settings.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';
import { pageOptions, pageShell } from './dashboardShell.ts';
import { dashboardState, type Painted } from './dashboardState.ts';
import { DocumentTexts } from './documentTexts.ts';
import { Handles } from './handles.ts';
import { openTarget, workspaceFile } from './openTarget.ts';

export interface DashboardDeps {
  readonly store: JournalStore;
  readonly log: Log;
  readonly extensionUri: vscode.Uri;
}

/** Settings that decide what the page shows of a journal. */
const SHOWN_BY = ['retrospective.dashboard', 'retrospective.diagnostics'];

/** What the page shows words of: going there leaves the page as it is. */
const QUOTED: ReadonlySet<Target['kind']> = new Set(['goal', 'place', 'file', 'problems']);

export type { DashboardPage };

/** Fills a panel. All that pages are made of is loaded at the first one. */
export function dashboardPage(
  deps: DashboardDeps,
  panel: vscode.WebviewPanel,
  shown: Shown | undefined,
): DashboardPage {
  return new DashboardPage(deps, panel, shown);
}

/** One dashboard: keeps its page at what the journals say, and does what is pressed on it. */
class DashboardPage implements vscode.Disposable {
  readonly #store: JournalStore;
  readonly #log: Log;
  readonly #panel: vscode.WebviewPanel;
  readonly #texts: DocumentTexts;
  readonly #handles = new Handles();
  readonly #parts = new PageParts();
  readonly #subscriptions: vscode.Disposable[];
  #shown: Shown | undefined;
  #version = 0;
  #announcement = '';
  /** What is painted now is old already. */
  #isStale = false;
  #isPainting = false;
  #isOpening = false;
  /** What was pressed, one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor({ store, log, extensionUri }: DashboardDeps, panel: vscode.WebviewPanel, shown: Shown | undefined) {
    this.#store = store;
    this.#log = log;
    this.#panel = panel;
    this.#shown = shown;
    this.#texts = new DocumentTexts(store, log);
    this.#subscriptions = [
      panel,
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message) => this.#receive(message)),
      store.onDidChange(() => this.#paintSoon()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (!SHOWN_BY.some((section) => change.affectsConfiguration(section))) return;
        panel.webview.options = pageOptions(extensionUri);
        this.#paintSoon();
      }),
    ];
    panel.webview.options = pageOptions(extensionUri);
    panel.webview.html = pageShell(panel.webview, extensionUri);
  }

  show(year: Shown): void {
    if (this.#shown?.journal === year.journal && this.#shown.year === year.year) return;
    this.#shown = year;
    this.#paintSoon();
  }

  /** Turns to the year of the document that the person turned to: not of one that was opened from the page itself. */
  follow(year: Shown): void {
    if (!this.#isOpening) this.show(year);
  }

  /** What is shown, if this is the active editor. */
  get activeYears(): Shown | undefined {
    return this.#panel.active ? this.#shown : undefined;
  }

  reveal(year: Shown | undefined): void {
    this.#panel.reveal();
    if (year !== undefined) this.show(year);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions.splice(0)).dispose();
  }

  #receive(message: unknown): void {
    const up = readUp(message);
    if (up === undefined) {
      this.#log.warn('The dashboard sent a message that it does not send');
      return;
    }
    if (up.type === 'more') this.#post({ type: 'more', version: this.#version, html: this.#parts.more() });
    else this.#work = this.#work.then(() => this.#answer(up)).catch((error) => this.#logError(error));
  }

  async #answer(up: Exclude<Up, { type: 'more' }>): Promise<void> {
    if (up.type === 'ready') {
      this.#parts.forget();
      this.#paintSoon();
      return;
    }
    const target = this.#handles.targetOf(up.handle);
    if (target === undefined) {
      this.#log.info('The dashboard named something that is gone');
      this.#paintSoon();
    } else if (up.type !== 'open') {
      if (target.kind === 'goal') await this.#changeStatus(up, target.ref);
    } else if (target.kind === 'year') {
      this.show(target);
    } else if (target.kind === 'take-wording') {
      await this.#takeWording(target);
    } else {
      await this.#openElsewhere(target);
    }
  }

  async #openElsewhere(target: Parameters<typeof openTarget>[0]): Promise<void> {
    this.#isOpening = QUOTED.has(target.kind);
    try {
      await this.#leaveColumn();
      await openTarget(target);
    } finally {
      this.#isOpening = false;
    }
  }

  async #changeStatus(up: Extract<Up, { type: 'toggle' | 'setStatus' }>, ref: GoalRef): Promise<void> {
    if (up.type === 'toggle') await run('retrospective.nextStatus', ref);
    else await run('retrospective.setStatus', ref, up.status);
    this.#store.flush();
    this.#announcement = this.#wordsFor(ref);
    this.#paintSoon();
  }

  async #takeWording(target: Extract<Target, { kind: 'take-wording' }>): Promise<void> {
    await openTarget(target);
    this.#store.flush();
    const isWorded = this.#found(target.goal) === undefined;
    if (isWorded) this.#announcement = vscode.l10n.t('One goal now: {0}', target.like.text);
    this.#paintSoon();
  }

  #found(ref: GoalRef): FoundGoal | undefined {
    const documents = this.#store.current.flatMap((journal) => journal.documents);
    const document = documents.find(({ uri }) => uri === ref.uri);
    return document && findGoal(document.retrospective, ref);
  }

  /** How a goal stands now, for a person who cannot see its badge turn. */
  #wordsFor(ref: GoalRef): string {
    const found = this.#found(ref);
    const status = found && statusOf(this.#store.settings.statuses, found.goal.status);
    return status === undefined ? '' : `${ref.text}: ${statusLabel(status)}`;
  }

  /** A document opens where documents are, not over the page that stands beside them. */
  async #leaveColumn(): Promise<void> {
    const { viewColumn } = this.#panel;
    if (viewColumn === undefined || viewColumn === vscode.ViewColumn.One) return;
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  }

  /** Any number of reasons to paint while a painting is under way make one more. */
  #paintSoon(): void {
    this.#isStale = true;
    if (this.#isPainting) return;
    this.#isPainting = true;
    void this.#paint()
      .catch((error) => this.#logError(error))
      .finally(() => {
        this.#isPainting = false;
      });
  }

  async #paint(): Promise<void> {
    // A page that is not seen is gone; it asks for everything when it is there again.
    while (this.#isStale && this.#subscriptions.length > 0 && this.#panel.visible) {
      this.#isStale = false;
      this.#handles.turn();
      this.#parts.turn();
      const drawn = { handleOf: this.#handles.handleOf, imageOf: this.#imageOf, part: this.#parts.part };
      const asked = this.#shown;
      const painted = await dashboardState(this.#store, this.#texts, drawn, asked);
      if (this.#subscriptions.length > 0) this.#send(painted, asked);
    }
  }

  readonly #imageOf = ({ uri, path: from }: JournalDocument, path: string): string | undefined => {
    const file = showsDashboardImages() ? workspaceFile(uri, from, path) : undefined;
    return file && this.#panel.webview.asWebviewUri(file).toString();
  };

  #send(painted: Painted, asked: Shown | undefined): void {
    const { journal, year } = painted.saved;
    // Whoever turned to another year while this one was drawn gets that next.
    if (journal !== '' && this.#shown === asked) this.#shown = { journal, year };
    this.#panel.title = year === null ? vscode.l10n.t('Retrospectives') : vscode.l10n.t('Retrospective {0}', year);
    this.#post({ ...painted, version: ++this.#version, announcement: this.#announcement });
    this.#announcement = '';
  }

  #post(message: Down): void {
    // Not awaited: a page that is closed meanwhile never answers.
    this.#panel.webview.postMessage(message).then(undefined, (error) => this.#logError(error));
  }

  #logError(error: unknown): void {
    this.#log.error(error instanceof Error ? error : String(error));
  }
}
