/** What a text begins with, by a pattern that is anchored there; empty where it begins otherwise. */
export function leading(text: string, pattern: RegExp): string {
  return text.slice(0, text.length - text.replace(pattern, () => '').length);
}
