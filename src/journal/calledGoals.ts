import type { Part } from './outline.ts';
import type { StatusWords } from './statusWords.ts';

interface Outlined {
  readonly parts: readonly Part[];
  readonly children: readonly (readonly number[])[];
  readonly words: StatusWords;
}

/** Whether most headings below one call themselves goals: `### Goal: sail`, `### Goal 2: row`. */
export function callsGoals({ parts, children, words }: Outlined, index: number): boolean {
  const below = children[index] ?? [];
  const called = below.filter((child) => words.goalNumber(parts[child]?.plain.text ?? '') > 0);
  return called.length > 1 && called.length * 2 >= below.length;
}
