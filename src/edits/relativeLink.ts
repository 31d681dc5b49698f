/** The way from a file to another, both with `/` and from the same root, as a link has it: `../2023/2023.md`. */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const up = here.slice(common).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...there.slice(common)].map(encodeSegment).join('/');
}

/** What ends or bends a link in markdown or in an address. Letters of any script stay readable. */
const UNSAFE = /[\s%#?()<>[\]\\"`\p{Cc}]/gu;

function encodeSegment(segment: string): string {
  // encodeURIComponent leaves brackets alone, which would end the link.
  return segment.replaceAll(UNSAFE, (character) =>
    encodeURIComponent(character).replace(/[()]/, (bracket) => (bracket === '(' ? '%28' : '%29')),
  );
}
