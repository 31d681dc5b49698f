/** A goal's words as they are compared: no marks, tags, punctuation or white space. */
export function goalKey(text: string): string {
  return withoutTags(text.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Without `#tag` anywhere, and `[tag]` or `(tag)` before other words. */
export function withoutTags(text: string): string {
  return text.replace(/^\s*(?:[[(【（][^\])】）]{1,20}[\])】）]\s*)+(?=\S)/u, '').replace(/#[\p{L}\p{N}_-]+/gu, '');
}

/** Equal after marks, tags and white space are taken away. */
export function sameGoal(a: string, b: string): boolean {
  const key = goalKey(a);
  return key !== '' && key === goalKey(b);
}

/** From here on two goals are shown as similar; measured on pairs of reworded and of unrelated goals. */
export const SIMILAR = 0.5;

const LONGEST = 200;

/** How alike two goals are, 0 to 1: Dice's coefficient of pairs of letters, with Hangul taken apart into its letters. */
export function similarity(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const total = sum(left) + sum(right);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / total;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const letters = [...goalKey(text.slice(0, LONGEST)).normalize('NFD')];
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index++) {
    const pair = `${letters[index]}${letters[index + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sum(pairs: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of pairs.values()) total += count;
  return total;
}
