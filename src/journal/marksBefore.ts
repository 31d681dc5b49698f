import { unitsAt } from './letters.ts';
import { markOf, type Reader, take } from './markReader.ts';
import { ROUND_BEFORE } from './roundMarks.ts';

/** `[x] `, `✅ `, `(완료) `, `×`, `Done: ` */
export function takeBefore(reader: Reader): boolean {
  const { plain, words, start, end } = reader;
  const text = plain.text.slice(start, Math.min(end, start + 60));
  const box = text.startsWith('[') ? /^\[(.)\](?=\s|$)/u.exec(text) : null;
  const boxed = box ? words.box(box[1] ?? '') : null;
  if (box && boxed !== null)
    return take(
      reader,
      'before',
      'box',
      boxed,
      { start: start + 1, end: start + box[0].length - 1 },
      { start, end: start + box[0].length },
    );
  const emoji = reader.decorated ? null : words.emojiBefore(text);
  if (emoji) return take(reader, 'before', 'emoji', emoji.status, { start, end: start + emoji.end });
  return takeBracketBefore(reader, text) || takeSignBefore(reader, text) || takeWordBefore(reader, text);
}

const BRACKETS = unitsAt(0, [...'(（[【']);
const BRACKET_BEFORE = /^(?:\(([^()]{1,24})\)|（([^（）]{1,24})）|\[([^[\]]{1,24})\]|【([^【】]{1,24})】)/u;

function takeBracketBefore(reader: Reader, text: string): boolean {
  const { start, words } = reader;
  const match = BRACKETS.has(text.charCodeAt(0)) ? BRACKET_BEFORE.exec(text) : null;
  if (match === null) return false;
  const inside = match.slice(1).find((group) => group !== undefined) ?? '';
  const expression = words.expression(inside.trim());
  if (expression?.whole) {
    const from = start + 1 + (inside.length - inside.trimStart().length);
    return take(
      reader,
      'before',
      expression.notation,
      expression.status,
      { start: from + expression.start, end: from + expression.end },
      { start, end: start + match[0].length },
    );
  }
  return takeBehindTag(reader, text, match[0].length);
}

/** `[life] (×) Walk every day`: the mark stands behind a tag. */
function takeBehindTag(reader: Reader, text: string, tag: number): boolean {
  const behind = text.slice(tag).trimStart();
  const match = /^[(（]([^()（）]{1,16})[)）]/u.exec(behind);
  const expression = match ? reader.words.expression((match[1] ?? '').trim()) : null;
  if (match === null || !expression?.whole || reader.holes.length > 0) return false;
  const from = reader.start + text.length - behind.length;
  const inside = { start: from + 1 + expression.start, end: from + 1 + expression.end };
  reader.marks.push(
    markOf(reader, 'before', expression.notation, expression.status, inside, {
      start: from,
      end: from + match[0].length,
    }),
  );
  reader.holes.push({ start: from, end: from + match[0].length });
  return false;
}

const SIGNS = unitsAt(0, [...'○◯〇◎△▲×✕☓√✓OXox']);

function takeSignBefore(reader: Reader, text: string): boolean {
  const round = reader.round ? ROUND_BEFORE.exec(text) : null;
  const done = round && reader.words.expression('○');
  if (round && done)
    return take(reader, 'before', 'sign', done.status, { start: reader.start, end: reader.start + round[0].length });
  if (!SIGNS.has(text.charCodeAt(0))) return false;
  const match = /^(?:[○◯〇◎△▲×✕☓√✓](?=.)|[OXox](?=\s|:))/u.exec(text);
  const expression = match ? reader.words.expression(match[0]) : null;
  if (match === null || expression?.notation !== 'sign') return false;
  return take(
    reader,
    'before',
    'sign',
    expression.status,
    { start: reader.start, end: reader.start + match[0].length },
    undefined,
    /[a-z]/i.test(match[0]),
  );
}

function takeWordBefore(reader: Reader, text: string): boolean {
  if (!/[:：–—-]/.test(text)) return false;
  const match = /^([^:：]{1,24}?)(?:\s?[:：](?=\s|[^\s\d/])|\s[-–—]\s)/u.exec(text);
  const status = match ? reader.words.word(match[1] ?? '') : null;
  if (match === null || status === null) return false;
  const { start, plain } = reader;
  const bold = start === 0 && plain.boldEnd === (match[1] ?? '').length;
  return take(
    reader,
    'before',
    'word',
    status,
    { start, end: start + (match[1] ?? '').length },
    { start, end: start + match[0].length },
    !bold,
  );
}
