import type { Goal, Retrospective } from './retrospective.ts';

/** The goals of all sections, in their order. */
export function allGoals({ sections }: Pick<Retrospective, 'sections'>): readonly Goal[] {
  return sections.flatMap((section) => ('goals' in section ? section.goals : []));
}
