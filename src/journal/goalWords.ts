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

/** `Read **ten books**`: the words with the emphasis that ends with them, as markdown that stands for itself. */
export function markdownWords(text: string, goal: Goal): string {
  const { before, behind } = emphasisAround(text, goal);
  return before + slice(text, goal.label) + behind;
}

/** What other words take the place of: emphasis around all of them stays, emphasis of some of them goes. */
export function wordsSpan(text: string, goal: Goal): Span {
  const { before, behind } = emphasisAround(text, goal);
  const { start, end } = goal.label;
  return before === behind ? { start, end } : { start: start - before.length, end: end + behind.length };
}
