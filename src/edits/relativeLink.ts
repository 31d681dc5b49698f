/** The way from a file to another, both with `/` and from the same root, as a link has it: `../2023/2023.md`. */
export function relativeLink(from: string, to: string): string {
  return way(from, to.split('/').map(encodeSegment));
}

/**
 * The words of a document with their links and images leading where they led, in a document in another place: those in
 * markdown, also between pointed brackets, their definitions, and `src` and `href` of HTML. Code stays as it is.
 */
export function withLinksFrom(words: string, from: string, to: string): string {
  const together = folderOf(from).join('/') === folderOf(to).join('/');
  return words.replaceAll(LINK, (whole, ...groups: readonly (string | undefined)[]) => {
    // Behind the two groups of code each way to write a link has three: what opens it, the path, what follows.
    const at = [2, 5, 8, 11, 14, 17].find((group) => groups[group] !== undefined);
    if (at === undefined) return whole;
    const [open = '', path = '', rest = ''] = groups.slice(at, at + 3);
    if (path === '') return rest.startsWith('#') ? `${open}${relativeLink(to, from)}${rest}` : whole;
    return together ? whole : `${open}${way(to, resolved(folderOf(from), path.split('/')))}${rest}`;
  });
}

/** Not an address with a scheme, nor one from the root. */
const RELATIVE = String.raw`(?![a-z][a-z\d+.-]*:|/)`;
const TITLE = String.raw`(?:"[^"]*"|'[^']*'|\([^()]*\))`;
const LINK = new RegExp(
  [
    // Code: fences and spans.
    String.raw`^[ \t]*(?<fence>\x60{3,}|~{3,}).*\n[^]*?(?:^[ \t]*\k<fence>|$(?![^]))`,
    String.raw`(?<!\x60)(?<ticks>\x60+)(?!\x60).*?(?<!\x60)\k<ticks>(?!\x60)`,
    // `](path`, with what may follow the path: `#part`, a title, the bracket.
    String.raw`(\]\()${RELATIVE}(?!<)((?:[^\s()#?]|\([^\s()]*\))*)((?:[#?][^\s()]*)?(?:\s+${TITLE})?\))`,
    // `](<path`
    String.raw`(\]\(<)${RELATIVE}([^<>#?\n]*)((?:[#?][^<>\n]*)?>)`,
    // `[name]: path`
    String.raw`(^[ \t]*\[(?!\^)[^\]\n]+\]:[ \t]+)${RELATIVE}(?!<)([^\s#?]+)([#?]\S*)?(?=[ \t]*$|[ \t]+["'(])`,
    // `[name]: <path`
    String.raw`(^[ \t]*\[(?!\^)[^\]\n]+\]:[ \t]+<)${RELATIVE}([^<>#?\n]*)((?:[#?][^<>\n]*)?>)`,
    // `<img src=path`
    String.raw`(<[a-z][^<>]*?\s(?:src|href)\s*=\s*)${RELATIVE}(?!["'])([^\s"'<>#?]+)((?:[#?][^\s"'<>]*)?)(?=[\s>])`,
    // `<img src="path"`
    String.raw`(<[a-z][^<>]*?\s(?:src|href)\s*=\s*["'])${RELATIVE}([^"'#?\n]*)((?:[#?][^"'\n]*)?["'])`,
  ].join('|'),
  'gimu',
);

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
