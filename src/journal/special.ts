/** White space, as `\s` has it. */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && WIDE_SPACES.has(code);
}

const WIDE_SPACES: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** Of the characters below U+0080, those that may be anything but a word, or but a single space between words. */
const SPECIAL = Uint8Array.from({ length: 0x80 }, (_, code) =>
  Number(/[\\`*_~[\]<&!=\s]/.test(String.fromCharCode(code))),
);
const [SPACE, EXCLAMATION, EQUALS, BRACKET] = [0x20, 0x21, 0x3d, 0x5b];

/** Where the next character stands that needs a closer look: markup, white space that is no single space, a part of a letter. */
export function nextSpecial(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xac00 ? code !== 0xfeff : code < 0x80 && SPECIAL[code] === 0) continue;
    if (code >= 0x80 ? isPart(code) || isWhite(code) : isSpecial(code, at + 1 < end ? text.charCodeAt(at + 1) : 0))
      return at;
  }
  return end;
}

/** Whether a character that may be special is, with this one behind it. */
function isSpecial(code: number, next: number): boolean {
  switch (code) {
    case SPACE:
      return next <= SPACE ? isWhite(next) : next >= 0x80 && isWhite(next);
    case EXCLAMATION:
      return next === BRACKET;
    case EQUALS:
      return next === EQUALS;
    default:
      return true;
  }
}

/** Whether a character may stand for a part of the letter before it, as macOS writes names: an accent, a voicing mark, a vowel of Hangul. */
export function isPart(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1161 && code <= 0x11c2) || code === 0x3099 || code === 0x309a;
}
