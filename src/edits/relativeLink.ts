/** The way from a file to another, both with `/` and from the same root, as a link has it: `../2023/2023.md`. */
export function relativeLink(from: string, to: string): string {
  return way(from, to.split('/').map(encodeSegment));
}

/** The words of a document with their links and images leading where they led, in a document in another place. */
export function withLinksFrom(words: string, from: string, to: string): string {
  const together = folderOf(from).join('/') === folderOf(to).join('/');
  return words.replaceAll(LINK, (whole, open: string, path: string, rest: string) => {
    if (path === '') return rest.startsWith('#') ? `${open}${relativeLink(to, from)}${rest}` : whole;
    if (together) return whole;
    return `${open}${way(to, resolved(folderOf(from), path.split('/')))}${rest}`;
  });
}

/** `](path` with the `#part` and the title behind it; an address with a scheme or from the root is left alone. */
const LINK = /(\]\()(?![a-z][a-z\d+.-]*:|\/|<)([^\s()#?]*)((?:[#?][^\s()]*)?(?:\s+"[^"]*")?\))/giu;

function folderOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1).map(encodeSegment);
}

function resolved(folder: readonly string[], path: readonly string[]): readonly string[] {
  const way = [...folder];
  for (const segment of path) {
    if (segment === '..' && way.length > 0) way.pop();
    else if (segment !== '.') way.push(segment);
  }
  return way;
}

/** From the folder of a file to encoded segments below the same root. */
function way(from: string, there: readonly string[]): string {
  const here = folderOf(from);
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const up = here.slice(common).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...there.slice(common)].join('/');
}

/** What ends or bends a link in markdown or in an address. Letters of any script stay readable. */
const UNSAFE = /[\s%#?()<>[\]\\"`\p{Cc}]/gu;

function encodeSegment(segment: string): string {
  // encodeURIComponent leaves brackets alone, which would end the link.
  return segment.replaceAll(UNSAFE, (character) =>
    encodeURIComponent(character).replace(/[()]/, (bracket) => (bracket === '(' ? '%28' : '%29')),
  );
}
