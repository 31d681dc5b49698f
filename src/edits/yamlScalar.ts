/** The quotes that a YAML scalar stands in, if any, and what is between them, as written. */
export function unquotedScalar(scalar: string): readonly [quote: string, value: string] {
  const quote = /^(["']).*\1$/s.exec(scalar)?.[1] ?? '';
  return [quote, scalar.slice(quote.length, scalar.length - quote.length)];
}

/** What YAML would not take as a plain string: its own signs, and words and numbers that mean something else. */
const NEEDS_QUOTES = /[:#,[\]{}&*!|>'"%@`?\\\p{Cc}]|^[-\s]|\s$|^$|^[\d.+]+$|^(?:true|false|null|yes|no|on|off|~)$/iu;

/** A value as a YAML scalar in the given quotes; in double ones where it needs some and none are given. */
export function quotedScalar(quote: string, value: string): string {
  if (quote === "'") return `'${value.replaceAll("'", () => "''")}'`;
  return quote === '' && !NEEDS_QUOTES.test(value) ? value : JSON.stringify(value);
}
