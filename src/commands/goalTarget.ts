import * as vscode from 'vscode';
import { type GoalRef, goalAt, refOf, refOfPlace } from '../journal/find.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { StatusId } from '../journal/status.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';
import type { GoalTarget } from './registry.ts';

/** A goal as far as the person needs it to choose. */
interface Candidate {
  readonly ref: GoalRef;
  readonly status: StatusId | null;
}

/**
 * The goal that a command is about: the one that it was given, the one at the cursor, or one that the person picks.
 * Undefined where they pick none.
 */
export async function goalOf(store: JournalStore, target: GoalTarget | undefined): Promise<GoalRef | undefined> {
  if (target !== undefined && !(target instanceof vscode.Uri)) return target;
  const document = await activeDocument(target);
  const reading = document === undefined ? undefined : store.read(document);
  if (document === undefined || reading?.kind !== 'retrospective') return pick(store, await newestGoals(store));
  const { retrospective } = reading;
  return goalAtCursor(document, retrospective) ?? pick(store, goalsOf(document.uri.toString(), retrospective));
}

function goalAtCursor(document: vscode.TextDocument, retrospective: Retrospective): GoalRef | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  const found = goalAt(retrospective, document.offsetAt(editor.selection.active));
  return found === undefined ? undefined : refOf(retrospective, document.uri.toString(), found.section, found.goal);
}

function goalsOf(uri: string, retrospective: Retrospective): readonly Candidate[] {
  return retrospective.sections.flatMap((section) =>
    section.kind === 'review' || section.kind === 'plan'
      ? section.goals.map((goal) => ({ ref: refOf(retrospective, uri, section, goal), status: goal.status }))
      : [],
  );
}

/** Of each journal the goals of the last year that was looked back on, or failing that of the newest. */
async function newestGoals(store: JournalStore): Promise<readonly Candidate[]> {
  return (await store.journals()).flatMap(({ years }) => {
    const withGoals = years.filter((year) => year.goals.length > 0);
    const newest = withGoals.find((year) => year.documents.length > 0) ?? withGoals[0];
    return (newest?.goals ?? []).map((goal) => ({ ref: refOfPlace(goal.home), status: goal.status }));
  });
}

async function pick(store: JournalStore, candidates: readonly Candidate[]): Promise<GoalRef | undefined> {
  if (candidates.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no goal here.'));
    return undefined;
  }
  const items = candidates.map(({ ref, status }) => {
    const shown = statusOf(store.settings.statuses, status);
    const description = shown === undefined ? '' : statusLabel(shown);
    return { label: plainLabel(ref.text), description, detail: vscode.l10n.t('Goal for {0}', ref.year), ref };
  });
  const placeHolder = vscode.l10n.t('Which goal?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.ref;
}
