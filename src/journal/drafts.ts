import { BOLD_LEVEL, LEAD_LEVEL, type Part } from './outline.ts';
import { type Drafting, itemsOf, partRole, SAID_ABOVE } from './partRoles.ts';
import { type GoalsRole, isGoals, type SectionRole } from './roles.ts';
import type { Sense } from './sense.ts';
import { titleRoleOf } from './titleRole.ts';

/** A part that is a section, with what its heading and place say of it; a role of null is not understood. */
export interface Draft {
  readonly index: number;
  readonly part: Part;
  readonly role: SectionRole | null;
  /** Whether its goals stand in its own blocks alone, not under the headings below. */
  readonly alone: boolean;
}

/** The parts of a document that are sections of their own, by their index. */
export function draftsOf(from: Drafting): ReadonlyMap<number, Draft> {
  const roles = from.parts.map((part, index) => partRole(from, part, index));
  const titleRole = titleRoleOf(from, roles);
  const drafts = new Map<number, Draft>();
  for (const [index, part] of from.parts.entries()) {
    const role = roles[index] ?? null;
    if (index === from.title) {
      if (titleRole !== null) drafts.set(index, { index, part, role: titleRole, alone: titleRole.code === SAID_ABOVE });
    } else if (part.heading && isSection(from, drafts, index, role)) {
      drafts.set(index, { index, part, role: role ?? containerRole(from, index), alone: false });
    }
  }
  return drafts;
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
  const above = ancestorsOf(from.parts, index).find((ancestor) => drafts.get(ancestor)?.alone === false);
  const over = above === undefined ? null : (drafts.get(above)?.role ?? null);
  if (above === from.title && above !== undefined && isGoals(over))
    return (
      role !== null &&
      (isGoals(role)
        ? partsFrom(role, over, from.senses[index], undefined)
        : role.kind !== 'container' || containerRole(from, index) !== null || (from.children[index] ?? []).length === 0)
    );
  if (above !== undefined && isGoals(over) && part?.heading?.level === LEAD_LEVEL) return isGoals(role);
  if (above !== undefined && isGoals(over))
    return isGoals(role)
      ? partsFrom(role, over, from.senses[index], from.senses[above]) && !tellsOfPlanned(from, part, role, over)
      : role?.kind === 'period' && part?.parent === above && hasBeen(from, part, over);
  if (over?.kind === 'period')
    return role?.kind === 'period' || (isGoals(role) && role.certain && role.kind === 'plan');
  const bold = part?.heading?.level === BOLD_LEVEL;
  if (role === null) return !bold;
  if (bold && isGoals(role)) return role.certain || part.body[0]?.kind === 'list';
  return true;
}

/** Whether the text below a heading in a plan tells of that goal, and leads to no list: `Last year I came near this goal.` */
function tellsOfPlanned(from: Drafting, part: Part | undefined, role: GoalsRole, over: GoalsRole): boolean {
  if (over.kind !== 'plan' || role.kind !== 'review' || role.code !== SAID_ABOVE) return false;
  const body = part?.body ?? [];
  const lead = body[body.findIndex(({ kind }) => kind === 'list') - 1];
  return lead?.kind === 'paragraph' && !/[:：]\s*$/.test(from.text.slice(lead.span.start, lead.span.end));
}

/** Whether a period right below goals tells what was done in it: it is not to come, and lists no goals with their marks. */
function hasBeen(from: Drafting, part: Part, over: GoalsRole): boolean {
  if (over.kind === 'plan' || over.year === null || over.year > from.document.year) return false;
  const { items, marked } = itemsOf(from, part);
  return part.body.length > 0 && (marked.length === 0 || marked.length * 2 < items.length);
}

/** Whether goals below goals are a section of their own, not a group: those of another year, and those that an outlook leads to. */
function partsFrom(role: GoalsRole, over: GoalsRole, sense: Sense | undefined, above: Sense | undefined): boolean {
  if (!role.certain) return false;
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
