/** What a person typed or pasted, as the one line that an item of a list holds; empty where there are no words. */
export function typedWords(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n]\s*/g, () => ' ');
}
