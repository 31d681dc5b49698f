import { plainOf } from './inline.ts';
import { LONGEST_LEAD, leadOver } from './leads.ts';
import { LEAD_LEVEL, type Part } from './outline.ts';
import { type DocumentPeriod, type GoalsRole, goalsRoleOf, isGoals, roleOf } from './roles.ts';
import { type Sense, senseOf } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Outline {
  readonly parts: readonly Part[];
  /** For each part. */
  readonly senses: readonly Sense[];
  readonly title: number;
}

/**
 * Makes a part of its own of a list further down in a part that a sentence above it gives to the goals of another year:
 * `My goals for 2023 were:`, a list, `And this is what I want to do in 2024:`, a list.
 */
export function withLedParts(
  text: string,
  outline: Outline,
  document: DocumentPeriod,
  vocabulary: Vocabulary,
): Outline {
  const cuts = outline.parts.map((part, index) => {
    // A title that names the goals of a later year says nothing of the lists right below it.
    const sense =
      index === outline.title && document.announced !== null ? senseOf('', vocabulary) : outline.senses[index];
    return cutsOf(text, part, sense, document, vocabulary);
  });
  if (cuts.every((found) => found.length === 0)) return outline;
  const parts: Part[] = [];
  const senses: Sense[] = [];
  const moved: number[] = [];
  for (const [index, part] of outline.parts.entries()) {
    const own = cuts[index] ?? [];
    moved.push(parts.length);
    const at = parts.length;
    const parent = part.parent === null ? null : (moved[part.parent] ?? null);
    const ends = [...own.slice(1).map((cut) => cut.at), part.body.length];
    parts.push({ ...part, parent, ...cutBody(part, 0, own[0]?.at ?? part.body.length) });
    const sense = outline.senses[index];
    if (sense !== undefined) senses.push(sense);
    for (const [order, cut] of own.entries()) {
      parts.push(ledPart(text, part, cut.at, ends[order] ?? part.body.length, at));
      senses.push(cut.lead);
    }
  }
  return { parts, senses, title: moved[outline.title] ?? outline.title };
}

interface Cut {
  /** Index in the body of the paragraph above the list. */
  readonly at: number;
  readonly lead: Sense;
}

function cutsOf(
  text: string,
  part: Part,
  sense: Sense | undefined,
  document: DocumentPeriod,
  vocabulary: Vocabulary,
): readonly Cut[] {
  const lists = part.body.flatMap((block, index) => (block.kind === 'list' ? [index] : []));
  if (lists.length < 2 || sense === undefined) return [];
  const heading = roleOf(sense, document, vocabulary);
  // `This year's goals were:` is said of the year that is looked back on.
  const yearOf = (role: GoalsRole) => role.year ?? document.year;
  const led = lists.flatMap((index, order) => {
    const lead = leadOver(text, part.body, index, vocabulary);
    const role = lead === null ? null : goalsRoleOf(lead, document, LONGEST_LEAD);
    return lead !== null && isGoals(role) && role.certain ? [{ at: index - 1, order, lead, role }] : [];
  });
  let over = isGoals(heading) ? heading : null;
  // `## Goals for 2022`, `Those of 2021 were:`, a list, `And those of 2022 are:`, a list.
  const later = over === null ? undefined : yearOf(over);
  const returns = led.some(({ order, role }) => order > 0 && yearOf(role) === later);
  const cuts: Cut[] = [];
  for (const { at, order, lead, role } of led) {
    const other = over === null || yearOf(over) !== yearOf(role);
    if ((order > 0 || returns) && other && (heading?.kind !== 'period' || role.kind === 'plan'))
      cuts.push({ at, lead });
    over = role;
  }
  return cuts;
}

function cutBody({ body, heading, own }: Part, from: number, to: number): Pick<Part, 'body' | 'own'> {
  const kept = body.slice(from, to);
  return {
    body: kept,
    own: to === body.length ? own : { ...own, end: kept.at(-1)?.span.end ?? heading?.line.end ?? own.start },
  };
}

function ledPart(text: string, part: Part, from: number, to: number, parent: number): Part {
  const lead = part.body[from];
  if (lead?.kind !== 'paragraph') throw new RangeError('a sentence stands above the list');
  const plain = plainOf(text, lead.content.slice(-1));
  const body = part.body.slice(from + 1, to);
  const span = { start: lead.span.start, end: body.at(-1)?.span.end ?? lead.span.end };
  const heading = { text: plain.text.replace(/\s*[:：]$/u, ''), level: LEAD_LEVEL, line: lead.span };
  return { heading, plain, body, parent, block: span, own: span };
}
