import type { Goal } from './retrospective.ts';
import { type Span, slice } from './text.ts';

/** The signs of emphasis and code right before and behind a goal's words. */
interface Emphasis {
  readonly before: string;
  readonly behind: string;
}

function emphasisAround(text: string, { label, line }: Goal): Emphasis {
  return {
    before: /[*_`]*$/.exec(text.slice(line.start, label.start))?.[0] ?? '',
    behind: /^[*_`]*/.exec(text.slice(label.end, line.end))?.[0] ?? '',
  };
}

/** `](book.md "Title")`, `][book]` or `]`, with emphasis around it. */
const LINK_END = /^[*_`]*\](?:\((?:<[^<>\n]*>|\([^()\n]*\)|[^()\n])*\)|\[[^\]\n]*\])?[*_`]*/;

/** `Read **ten [books](books.md)**`: the words with the emphasis or link that ends with them, as markdown of its own. */
export function markdownWords(text: string, goal: Goal): string {
  const { label, line } = goal;
  const words = slice(text, label);
  const { before, behind } = emphasisAround(text, goal);
  const { isOpened, isClosed } = halfLinks(words);
  const linkStart = isClosed && /[*_`]*\[[*_`]*$/.exec(text.slice(line.start, label.start));
  const linkEnd = isOpened && LINK_END.exec(text.slice(label.end, line.end));
  return (linkStart ? linkStart[0] : before) + words + (linkEnd ? linkEnd[0] : behind);
}

/** Words may end with a link's words, `Read [the book`, or begin with them, `The book](book.md) is read`. */
function halfLinks(words: string): { readonly isOpened: boolean; readonly isClosed: boolean } {
  let depth = 0;
  let isClosed = false;
  for (const [bracket] of words.matchAll(/(?<!\\)[[\]]/g)) {
    if (bracket === '[') depth++;
    else if (depth > 0) depth--;
    else isClosed = true;
  }
  return { isOpened: depth > 0, isClosed };
}

/** What other words take the place of: emphasis around all of them stays, emphasis of some of them goes. */
export function wordsSpan(text: string, goal: Goal): Span {
  const { before, behind } = emphasisAround(text, goal);
  const { start, end } = goal.label;
  return before === behind ? { start, end } : { start: start - before.length, end: end + behind.length };
}
