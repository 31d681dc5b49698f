import type { Candidate, NoteLine } from './candidates.ts';
import { withoutRetold } from './dedupe.ts';
import { leadOf, wide } from './lead.ts';
import { linksIn } from './links.ts';
import { type Marked, readMarks } from './marks.ts';
import type { Plain } from './plain.ts';
import type { Goal, Mark, Notation, Note } from './retrospective.ts';
import { ROUND_BEFORE, roundMeansDone } from './roundMarks.ts';
import { goalKey } from './sameGoal.ts';
import type { Expression, StatusWords } from './statusWords.ts';

/**
 * The goals that candidates of one section are, each once, with the marks that they carry. Where the section looks
 * `back`, what stands behind a dash is told of how the goal went.
 */
export function goalsFrom(
  source: string,
  candidates: readonly Candidate[],
  words: StatusWords,
  back: boolean,
): readonly Goal[] {
  const round = roundMeansDone(candidates);
  const marked = markedGoals({ source, words, back, round, decorated: false }, candidates);
  const stories = new Set(marked.filter((_, index) => candidates[index]?.story));
  return withoutRetold(marked, stories);
}

interface Reading {
  readonly source: string;
  readonly words: StatusWords;
  readonly back: boolean;
  /** Whether `⚪` is a mark. */
  readonly round: boolean;
  /** Whether emoji before the goals only decorate them. */
  readonly decorated: boolean;
}

/** Weak marks count where at least half of the goals are marked. */
function markedGoals(plainly: Reading, found: readonly Candidate[]): readonly Goal[] {
  const reading = { ...plainly, decorated: isDecorated(found, plainly) };
  const candidates = reading.decorated ? found.map((candidate) => withoutEmoji(candidate, plainly.words)) : found;
  const loose = candidates.map((candidate) => goalOf(reading, candidate, true, null));
  const marked = loose.filter((goal) => goal.marks.length > 0);
  const weak = marked.length >= 2 && marked.length * 2 >= loose.length;
  const habit = habitOf(reading.source, loose);
  return loose.map((goal, index) => {
    const candidate = candidates[index];
    // What has no mark when weak ones count has none when they do not.
    const settled = weak ? habit === null || goal.marks.length > 0 : goal.marks.length === 0;
    if (candidate === undefined || settled) return goal;
    return goalOf(reading, candidate, weak, habit);
  });
}

/** An emoji, or its name: `:books: Read`. */
const ADORNED = /^(?:\p{Extended_Pictographic}|:[a-z0-9_+-]+:\s)/u;

/** `🏃 Run` among `📚 Read` and `🌍 Travel` is no mark. */
function isDecorated(candidates: readonly Candidate[], { words, round }: Reading): boolean {
  const before = candidates.filter(({ plain, adorned }) => adorned || ADORNED.test(plain.text));
  const known = ({ text }: Plain) => words.emojiBefore(text) !== null || (round && ROUND_BEFORE.test(text));
  const unknown = before.filter(({ plain, adorned }) => adorned || !known(plain));
  return unknown.length * 2 > before.length;
}

/** A heading whose emoji only decorates it loses that like its neighbours, though elsewhere it were a mark. */
function withoutEmoji(candidate: Candidate, words: StatusWords): Candidate {
  const { plain, form } = candidate;
  const emoji = form === 'heading' || form === 'paragraph' ? words.emojiBefore(plain.text) : null;
  const space = emoji === null ? 0 : (/^\s+(?=\S)/u.exec(plain.text.slice(emoji.end))?.[0].length ?? 0);
  return emoji === null || space === 0 ? candidate : { ...candidate, plain: plain.from(emoji.end + space) };
}

/** What most goals of a section have between their words and their mark: there the others' remarks begin too. */
function habitOf(source: string, goals: readonly Goal[]): RegExp | null {
  for (const habit of [/\s?[:：]\s?/u, /\s[-–—]\s|—/u, /\s?(?:->|=>|→|⇒)\s?/u]) {
    const own = goals.filter(({ label, marks }) =>
      marks.some((mark) => mark.place === 'behind' && habit.test(source.slice(label.end, mark.span.start))),
    );
    if (own.length >= 2 && own.length * 2 >= goals.length) return habit;
  }
  return null;
}

function goalOf(
  { source, words, back, round, decorated }: Reading,
  candidate: Candidate,
  weak: boolean,
  habit: RegExp | null,
): Goal {
  const { plain, said, form, block } = candidate;
  const lead = leadOf(plain, words, { back, habit });
  const marked = readMarks(source, plain, words, { weak, round, decorated }, lead);
  const marks: Mark[] = [
    ...marked.marks,
    ...marksBelow(source, candidate, words, { marked: marked.marks.length > 0, weak: weak && back }),
  ];
  if (lead < plain.text.length && marks.every(isVague))
    marks.push(...marksInRemark(plain, lead, weak || marks.length > 0 ? words.sentence : words.expression, words));
  if (said !== null) marks.push({ ...said, place: 'elsewhere', outer: said.span });
  const sorted = marks.sort((a, b) => RANK.indexOf(a.notation) - RANK.indexOf(b.notation));
  const told = lead < plain.text.length;
  const notes = candidate.notes.map((note) => ({ text: note.plain.text, block: note.block }));
  return {
    text: textOf(plain.text, marked),
    links: linksIn(source, candidate.line),
    continues: candidate.notes.flatMap((note) => linkAlone(source, note) ?? []),
    status: sorted[0]?.status ?? null,
    marks: sorted,
    form,
    label: plain.span(marked.start, marked.end),
    line: told ? { start: candidate.line.start, end: plain.span(0, lead).end } : candidate.line,
    block,
    notes: told ? [remarkFrom(plain, lead), ...notes] : notes,
  };
}

function remarkFrom(plain: Plain, lead: number): Note {
  const { text } = plain;
  return { text: text.slice(lead).replace(/^[\s:：.—–-]+/u, ''), block: plain.span(lead, text.length) };
}

/** Which notation decides where a goal has several: the one that can say more. */
const RANK: readonly Notation[] = [
  'front-matter',
  'emoji',
  'sign',
  'word',
  'box',
  'figure',
  'strike',
  'heading',
  'input',
  'list',
];

function textOf(text: string, { start, end, holes }: Marked): string {
  const whole = text.slice(start, end);
  if (holes.length === 0 && !/\s\s|[^\S ]/.test(whole)) return whole.trim();
  let words = '';
  let at = start;
  for (const hole of holes) {
    words += text.slice(at, hole.start);
    at = hole.end;
  }
  return (words + text.slice(at, end)).replace(/\s+/g, ' ').trim();
}

/** Why words are struck out, and a box beside them is empty, what stands behind them may say: `~~Sail~~ postponed`. */
function isVague({ notation }: Mark, _index: number, all: readonly Mark[]): boolean {
  return notation === 'strike' || (notation === 'box' && all.some((other) => other.notation === 'strike'));
}

/** `**Write more.** I published fourteen! ✅`: a remark that begins or ends with a status. */
function marksInRemark(
  plain: Plain,
  lead: number,
  expression: StatusWords['expression'],
  words: StatusWords,
): readonly Mark[] {
  const from = lead + (/^[\s:：.—–-]*(?:(?:>|=>|→|⇒)\s*)?/u.exec(plain.text.slice(lead))?.[0].length ?? 0);
  const remark = plain.text.slice(from);
  const behind = words.emojiBehind(remark);
  const sign = behind === null ? expression(remark) : { ...behind, notation: 'emoji' as const };
  if (sign === null) return [];
  const span = plain.span(from + sign.start, from + sign.end);
  return [{ status: sign.status, notation: sign.notation, place: 'behind', span, outer: span }];
}

/** How many notes are looked at for a status without a label before it. */
const NOTES_NEAR = 2;

/**
 * `Status: done`, `→ 達成`, or a line that is nothing but a status; at the end of a story `Verdict: nope.`; with `weak`
 * also a first sentence that begins with one: `Nope. I hurt my knee`.
 */
function marksBelow(
  source: string,
  { notes, form }: Candidate,
  words: StatusWords,
  { marked, weak }: { readonly marked: boolean; readonly weak: boolean },
): readonly Mark[] {
  for (const [index, { plain, told }] of notes.entries()) {
    const base =
      words.label(plain.text) > 0 ? 0 : labelledEnd(plain.text, words) || (told ? verdictAt(plain.text, words) : 0);
    const text = plain.text.slice(base, base + 80);
    const labelled = words.label(text);
    const arrow = /^(?:->|=>|→|⇒)\s*/u.exec(text)?.[0].length ?? 0;
    const from = labelled || (index < NOTES_NEAR ? arrow : 0);
    // Of a goal that is marked already, only a line that says so tells a status.
    if (marked && labelled === 0) continue;
    const said = weak && index === 0 ? words.sentence(text.slice(from)) : null;
    const expression = words.expression(text.slice(from)) ?? said ?? (told ? inBrackets(text, words) : null);
    const sure = from > 0 || told === true || (said !== null && said.notation === 'word');
    if (expression === null || (!sure && (index >= NOTES_NEAR || !expression.whole))) continue;
    const span = plain.span(base + from + expression.start, base + from + expression.end);
    return [{ status: expression.status, notation: expression.notation, place: 'below', span, outer: span }];
  }
  const [first] = notes;
  const closing = form === 'heading' && !marked && first ? closingMark(source, first, words) : null;
  return closing === null ? [] : [closing];
}

/** How long a first sentence may be that an emoji closes, with it in UTF-16 units, without it in letters and in words. */
const LONGEST_CLOSED = 60;
const WIDEST_CLOSED = 24;
const CLOSED_WORDS = 3;

const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s/;
const QUOTED = />\s*$/;

/** `Glad of it ✅. Some more words`: an emoji behind the few first words below a heading. */
function closingMark(source: string, { plain, block }: NoteLine, words: StatusWords): Mark | null {
  const { start } = block;
  if (ITEM.test(source.slice(start, start + 5)) || QUOTED.test(source.slice(Math.max(0, start - 5), start)))
    return null;
  const head = plain.text.slice(0, LONGEST_CLOSED);
  const stop = head.search(/[.!?。！？]/u);
  const clause = stop < 0 && plain.text.length > head.length ? '' : head.slice(0, stop < 0 ? head.length : stop);
  const found = words.emojiBehind(clause);
  const said = clause.slice(0, found?.start).trim();
  if (found === null || said === '' || wide(said) > WIDEST_CLOSED || said.split(/\s+/).length > CLOSED_WORDS)
    return null;
  const span = plain.span(found.start, found.end);
  return { status: found.status, notation: 'emoji', place: 'below', span, outer: span };
}

/** How long a last sentence may be that says no more than how it went, in UTF-16 units. */
const LONGEST_VERDICT = 60;

/** Where the last sentence of a story begins, if a label opens it: `We went twice. Result: half of it.`; else 0. */
function labelledEnd(text: string, words: StatusWords): number {
  const from = Math.max(0, text.length - LONGEST_VERDICT);
  if (!/[.!?。！？…]/.test(text)) return 0;
  for (const { index, 0: end } of text.slice(from).matchAll(/[.!?。！？…][)"”’»」]?\s+/gu)) {
    const start = from + index + end.length;
    if (words.label(text.slice(start)) > 0) return start;
  }
  return 0;
}

/** Where a result ends with nothing but how it went: `I read the first half - goal partially completed`; else 0. */
function verdictAt(text: string, words: StatusWords): number {
  const from = Math.max(0, text.length - LONGEST_VERDICT);
  for (const { index, 0: end } of text.slice(from).matchAll(/\s[-–—]\s|—|[.!?。！？…]\s*(?=\S)/gu)) {
    const start = from + index + end.length;
    if (words.expression(text.slice(start))?.whole) return start;
  }
  return 0;
}

/** `6,500 (65%)` in the cell of a table */
function inBrackets(text: string, words: StatusWords): Expression | null {
  const match = /[(（]([^()（）]{1,24})[)）]$/u.exec(text);
  const found = match ? words.expression(match[1] ?? '') : null;
  const from = (match?.index ?? 0) + 1;
  return found && { ...found, start: from + found.start, end: from + found.end };
}

/** `- [Learn to sail](#reviewing-the-2023-goals)` */
function linkAlone(source: string, { plain, block }: NoteLine): string | undefined {
  const [link, ...more] = linksIn(source, block);
  return link !== undefined && more.length === 0 && goalKey(link.words) === goalKey(plain.text)
    ? link.words
    : undefined;
}
