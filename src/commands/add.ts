import * as vscode from 'vscode';
import { addEntries } from '../edits/addEntries.ts';
import { addGoal } from '../edits/addGoal.ts';
import type { Writing } from '../edits/notation.ts';
import type { Refusal, TextEdit } from '../edits/textEdit.ts';
import type { Journal, Year } from '../journal/journal.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { activeDocument } from '../workspace/activeDocument.ts';
import type { EditDoor } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { isYearRef, register, run, type YearRef } from './registry.ts';
import { tellOutcome } from './tellOutcome.ts';

interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** The commands that write something new into a retrospective: a goal of a year, an entry of the month that it is. */
export function registerAdd(deps: Deps): vscode.Disposable {
  return vscode.Disposable.from(
    register(deps.log, 'retrospective.addGoal', (year, text) => addGoalOf(deps, year, text)),
    register(deps.log, 'retrospective.logEntry', (text) => logEntry(deps, text)),
  );
}

async function addGoalOf(
  deps: Deps,
  where: YearRef | vscode.Uri | undefined,
  given: string | undefined,
): Promise<void> {
  const journal = await journalAt(deps.store, where);
  if (journal === undefined) return tellOfNone(deps.store.settings.today.year);
  const year = isYearRef(where) ? where.year : await askForYear(journal);
  const uri = year === undefined ? undefined : homeOf(journal, year);
  if (year === undefined) return;
  if (uri === undefined) return tellOfNone(year);
  const title = vscode.l10n.t('Add Goal for {0}', year);
  const text = given ?? (await askForText(title, vscode.l10n.t('What do you want to reach?')));
  if (text !== undefined) await insert(deps, uri, (...doc) => addGoal(...doc, { year, text }, writingOf(deps)));
}

async function logEntry(deps: Deps, given: string | undefined): Promise<void> {
  const { year, month } = deps.store.settings.today;
  const journal = await journalAt(deps.store, undefined, year);
  const uri = yearOf(journal, year)?.documents[0]?.uri;
  if (uri === undefined) return tellOfNone(year);
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const text =
    given ?? (await askForText(vscode.l10n.t('Log Entry'), vscode.l10n.t('What happened? It goes into {0}.', file)));
  if (text !== undefined) await insert(deps, uri, (...doc) => addEntries(...doc, [{ month, text }], writingOf(deps)));
}

type Plan = (text: string, retrospective: Retrospective) => readonly TextEdit[] | Refusal;

async function insert({ store, door, log }: Deps, uri: string, plan: Plan): Promise<void> {
  const outcome = await door.change(uri, {
    plan(text) {
      const reading = store.readText(uri, text);
      return reading.kind === 'retrospective' ? plan(text, reading.retrospective) : { refused: 'section-gone' };
    },
  });
  store.flush();
  tellOutcome(log, uri, outcome);
}

function writingOf({ store }: Deps): Writing {
  return store.settings;
}

/** The journal that is named, the one the person looks at, the only one, or the one that they pick. */
async function journalAt(
  store: JournalStore,
  where: YearRef | vscode.Uri | undefined,
  year?: number,
): Promise<Journal | undefined> {
  const all = await store.journals();
  if (isYearRef(where)) return all.find(({ id }) => id === where.journal);
  const shown = (await activeDocument(where))?.uri.toString();
  const active = all.find(({ documents }) => documents.some(({ uri }) => uri === shown));
  const journals = year === undefined ? all : all.filter((journal) => yearOf(journal, year)?.documents.length);
  if (active !== undefined || journals.length <= 1) return active ?? journals[0];
  const items = journals.map((journal) => ({ label: journal.name, journal }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which journal is it for?') }))
    ?.journal;
}

function yearOf(journal: Journal | undefined, year: number): Year | undefined {
  return journal?.years.find((one) => one.year === year);
}

/** The document that a year's goals stand in: its own, or the one that plans it, or will. */
function homeOf(journal: Journal, year: number): string | undefined {
  const own = yearOf(journal, year);
  const planning = yearOf(journal, year - 1)?.documents[0];
  return (own?.documents[0] ?? own?.goals[0]?.home.document ?? planning)?.uri;
}

/** The years that goals can be written for: those that have a document or goals, and the one after the newest of them. */
async function askForYear(journal: Journal): Promise<number | undefined> {
  const written = journal.years.map(({ year }) => year);
  const newest = journal.years.find(({ documents }) => documents.length > 0)?.year;
  const years = new Set([...(newest === undefined ? [] : [newest + 1]), ...written]);
  const items = [...years].sort((a, b) => b - a).map((year) => ({ label: String(year), year }));
  const placeHolder = vscode.l10n.t('Which year is the goal for?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.year;
}

function askForText(title: string, prompt: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title, prompt });
}

function tellOfNone(year: number): void {
  const create = vscode.l10n.t('New Retrospective…');
  const message = vscode.l10n.t('There is no retrospective for {0} yet.', year);
  // Not awaited: the command is over, and must not wait for a person to close a message.
  void vscode.window.showInformationMessage(message, create).then((chosen) => {
    if (chosen === create) return run('retrospective.new');
    return undefined;
  });
}
