import { unitsAt } from './letters.ts';
import { type Reader, take } from './markReader.ts';
import { ROUND_BEHIND } from './roundMarks.ts';

/** ` 🤔`, ` (완료)`, ` — done`, ` → 50%`, ` ★★☆`, ` X` */
export function takeBehind(reader: Reader): boolean {
  const { plain, words, start, end } = reader;
  const from = Math.max(start, end - 80);
  const text = plain.text.slice(from, end);
  const emoji = words.emojiBehind(text);
  if (emoji && !/[-=]>\s*$|[→⇒]\s*$/.test(text.slice(0, emoji.start)))
    return take(reader, 'behind', 'emoji', emoji.status, { start: from + emoji.start, end });
  return (
    takeBracketBehind(reader, text, from) ||
    takeSeparated(reader, text, from) ||
    takeBare(reader, text, from) ||
    (from > start && takeRemarked(reader))
  );
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【' };

function takeBracketBehind(reader: Reader, text: string, from: number): boolean {
  const opener = CLOSERS[text.at(-1) ?? ''];
  const open = opener === undefined ? -1 : text.lastIndexOf(opener);
  if (open < 0) return false;
  const inside = text.slice(open + 1, -1);
  const trimmed = inside.trim();
  const labelled = reader.words.label(trimmed);
  const expression = reader.words.expression(trimmed.slice(labelled));
  if (expression === null || !(expression.whole || expression.notation !== 'emoji' || trimmed.length <= 40))
    return false;
  const at = from + open + 1 + (inside.length - inside.trimStart().length) + labelled;
  return take(
    reader,
    'behind',
    expression.notation,
    expression.status,
    { start: at + expression.start, end: at + expression.end },
    { start: from + open, end: reader.end },
  );
}

const SEPARATORS = /\s*(?:(?:->|=>|-->|→|⇒|➔|➜|▶|►|➡\uFE0F?|>>)\s*|\s[-–—―]{1,2}\s+|[—―]{1,2}\s*|(?::|：)\s*)/gu;

/** What every separator has one of. */
const SEPARATING = /[>→⇒➔➜▶►➡—―–:：-]/;

function takeSeparated(reader: Reader, text: string, from: number): boolean {
  if (!SEPARATING.test(text)) return false;
  for (const match of text.matchAll(SEPARATORS)) {
    if (from + match.index <= reader.start) continue;
    const at = match.index + match[0].length;
    const tail = text.slice(at);
    const labelled = reader.words.label(tail);
    const sure = reader.words.expression(tail.slice(labelled));
    const expression = sure ?? reader.words.sentence(tail.slice(labelled));
    if (expression === null || tail === '') continue;
    const arrow = /[>→⇒➔➜▶►➡]/u.test(match[0]);
    const colon = /[:：]/.test(match[0]);
    // A wish may have a figure behind its colon: `Coverage: 99%`.
    const weak = sure === null || (colon && (expression.notation === 'figure' || expression.notation === 'sign'));
    if (!expression.whole && !arrow && labelled === 0 && expression.notation === 'figure' && colon) continue;
    const start = from + at + labelled;
    const span = { start: start + expression.start, end: start + expression.end };
    const outer = { start: from + match.index, end: reader.end };
    if (take(reader, 'behind', expression.notation, expression.status, span, outer, weak)) return true;
  }
  return false;
}

/** How long a goal may be that a status and a long remark stand behind. */
const LONGEST_REMARKED = 120;

/** `Empty the attic: in progress, it takes longer than I thought, …` */
function takeRemarked(reader: Reader): boolean {
  const { plain, words, start, end } = reader;
  if (!reader.weak) return false;
  const match = /(?:(?::|：)\s*|\s[-–—]\s|[—―]{1,2}\s*|\s?(?:->|=>|→|⇒)\s?)/u.exec(
    plain.text.slice(start, start + LONGEST_REMARKED),
  );
  const at = match === null ? end : start + match.index + match[0].length;
  const expression = match === null ? null : words.expression(plain.text.slice(at, Math.min(end, at + 80)));
  if (match === null || expression === null || expression.notation !== 'word') return false;
  const span = { start: at + expression.start, end: at + expression.end };
  return take(reader, 'behind', 'word', expression.status, span, { start: start + match.index, end: span.end }, true);
}

const BARE_ENDS = unitsAt(-1, [...'OX○◯〇◎△▲×✕☓√✓★⭐🌟☆✩0123456789']);

/** `Read a book every month O`, `Read a book ★★☆`, `Books 12/24` */
function takeBare(reader: Reader, text: string, from: number): boolean {
  const round = reader.round ? ROUND_BEHIND.exec(text) : null;
  const done = round && reader.words.expression('○');
  if (round && done) return take(reader, 'behind', 'sign', done.status, { start: from + round.index, end: reader.end });
  if (!BARE_ENDS.has(text.charCodeAt(text.length - 1))) return takeSentence(reader, text, from);
  const match =
    /(?<=\s)(?:[OX○◯〇◎△▲×✕☓√✓]|[★⭐🌟☆✩]{2,10}|\d{1,4}\s?\/\s?\d{1,4})$/u.exec(text) ??
    /(?<=\S)(?:[○◯◎△▲×✕√✓]|[★☆]{2,10})$/u.exec(text);
  const expression = match ? reader.words.expression(match[0]) : null;
  if (match === null || expression === null) return takeSentence(reader, text, from);
  return take(
    reader,
    'behind',
    expression.notation,
    expression.status,
    { start: from + match.index, end: reader.end },
    undefined,
    !/^[○◯〇◎△▲×✕☓√✓★☆⭐🌟]/u.test(match[0]),
  );
}

/** `Learn Elixir. Nope` */
function takeSentence(reader: Reader, text: string, from: number): boolean {
  if (!reader.weak) return false;
  const match = /[.!?。！？]\s*(?=\S[^.!?。！？]{0,24}[.!?。！？]?$)/u.exec(text);
  const at = match ? match.index + match[0].length : 0;
  const expression = match ? reader.words.expression(text.slice(at)) : null;
  if (match === null || expression === null || expression.notation === 'figure') return false;
  const start = from + at;
  return take(
    reader,
    'behind',
    expression.notation,
    expression.status,
    { start: start + expression.start, end: start + expression.end },
    { start: from + match.index, end: reader.end },
    true,
  );
}
