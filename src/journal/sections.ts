import { notesOf } from './candidates.ts';
import { type Collecting, collectGoals } from './collect.ts';
import { goalsFrom } from './goals.ts';
import { plainOf } from './inline.ts';
import type { Block } from './markdown.ts';
import { BOLD_LEVEL, type Part } from './outline.ts';
import type { Entry, Reason, Section } from './retrospective.ts';
import { roleOf, type SectionRole } from './roles.ts';
import type { Sense } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Sectioning extends Collecting {
  readonly senses: readonly Sense[];
  readonly vocabulary: Vocabulary;
  readonly year: number;
  /** The part that carries the document's title. */
  readonly title: number | null;
}

interface Draft {
  readonly index: number;
  readonly part: Part;
  readonly role: SectionRole | null;
}

/** The sections of a document whose year is known. */
export function sectionsOf(from: Sectioning): readonly Section[] {
  const drafts = draftsOf(from);
  const own = new Set(drafts.keys());
  const order = [...drafts.keys()];
  return order.map((index): Section => {
    const draft = drafts.get(index);
    if (draft === undefined) throw new RangeError('every index has a draft');
    const { part, role } = draft;
    const base = {
      heading: index === from.title ? null : part.heading,
      parent: parentOf(from.parts, index, order),
      block: part.block,
      own: part.own,
    };
    const reasons = reasonsOf(role, part);
    if (role?.kind === 'period') {
      return {
        ...base,
        kind: 'period',
        quarters: role.quarters,
        months: role.months,
        year: role.year ?? from.year,
        entries: entriesOf(from, index, own),
        reasons,
        certain: true,
      };
    }
    if (role === null || !('certain' in role)) {
      return {
        ...base,
        kind: role?.kind ?? 'unknown',
        entries: entriesOf(from, index, own),
        reasons,
        certain: role !== null,
      };
    }
    const goals = goalsFrom(from.text, collectGoals(from, index, own), from.words);
    const settled =
      role.kind === 'undecided'
        ? settle(
            from,
            drafts,
            index,
            goals.filter((goal) => goal.status !== null).length * 2 >= Math.max(1, goals.length),
          )
        : role.kind;
    return {
      ...base,
      kind: settled,
      year: role.year ?? (settled === 'plan' ? from.year + 1 : from.year),
      goals,
      reasons,
      certain: role.certain,
    };
  });
}

function draftsOf(from: Sectioning): ReadonlyMap<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (const [index, part] of from.parts.entries()) {
    const sense = from.senses[index];
    if (!part.heading || sense === undefined) continue;
    const role = roleOf(sense, from.year, from.vocabulary);
    if (index === from.title) {
      if (titleHoldsGoals(sense, role)) drafts.set(index, { index, part, role });
      continue;
    }
    if (isSection(from, drafts, index, part, role))
      drafts.set(index, { index, part, role: role ?? containerRole(from, index) });
  }
  return drafts;
}

/** `# 2024 goals` with its list right below. */
function titleHoldsGoals(sense: Sense, role: SectionRole | null): boolean {
  return (
    role !== null &&
    (role.kind === 'review' || role.kind === 'plan' || role.kind === 'undecided') &&
    sense.has('goals') &&
    !sense.has('document') &&
    !sense.has('annual')
  );
}

function containerRole(from: Sectioning, index: number): SectionRole | null {
  return (from.children[index] ?? []).some((child) => from.senses[child]?.period) ? { kind: 'container' } : null;
}

function isSection(
  from: Sectioning,
  drafts: ReadonlyMap<number, Draft>,
  index: number,
  part: Part,
  role: SectionRole | null,
): boolean {
  const above = ancestors(from.parts, index)
    .map((ancestor) => drafts.get(ancestor)?.role)
    .find((found) => found !== undefined);
  const insideGoals = above?.kind === 'review' || above?.kind === 'plan' || above?.kind === 'undecided';
  const isGoals = role?.kind === 'review' || role?.kind === 'plan' || role?.kind === 'undecided';
  if (insideGoals) {
    // A group of the goals above, unless it names goals of another year.
    return isGoals && role.certain && role.year !== null && (above.year !== role.year || above.kind === 'undecided');
  }
  if (above?.kind === 'period') return role?.kind === 'period' || (isGoals && role.certain && role.kind === 'plan');
  if (role === null) return part.heading !== null && part.heading.level < BOLD_LEVEL;
  if (part.heading?.level === BOLD_LEVEL && isGoals) return role.certain || part.body[0]?.kind === 'list';
  return true;
}

function ancestors(parts: readonly Part[], index: number): readonly number[] {
  const found: number[] = [];
  for (let at = parts[index]?.parent ?? null; at !== null; at = parts[at]?.parent ?? null) found.push(at);
  return found;
}

function parentOf(parts: readonly Part[], index: number, order: readonly number[]): number | null {
  const parent = ancestors(parts, index).find((ancestor) => order.includes(ancestor));
  return parent === undefined ? null : order.indexOf(parent);
}

/** Goals whose heading leaves the year open: with marks they were reviewed, and what comes before the periods looks back. */
function settle(
  from: Sectioning,
  drafts: ReadonlyMap<number, Draft>,
  index: number,
  marked: boolean,
): 'review' | 'plan' {
  if (marked) return 'review';
  const others = [...drafts.values()].filter(
    (draft) => draft.index !== index && !ancestors(from.parts, draft.index).includes(index),
  );
  return others.length > 0 && others.every((draft) => draft.index < index) ? 'plan' : 'review';
}

function reasonsOf(role: SectionRole | null, part: Part): readonly Reason[] {
  if (!part.heading || role === null) return [];
  const code = 'code' in role ? role.code : `${role.kind}-words`;
  return [{ code, words: part.heading.text, span: part.heading.line }];
}

/** The items of a section's lists; where it has none, the headings below it are its entries. */
function entriesOf(from: Sectioning, index: number, skip: ReadonlySet<number>): readonly Entry[] {
  const items = itemsBelow(from, index, skip);
  if (items.length > 0) return items;
  return (from.children[index] ?? [])
    .filter((child) => !skip.has(child))
    .flatMap((child): readonly Entry[] => {
      const part = from.parts[child];
      if (!part?.heading) return [];
      const notes = part.body
        .flatMap((block) => notesOf(from.text, block))
        .map((note) => ({ text: note.plain.text, block: note.block }));
      return [{ text: part.heading.text, line: part.heading.line, block: part.block, notes }];
    });
}

function itemsBelow(from: Sectioning, index: number, skip: ReadonlySet<number>): readonly Entry[] {
  const own = (from.parts[index]?.body ?? []).flatMap((block) => itemsOf(from.text, block));
  const below = (from.children[index] ?? [])
    .filter((child) => !skip.has(child))
    .flatMap((child) => itemsBelow(from, child, skip));
  return [...own, ...below];
}

function itemsOf(text: string, block: Block): readonly Entry[] {
  if (block.kind !== 'list') return [];
  // An item that was begun and left empty, as in a new retrospective, is no entry yet.
  const items = block.items.filter((item) => item.children.length > 0);
  return items.map((item) => {
    const [first, ...rest] = item.children;
    const content = first?.kind === 'paragraph' ? first.content : [];
    const line = { start: item.marker.start, end: content.at(-1)?.end ?? item.marker.end };
    const notes = rest
      .flatMap((child) => notesOf(text, child))
      .map((note) => ({ text: note.plain.text, block: note.block }));
    return { text: plainOf(text, content).text, line, block: item.span, notes };
  });
}
