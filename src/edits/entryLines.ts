/** The entries that lines of any text are, each without its list marker, box, heading or quote marks. */
export function entryLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]/)
    .map((line) =>
      line.replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?|#{1,6}[ \t]+)?/, () => '').trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
