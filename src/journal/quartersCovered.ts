import type { PeriodSection } from './retrospective.ts';

/** The quarters that a period reaches into, 1 to 4, in its own order; one of several months names each of them once. */
export function quartersCovered({ quarters, months }: Pick<PeriodSection, 'quarters' | 'months'>): readonly number[] {
  return [...new Set([...quarters, ...months.map((month) => Math.ceil(month / 3))])];
}
