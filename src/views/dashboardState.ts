import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { renderStatusMenu } from '../render/badge.ts';
import { renderDashboard } from '../render/dashboard.ts';
import { dashboardOf, findShown, type Shown } from '../render/dashboardOf.ts';
import type { DashboardView } from '../render/dashboardView.ts';
import type { Material } from '../render/material.ts';
import type { Part } from '../render/pageParts.ts';
import { cssColor } from '../render/statusColor.ts';
import type { State } from '../webview/protocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { showsDiagnostics } from '../workspace/settings.ts';
import { statusLabel } from '../workspace/statusLabel.ts';
import { dashboardWords } from './dashboardWords.ts';
import type { DocumentTexts } from './documentTexts.ts';

export type Painted = Omit<State, 'version' | 'announcement'>;

/** What the page shows of the journals as they are now. */
export async function dashboardState(
  store: JournalStore,
  texts: DocumentTexts,
  { handleOf, imageOf, part }: Pick<Material, 'handleOf' | 'imageOf'> & { readonly part: Part },
  asked: Shown | undefined,
): Promise<Painted> {
  const journals = await store.journals();
  const { statuses, today } = store.settings;
  const shown = findShown(journals, asked, today.year);
  const known = await texts.of(
    shown === undefined ? [] : documentsOf(shown.journal, asked?.year === null ? null : shown.year.year),
  );
  const view = dashboardView(store, { journals, shown: asked, texts: known, handleOf, imageOf });
  return {
    type: 'state',
    html: renderDashboard(view, part),
    menu: renderStatusMenu(view.statuses),
    colors: statuses.map(({ color }) => cssColor(color)),
    saved: { journal: shown?.journal.id ?? '', year: asked?.year === null ? null : (shown?.year.year ?? today.year) },
  };
}

export interface Given extends Pick<Material, 'handleOf' | 'imageOf'> {
  readonly journals: readonly Journal[];
  readonly shown: Shown | undefined;
  /** By model. */
  readonly texts: ReadonlyMap<Retrospective, string>;
  readonly isPaper?: boolean;
}

/** The same for the page that is shown and for what is taken along. */
export function dashboardView(store: JournalStore, given: Given): DashboardView {
  const { statuses, today } = store.settings;
  const { journals, shown, texts, handleOf, imageOf, isPaper = false } = given;
  return dashboardOf({
    journals,
    shown,
    statuses,
    wordOf: statusLabel,
    words: dashboardWords(),
    today,
    textOf: ({ retrospective }) => texts.get(retrospective),
    handleOf,
    imageOf,
    isPaper,
    listsProblems: showsDiagnostics(),
  });
}

/** Those that the year's page quotes: its own, and those that its goals and the goals of its plans stand in. */
function documentsOf({ years, documents: all }: Journal, year: number | null): ReadonlySet<JournalDocument> {
  if (year === null) return new Set(all);
  const documents = new Set<JournalDocument>();
  for (const shown of years) {
    if (shown.year < year) continue;
    if (shown.year === year) for (const document of shown.documents) documents.add(document);
    for (const goal of shown.goals) for (const { document } of goal.places) documents.add(document);
  }
  return documents;
}
