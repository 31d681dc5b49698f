import * as vscode from 'vscode';
import { type GoalRef, refOfPlace } from '../journal/find.ts';
import type { Journal, Year, YearGoal } from '../journal/journal.ts';
import { mentionsOf } from '../journal/mentions.ts';
import type { Span } from '../journal/text.ts';
import type { GoalHistory } from '../workspace/goalHistory.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusHistoryText } from '../workspace/statusHistoryText.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';

/** So many statuses that a goal has had are told. */
const MOST = 5;

/** A stretch of a document that a row stands for. */
export interface RowPlace {
  readonly uri: string;
  readonly span: Span;
}

/** A row that tells something, and where that stands. */
export interface InfoRow extends vscode.QuickPickItem {
  readonly place?: RowPlace;
}

/** A goal as its journal has it now. */
export interface KnownGoal {
  readonly journal: Journal;
  readonly year: Year;
  readonly goal: YearGoal;
}

/** The goal that a reference means, among all that is known by now. */
export function knownGoal({ current }: JournalStore, ref: GoalRef): KnownGoal | undefined {
  for (const journal of current) {
    const year = journal.years.find((one) => one.year === ref.year);
    const goal = year?.goals.find(({ places }) =>
      places.some((place) => place.goal.text === ref.text && isSame(refOfPlace(place), ref)),
    );
    if (year !== undefined && goal !== undefined) return { journal, year, goal };
  }
  return undefined;
}

function isSame(a: GoalRef, b: GoalRef): boolean {
  return a.uri === b.uri && a.section === b.section && a.text === b.text && a.occurrence === b.occurrence;
}

/** What the journal knows of a goal, group by group: its notes, how it went in other years, what the year says of it. */
export function aboutGoal(store: JournalStore, { journal, year, goal }: KnownGoal): readonly InfoRow[] {
  return [
    ...group(vscode.l10n.t('Notes'), notesOf(goal)),
    ...group(vscode.l10n.t('Other Years'), historyOf(store, journal, goal)),
    ...group(vscode.l10n.t('Entries That Mention It'), mentionRows(goal, year)),
  ];
}

/** Since when the goal has its status and had others before, by git. */
export async function statusRows(
  store: JournalStore,
  history: GoalHistory,
  { goal: { home } }: KnownGoal,
  token: vscode.CancellationToken,
): Promise<readonly InfoRow[]> {
  const statuses = await history.of(refOfPlace(home), MOST, token);
  const rows = statusHistoryText(statuses, store.settings.statuses).map((label) => ({
    label: `$(git-commit) ${label}`,
    place: { uri: home.document.uri, span: home.goal.line },
  }));
  return group(vscode.l10n.t('Its Status So Far'), rows);
}

function group(label: string, rows: readonly InfoRow[]): readonly InfoRow[] {
  return rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

function notesOf({ places }: YearGoal): readonly InfoRow[] {
  return places.flatMap(({ document, goal }) =>
    goal.notes.map((note) => ({
      label: `$(note) ${plainLabel(note.text)}`,
      place: { uri: document.uri, span: note.block },
    })),
  );
}

function historyOf(store: JournalStore, journal: Journal, goal: YearGoal): readonly InfoRow[] {
  const thread = journal.threads.find(({ goals }) => goals.includes(goal));
  return (thread?.goals ?? [])
    .filter((other) => other !== goal)
    .map((other) => {
      const status = statusOf(store.settings.statuses, other.status);
      const { document, goal: written } = other.home;
      return {
        label: `$(history) ${other.year}: ${status === undefined ? (other.status ?? '') : statusLabel(status)}`,
        description: other.text === goal.text ? '' : plainLabel(other.text),
        place: { uri: document.uri, span: written.line },
      };
    });
}

function mentionRows(goal: YearGoal, year: Year): readonly InfoRow[] {
  return mentionsOf(goal, year).map(({ document, section, entry }) => ({
    label: `$(quote) ${plainLabel(entry.text)}`,
    description: plainLabel(section.heading?.text ?? ''),
    place: { uri: document.uri, span: entry.line },
  }));
}
