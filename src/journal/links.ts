import { type Span, slice } from './text.ts';

/** `[Learn to sail](2022.md#learn-to-sail)` */
export interface Link {
  /** The linked words as they are written. */
  readonly words: string;
  readonly target: string;
}

const LINK = /(?<!!)\[([^[\]]+)\]\(<?([^()<>\s]+)/g;

/** The links to other places that stand in a stretch of markdown; links to the web and images are left aside. */
export function linksIn(text: string, { start, end }: Span): readonly Link[] {
  const written = slice(text, { start, end });
  if (!written.includes('](')) return [];
  return [...written.matchAll(LINK)].flatMap(([, words = '', target = '']) =>
    /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target) ? [] : [{ words, target }],
  );
}
