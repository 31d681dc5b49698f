import { plainOf } from './inline.ts';
import type { Block, ParagraphBlock } from './markdown.ts';
import { type Sense, senseOf } from './sense.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How long a sentence above a list may be that says what the list holds, in UTF-16 units. */
export const LONGEST_LEAD = 240;
/** How much of a paragraph is looked at from its end: an earlier sentence may name the goals, `And my goals for 2021? Well…` */
const WINDOW = 2 * LONGEST_LEAD;
const LEAD_LINES = 3;

/** What the sentence right above a list of a body says, for the list at that place in it. */
export function leadOver(text: string, body: readonly Block[], list: number, vocabulary: Vocabulary): Sense | null {
  const above = body[list - 1];
  const below = body[list];
  if (above?.kind !== 'paragraph') return null;
  // A sentence that ends as one leads to several items; what it says of one thing stands for itself.
  const single = below?.kind === 'list' && below.items.length === 1;
  if (single && !/[:：]$/.test(text.slice(above.span.start, above.span.end).trimEnd())) return null;
  return lastSentence(text, above, vocabulary);
}

/** The last sentence of a paragraph that speaks of the goals of a year, else its last. */
function lastSentence(text: string, paragraph: ParagraphBlock, vocabulary: Vocabulary): Sense {
  const words = plainOf(text, paragraph.content.slice(-LEAD_LINES)).text.slice(-WINDOW);
  const sentences = words.split(/(?<=[.!?。！？])\s*(?=\S)/u).map((sentence) => senseOf(sentence, vocabulary));
  const dated = sentences.findLast(
    (sentence) => sentence.has('goals') && sentence.years.some((year) => year.kind === 'absolute'),
  );
  return dated ?? sentences.at(-1) ?? senseOf('', vocabulary);
}

/** What the sentences say that stand right above the lists of a body. */
export function leadsOver(text: string, body: readonly Block[], vocabulary: Vocabulary): readonly Sense[] {
  return body.flatMap((block, index) => (block.kind === 'list' ? (leadOver(text, body, index, vocabulary) ?? []) : []));
}
