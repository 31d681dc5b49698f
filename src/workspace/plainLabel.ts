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
  const character = new Intl.Segmenter('und').segment(plain).containing(LONGEST);
  return `${plain.slice(0, character?.index)}…`;
}
