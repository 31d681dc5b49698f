import type { Part } from './outline.ts';
import { cachedBy } from './phrases.ts';
import { type DocumentPeriod, type GoalsRole, nextYearOf } from './roles.ts';
import type { Sense } from './sense.ts';

interface Outlined {
  readonly parts: readonly Part[];
  readonly senses: readonly Sense[];
  readonly document: DocumentPeriod;
  readonly title: number;
}

/** Letters beside the known words that such headings may have: `Review of last goals`. */
const SPARE = 8;

/** `Recap`, `Review of my last goals`: a look back that names no year. */
export function isRecap(sense: Sense): boolean {
  return (
    (sense.has('review') || sense.has('document')) &&
    !sense.has('plan') &&
    sense.years.every(({ kind }) => kind === 'relative') &&
    sense.rest(['review', 'document', 'goals', 'lastYear']) <= (sense.has('goals') ? SPARE : 0)
  );
}

/** `New goals`: those that follow others, of no year by name. */
export function isRenewed(sense: Sense): boolean {
  return sense.has('goals') && sense.has('plan') && sense.years.length === 0 && sense.rest(['goals', 'plan']) === 0;
}

/** Whether one heading looks back and a later one says that new goals follow. */
export function recapsAndRenews(senses: readonly Sense[]): boolean {
  const back = senses.findIndex(isRecap);
  return back >= 0 && senses.slice(back + 1).some((sense) => isRenewed(sense) && !sense.has('review'));
}

/** Below a title that names goals, `Recap` with a list takes up the old ones where `New goals` follow it. */
export function recapRole(from: Outlined, index: number, sense: Sense): GoalsRole | null {
  const { title, senses, document } = from;
  if (!senses[title]?.has('goals') || document.sets) return null;
  const turn = turnsOf(from).get(from.parts[index]?.parent ?? null);
  if (turn === undefined || turn.recap >= turn.renewed || !hasList(from.parts[index])) return null;
  if (isRenewed(sense) && index > turn.recap)
    return { kind: 'plan', year: nextYearOf(document), code: 'goals-promise', certain: true };
  if (isRecap(sense) && index < turn.renewed)
    return { kind: 'review', year: document.year, code: 'goals-review', certain: true };
  return null;
}

/** The first look back and the last new goals among the headings below one. */
interface Turn {
  readonly recap: number;
  readonly renewed: number;
}

const turnsOf = cachedBy(({ parts, senses }: Outlined): ReadonlyMap<number | null, Turn> => {
  const turns = new Map<number | null, Turn>();
  for (const [index, part] of parts.entries()) {
    const sense = senses[index];
    if (sense === undefined || !hasList(part)) continue;
    const { recap, renewed } = turns.get(part.parent) ?? { recap: Number.POSITIVE_INFINITY, renewed: -1 };
    if (isRenewed(sense)) turns.set(part.parent, { recap, renewed: index });
    else if (isRecap(sense)) turns.set(part.parent, { recap: Math.min(recap, index), renewed });
  }
  return turns;
});

function hasList(part: Part | undefined): boolean {
  return part?.body.some(({ kind }) => kind === 'list') === true;
}
