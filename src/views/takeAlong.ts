import * as vscode from 'vscode';
import { register } from '../commands/registry.ts';
import type { YearsRef } from '../journal/find.ts';
import type { Journal } from '../journal/journal.ts';
import type { Shown } from '../render/dashboardOf.ts';
import type { DashboardView, ProgressView } from '../render/dashboardView.ts';
import { allYearsTable, yearTable } from '../render/markdownTable.ts';
import { renderPaper } from '../render/paper.ts';
import { paperColor } from '../render/statusColor.ts';
import { yearBadge } from '../render/yearBadge.ts';
import { activeUri } from '../workspace/activeDocument.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { saveAs } from '../workspace/saveAs.ts';
import type { Dashboard } from './dashboard.ts';
import { yearOf } from './dashboard.ts';
import { DocumentTexts } from './documentTexts.ts';
import { publicView, Unreadable } from './publicView.ts';

interface Deps {
  readonly store: JournalStore;
  readonly log: Log;
  readonly extensionUri: vscode.Uri;
  readonly dashboard: Pick<Dashboard, 'activeYears'>;
}

/** The commands that take a year along: as a page, on paper, as a table, as a badge. */
export function registerTakeAlong(deps: Deps): vscode.Disposable {
  const { log } = deps;
  const texts = new DocumentTexts(deps.store, log);
  const takes =
    (take: (view: DashboardView, years: Shown) => Promise<void>, withAll = true) =>
    async (target: YearsRef | vscode.Uri | undefined): Promise<void> => {
      const years = await askForYears(deps, target, withAll);
      const view = years && (await viewOf(deps, texts, years));
      if (view !== undefined && years !== undefined) await take(view, years);
    };
  return vscode.Disposable.from(
    register(
      log,
      'retrospective.exportYear',
      takes(async (view, years) => {
        const written = await writePage(deps, view, years);
        if (written !== undefined) offerToOpen(written);
      }),
    ),
    register(
      log,
      'retrospective.printYear',
      takes(async (view, years) => {
        const written = await writePage(deps, view, years);
        if (written !== undefined) await openToPrint(written);
      }),
    ),
    register(log, 'retrospective.copyAsTable', takes(copyTable)),
    register(
      log,
      'retrospective.exportBadge',
      takes((view, years) => writeBadge(deps, view, years), false),
    ),
  );
}

/** The years that are named, shown on the active dashboard, told of in the active document, or picked. */
async function askForYears(
  { store, dashboard }: Deps,
  target: YearsRef | vscode.Uri | undefined,
  withAll: boolean,
): Promise<Shown | undefined> {
  const journals = await store.journals();
  if (target !== undefined && !(target instanceof vscode.Uri)) return target;
  const shown = dashboard.activeYears();
  if (shown !== undefined && (withAll || shown.year !== null)) return shown;
  const named = yearOf(store, target) ?? yearOf(store, activeUri(store));
  return named ?? pickYears(journals, withAll);
}

async function pickYears(journals: readonly Journal[], withAll: boolean): Promise<Shown | undefined> {
  const items = journals.flatMap(({ id, name, years }) => {
    const description = journals.length > 1 ? name : '';
    const single = years.map(({ year }) => ({ label: String(year), description, journal: id, year }));
    const all = { label: vscode.l10n.t('All Years'), description, journal: id, year: null };
    return withAll && years.length > 1 ? [...single, all] : single;
  });
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No retrospective yet'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which year?') });
  return picked && { journal: picked.journal, year: picked.year };
}

/** Without what is private. Undefined where nothing is left, which the person is told. */
async function viewOf({ store, log }: Deps, texts: DocumentTexts, years: Shown): Promise<DashboardView | undefined> {
  try {
    const view = await publicView(store, texts, years);
    const { page } = view;
    if (page !== null && (page.kind === 'all-years' || page.year === years.year)) return view;
    inform(vscode.l10n.t('There is nothing to take along, or all of it is private.'));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    log.warn(`${error.file} cannot be read, so nothing was taken along`);
    inform(vscode.l10n.t('{0} cannot be opened. Nothing was written.', error.file));
  }
  return undefined;
}

async function writePage({ store, log, extensionUri }: Deps, view: DashboardView, years: Shown) {
  const style = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', 'paper.css'));
  const title = years.year === null ? vscode.l10n.t('Retrospectives') : vscode.l10n.t('Retrospective {0}', years.year);
  const text = renderPaper(view, {
    title,
    language: vscode.env.language,
    style: new TextDecoder().decode(style),
    colors: store.settings.statuses.map(({ color }) => paperColor(color)),
  });
  return saveAs(log, text, {
    title: vscode.l10n.t('Export as a Page'),
    suggested: suggestion(
      store,
      years,
      years.year === null ? 'retrospectives.html' : `retrospective-${years.year}.html`,
    ),
    filters: { HTML: ['html'] },
  });
}

async function writeBadge({ store, log }: Deps, view: DashboardView, years: Shown): Promise<void> {
  const { page, words } = view;
  if (page?.kind !== 'year' || page.progress.total === 0) {
    inform(vscode.l10n.t('There are no goals to show.'));
    return;
  }
  const message = words.closed(page.progress.closed, page.progress.total);
  const text = yearBadge({
    label: String(page.year),
    message,
    title: `${page.year}: ${message} (${countsOf(page.progress)})`,
    parts: page.progress.counts.map(({ status, count }) => ({
      count,
      color: paperColor(store.settings.statuses[status.index]?.color ?? '').dark,
    })),
  });
  await saveAs(log, text, {
    title: vscode.l10n.t('Export a Status Badge'),
    suggested: suggestion(store, years, `goals-${page.year}.svg`),
    filters: { SVG: ['svg'] },
  });
}

function countsOf({ counts }: ProgressView): string {
  return counts.map(({ status, count }) => `${status.word} ${count}`).join(', ');
}

async function copyTable({ page, words }: DashboardView): Promise<void> {
  const table = page?.kind === 'year' ? yearTable(page, words) : page && allYearsTable(page, words);
  if (table === null) {
    inform(vscode.l10n.t('There are no goals to show.'));
    return;
  }
  await vscode.env.clipboard.writeText(table);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The goals are copied as a markdown table.'), 3000);
}

/** Beside the documents of the year, or of its journal. */
function suggestion(store: JournalStore, { journal, year }: Shown, name: string): vscode.Uri {
  const found = store.current.find(({ id }) => id === journal);
  const document = found?.documents.find(({ retrospective }) => retrospective.year === year) ?? found?.documents[0];
  return document === undefined
    ? vscode.Uri.file(name)
    : vscode.Uri.joinPath(vscode.Uri.parse(document.uri, true), '..', name);
}

/** A browser on this machine opens what lies on this machine. */
function isInReach({ scheme }: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env;
  return scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined;
}

function offerToOpen(page: vscode.Uri): void {
  const open = vscode.l10n.t('Open in Browser');
  const message = vscode.l10n.t('{0} is written.', vscode.workspace.asRelativePath(page));
  // Not awaited: the command is over, and must not wait for a person to close a message.
  void vscode.window.showInformationMessage(message, ...(isInReach(page) ? [open] : [])).then((chosen) => {
    if (chosen === open) return vscode.env.openExternal(page);
    return undefined;
  });
}

async function openToPrint(page: vscode.Uri): Promise<void> {
  if (isInReach(page) && (await vscode.env.openExternal(page))) return;
  const file = vscode.workspace.asRelativePath(page);
  inform(
    vscode.l10n.t('{0} is written. It cannot be opened from here: download it, and print it from your browser.', file),
  );
}

function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}
