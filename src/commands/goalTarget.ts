import * as vscode from 'vscode';
import { type GoalRef, goalsIn, refOfPlace, refsOf } from '../journal/find.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import type { StatusId } from '../journal/status.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import { spanOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';
import type { GoalTarget } from './targets.ts';

/** A goal as far as the person needs it to choose. */
interface Candidate {
  readonly ref: GoalRef;
  readonly status: StatusId | null;
}

/**
 * The goals that a command is about, all of one document: those that it was given, those at the cursors and in the
 * selections, or one that the person picks. Empty where they pick none.
 */
export async function goalsOf(store: JournalStore, target: GoalTarget | undefined): Promise<readonly GoalRef[]> {
  if (target !== undefined && !(target instanceof vscode.Uri)) return 'uri' in target ? [target] : target;
  const document = await activeDocument(store, target);
  const reading = document === undefined ? undefined : store.read(document);
  if (document === undefined || reading?.kind !== 'retrospective') return pick(store, await newestGoals(store));
  const { retrospective } = reading;
  const selected = selectedGoals(document, retrospective);
  return selected.length > 0 ? selected : pick(store, candidatesIn(document, retrospective));
}

function selectedGoals(document: vscode.TextDocument, retrospective: Retrospective): readonly GoalRef[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return [];
  const refs = refsOf(retrospective, document.uri.toString());
  const spans = editor.selections.map((selection) => spanOf(document, selection));
  return goalsIn(retrospective, spans).flatMap(({ goal }) => refs.get(goal) ?? []);
}

function candidatesIn({ uri }: vscode.TextDocument, retrospective: Retrospective): readonly Candidate[] {
  return [...refsOf(retrospective, uri.toString())].map(([{ status }, ref]) => ({ ref, status }));
}

/** Of each journal the goals of the last year that was looked back on, or failing that of the newest. */
async function newestGoals(store: JournalStore): Promise<readonly Candidate[]> {
  return (await store.journals()).flatMap(({ years }) => {
    const withGoals = years.filter((year) => year.goals.length > 0);
    const newest = withGoals.find((year) => year.documents.length > 0) ?? withGoals[0];
    return (newest?.goals ?? []).map((goal) => ({ ref: refOfPlace(goal.home), status: goal.status }));
  });
}

async function pick(store: JournalStore, candidates: readonly Candidate[]): Promise<readonly GoalRef[]> {
  if (candidates.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no goal here.'));
    return [];
  }
  const items = candidates.map(({ ref, status }) => {
    const shown = statusOf(store.settings.statuses, status);
    const description = shown === undefined ? '' : statusLabel(shown);
    return { label: plainLabel(ref.text), description, detail: vscode.l10n.t('Goal for {0}', ref.year), ref };
  });
  const placeHolder = vscode.l10n.t('Which goal?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked === undefined ? [] : [picked.ref];
}
