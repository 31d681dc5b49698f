import type { Plain } from './inline.ts';
import type { StatusWords } from './statusWords.ts';

/** A story behind bold or marked words must be this long to be one; shorter it may belong to the goal. */
const STORY = 32;
const SEPARATOR = /^\s*(?:[:：.]|[-–—―]{1,2}(?=\s)|—|->|=>|→|⇒)?\s*/u;

/**
 * Where the goal's own words end, marks included, and its story begins: `**Read more ✅**: thirty books` ends before the
 * colon. The whole length where there is no story.
 */
export function leadOf(plain: Plain, words: StatusWords): number {
  return struckLead(plain) ?? boldLead(plain, words) ?? markedLead(plain, words) ?? plain.text.length;
}

function struckLead({ text, struckLength }: Plain): number | null {
  return struckLength > 0 && struckLength < text.length && /^[\s(（:：.—–→-]/u.test(text.slice(struckLength))
    ? struckLength
    : null;
}

function boldLead({ text, boldLength }: Plain, words: StatusWords): number | null {
  if (
    boldLength === 0 ||
    boldLength >= text.length ||
    words.word(text.slice(0, boldLength).replace(/[:：]$/, '')) !== null
  )
    return null;
  const lead = text.slice(0, boldLength).replace(/[\s:：.]+$/u, '');
  const rest = text.slice(boldLength);
  const separator = SEPARATOR.exec(rest)?.[0].length ?? 0;
  const expression = words.expression(rest.slice(separator));
  if (expression !== null && (separator > 0 || expression.notation === 'emoji'))
    return expression.whole ? null : boldLength + separator + expression.end;
  const closed = /[:：.!?。！？]$/u.test(text.slice(0, boldLength)) || /^\s*(?:[:：.]|[-–—])/u.test(rest);
  if (!closed) return null;
  const marked = words.emojiBehind(lead) !== null || words.emojiBefore(lead) !== null;
  return marked || (wide(rest) > STORY && wide(lead) > STORY / 4) ? lead.length : null;
}

/** `Read more ✅ - thirty books` */
function markedLead({ text }: Plain, words: StatusWords): number | null {
  for (const match of text.slice(0, 200).matchAll(/\s?(?:[:：]|[-–—]{1,2}\s|—|\(|（|->|→)/gu)) {
    const lead = text.slice(0, match.index);
    const emoji = words.emojiBehind(lead);
    if (emoji !== null && /[\p{L}\p{N}]/u.test(lead))
      return words.expression(text.slice(match.index + match[0].length).trim())?.whole ? null : lead.length;
  }
  return null;
}

/** Length with the letters of scripts that need fewer counted twice. */
function wide(text: string): number {
  return text.length + (text.match(/[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
}
