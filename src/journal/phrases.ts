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
  const sources = [...new Set(words.map(fold))]
    .filter((word) => word !== '' && word !== '*')
    .sort((a, b) => b.length - a.length)
    .map(wordSource);
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
}

function wordSource(word: string): string {
  const open = word.endsWith('*');
  const body = open ? word.slice(0, -1) : word;
  const escaped = body.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = isWordCharacter(body.at(0)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isWordCharacter(body.at(-1)) ? (open ? '\\p{L}{0,12}(?![\\p{L}\\p{N}])' : '(?![\\p{L}\\p{N}])') : '';
  return before + escaped + after;
}

/** A letter of a script that puts spaces between words. */
function isWordCharacter(char: string | undefined): boolean {
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
