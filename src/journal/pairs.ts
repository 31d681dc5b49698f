import type { Span } from './text.ts';

/** Where a run of one character ends. */
export function runEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && text[to] === text[at]) to++;
  return to;
}

/** Where `[words](target)` or `[words][label]` ends, with `at` on its first bracket. */
export function linkEnd(text: string, at: number, pairs: ReadonlyMap<number, number>): number | null {
  const close = pairs.get(at);
  if (close === undefined) return null;
  const target = text[close + 1];
  if (target !== '(' && target !== '[') return null;
  const end = pairs.get(close + 1);
  return end === undefined ? null : end + 1;
}

/**
 * Where each bracket, parenthesis and run of backticks closes, in one pass.
 * A link's closing bracket is kept under `-offset - 1`, with the end of the link.
 */
export function pairsOf(text: string, line: Span): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const brackets: number[] = [];
  const parentheses: number[] = [];
  const runs = new Map<number, number>();
  const close = (open: number[], at: number) => {
    const from = open.pop();
    if (from !== undefined) pairs.set(from, at);
  };
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    // Nearly all characters are none of these.
    if (code > 0x60 || (code > 0x29 && code < 0x5b)) continue;
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') brackets.push(at);
    else if (char === '(') parentheses.push(at);
    else if (char === ']') close(brackets, at);
    else if (char === ')') close(parentheses, at);
    else if (char === '`') {
      const end = runEnd(text, at, line.end);
      const from = runs.get(end - at);
      if (from === undefined) runs.set(end - at, at);
      else {
        pairs.set(from, at);
        runs.delete(end - at);
      }
      at = end - 1;
    }
  }
  for (const [from, close] of [...pairs]) {
    if (text[from] !== '[') continue;
    const end = linkEnd(text, from, pairs);
    if (end !== null) pairs.set(-close - 1, end);
    else if (text[from + 1] === '[' && text[close - 1] === ']') {
      pairs.set(-close, close + 1);
      pairs.set(-close - 1, close + 1);
    }
  }
  return pairs;
}
