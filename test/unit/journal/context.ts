import { type ReadContext, read } from '../../../src/journal/read.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

export function contextOf(over: Partial<ReadContext> = {}): ReadContext {
  return {
    path: '2023.md',
    today: { year: 2026, month: 6, day: 1 },
    statuses: DEFAULT_STATUSES,
    vocabulary: builtInVocabulary,
    ...over,
  };
}

/** The retrospective that a text is; fails where it is none. */
export function retrospectiveOf(text: string, over: Partial<ReadContext> = {}): Retrospective {
  const reading = read(text, contextOf(over));
  if (reading.kind === 'other') throw new Error(`no retrospective: ${JSON.stringify(reading.reasons)}`);
  return reading.retrospective;
}

/** `review 2023 done: Read more`, one for each goal. */
export function goalLines(text: string, over: Partial<ReadContext> = {}): readonly string[] {
  return retrospectiveOf(text, over).sections.flatMap((section) =>
    section.kind === 'review' || section.kind === 'plan'
      ? section.goals.map((goal) => `${section.kind} ${section.year} ${goal.status ?? '-'}: ${goal.text}`)
      : [],
  );
}
