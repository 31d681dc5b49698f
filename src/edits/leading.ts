/** What a text begins with, by a pattern that is anchored there; empty where it begins otherwise. */
export function leading(text: string, pattern: RegExp): string {
  return text.slice(0, text.length - text.replace(pattern, () => '').length);
}

/** What a pattern finds first in a text; empty where it finds nothing. */
export function firstMatch(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}
