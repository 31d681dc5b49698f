/** Characters that would reorder or hide what stands around them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const LONGEST = 200;

/** A text out of a document as a label of VS Code's own views: one line, no tricks, of bearable length. */
export function plainLabel(text: string): string {
  const plain = text
    .replace(UNSEEN, () => ' ')
    .replace(/\s+/gu, () => ' ')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const graphemes = new Intl.Segmenter('und').segment(plain.slice(0, LONGEST));
  return `${Array.from(graphemes, ({ segment }) => segment)
    .slice(0, -1)
    .join('')}…`;
}
