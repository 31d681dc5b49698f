import * as vscode from 'vscode';
import { addGoal } from '../edits/addGoal.ts';
import type { YearRef } from '../journal/find.ts';
import type { Journal } from '../journal/journal.ts';
import { createdFor } from './documentOfNow.ts';
import { journalAt, yearOf } from './journalTarget.ts';
import { register } from './registry.ts';
import { isYearRef } from './targets.ts';
import { doubtOfSection, type WriteDeps, write } from './write.ts';

/** Writes a goal of a year into the document where its goals stand. */
export function registerAddGoal(deps: WriteDeps): vscode.Disposable {
  return register(deps.log, 'retrospective.addGoal', (where, text) => addGoalOf(deps, where, text));
}

async function addGoalOf(
  deps: WriteDeps,
  where: YearRef | vscode.Uri | undefined,
  given: string | undefined,
): Promise<void> {
  const title = vscode.l10n.t('Add Goal');
  const journal = await journalAt(deps.store, where, { title, loose: true });
  if (journal === 'unanswered') return;
  const { today } = deps.store.settings;
  const year = isYearRef(where) ? where.year : journal === undefined ? today.year : await askForYear(journal, title);
  if (year === undefined) return;
  const home = journal && homeOf(journal, year);
  const uri = home ?? (await createdFor(deps.store, journal, year, title))?.uri;
  if (uri === undefined) return;
  const text = given ?? (await askForWords(year));
  if (text === undefined) return;
  await write(deps, uri, (...page) => addGoal(page[0], page[1], { year, text }, page[2]), doubtOfSection());
}

/** The document that a year's goals stand in: its own, or the one that plans it, or will. */
export function homeOf(journal: Journal, year: number): string | undefined {
  const own = yearOf(journal, year);
  const planning = yearOf(journal, year - 1)?.documents[0];
  return (own?.documents[0] ?? own?.goals[0]?.home.document ?? planning)?.uri;
}

/** The years that goals can be written for: those that have a document or goals, and the one after the newest of them. */
async function askForYear(journal: Journal, title: string): Promise<number | undefined> {
  const written = journal.years.map(({ year }) => year);
  const newest = journal.years.find(({ documents }) => documents.length > 0)?.year;
  const years = new Set([...(newest === undefined ? [] : [newest + 1]), ...written]);
  const items = [...years].sort((a, b) => b - a).map((year) => ({ label: String(year), year }));
  const placeHolder = vscode.l10n.t('Which year is the goal for?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.year;
}

function askForWords(year: number): Thenable<string | undefined> {
  const title = vscode.l10n.t('Add Goal for {0}', year);
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('What do you want to reach?'),
    ignoreFocusOut: true,
  });
}
