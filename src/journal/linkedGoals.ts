import { decoded } from './decoded.ts';
import type { Link } from './links.ts';
import type { Goal, GoalsSection } from './retrospective.ts';
import { goalKey, keyOfGoal } from './sameGoal.ts';

/** Where a goal stands, as far as links need to know. */
interface Standing {
  readonly document: { readonly path: string };
  readonly section: Pick<GoalsSection, 'kind'>;
  readonly goal: Pick<Goal, 'text' | 'form' | 'links'>;
}

/** What tells a goal of one year from the others of that year, given everywhere in one journal that goals of it stand. */
export function keysOf(places: readonly Standing[]): (place: Standing) => string {
  const aliases = aliasesOf(places);
  return (place) => {
    const own = ownKey(place);
    return aliases.get(own) ?? own;
  };
}

function ownKey({ goal }: Standing): string {
  return keyOfGoal(goal);
}

/**
 * The key of the planned goal that a reviewed one links to, by the reviewed goal's own. Where several goals of the
 * review link to one of the plan, or one has its very words, none is taken for it: a goal must not disappear.
 */
function aliasesOf(places: readonly Standing[]): ReadonlyMap<string, string> {
  const reviews = places.filter(({ section }) => section.kind === 'review');
  if (reviews.every(({ goal }) => goal.links.length === 0)) return new Map();
  const reviewed = new Set(reviews.map(ownKey));
  const plans = places.filter((place) => place.section.kind === 'plan' && !reviewed.has(ownKey(place)));
  const planAt = new Map(
    plans.flatMap((place) => {
      const { path } = place.document;
      return [path, nameOf(path)].map((file) => [addressOf(file, ownKey(place)), place] as const);
    }),
  );
  const found = new Map<string, string>();
  const claims = new Map<string, Set<string>>();
  for (const place of reviews) {
    const planned = linkedPlan(place, planAt);
    if (planned === undefined) continue;
    const [from, to] = [ownKey(place), ownKey(planned)];
    found.set(from, to);
    claims.set(to, (claims.get(to) ?? new Set()).add(from));
  }
  return new Map([...found].filter(([, to]) => claims.get(to)?.size === 1));
}

/** The planned goal whose words a link has, or to whose heading it leads. */
function linkedPlan(from: Standing, planAt: ReadonlyMap<string, Standing>): Standing | undefined {
  for (const { words, target, wiki } of from.goal.links) {
    const { path: written, anchor } = resolved(target, from.document.path);
    const path = wiki ? nameOf(written) : written;
    const named = planAt.get(addressOf(path, goalKey(words)));
    if (named !== undefined) return named;
    // `#1-learn-to-sail` and `#1. Learn to sail` lead to `### 1. Learn to sail`.
    const heading = [anchor, anchor.replace(/^\d+[-.)\s]+/, '')]
      .map((slug) => planAt.get(addressOf(path, goalKey(slug))))
      .find((plan) => plan?.goal.form === 'heading');
    if (heading !== undefined) return heading;
  }
  return undefined;
}

function addressOf(path: string, key: string): string {
  return `${path}#${key}`;
}

/** Names of files are kept apart from paths: a wiki link leads to a file of that name in any folder. */
function nameOf(path: string): string {
  return `[[${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** Where a link leads, as a path like the document's own. */
export function resolved(target: Link['target'], path: string): { readonly path: string; readonly anchor: string } {
  const [file = '', anchor = ''] = target.split('#').map(decoded);
  if (file === '') return { path, anchor };
  const segments = file.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const segment of file.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return { path: segments.join('/'), anchor };
}
