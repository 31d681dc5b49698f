/** Characters that folding leaves as they are among others of their kind. A test holds each range. */
const FOLDED = new Uint8Array(0x10000);
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x40],
  [0x5b, 0x7e],
  [0xdf, 0xff],
  [0x430, 0x45f],
  [0x200d, 0x200d],
  [0x2012, 0x2016],
  [0x201a, 0x2023],
  [0x2190, 0x21ff],
  [0x2500, 0x27bf],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fe],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];
for (const [first, last] of RANGES) FOLDED.fill(1, first, last + 1);

const SPACE = 0x20;

/** Whether a text surely is what folding makes of it; of some that are, this is not known. */
export function isFolded(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (FOLDED[code] === 0 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Whether a character is surely a letter or a digit, as most are: nothing else need be asked of it. */
export function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096);
}

/** The first or last units of some texts, to find out with one look whether one of them could begin or end another text. */
export function unitsAt(place: 0 | -1, texts: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(texts, (text) => text.charCodeAt(place === 0 ? 0 : text.length - 1)));
}
