import type { Block } from './markdown.ts';
import type { Plain } from './plain.ts';
import type { StatusWords } from './statusWords.ts';

/** A story behind bold or marked words must be this long to be one; shorter it may belong to the goal. */
const STORY = 32;
const SEPARATOR = /^\s*(?:[:：.]|[-–—―]{1,2}(?=\s)|—|->|=>|→|⇒)?\s*/u;

/** What is known of the goals beside this one. */
export interface Neighbours {
  /** Whether the section looks back. */
  readonly back: boolean;
  /** What stands between words and mark in most of them. */
  readonly habit: RegExp | null;
}

/**
 * Where the goal's own words end, marks included, and its story begins: `**Read more ✅**: thirty books` ends before the
 * colon. The whole length where there is no story.
 */
export function leadOf(plain: Plain, words: StatusWords, { back, habit }: Neighbours): number {
  const lead =
    struckLead(plain, words) ?? boldLead(plain, words) ?? markedLead(plain, words) ?? remarkedLead(plain, words);
  return lead ?? (back ? dashedLead(plain, words) : null) ?? habitLead(plain, habit) ?? plain.text.length;
}

/** `[x] Read more — thirty books, most of them short`: with its mark in front, a goal that is over has a remark behind. */
function dashedLead({ text }: Plain, words: StatusWords): number | null {
  const marked = words.emojiBefore(text) !== null || /^(?:\[.\]\s|[○△×])/u.test(text);
  const dash = marked ? text.search(/\s[-–—]\s/u) : -1;
  return dash > 0 && words.expression(text.slice(dash + 3)) === null ? dash : null;
}

function habitLead({ text }: Plain, habit: RegExp | null): number | null {
  const at = habit === null ? -1 : text.search(habit);
  return at > 0 ? at : null;
}

function struckLead({ text, struckEnd }: Plain, words: StatusWords): number | null {
  const rest = text.slice(struckEnd);
  if (struckEnd === 0 || !/^[\s(（:：.—–→-]/u.test(rest)) return null;
  return words.expression(rest.trim())?.whole ? null : struckEnd;
}

function boldLead({ text, boldEnd }: Plain, words: StatusWords): number | null {
  if (boldEnd === 0 || boldEnd >= text.length || words.word(text.slice(0, boldEnd).replace(/[:：]$/, '')) !== null)
    return null;
  const lead = text.slice(0, boldEnd).replace(/[\s:：.]+$/u, '');
  const rest = text.slice(boldEnd);
  if (/[:：.!?。！？]$/u.test(text.slice(0, boldEnd)) && lead.includes(' ')) return lead.length;
  const separator = SEPARATOR.exec(rest)?.[0].length ?? 0;
  const expression = words.expression(rest.slice(separator));
  if (expression !== null && (separator > 0 || expression.notation === 'emoji'))
    return expression.whole ? null : boldEnd + separator + expression.end;
  if (/^\s\p{Lu}/u.test(rest) && lead.includes(' ')) return lead.length;
  if (!/^\s*(?:[:：.]|[-–—])/u.test(rest)) return null;
  const marked = words.emojiBehind(lead) !== null || words.emojiBefore(lead) !== null;
  return marked || lead.includes(' ') || (wide(rest) > STORY && wide(lead) > STORY / 4) ? lead.length : null;
}

/** `Read more ✅ - thirty books` */
function markedLead({ text }: Plain, words: StatusWords): number | null {
  if (!/[:：–—(（→-]/.test(text)) return null;
  for (const match of text.slice(0, 200).matchAll(/\s?(?:[:：]|[-–—]{1,2}\s|—|\(|（|->|→)/gu)) {
    const lead = text.slice(0, match.index);
    const emoji = words.emojiBehind(lead);
    if (emoji !== null && /[\p{L}\p{N}]/u.test(lead))
      return words.expression(text.slice(match.index + match[0].length).trim())?.whole ? null : lead.length;
  }
  return null;
}

/** `(△) 新人の教育 : 教材だけ`: a remark behind a colon with spaces, as only scripts without spaces have it. */
function remarkedLead({ text }: Plain, words: StatusWords): number | null {
  const head = /^(?:\[[^\]]{1,16}\]\s*)?[(（]([^()（）]{1,8})[)）]/u.exec(text);
  if (head === null) return null;
  const colon = text.search(/(?<=[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\s:\s/u);
  return colon > head[0].length && words.expression(head[1] ?? '')?.whole ? colon : null;
}

/** Length with the letters of scripts that need fewer counted twice. */
export function wide(text: string): number {
  return text.length + (text.match(/[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
}

/** `**Write.** A page a day.` */
export function beginsBold(text: string, block: Block): boolean {
  return block.kind === 'paragraph' && /^(?:\*\*|__)\S/.test(text.slice(block.span.start, block.span.start + 3));
}
