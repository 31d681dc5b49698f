import * as vscode from 'vscode';
import { goalsLeftOut } from '../edits/addMissing.ts';
import { carriedGoals } from '../edits/carriedGoals.ts';
import type { CompletionPlace } from '../edits/completionPlace.ts';
import { relativeLink, withLinksFrom } from '../edits/relativeLink.ts';
import { type Anchor, anchorsOf } from '../journal/anchors.ts';
import type { Journal, JournalDocument } from '../journal/journal.ts';
import type { Heading, Retrospective } from '../journal/retrospective.ts';
import { linesOf } from '../journal/text.ts';
import { DocumentTexts } from '../views/documentTexts.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { journalOf } from './journalOf.ts';

/** A document in its journal. */
interface Own {
  readonly journal: Journal;
  readonly own: JournalDocument;
}

/** The completions that other documents of the journal are read for. */
export class JournalCompletions {
  readonly #store: JournalStore;
  readonly #texts: DocumentTexts;
  /** Of the documents that were asked for; a document that changes gets another model. */
  readonly #links = new WeakMap<Retrospective, readonly YearLink[]>();

  constructor(store: JournalStore, log: Log) {
    this.#store = store;
    this.#texts = new DocumentTexts(store, log);
  }

  /** The goals of the plan that the review lacks, in their own words, where a goal of a review begins. */
  async goals(
    document: vscode.TextDocument,
    retrospective: Retrospective,
    { typed, hasBox }: CompletionPlace & { readonly kind: 'goal' },
  ): Promise<vscode.CompletionItem[]> {
    const own = await this.#own(document, retrospective);
    const left = own && goalsLeftOut(own.journal, own.own);
    if (own === undefined || left === undefined) return [];
    const { plan } = left;
    const planText = (await this.#texts.of([plan.document])).get(plan.document.retrospective);
    if (planText === undefined) return [];
    const choice = { takes: (text: string) => left.goals.includes(text), withNotes: false };
    const carried = carriedGoals(plan, planText, this.#store.settings.statuses, choice);
    return carried.map(({ text }, index) => {
      const words = withLinksFrom(text, plan.document.path, own.own.path);
      const item = new vscode.CompletionItem(words, vscode.CompletionItemKind.Value);
      item.insertText = hasBox ? words.replace(/^\[[^\]]\][ \t]+/, () => '') : words;
      item.detail = vscode.l10n.t('Planned for {0}, not looked back on yet', plan.year);
      item.range = rangeOf(document, typed);
      item.sortText = String(index).padStart(3, '0');
      return item;
    });
  }

  /** Links to the sections of other years. Their addresses alone, behind `](`, are completed by VS Code itself. */
  async links(
    document: vscode.TextDocument,
    retrospective: Retrospective,
    { typed }: CompletionPlace,
  ): Promise<vscode.CompletionItem[]> {
    const found = await this.#own(document, retrospective);
    if (found === undefined) return [];
    const others = found.journal.documents.filter((other) => other !== found.own);
    const newestFirst = others.toSorted((a, b) => b.retrospective.year - a.retrospective.year);
    const links = await this.#linksTo(newestFirst);
    return links.map(({ words, anchor, path }, index) => {
      const item = new vscode.CompletionItem(words, vscode.CompletionItemKind.Reference);
      const file = relativeLink(found.own.path, path);
      item.insertText = `[${words.replaceAll(/[[\]\\]/g, (sign) => `\\${sign}`)}](${file}${anchor})`;
      item.filterText = `[${words}`;
      item.detail = file;
      item.range = rangeOf(document, typed);
      item.sortText = String(index).padStart(4, '0');
      return item;
    });
  }

  async #own(document: vscode.TextDocument, retrospective: Retrospective): Promise<Own | undefined> {
    const journal = await journalOf(this.#store, document, retrospective);
    const own = journal?.documents.find((other) => other.retrospective === retrospective);
    return journal && own && { journal, own };
  }

  async #linksTo(documents: readonly JournalDocument[]): Promise<readonly YearLink[]> {
    const unread = documents.filter(({ retrospective }) => !this.#links.has(retrospective));
    const texts = await this.#texts.of(unread);
    for (const document of unread) {
      const text = texts.get(document.retrospective);
      if (text !== undefined) this.#links.set(document.retrospective, linksTo(document, text));
    }
    return documents.flatMap(({ retrospective }) => this.#links.get(retrospective) ?? []);
  }
}

/** A heading of a year's document. */
interface YearLink {
  readonly path: string;
  /** The heading's, with the year where it does not say one. */
  readonly words: string;
  /** `#goals-for-2023`; empty for the document as a whole. */
  readonly anchor: string;
}

/** The document itself, and its sections of goals and of parts of the year. */
function linksTo({ path, retrospective }: JournalDocument, text: string): readonly YearLink[] {
  const { title, year, sections } = retrospective;
  const lines = linesOf(text);
  const anchors = new Map(anchorsOf(text).map((anchor: Anchor) => [anchor.line, anchor.anchor]));
  const named = (words: string) => (/\d{4}/.test(words) ? words : `${year} ${words}`);
  const whole = { path, words: named(title?.text ?? '').trim(), anchor: '' };
  const headings = sections.flatMap(({ kind, heading }) =>
    heading !== null && (kind === 'review' || kind === 'plan' || kind === 'period') ? [heading] : [],
  );
  const below = headings.flatMap(({ line, text: words }: Heading) => {
    const anchor = anchors.get(lines.at(line.start));
    return anchor === undefined ? [] : [{ path, words: named(words), anchor: `#${anchor}` }];
  });
  return [whole, ...below];
}
