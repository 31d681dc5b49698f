/** Words as they are compared: compatibility forms unified, lower case, straight apostrophes, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\u200b|\ufe0e|\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const SPACELESS = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * The source of a regular expression (flags `u`) that finds any of some words in folded text: the longest first, as
 * whole words in scripts with spaces. Without nested quantifiers, so its time is linear in the text.
 */
export function alternation(words: readonly string[]): string {
  const sorted = [...new Set(words.map(fold))]
    .filter((word) => word !== '' && word !== '*')
    .sort((a, b) => b.length - a.length);
  // The class of all letters is large: once around many words it compiles a hundred times faster than around each.
  const sources = EDGES.flatMap(([before, after]) => {
    const own = sorted.filter((word) => hasEdge(word.at(0)) === before && hasEdge(bodyOf(word).at(-1)) === after);
    if (own.length === 0) return [];
    return `${before ? NO_LETTER_BEFORE : ''}(?:${own.map(wordSource).join('|')})${after ? NO_LETTER_AFTER : ''}`;
  });
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
}

/** Whether a word begins and ends with a letter that must stand at its word's edge; those of two scripts come first. */
const EDGES = [
  [true, false],
  [false, true],
  [true, true],
  [false, false],
] as const;
/** Letters of scripts with spaces, and digits; `goals와` and `2021年1月` are two words. */
const NO_LETTER_BEFORE = '(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{N}])';

/** `ziel*` is `ziel` and what grows out of it. */
function bodyOf(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word;
}

function wordSource(word: string): string {
  const body = bodyOf(word);
  const escaped = body.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return body !== word && hasEdge(body.at(-1)) ? `${escaped}\\p{L}{0,12}` : escaped;
}

/** A letter of a script that puts spaces between words. */
function hasEdge(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char) && !SPACELESS.test(char);
}

/** Keeps what is made from an object as long as the object lives. */
export function cachedBy<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const cache = new WeakMap<Key, Value>();
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    cache.set(key, value);
    return value;
  };
}
