import { type Span, slice } from './text.ts';

/** `[Learn to sail](2022.md#learn-to-sail)`, `[[2022#Learn to sail]]` */
export interface Link {
  /** The linked words as they are written. */
  readonly words: string;
  /** A path from the document on, or for a wiki link the name of a file in any folder; behind `#` a heading. */
  readonly target: string;
  readonly wiki: boolean;
}

const LINK = /(?<!!)\[([^[\]]+)\]\(<?([^()<>\s]+)/g;
const WIKI = /(?<!!)\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g;

/** The links to other places that stand in a stretch of markdown; links to the web and images are left aside. */
export function linksIn(text: string, { start, end }: Span): readonly Link[] {
  const written = slice(text, { start, end });
  const links = written.includes('](')
    ? [...written.matchAll(LINK)].flatMap(([, words = '', target = '']) =>
        /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target) ? [] : [{ words, target, wiki: false }],
      )
    : [];
  return written.includes('[[') ? [...links, ...wikiLinksIn(written)] : links;
}

function wikiLinksIn(written: string): readonly Link[] {
  return [...written.matchAll(WIKI)].map(([, name = '', anchor = '', words]) => {
    const file = name === '' || /\.md$/i.test(name) ? name : `${name}.md`;
    return { words: words ?? (anchor || name), target: `${file}#${anchor}`, wiki: true };
  });
}
