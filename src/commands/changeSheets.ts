import * as vscode from 'vscode';
import type { Moving, SheetEdits, SheetRefusal } from '../edits/moveItem.ts';
import type { Sheet } from '../edits/placeItem.ts';
import { pathOf } from '../workspace/documentReader.ts';
import type { EditDoor, OutcomeAt, Some, Texts } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { tellOutcome } from './tellOutcome.ts';

export interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

type Plan = (sheets: ReadonlyMap<string, Sheet>, moving: Moving) => SheetEdits | SheetRefusal;

/** Changes retrospectives in one step; asks first where what is to be changed was guessed at, and says what came of it. */
export async function changeSheets(deps: Deps, uris: Some<string>, plan: Plan): Promise<void> {
  let outcomes = await change(deps, uris, plan, false);
  const doubt = outcomes.find(({ outcome }) => outcome.kind === 'refused' && outcome.code === 'uncertain');
  if (doubt !== undefined) {
    if (!(await confirmed(doubt))) return;
    outcomes = await change(deps, uris, plan, true);
  }
  for (const { uri, outcome } of outcomes) tellOutcome(deps.log, uri, outcome);
}

async function change(
  { store, door }: Deps,
  uris: Some<string>,
  plan: Plan,
  confirmed: boolean,
): Promise<readonly OutcomeAt[]> {
  const moving: Moving = { ...store.settings, confirmed, reread: ({ uri }, text) => store.readText(uri, text) };
  const outcomes = await door.changeSeveral(uris, { plan: (texts) => plan(sheetsOf(store, texts), moving) });
  store.flush();
  return outcomes;
}

function sheetsOf(store: JournalStore, texts: Texts): ReadonlyMap<string, Sheet> {
  const sheets = new Map<string, Sheet>();
  for (const [uri, text] of texts) {
    const reading = store.readText(uri, text);
    if (reading.kind !== 'retrospective') continue;
    sheets.set(uri, { uri, path: pathOf(vscode.Uri.parse(uri)), text, retrospective: reading.retrospective });
  }
  return sheets;
}

async function confirmed({ uri, outcome }: OutcomeAt): Promise<boolean> {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const line = outcome.kind === 'refused' ? outcome.line : undefined;
  const anyway = vscode.l10n.t('Change Anyway');
  const question = vscode.l10n.t('What stands here was guessed at. Change it all the same?');
  const detail = line === undefined ? file : `${file}:${line + 1}`;
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, anyway)) === anyway;
}
