import { emojiMarksOf, isBox, type Sign } from './emojiMarks.ts';
import { share } from './figures.ts';
import { wordsIn } from './languageWords.ts';
import { isLetter, unitsAt } from './letters.ts';
import { cachedBy, fold } from './phrases.ts';
import type { Notation } from './retrospective.ts';
import { goalNameOf, whenOf } from './smallWords.ts';
import type { Status, StatusId } from './status.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type WordTree, wordTree } from './wordTree.ts';

/** A set of statuses made ready for finding their marks and words in text. */
export interface StatusWords {
  /** A known emoji that a text ends or begins with. */
  emojiBehind(text: string): Sign | null;
  emojiBefore(text: string): Sign | null;
  /** The status of `x` in `[x]`. */
  box(inside: string): StatusId | null;
  /** The status that a text says when read as a whole, or by how it begins: `done`, `50%`, `✅ finished in May`, `O`. */
  expression(text: string): Expression | null;
  /**
   * The same of a sentence that begins or ends with a status: `dropped in March`, `7개... 실패`. Many a sentence begins so
   * and says something else: it counts only where the goals beside it are marked.
   */
  sentence(text: string): Expression | null;
  /** Words before a colon: the status and the length of the words. */
  word(text: string): StatusId | null;
  /** `Status:` with what separates it from the status. */
  label(text: string): number;
  /** `Goal 1: ` at the beginning of a text. */
  goalNumber(text: string): number;
}

export interface Expression extends Sign {
  readonly notation: Notation;
  /** Whether the text says nothing but the status. */
  readonly whole: boolean;
}

const byStatuses = cachedBy((statuses: readonly Status[]) =>
  cachedBy((vocabulary: Vocabulary) => make(statuses, vocabulary)),
);

export function statusWordsOf(statuses: readonly Status[], vocabulary: Vocabulary): StatusWords {
  return byStatuses(statuses)(vocabulary);
}

/** How much behind an emoji is looked at for a word that says more than it. */
const WORD_WINDOW = 24;

const SIGNS: Readonly<Record<string, string>> = {
  o: 'done',
  '○': 'done',
  '◯': 'done',
  〇: 'done',
  '◎': 'done',
  '●': 'done',
  ㅇ: 'done',
  '√': 'done',
  '✓': 'done',
  '△': 'partly',
  '▲': 'partly',
  '▵': 'partly',
  '◐': 'partly',
  ㅅ: 'partly',
  x: 'missed',
  '×': 'missed',
  '✕': 'missed',
  '☓': 'missed',
  '╳': 'missed',
};

function make(statuses: readonly Status[], vocabulary: Vocabulary): StatusWords {
  const ids = new Set(statuses.map((status) => status.id));
  const emoji = emojiMarksOf(statuses);
  const boxes = boxesOf(statuses);
  const words = wordsOf(statuses, vocabulary);
  const wordStart = wordTree([...words.keys()].map((word) => [word, word] as const));
  const labels = [
    ...vocabulary.languages.flatMap((language) => wordsIn(language.roles.statusLabel)),
    ...(vocabulary.added.statusLabel ?? []),
  ];
  const [when, goalNumber] = [whenOf(vocabulary), goalNameOf(vocabulary)];
  const labelled = wordTree(labels.map((word) => [word, 'label'] as const));
  const known = (status: string | undefined): StatusId | null =>
    status !== undefined && ids.has(status) ? status : null;

  const expression = (text: string): Expression | null => {
    // `¡hecho!`
    if (text.startsWith('¡') || text.startsWith('¿')) return moved(expression(text.slice(1)), 1);
    const found = emoji.before(text);
    // `✖️ abandonné`: the word says more than the emoji.
    const word = found ? words.get(fold(text.slice(found.end, found.end + WORD_WINDOW))) : undefined;
    if (found && word !== undefined && word !== found.status && text.length - found.end <= WORD_WINDOW)
      return { status: word, notation: 'word', start: 0, end: text.length, whole: true };
    if (found) return { ...found, notation: 'emoji', whole: found.end === text.length };
    const box = text.startsWith('[') ? BOX.exec(text) : null;
    const boxed = box ? (boxes.get(box[1]?.toLowerCase() ?? '') ?? null) : null;
    if (box && boxed !== null)
      return { status: boxed, notation: 'box', start: 1, end: box[0].length - 1, whole: box[0].length === text.length };
    const sign = SIGNS_BEGIN.has(text.charCodeAt(0)) ? SIGN.exec(text) : null;
    const signed = known(SIGNS[sign?.[1]?.toLowerCase() ?? '']);
    if (sign && signed !== null)
      return { status: signed, notation: 'sign', start: 0, end: sign[0].length, whole: sign[0].length === text.length };
    return figure(text, known) ?? worded(text, words, wordStart, known);
  };

  return {
    emojiBehind: emoji.behind,
    emojiBefore: emoji.before,
    box: (inside) => boxes.get(inside.toLowerCase()) ?? null,
    expression,
    sentence: (text) => expression(text) ?? timed(text, words, wordStart, when) ?? lastClause(text, expression),
    word: (text) => words.get(fold(text)) ?? null,
    goalNumber: (text) => goalNumber.exec(text)?.[0].length ?? 0,
    label(text) {
      const head = text.slice(0, 40).toLowerCase();
      const end = labelled.at(head, 0)[0]?.end;
      const behind = end === undefined ? null : BEHIND_LABEL.exec(head.slice(end));
      return end !== undefined && behind ? end + behind[0].length : 0;
    },
  };
}

const BOX = /^\[(.)\]/u;
const SIGN = /^(\S)(?=$|[\s,.:!(])/u;
const SIGNS_BEGIN = unitsAt(
  0,
  Object.keys(SIGNS).flatMap((sign) => [sign, sign.toUpperCase()]),
);

const BEHIND_LABEL = /^\s?(?:[:：]|->|→|[-–—]\s)\s*/u;

/** What people tick a box with besides `x`: `[V]`, `[✓]`. */
const TICKS = [...'v✓✔√'];

function boxesOf(statuses: readonly Status[]): ReadonlyMap<string, StatusId> {
  const boxes = new Map<string, StatusId>();
  for (const status of statuses)
    for (const mark of status.marks) if (isBox(mark)) boxes.set([...mark][1]?.toLowerCase() ?? '', status.id);
  const ticked = boxes.get('x');
  for (const tick of TICKS) if (ticked !== undefined && !boxes.has(tick)) boxes.set(tick, ticked);
  return boxes;
}

function wordsOf(statuses: readonly Status[], vocabulary: Vocabulary): ReadonlyMap<string, StatusId> {
  const words = new Map<string, StatusId>();
  const add = (word: string | undefined, id: StatusId) => {
    if (word !== undefined && word !== '' && !words.has(fold(word))) words.set(fold(word), id);
  };
  for (const { id, label, words: own } of statuses) for (const word of [...own, label]) add(word, id);
  for (const language of vocabulary.languages)
    for (const { id } of statuses) for (const word of wordsIn(language.statuses[id] ?? '')) add(word, id);
  return words;
}

/** A status word that is the whole text or its first clause: `Fail...`, `done, at last`, `達成！`. */
function worded(
  text: string,
  words: ReadonlyMap<string, StatusId>,
  start: WordTree<string>,
  known: (status: string) => StatusId | null,
): Expression | null {
  // Folding keeps the length of nearly every text; where it does not, only the whole is looked at.
  const folded = text.slice(0, 80).normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  const longest = start.at(folded, 0).reduce((most, { end }) => Math.max(most, end), 0);
  const status = words.get(fold(folded.slice(0, longest)));
  if (longest === 0 || status === undefined) return wordedBehind(folded, words);
  const rest = folded.slice(longest);
  // `完成 80%`, `Success level 70%` says how much, not that it is done.
  const much = /^(?:\s(?:level|rate))?\s*(?=\d)/u.exec(rest);
  const amount = much ? figure(rest.slice(much[0].length), known) : null;
  if (much && amount !== null)
    return { ...amount, start: longest + much[0].length, end: longest + much[0].length + amount.end };
  if (
    !/^\s*(?:$|[,.;:!?…(~)]|[。、，！？（～·]|[-–—]\s|->|→|\d{1,3}\s?[%/])/u.test(rest) &&
    !/^\s*\p{Extended_Pictographic}/u.test(rest)
  )
    return wordedBehind(folded, words);
  return { status, notation: 'word', start: 0, end: longest, whole: /^[\s\p{P}\p{S}]*$/u.test(rest) };
}

function moved(found: Expression | null, by: number): Expression | null {
  return found && { ...found, start: found.start + by, end: found.end + by };
}

/** `dropped in March`, `abandonné en mai` */
function timed(
  text: string,
  words: ReadonlyMap<string, StatusId>,
  start: WordTree<string>,
  when: RegExp,
): Expression | null {
  const folded = text.slice(0, 40).toLowerCase();
  const longest = start.at(folded, 0).reduce((most, { end }) => Math.max(most, end), 0);
  const status = words.get(fold(folded.slice(0, longest)));
  if (longest === 0 || status === undefined || !when.test(folded.slice(longest))) return null;
  return { status, notation: 'word', start: 0, end: longest, whole: false };
}

const LONGEST_TAIL = 60;
const LAST_CLAUSE = /[.!?…,;。！？、，]\s*(?=[^\s.!?…,;。！？、，])(?=[^.!?…,;。！？、，]{1,24}[.!?…。！？]*$)/u;

/** `7개... 실패`, `naja, halb` */
function lastClause(text: string, expression: (text: string) => Expression | null): Expression | null {
  const match = text.length <= LONGEST_TAIL ? LAST_CLAUSE.exec(text) : null;
  if (match === null) return null;
  const from = match.index + match[0].length;
  const found = expression(text.slice(from));
  return found?.whole && found.notation !== 'figure' ? moved(found, from) : null;
}

/** Letters before a status word that only say how: `惜しくも未達！`. Longer, or with a negation, they say something else. */
const ADVERB = /^[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana} ]{1,6}$/u;
/** Behind other words these are the end of a verb, not a status: `생각만 했다`. */
const VERBAL = /^(?:했|됐)/u;
const NEGATION = /[未不没沒無非안못]|ない/u;

/** The longest text that may be an adverb and a status, in units. */
const LONGEST_WORDED = 16;

function wordedBehind(folded: string, words: ReadonlyMap<string, StatusId>): Expression | null {
  const first = folded.charCodeAt(0);
  // No adverb begins so.
  if (first < 0x1100 && first !== 0x20) return null;
  const head = folded.slice(0, 20);
  const text = isLetter(head.charCodeAt(head.length - 1)) ? head : head.replace(/[\s\p{P}]+$/u, '');
  if (text.length > LONGEST_WORDED) return null;
  for (const length of [4, 3, 2]) {
    const before = text.slice(0, -length);
    const status = words.get(text.slice(-length));
    if (status !== undefined && ADVERB.test(before) && !NEGATION.test(before) && !VERBAL.test(text.slice(-length)))
      return { status, notation: 'word', start: before.length, end: text.length, whole: true };
  }
  return null;
}

/** `50%`, `12/24`, `80점`, `B+`, `★★★☆☆`: full is done, nothing is missed, the rest is partly. */
function figure(text: string, known: (status: string) => StatusId | null): Expression | null {
  const found = share(text);
  if (found === null) return null;
  const status = known(found.share >= 1 ? 'done' : found.share <= 0 ? 'missed' : 'partly');
  return status === null
    ? null
    : { status, notation: 'figure', start: 0, end: found.end, whole: /^[\s\p{P}]*$/u.test(text.slice(found.end)) };
}
