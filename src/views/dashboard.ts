import * as vscode from 'vscode';
import { register } from '../commands/registry.ts';
import type { YearRef } from '../journal/find.ts';
import type { Shown } from '../render/dashboardOf.ts';
import { readSaved } from '../webview/protocol.ts';
import { activeUri } from '../workspace/activeDocument.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { type DashboardDeps, type DashboardPage, dashboardPage } from './dashboardPage.ts';
import { pageOptions } from './dashboardShell.ts';

const PANEL = 'retrospective.dashboard';

export interface Dashboard extends vscode.Disposable {
  /** What it shows, while it is the active editor. */
  activeYears(): Shown | undefined;
}

/** The dashboard: one page, which follows the document that the person is in, and comes back after a restart. */
export function registerDashboard(deps: DashboardDeps): Dashboard {
  let page: DashboardPage | undefined;

  function adopt(panel: vscode.WebviewPanel, shown: Shown | undefined): void {
    page?.dispose();
    panel.iconPath = new vscode.ThemeIcon('dashboard');
    const adopted = dashboardPage(deps, panel, shown);
    page = adopted;
    panel.onDidDispose(() => {
      if (page === adopted) page = undefined;
    });
  }

  function open(target: YearRef | vscode.Uri | undefined): void {
    const active = activeUri(deps.store);
    const uri = target instanceof vscode.Uri ? target : active;
    const shown = target instanceof vscode.Uri || target === undefined ? yearOf(deps.store, uri) : target;
    if (page !== undefined) {
      page.reveal(shown);
      return;
    }
    // Beside the document that it is about; on its own where there is none.
    const isBeside = yearOf(deps.store, active) !== undefined;
    const column = isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const title = vscode.l10n.t('Retrospective Dashboard');
    const panel = vscode.window.createWebviewPanel(PANEL, title, column, {
      ...pageOptions(deps.extensionUri),
      enableFindWidget: true,
    });
    adopt(panel, shown);
  }

  let followed = activeUri(deps.store)?.toString();
  /** VS Code's own editor for markdown is no text editor: only its tab tells of it. */
  function follow(): void {
    const uri = activeUri(deps.store);
    if (uri?.toString() === followed) return;
    const shown = yearOf(deps.store, uri);
    // A document that was begun just now has a year once it is read.
    followed = shown && uri?.toString();
    if (shown !== undefined) page?.follow(shown);
  }

  const subscriptions = vscode.Disposable.from(
    register(deps.log, 'retrospective.openDashboard', async (target) => {
      await deps.store.journals();
      open(target);
    }),
    vscode.window.registerWebviewPanelSerializer(PANEL, {
      async deserializeWebviewPanel(panel, state) {
        adopt(panel, readSaved(state));
      },
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.tabGroups.onDidChangeTabs(follow),
    vscode.window.tabGroups.onDidChangeTabGroups(follow),
    deps.store.onDidChange(follow),
    { dispose: () => page?.dispose() },
  );
  return { activeYears: () => page?.activeYears, dispose: () => subscriptions.dispose() };
}

/** The year that a document looks back on. */
export function yearOf(store: JournalStore, uri: vscode.Uri | undefined): YearRef | undefined {
  const key = uri?.toString();
  for (const { id, documents } of store.current) {
    const document = documents.find((candidate) => candidate.uri === key);
    if (document !== undefined) return { journal: id, year: document.retrospective.year };
  }
  return undefined;
}
