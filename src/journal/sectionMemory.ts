import type { Draft } from './drafts.ts';
import type { Block } from './markdown.ts';
import type { Part } from './outline.ts';
import type { Entry, Goal } from './retrospective.ts';
import { isGoals } from './roles.ts';
import { shiftedEntry, shiftedGoal } from './shift.ts';
import { slice } from './text.ts';

/** What was found in the sections of one version of a text, by the parts that they are. */
export interface SectionRead extends Frame {
  readonly goals: Map<Draft, readonly Goal[]>;
  readonly entries: Map<Draft, readonly Entry[]>;
}

type Found<One> = ReadonlyMap<Draft, readonly One[]>;

/** All that decides what is found in a section, besides its own blocks. */
interface Frame {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly title: number;
  readonly drafts: ReadonlyMap<number, Draft>;
}

/** What was found in the version before, for the sections that say the same in this one. */
export interface Recalled {
  goals(draft: Draft): readonly Goal[] | undefined;
  entries(draft: Draft): readonly Entry[] | undefined;
}

/** `cameFrom` gives for a block that has only moved what it was before. */
export function recallSections(
  before: SectionRead,
  now: Frame,
  cameFrom: ReadonlyMap<Block, Block>,
): Recalled | undefined {
  if (!isSameFrame(before, now)) return undefined;
  const recall = <One>(draft: Draft, of: Found<One>, shifted: (one: One, by: number) => One) => {
    const was = before.drafts.get(draft.index);
    const by = was && isSameRole(was, draft) ? shiftOf(draft.index, before.parts, now.parts, cameFrom) : null;
    const found = was && of.get(was);
    return by === null ? undefined : by === 0 ? found : found?.map((one) => shifted(one, by));
  };
  return {
    goals: (draft) => recall(draft, before.goals, shiftedGoal),
    entries: (draft) => recall(draft, before.entries, shiftedEntry),
  };
}

/** Whether two versions have the same headings, and the same of them are sections. */
function isSameFrame(before: Frame, now: Frame): boolean {
  return (
    before.parts.length === now.parts.length &&
    before.title === now.title &&
    before.drafts.size === now.drafts.size &&
    [...now.drafts.values()].every((draft) => isSameKind(before.drafts.get(draft.index), draft)) &&
    now.parts.every((part, index) => isSameHeading(before, before.parts[index], now, part))
  );
}

function isSameKind(before: Draft | undefined, { role }: Draft): boolean {
  return before !== undefined && isGoals(before.role) === isGoals(role);
}

function isSameHeading(before: Frame, was: Part | undefined, now: Frame, { heading, parent }: Part): boolean {
  if (was === undefined || was.parent !== parent || was.heading?.level !== heading?.level) return false;
  return !heading || !was.heading || slice(before.text, was.heading.line) === slice(now.text, heading.line);
}

/** Only whether goals are looked back on or planned decides what their marks are. */
function isSameRole(before: Draft, { role, alone }: Draft): boolean {
  return before.alone === alone && (before.role?.kind === 'plan') === (role?.kind === 'plan');
}

/** How far a part has moved with all that stands below it; null where anything in it is not as it was. */
function shiftOf(
  index: number,
  before: readonly Part[],
  now: readonly Part[],
  cameFrom: ReadonlyMap<Block, Block>,
): number | null {
  let shift: number | undefined;
  const moves = (by: number) => {
    shift ??= by;
    return shift === by;
  };
  for (let at = index; at < now.length && (at === index || (now[at]?.parent ?? -1) >= index); at++) {
    const [was, is] = [before[at], now[at]];
    if (was === undefined || is === undefined || was.body.length !== is.body.length) return null;
    if (is.heading && was.heading && !moves(is.heading.line.start - was.heading.line.start)) return null;
    for (const [order, block] of is.body.entries()) {
      const old = was.body[order];
      if (old !== (cameFrom.get(block) ?? block) || !moves(block.span.start - old.span.start)) return null;
    }
  }
  return shift ?? 0;
}
