import { fold } from './phrases.ts';

/** Many words, made ready for finding them in a text in one pass, however many they are. */
export interface WordTree<Value> {
  /** The longest word of each value that begins at an index of a folded text. */
  at(folded: string, start: number): readonly Found<Value>[];
  /** All words in a folded text, by place; of words of one value that overlap, the first and longest. */
  find(folded: string): readonly Found<Value>[];
  /** Whether a word with such a value stands in a folded text. */
  some(folded: string, wanted: (value: Value) => boolean): boolean;
}

export interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  /** What the word that ends here means, and whether it may go on: `ziel*`. */
  readonly ends: { readonly value: Value; readonly open: boolean }[];
}

const NOTHING: readonly never[] = [];
/** How many letters may follow a word that may go on. */
const LONGEST_ENDING = 12;

export function wordTree<Value>(words: Iterable<readonly [word: string, value: Value]>): WordTree<Value> {
  const root: Node<Value> = { next: new Map(), ends: [] };
  for (const [word, value] of words) add(root, fold(word), value);
  const next = beginningsOf(root);
  const at = (folded: string, start: number) =>
    root.next.has(folded.charCodeAt(start)) ? longestAt(root, folded, start) : NOTHING;
  return {
    at,
    find(folded) {
      const found: Found<Value>[] = [];
      const taken = new Map<Value, number>();
      for (let start = next(folded, 0); start >= 0; start = next(folded, start + 1)) {
        for (const one of longestAt(root, folded, start)) {
          if ((taken.get(one.value) ?? 0) > start) continue;
          taken.set(one.value, one.end);
          found.push(one);
        }
      }
      return found;
    },
    some(folded, wanted) {
      for (let start = next(folded, 0); start >= 0; start = next(folded, start + 1)) {
        if (longestAt(root, folded, start).some((one) => wanted(one.value))) return true;
      }
      return false;
    },
  };
}

function add<Value>(root: Node<Value>, word: string, value: Value): void {
  const open = word.endsWith('*');
  const letters = open ? word.slice(0, -1) : word;
  if (letters === '') return;
  let node = root;
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), ends: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  node.ends.push({ value, open });
}

/** How many pairs of letters are told apart; other pairs may look like one of them. */
const PAIRS = 0x1000;

/** The next place, if any, where a word could begin, by its first two letters: nearly nowhere one does. */
function beginningsOf<Value>(root: Node<Value>): (folded: string, from: number) => number {
  const alone = new Uint8Array(PAIRS);
  const pairs = new Uint8Array(PAIRS);
  for (const [first, { next, ends }] of root.next) {
    if (ends.length > 0) alone[first & (PAIRS - 1)] = 1;
    for (const second of next.keys()) pairs[pairOf(first, second)] = 1;
  }
  return (folded, from) => {
    const last = folded.length - 1;
    let first = folded.charCodeAt(from);
    for (let at = from; at <= last; at++) {
      const second = at < last ? folded.charCodeAt(at + 1) : 0;
      if (pairs[pairOf(first, second)] === 1 || alone[first & (PAIRS - 1)] === 1) return at;
      first = second;
    }
    return -1;
  };
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

function longestAt<Value>(root: Node<Value>, folded: string, start: number): readonly Found<Value>[] {
  // Nearly everywhere nothing is found, so nothing is made before something is.
  if (isInside(folded, start)) return NOTHING;
  let longest: Map<Value, number> | undefined;
  let node: Node<Value> | undefined = root.next.get(folded.charCodeAt(start));
  for (let end = start + 1; node !== undefined; end++) {
    for (const { value, open } of node.ends) {
      const last = open ? endingFrom(folded, end) : end;
      if (isInside(folded, last)) continue;
      longest ??= new Map();
      longest.set(value, last);
    }
    node = end < folded.length ? node.next.get(folded.charCodeAt(end)) : undefined;
  }
  return longest === undefined ? NOTHING : [...longest].map(([value, end]) => ({ value, start, end }));
}

function endingFrom(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && end - from < LONGEST_ENDING && /\p{L}/u.test(folded[end] ?? '')) end++;
  return end;
}

/** Whether a place is inside a word: between two letters of scripts that put spaces between words. */
function isInside(folded: string, at: number): boolean {
  return at > 0 && at < folded.length && isSpaced(folded.charCodeAt(at - 1)) && isSpaced(folded.charCodeAt(at));
}

/** A digit, or a letter of a script with spaces; `goals와` and `2021年1月` are two words each. */
function isSpaced(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  // Latin with accents, Greek, Cyrillic.
  return code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7;
}
