/** A piece of an address with its escapes resolved; one with a lone `%`, which is no escape, as it is. */
export function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
