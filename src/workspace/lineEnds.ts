const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/**
 * Whether the lines of a file end in more than one way, or with a lone CR. VS Code makes them alike when it reads the
 * file, so saving it changes lines that nobody edited.
 */
export function hasMixedLineEnds(bytes: Uint8Array): boolean {
  // UTF-16 puts a zero between CR and LF; reading it as single bytes would tell nothing.
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe)) return false;
  let crlf = 0;
  let lf = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === LINE_FEED) lf++;
    if (bytes[at] !== CARRIAGE_RETURN) continue;
    if (bytes[at + 1] !== LINE_FEED) return true;
    crlf++;
    at++;
  }
  return crlf > 0 && lf > 0;
}
