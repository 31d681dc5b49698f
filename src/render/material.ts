import { type GoalRef, refsOf } from '../journal/find.ts';
import type { Journal, JournalDocument, Place, Thread, YearGoal } from '../journal/journal.ts';
import type { Goal } from '../journal/retrospective.ts';
import { nextStatus, type Status, type StatusId } from '../journal/status.ts';
import type { StatusBadge } from './badge.ts';
import type { DashboardWords, LinkView } from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { linkTarget } from './link.ts';
import { type Definitions, definitionsIn, type Leads, renderLabel } from './markdown.ts';
import { goalWords } from './source.ts';
import type { HandleOf } from './target.ts';

/** What a view is made from. */
export interface Material {
  readonly journal: Journal;
  readonly words: DashboardWords;
  readonly statuses: readonly Status[];
  readonly badges: readonly StatusBadge[];
  /** The text that a document was read from, or undefined where it is not at hand: then the model's own words show. */
  readonly textOf: (document: JournalDocument) => string | undefined;
  readonly handleOf: HandleOf;
  /** The address under which the page may load an image of the workspace; undefined where it may not. */
  readonly imageOf: (document: JournalDocument, path: string) => string | undefined;
  /** Of the links that a document's text names by a label. */
  readonly definitionsOf: (document: JournalDocument) => Definitions;
  readonly threads: ReadonlyMap<YearGoal, Thread>;
  readonly refOf: (place: Place) => GoalRef;
  /** Whether the page is taken along: then a link to a file of the workspace leads nowhere. */
  readonly isPaper: boolean;
  /** Whether problems are listed where the page could send a person. */
  readonly listsProblems: boolean;
  /** Says which goals wait for a review. */
  readonly today: { readonly year: number; readonly month: number };
}

/** References as they are asked for, each document looked through once. */
export function goalRefs(): (place: Place) => GoalRef {
  const byDocument = new Map<JournalDocument, ReadonlyMap<Goal, GoalRef>>();
  return ({ document, goal }) => {
    const refs = byDocument.get(document) ?? refsOf(document.retrospective, document.uri);
    byDocument.set(document, refs);
    const ref = refs.get(goal);
    if (ref === undefined) throw new Error('a goal stands in its own document');
    return ref;
  };
}

/** Definitions as they are asked for, each document looked through once. */
export function definitionsBy(textOf: Material['textOf']): (document: JournalDocument) => Definitions {
  const byDocument = new Map<JournalDocument, Definitions>();
  return (document) => {
    const definitions = byDocument.get(document) ?? definitionsIn(textOf(document) ?? '');
    byDocument.set(document, definitions);
    return definitions;
  };
}

export function goalHandle(place: Place, { handleOf, refOf }: Material): string {
  const ref = refOf(place);
  return handleOf(`goal ${JSON.stringify(ref)}`, { kind: 'goal', ref });
}

/** `year` is null for all years side by side. */
export function yearHandle(year: number | null, { journal, handleOf }: Material): string {
  return handleOf(`year ${year ?? 'all'} ${journal.id}`, { kind: 'year', journal: journal.id, year });
}

/** A goal without a mark shows as the first status of the set; one whose status the set no longer has, too. */
export function badgeOf(status: StatusId | null, { badges }: Material): StatusBadge {
  const found = badges.find(({ id }) => id === status) ?? badges[0];
  if (found === undefined) throw new RangeError('a set of statuses is never empty');
  return found;
}

export function nextBadge(status: StatusId | null, material: Material): StatusBadge {
  return badgeOf(nextStatus(material.statuses, status), material);
}

export function goalTitle({ text, home }: YearGoal, { textOf, definitionsOf }: Material): Html {
  const source = textOf(home.document);
  return source === undefined ? html`${text}` : renderLabel(goalWords(source, home.goal), definitionsOf(home.document));
}

export function documentLink({ uri, path }: JournalDocument, key: string, start: number, material: Material): LinkView {
  const handle = material.handleOf(`place ${key} ${uri}`, { kind: 'place', uri, start });
  return { label: fileName({ path }), handle };
}

export function fileName({ path }: Pick<JournalDocument, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Where the links and images of a document's text lead. */
export function leadsOf(document: JournalDocument, { handleOf, imageOf, isPaper, definitionsOf }: Material): Leads {
  const { uri, path } = document;
  return {
    definitions: definitionsOf(document),
    link(href) {
      const target = linkTarget(href, path);
      if (target === undefined) return undefined;
      if (isPaper && !(target.kind === 'web' && /^https?:/i.test(target.address))) return undefined;
      return handleOf(`link ${href} ${uri}`, target.kind === 'web' ? target : { ...target, uri, from: path });
    },
    image(href) {
      const target = linkTarget(href, path);
      return target?.kind === 'file' && IMAGE.test(target.path) ? imageOf(document, target.path) : undefined;
    },
  };
}

const IMAGE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
