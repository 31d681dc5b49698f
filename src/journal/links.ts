import { type Span, slice } from './text.ts';

/** `[Learn to sail](2022.md#learn-to-sail)`, `[[2022#Learn to sail]]` */
export interface Link {
  /** The linked words as they are written. */
  readonly words: string;
  /** A path from the document on, or for a wiki link the name of a file in any folder; behind `#` a heading. */
  readonly target: string;
  readonly wiki: boolean;
}

const TARGET = /<?([^()<>\s]+)/y;
const WIKI = /(?<!!)\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g;

/** The links to other places that stand in a stretch of markdown; links to the web and images are left aside. */
export function linksIn(text: string, { start, end }: Span): readonly Link[] {
  const written = slice(text, { start, end });
  const links = written.includes('](') ? plainLinksIn(written) : [];
  return written.includes('[[') ? [...links, ...wikiLinksIn(written)] : links;
}

function plainLinksIn(written: string): readonly Link[] {
  const links: Link[] = [];
  let last = 0;
  for (let close = written.indexOf(']('); close >= 0; close = written.indexOf('](', close + 1)) {
    let open = close - 1;
    while (open >= last && written[open] !== '[' && written[open] !== ']') open--;
    if (open < last || open + 1 === close || written[open] === ']' || written[open - 1] === '!') continue;
    TARGET.lastIndex = close + 2;
    const target = TARGET.exec(written)?.[1];
    if (target === undefined) continue;
    last = TARGET.lastIndex;
    if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target))
      links.push({ words: written.slice(open + 1, close), target, wiki: false });
  }
  return links;
}

function wikiLinksIn(written: string): readonly Link[] {
  return [...written.matchAll(WIKI)].map(([, name = '', anchor = '', words]) => {
    const file = name === '' || /\.md$/i.test(name) ? name : `${name}.md`;
    return { words: words ?? (anchor || name), target: `${file}#${anchor}`, wiki: true };
  });
}
