import { cachedBy } from './phrases.ts';

/** A goal's words as they are compared: no marks, tags, punctuation or white space. */
export function goalKey(text: string): string {
  return withoutTags(text.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The key of a goal, or its words where nothing is left of them; worked out once as long as the goal stands as it does. */
export const keyOfGoal = cachedBy(({ text }: { readonly text: string }) => goalKey(text) || text);

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

/** The pairs of neighbouring letters that a goal has, sorted; each as often as it stands there. Hangul is taken apart. */
export type LetterPairs = readonly number[];

export function letterPairs(text: string): LetterPairs {
  const letters = Array.from(goalKey(text.slice(0, LONGEST)).normalize('NFD'), (letter) => letter.codePointAt(0) ?? 0);
  const pairs: number[] = [];
  for (const [index, second] of letters.entries()) {
    const first = letters[index - 1];
    if (first !== undefined) pairs.push(first * LETTERS + second);
  }
  return pairs.sort((a, b) => a - b);
}

/** How many letters there can be. */
const LETTERS = 0x110000;

/** How alike two goals are, 0 to 1: Dice's coefficient of pairs of letters. */
export function similarity(a: string, b: string): number {
  return likeness(letterPairs(a), letterPairs(b));
}

export function likeness(a: LetterPairs, b: LetterPairs): number {
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
}

/** Whether two goals are shown as similar. Most need no look at their letters: one has too few for the other. */
export function areAlike(a: LetterPairs, b: LetterPairs): boolean {
  return 2 * Math.min(a.length, b.length) >= SIMILAR * (a.length + b.length) && likeness(a, b) >= SIMILAR;
}

function shared(a: LetterPairs, b: LetterPairs): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
