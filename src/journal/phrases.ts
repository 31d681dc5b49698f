/** Words as they are compared: compatibility forms unified, lower case, straight apostrophes, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\u200b|[\ufe0e-\ufe0f]/g, '')
    .replace(/(?:[^\S ]| (?=\s))\s*/g, ' ') // single spaces, of which there are many, stay as they are
    .trim();
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
