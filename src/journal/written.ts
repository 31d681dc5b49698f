import { dateIn } from './date.ts';
import { plainOf } from './inline.ts';
import { lexiconOf } from './lexicon.ts';
import type { Part } from './outline.ts';
import { fold } from './phrases.ts';
import type { Written } from './retrospective.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many blocks at the top are looked at for a date, and how long a line with one may be. */
const BLOCKS = 6;
const LONGEST = 80;

/** The line near the top that says when the document was written: `작성일: 2023-12-30`. */
export function writtenIn(text: string, parts: readonly Part[], vocabulary: Vocabulary): Written | null {
  const lexicon = lexiconOf(vocabulary);
  for (const part of parts.slice(0, 3)) {
    for (const block of part.body.slice(0, BLOCKS)) {
      for (const line of block.kind === 'paragraph' ? block.content.slice(0, BLOCKS) : []) {
        if (line.end - line.start > LONGEST) continue;
        const words = fold(plainOf(text, [line]).text);
        const label = lexicon.find('written', words)[0];
        const date = dateIn(words, vocabulary);
        if (date !== null && ((label !== undefined && label.start <= 2) || /^[\d\s.\-/년월일年月日]+$/u.test(words)))
          return { line, ...date };
      }
    }
  }
  return null;
}
