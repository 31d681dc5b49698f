import * as vscode from 'vscode';
import { link } from '../commands/registry.ts';
import { type GoalRef, refOf, refOfPlace } from '../journal/find.ts';
import type { Journal } from '../journal/journal.ts';
import type { Goal, Retrospective } from '../journal/retrospective.ts';
import { nextStatus, type Status } from '../journal/status.ts';
import { isOwnDocument } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { doubtText } from '../workspace/reasonText.ts';
import { showsCodeLenses } from '../workspace/settings.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';

/** Above each goal that waits for its status or has one: what it is, and what the next click makes of it. */
export function registerCodeLens({ store }: { readonly store: JournalStore }): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, cancelled) {
      if (!isOwnDocument(document) || !showsCodeLenses()) return [];
      const before = store.read(document);
      if (before.kind !== 'retrospective') return [];
      const journals = hasPlan(before.retrospective) ? await store.journals() : [];
      const now = store.read(document);
      if (cancelled.isCancellationRequested || now.kind !== 'retrospective') return [];
      return lensesOf(document, now.retrospective, journals, store);
    },
  };
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('retrospective.codeLens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
  );
}

function hasPlan(retrospective: Retrospective): boolean {
  return retrospective.sections.some((section) => section.kind === 'plan');
}

function lensesOf(
  document: vscode.TextDocument,
  retrospective: Retrospective,
  journals: readonly Journal[],
  store: JournalStore,
): vscode.CodeLens[] {
  const { statuses, today } = store.settings;
  const uri = document.uri.toString();
  return retrospective.sections.flatMap((section) => {
    // What is planned for a year to come has no status yet.
    if ((section.kind !== 'review' && section.kind !== 'plan') || section.year > today.year) return [];
    return section.goals.flatMap((goal) => {
      const ref = refOf(retrospective, uri, section, goal);
      if (section.kind === 'plan' && isReviewedElsewhere(ref, journals)) return [];
      const doubt = goal.certain && section.certain ? undefined : doubtText(section);
      return lenses(document, goal, ref, statuses, doubt);
    });
  });
}

/** A goal's status is shown and changed in one place: where it was reviewed, not where it was planned. */
function isReviewedElsewhere(ref: GoalRef, journals: readonly Journal[]): boolean {
  const goals = journals.flatMap(({ years }) => years.find(({ year }) => year === ref.year)?.goals ?? []);
  return goals.some(({ places }) => places.findIndex((place) => isSame(refOfPlace(place), ref)) > 0);
}

function isSame(a: GoalRef, b: GoalRef): boolean {
  return a.uri === b.uri && a.section === b.section && a.text === b.text && a.occurrence === b.occurrence;
}

function lenses(
  document: vscode.TextDocument,
  goal: Goal,
  ref: GoalRef,
  statuses: readonly Status[],
  doubt: string | undefined,
): vscode.CodeLens[] {
  const status = statusOf(statuses, goal.status);
  const next = statusOf(statuses, nextStatus(statuses, goal.status));
  const range = rangeOf(document, { start: goal.line.start, end: goal.line.start });
  const lens = (title: string, command: 'retrospective.setStatus' | 'retrospective.nextStatus', tooltip: string) =>
    new vscode.CodeLens(range, { ...link(title, command, ref), tooltip });
  const shown = status && (doubt === undefined ? statusLabel(status) : `$(question) ${statusLabel(status)}`);
  return [
    ...(shown ? [lens(shown, 'retrospective.setStatus', doubt ?? vscode.l10n.t('Choose another status'))] : []),
    ...(next
      ? [lens(`→ ${statusLabel(next)}`, 'retrospective.nextStatus', vscode.l10n.t('Change the status to this one'))]
      : []),
  ];
}
