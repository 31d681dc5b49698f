import type { Lexicon } from './lexicon.ts';
import type { Part } from './outline.ts';
import type { Sense } from './sense.ts';
import type { StatusWords } from './statusWords.ts';

/** What is needed to find the goals of a section. */
export interface Collecting {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly children: readonly (readonly number[])[];
  /** The part that carries the title: below it not every heading is a goal, only those with a mark. */
  readonly title: number;
  readonly senses: readonly Sense[];
  readonly lexicon: Lexicon;
  readonly words: StatusWords;
  /** The parts that are sections of goals. */
  readonly goalParts: ReadonlySet<number>;
  /** The parts whose heading stands below several goals, the same each time: `How I will know`. */
  readonly repeated: ReadonlySet<number>;
}
