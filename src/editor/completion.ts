import * as vscode from 'vscode';
import { type StatusOffer, sectionInLine, sectionOffers, statusOffers } from '../edits/completionEdits.ts';
import { type CompletionPlace, placesAt } from '../edits/completionPlace.ts';
import { wordsIn } from '../journal/languageWords.ts';
import type { Reading } from '../journal/read.ts';
import type { LanguageId, Retrospective } from '../journal/retrospective.ts';
import { nextStatus, type Status, type StatusId } from '../journal/status.ts';
import { wordsOf } from '../journal/vocabulary.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusLabel } from '../workspace/statusLabel.ts';
import { JournalCompletions } from './journalCompletions.ts';
import { journalOf } from './journalOf.ts';

/** A colon behind a goal begins a status, a `#` at the start of a line a heading; all else is asked for. */
const TRIGGERS = [':', '#'];

/** What can be written next in a retrospective: marks, sections that it lacks, goals of its plan, links to other years. */
export function registerCompletion({
  store,
  log,
}: {
  readonly store: JournalStore;
  readonly log: Log;
}): vscode.Disposable {
  const fromJournal = new JournalCompletions(store, log);
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, cancelled, { triggerCharacter }) {
      const reading = isWrittenIn(document) ? store.read(document) : undefined;
      if (reading?.kind !== 'retrospective') return undefined;
      const page = { document, retrospective: reading.retrospective, store };
      const places = placesAt(document.getText(), page.retrospective, document.offsetAt(position)).filter((place) =>
        isAskedFor(document, place, triggerCharacter),
      );
      const items: vscode.CompletionItem[] = [];
      for (const place of places) {
        items.push(...(await itemsAt(page, place, fromJournal)));
        if (cancelled.isCancellationRequested) return undefined;
      }
      // The hashes of a heading are typed one by one, and each is another beginning.
      return new vscode.CompletionList(
        items,
        places.some(({ kind }) => kind === 'heading'),
      );
    },
  };
  return whileEnabled('completion', () =>
    vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...TRIGGERS),
  );
}

/** Whether what was typed asks for what a place has: of itself only a colon behind a goal and hashes do. */
function isAskedFor(
  document: vscode.TextDocument,
  { kind, typed }: CompletionPlace,
  trigger: string | undefined,
): boolean {
  if (trigger === undefined) return true;
  const words = document.getText(rangeOf(document, typed));
  return kind === (trigger === ':' ? 'mark' : 'heading') && words.trimStart().startsWith(trigger);
}

interface Page {
  readonly document: vscode.TextDocument;
  readonly retrospective: Retrospective;
  readonly store: JournalStore;
}

async function itemsAt(
  page: Page,
  place: CompletionPlace,
  fromJournal: JournalCompletions,
): Promise<readonly vscode.CompletionItem[]> {
  const { document, retrospective } = page;
  switch (place.kind) {
    case 'mark':
      return statusItems(page, place);
    case 'heading':
      return sectionItems(page, place);
    case 'goal':
      return fromJournal.goals(document, retrospective, place);
    case 'link':
      return fromJournal.links(document, retrospective, place);
    default:
      return place satisfies never;
  }
}

function statusItems(page: Page, { typed }: CompletionPlace): vscode.CompletionItem[] {
  const { document, retrospective, store } = page;
  const { settings } = store;
  const found = statusOffers({ text: document.getText(), retrospective, typed }, readerFor(page), settings);
  if (found === undefined) return [];
  const next = nextStatus(settings.statuses, found.current);
  return found.offers.map((offer, index) => {
    const item = statusItem(document, offer, wordsFor(offer.status, retrospective.language, store));
    item.range = rangeOf(document, typed);
    item.sortText = String(index).padStart(3, '0');
    item.preselect = offer.status.id === next;
    return item;
  });
}

function statusItem(
  document: vscode.TextDocument,
  { status, text, elsewhere }: StatusOffer,
  words: readonly string[],
): vscode.CompletionItem {
  const label = { label: statusLabel(status), description: status.mark };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.EnumMember);
  item.insertText = text;
  item.filterText = words.map((word) => `:${word}`).join(' ');
  item.detail = vscode.l10n.t('Status of the goal');
  item.additionalTextEdits = elsewhere.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit.span), edit.text));
  return item;
}

/** VS Code compares no more than the first 128 characters, so of the many words for a status the usual ones count. */
const USUAL = 4;

/** The words by which a status is found: its id, its name, and those of the document's language. */
function wordsFor(status: Status, language: LanguageId, { settings }: JournalStore): readonly string[] {
  const { writes, statuses } = wordsOf(settings.vocabulary, language);
  const known: Readonly<Partial<Record<StatusId, string>>> = statuses;
  const words = wordsIn(known[status.id] ?? '').slice(0, USUAL);
  const written = writes.statusWords[status.id];
  return [...new Set([status.id, statusLabel(status), ...(written ? [written] : []), ...status.words, ...words])];
}

/** Reads what the document was without what was typed. */
function readerFor({ document, store }: Page): (text: string) => Reading {
  return (text) => store.readText(document.uri.toString(), text);
}

async function sectionItems(page: Page, { typed }: CompletionPlace): Promise<vscode.CompletionItem[]> {
  const { document, retrospective, store } = page;
  const text = document.getText();
  const hashes = /^#*/.exec(document.getText(rangeOf(document, typed)))?.[0] ?? '';
  const journal = await journalOf(store, document, retrospective);
  const others = journal?.documents.map((other) => other.retrospective).filter((other) => other !== retrospective);
  const { vocabulary } = store.settings;
  const habits = { ...(others && { others }), vocabulary };
  const missing = sectionOffers({ text, retrospective, typed }, readerFor(page), habits);
  return missing.map((section, index) => {
    const item = new vscode.CompletionItem(section.heading, vscode.CompletionItemKind.Module);
    item.detail = vscode.l10n.t('Missing section');
    item.insertText = sectionInLine(text, retrospective, typed, section);
    item.filterText = `${hashes} ${section.heading}`;
    item.range = rangeOf(document, typed);
    item.keepWhitespace = true;
    item.sortText = String(index).padStart(3, '0');
    return item;
  });
}
