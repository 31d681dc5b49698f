import { isFolded } from './letters.ts';

/** Words as they are compared: compatibility forms unified, lower case, straight apostrophes, single spaces. */
export function fold(text: string): string {
  // Of a line this is the quickest to find out.
  if (isFolded(text)) return text;
  return withSingleSpaces(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/\u200b|[\ufe0e-\ufe0f]/g, ''),
  );
}

/** White space that is left when compatibility forms are unified, but for single spaces and line ends. */
const SPACES = / {2}|[\t\v\f\r\u1680\u2028\u2029\ufeff]/;

function withSingleSpaces(text: string): string {
  const trimmed = text.trim();
  const line = trimmed.includes('\n') ? joinedLines(trimmed) : trimmed;
  return SPACES.test(line) ? line.replace(/\s+/g, ' ') : line;
}

function joinedLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
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

/**
 * Keeps what was made of the texts that were asked for last, at most `most` of them twice over: the headings of one year
 * are those of the next. What is made must follow from the text alone.
 */
export function cachedByText<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = young;
  return (text) => {
    const known = young.get(text) ?? old.get(text);
    if (known !== undefined && young.has(text)) return known;
    const own = ownText(text);
    const value = known ?? make(own);
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(own, value);
    return value;
  };
}

/** The same text: a piece of a document keeps all of it in memory, a text of its own does not. */
export function ownText(text: string): string {
  return `${text} `.slice(0, -1);
}
