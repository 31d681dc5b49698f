import { refOf } from '../journal/find.ts';
import type { Journal, JournalDocument, Place, Thread, YearGoal } from '../journal/journal.ts';
import type { Status } from '../journal/status.ts';
import type { StatusBadge } from './badge.ts';
import type { LinkView } from './dashboardView.ts';
import { linkTarget } from './link.ts';
import type { HandleOf } from './target.ts';

/** What a view is made from. */
export interface Material {
  readonly journal: Journal;
  readonly statuses: readonly Status[];
  readonly badges: readonly StatusBadge[];
  /** The text that a document was read from, or undefined where it is not at hand: then the model's own words show. */
  readonly textOf: (document: JournalDocument) => string | undefined;
  readonly handleOf: HandleOf;
  readonly threads: ReadonlyMap<YearGoal, Thread>;
  /** Goals of this year and earlier ones wait for a review as long as they have no status. */
  readonly reviewedUntil: number;
}

export function goalHandle({ document, section, goal }: Place, { handleOf }: Material): string {
  const ref = refOf(document.retrospective, document.uri, section, goal);
  return handleOf(`goal ${JSON.stringify(ref)}`, { kind: 'goal', ref });
}

export function yearHandle(year: number, { journal, handleOf }: Material): string {
  return handleOf(`year ${year} ${journal.id}`, { kind: 'year', journal: journal.id, year });
}

export function documentLink({ uri, path }: JournalDocument, key: string, start: number, material: Material): LinkView {
  const handle = material.handleOf(`place ${key} ${uri}`, { kind: 'place', uri, start });
  return { label: path.slice(path.lastIndexOf('/') + 1), handle };
}

/** The handle of a link in a document's text; undefined where it leads nowhere that a page may go. */
export function linkHandle(href: string, { uri, path }: JournalDocument, { handleOf }: Material): string | undefined {
  const target = linkTarget(href, path);
  if (target === undefined) return undefined;
  return handleOf(`link ${href} ${uri}`, target.kind === 'web' ? target : { ...target, uri, from: path });
}
