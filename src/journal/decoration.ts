import type { Plain } from './plain.ts';
import type { StatusWords } from './statusWords.ts';

/** Emoji that decorate a heading; a status among them is read before. */
const DECORATION = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s+)+(?=\S)/u;
const TYPED_NUMBER = /^\s*(?:\d{1,2}(?:[.-]\d{1,2}){1,3}[.)]?(?=\s)|\d{1,2}(?:[.)：:、](?!\d)|\s[-–—]\s)|[①-⑳])\s*/u;

/** How many characters of a number typed before its words a heading begins with. */
export function typedNumber(text: string, words: StatusWords): number {
  return words.goalNumber(text) || (TYPED_NUMBER.exec(text)?.[0].length ?? 0);
}

/** A heading's words without a number typed before them, or an emoji that is no mark: `1.1 Learn to sail`, `Goal 2: sail`, `⛵ Sail`. */
export function undecorated(plain: Plain, words: StatusWords): Plain {
  const decoration = words.emojiBefore(plain.text) === null ? (DECORATION.exec(plain.text)?.[0].length ?? 0) : 0;
  const rest = plain.from(decoration);
  const number = typedNumber(rest.text, words);
  return number >= rest.text.length ? rest : rest.from(number);
}
