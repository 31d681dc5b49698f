import * as vscode from 'vscode';
import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { FIRST_JOURNAL, journalAt, yearOf } from './journalTarget.ts';
import { run } from './registry.ts';

/** The document that today is written down in. A missing one is made, if the person wants it. */
export async function documentOfNow(store: JournalStore, title: string): Promise<JournalDocument | undefined> {
  const { year } = store.settings.today;
  const prefers = (journal: Journal) => documentsOf(journal, year).length > 0;
  const journal = await journalAt(store, undefined, { title, prefers, loose: true });
  if (journal === 'unanswered') return undefined;
  return covering(documentsOf(journal, year), store) ?? createdFor(store, journal, year, title);
}

/** Offers to begin the retrospective of a year, and gives it where the person did. */
export async function createdFor(
  store: JournalStore,
  journal: Journal | undefined,
  year: number,
  title: string,
): Promise<JournalDocument | undefined> {
  const create = `$(add) ${vscode.l10n.t('Create the retrospective of {0}, then go on', year)}`;
  const placeHolder = vscode.l10n.t('There is no retrospective for {0} yet.', year);
  if ((await vscode.window.showQuickPick([create], { title, placeHolder })) === undefined) return undefined;
  const before = new Set((await allOf(store, year)).map(({ uri }) => uri));
  await run('retrospective.new', { journal: journal?.id ?? FIRST_JOURNAL, year });
  const created = (await allOf(store, year)).filter(({ uri }) => !before.has(uri));
  return covering(created, store);
}

async function allOf(store: JournalStore, year: number): Promise<readonly JournalDocument[]> {
  return (await store.journals()).flatMap((journal) => documentsOf(journal, year));
}

function documentsOf(journal: Journal | undefined, year: number): readonly JournalDocument[] {
  return yearOf(journal, year)?.documents ?? [];
}

/** Of a year's documents the one about the shortest stretch that today lies in; the last where none says so. */
function covering(documents: readonly JournalDocument[], { settings }: JournalStore): JournalDocument | undefined {
  const { month } = settings.today;
  const width = ({ retrospective: { covers } }: JournalDocument) => covers.months.length || covers.quarters.length * 3;
  const around = documents.filter(({ retrospective: { covers } }) =>
    covers.months.length > 0 ? covers.months.includes(month) : covers.quarters.includes(Math.ceil(month / 3)),
  );
  return around.toSorted((a, b) => width(a) - width(b))[0] ?? documents.at(-1);
}
