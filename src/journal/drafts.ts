import { BOLD_LEVEL, type Part } from './outline.ts';
import { type DocumentPeriod, roleOf, type SectionRole } from './roles.ts';
import type { Sense } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Drafting {
  readonly parts: readonly Part[];
  readonly children: readonly (readonly number[])[];
  readonly senses: readonly Sense[];
  readonly vocabulary: Vocabulary;
  readonly document: DocumentPeriod;
  /** The part that carries the document's title. */
  readonly title: number | null;
}

/** A part that is a section, with what its heading and place say of it; a role of null is not understood. */
export interface Draft {
  readonly index: number;
  readonly part: Part;
  readonly role: SectionRole | null;
}

export type GoalsRole = Extract<SectionRole, { readonly certain: boolean }>;

/** The parts of a document that are sections of their own, by their index. */
export function draftsOf(from: Drafting): ReadonlyMap<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (const [index, part] of from.parts.entries()) {
    const sense = from.senses[index];
    if (!part.heading || sense === undefined) continue;
    const role = roleOf(sense, from.document, from.vocabulary);
    if (index === from.title) {
      if (titleHoldsGoals(sense, role)) drafts.set(index, { index, part, role });
    } else if (isSection(from, drafts, index, role)) {
      drafts.set(index, { index, part, role: role ?? containerRole(from, index) });
    }
  }
  return drafts;
}

export function isGoals(role: SectionRole | null | undefined): role is GoalsRole {
  return role !== null && role !== undefined && 'certain' in role;
}

/** `# 2024 goals` with its list right below. */
function titleHoldsGoals(sense: Sense, role: SectionRole | null): boolean {
  return isGoals(role) && sense.has('goals') && !sense.has('document') && !sense.has('annual');
}

function containerRole(from: Drafting, index: number): SectionRole | null {
  return (from.children[index] ?? []).some((child) => from.senses[child]?.period) ? { kind: 'container' } : null;
}

function isSection(
  from: Drafting,
  drafts: ReadonlyMap<number, Draft>,
  index: number,
  role: SectionRole | null,
): boolean {
  const part = from.parts[index];
  const above = ancestorsOf(from.parts, index).find((ancestor) => ancestor !== from.title && drafts.has(ancestor));
  const over = above === undefined ? null : (drafts.get(above)?.role ?? null);
  if (above !== undefined && isGoals(over))
    return isGoals(role) && partsFrom(role, over, from.senses[index], from.senses[above]);
  if (over?.kind === 'period')
    return role?.kind === 'period' || (isGoals(role) && role.certain && role.kind === 'plan');
  const bold = part?.heading?.level === BOLD_LEVEL;
  if (role === null) return !bold;
  if (bold && isGoals(role)) return role.certain || part.body[0]?.kind === 'list';
  return true;
}

/** Whether goals below goals are a section of their own, not a group: those of another year, and those that an outlook leads to. */
function partsFrom(role: GoalsRole, over: GoalsRole, sense: Sense | undefined, above: Sense | undefined): boolean {
  if (!role.certain || role.year === null) return false;
  return (
    over.year !== role.year ||
    over.kind === 'undecided' ||
    (sense?.has('goals') === true && above?.has('goals') === false)
  );
}

/** The parts that a part stands in, from the nearest on. */
export function ancestorsOf(parts: readonly Part[], index: number): readonly number[] {
  const found: number[] = [];
  for (let at = parts[index]?.parent ?? null; at !== null; at = parts[at]?.parent ?? null) found.push(at);
  return found;
}
