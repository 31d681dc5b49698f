import { unitsAt } from './letters.ts';
import { shortcodesOf } from './shortcodes.ts';
import type { Status, StatusId } from './status.ts';

/** A status with where a text says it. */
export interface Sign {
  readonly status: StatusId;
  readonly start: number;
  readonly end: number;
}

/** Variation selectors, skin tones and the signs of man and woman change nothing. */
const TONES = '[\\uFE0E\\uFE0F]?[\\u{1F3FB}-\\u{1F3FF}]?[\\uFE0E\\uFE0F]?(?:\\u200D[\\u2640\\u2642][\\uFE0E\\uFE0F]?)?';
const ENDS_OF_TONES = [...'\uFE0E\uFE0F\u{1F3FB}\u{1F3FC}\u{1F3FD}\u{1F3FE}\u{1F3FF}\u2640\u2642'];
const SELECTORS = /\ufe0e|\ufe0f/g;
/** Longest stretch that is looked at for a mark: `:negative_squared_cross_mark:` */
const MARK_WINDOW = 32;

/** The emoji of a set of statuses, also where they are written by their names: `✅`, `:white_check_mark:`. */
export interface EmojiMarks {
  /** One that a text ends or begins with. */
  behind(text: string): Sign | null;
  before(text: string): Sign | null;
}

export function emojiMarksOf(statuses: readonly Status[]): EmojiMarks {
  const byMark = marksOf(statuses);
  const source = sourceOf(byMark.keys());
  const [begins, ends] = [unitsAt(0, byMark.keys()), unitsAt(-1, [...byMark.keys(), ...ENDS_OF_TONES])];
  const behind = new RegExp(`(?<!\\u200D)(${source})${TONES}$`, 'u');
  const before = new RegExp(`^(${source})${TONES}(?!\\u200D)`, 'u');
  const statusOf = (match: RegExpExecArray | null) => byMark.get(match?.[1]?.replace(SELECTORS, '') ?? '');
  return {
    behind(text) {
      if (!ends.has(text.charCodeAt(text.length - 1))) return null;
      const from = Math.max(0, text.length - MARK_WINDOW);
      const match = behind.exec(text.slice(from));
      const status = statusOf(match);
      return match && status !== undefined ? { status, start: from + match.index, end: text.length } : null;
    },
    before(text) {
      if (!begins.has(text.charCodeAt(0))) return null;
      const match = before.exec(text.slice(0, MARK_WINDOW));
      const status = statusOf(match);
      return match && status !== undefined ? { status, start: 0, end: match[0].length } : null;
    },
  };
}

/** Emoji without selectors, and their names, with what they say. */
function marksOf(statuses: readonly Status[]): ReadonlyMap<string, StatusId> {
  const byMark = new Map<string, StatusId>();
  for (const { id, mark, marks } of statuses)
    for (const one of [mark, ...marks]) {
      const bare = one.replace(SELECTORS, '');
      if (bare === '' || isBox(one)) continue;
      for (const form of [bare, ...shortcodesOf(bare)]) if (!byMark.has(form)) byMark.set(form, id);
    }
  return byMark;
}

function sourceOf(marks: Iterable<string>): string {
  const sources = [...marks]
    .sort((a, b) => b.length - a.length)
    .map((mark) => [...mark].map((char) => char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')))
    .map((chars) => chars.join(chars[0] === ':' ? '' : '[\\uFE0E\\uFE0F]?'));
  return sources.length === 0 ? '(?!)' : sources.join('|');
}

export function isBox(mark: string): boolean {
  return /^\[.\]$/u.test(mark);
}
