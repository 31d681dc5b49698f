import type { Goal, Mark, Retrospective } from '../journal/retrospective.ts';
import type { StatusId } from '../journal/status.ts';
import type { Span } from '../journal/text.ts';

/** What of the goals with one status is painted. */
export interface StatusSpans {
  /** List markers, and marks that are letters: an emoji has its own colour. */
  readonly tinted: readonly Span[];
  /** The goals' words, which the overview ruler shows, and which are struck where the status is that they were dropped. */
  readonly goals: readonly Span[];
}

/** Where the statuses of a document's goals show. Nothing of a goal that may be none, or has no status. */
export function statusSpans(text: string, { sections }: Retrospective): ReadonlyMap<StatusId, StatusSpans> {
  const found = new Map<StatusId, { readonly tinted: Span[]; readonly goals: Span[] }>();
  for (const section of sections) {
    if ((section.kind !== 'review' && section.kind !== 'plan') || !section.certain) continue;
    for (const goal of section.goals) {
      if (goal.status === null) continue;
      const spans = found.get(goal.status) ?? { tinted: [], goals: [] };
      found.set(goal.status, spans);
      spans.goals.push(goal.label);
      spans.tinted.push(...markerOf(text, goal), ...goal.marks.filter(isTintable).map(tintedPart));
    }
  }
  return found;
}

/** `1.` of `1. Read more`, `-` of `- [x] Read more`. */
function markerOf(text: string, { form, line }: Goal): readonly Span[] {
  if (form !== 'ordered' && form !== 'bullet' && form !== 'task') return [];
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(line.start, line.start + 10))?.[0];
  return marker === undefined ? [] : [{ start: line.start, end: line.start + marker.length }];
}

function isTintable({ notation, place }: Mark): boolean {
  switch (notation) {
    case 'box':
    case 'sign':
    case 'word':
    case 'figure':
    case 'front-matter':
      return place !== 'elsewhere' || notation === 'front-matter';
    case 'emoji':
    case 'strike':
    case 'heading':
    case 'list':
    case 'input':
      // What says it for several goals, or is the goal's own words, is not this goal's to paint.
      return false;
    default:
      return notation satisfies never;
  }
}

/** A box with its brackets: the `x` alone is small, and the blank of an empty one cannot be seen. */
function tintedPart({ notation, span }: Mark): Span {
  return notation === 'box' ? { start: span.start - 1, end: span.end + 1 } : span;
}
