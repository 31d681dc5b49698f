import { allGoals } from '../journal/allGoals.ts';
import type { Reading } from '../journal/read.ts';
import type { LanguageId, Notation, Retrospective } from '../journal/retrospective.ts';
import { isShortcode, shortcodesOf } from '../journal/shortcodes.ts';
import type { Status, StatusId } from '../journal/status.ts';
import { slice } from '../journal/text.ts';
import { type Vocabulary, wordsOf } from '../journal/vocabulary.ts';
import { quotedScalar, unquotedScalar } from './yamlScalar.ts';
import type { Day } from './yearWords.ts';

/** What the writer of a status knows besides the document. */
export interface Writing {
  readonly statuses: readonly Status[];
  readonly vocabulary: Vocabulary;
  /** In a review of a year that is over by then, an open box among ticked ones is read as missed. */
  readonly today: Day;
  /** The person was asked, and wants an uncertain goal to be changed all the same. */
  readonly confirmed?: boolean;
  /** The journal's other retrospectives: what a document has nothing of yet is written as they have it. */
  readonly others?: readonly Retrospective[];
  /** The reading of the document, where it is at hand: after it the changed text is read in a fraction of the time. */
  readonly reading?: Reading;
}

/** A document, and the means to write in it. */
export interface Page {
  readonly text: string;
  readonly retrospective: Retrospective;
  readonly writing: Writing;
}

/** The characters by which a notation says a status, in the manner of those in `like`; undefined where it can't. */
export function charactersFor(status: Status, notation: Notation, like: string, page: Page): string | undefined {
  const { language } = page.retrospective;
  switch (notation) {
    case 'emoji':
      return emojiFor(status, like);
    case 'box':
      return boxCharacter(status);
    case 'sign':
      return signFor(status.id, like, page);
    case 'word':
      return wordFor(status, like, language, page.writing.vocabulary);
    case 'front-matter':
      return scalarFor(status, like, language, page.writing);
    case 'figure':
    case 'strike':
    case 'heading':
    case 'list':
    case 'input':
      return undefined;
  }
}

/** The emoji that a status is seen by, also where its own mark is none at all; `[x]` is no emoji. */
export function visibleMark(status: Status): string | undefined {
  return [status.mark, ...status.marks].find((mark) => mark !== '' && !mark.startsWith('['));
}

/** The emoji of a status in the manner of another: by its name where that one is, `:x:`, if it has one. */
export function emojiFor(status: Status, like: string): string | undefined {
  const visible = visibleMark(status);
  return visible !== undefined && isShortcode(like) ? (shortcodesOf(bare(visible))[0] ?? visible) : visible;
}

/** `x` of `[x]`: GitHub and everybody else know no other box than the ticked and the open one. */
function boxCharacter(status: Status): string | undefined {
  return ['x', ' '].find((character) => status.marks.includes(`[${character}]`));
}

interface SignFamily {
  readonly done: string;
  readonly partly: string;
  readonly missed: string;
}

/** The usual ones of Korean and Japanese, which stand for a family where nothing in the document says which. */
const LATIN: SignFamily = { done: 'O', partly: '△', missed: 'X' };
const ROUND: SignFamily = { done: '○', partly: '△', missed: '×' };
const SIGN_FAMILIES: readonly SignFamily[] = [
  LATIN,
  ROUND,
  { done: 'o', partly: '△', missed: 'x' },
  { done: 'Ｏ', partly: '△', missed: 'Ｘ' },
  { done: '◯', partly: '△', missed: '×' },
  { done: '〇', partly: '△', missed: '×' },
];

function signFor(id: StatusId, like: string, { text, retrospective }: Page): string | undefined {
  if (id !== 'done' && id !== 'partly' && id !== 'missed') return undefined;
  const families = SIGN_FAMILIES.filter((family) => signsOf(family).includes(like));
  const candidates = families.length > 0 ? families : SIGN_FAMILIES;
  const written = signsIn(text, retrospective);
  const usual = retrospective.language === 'ja' ? ROUND : LATIN;
  const rank = (family: SignFamily) =>
    written.filter((sign) => signsOf(family).includes(sign)).length + (family === usual ? 0.5 : 0);
  return [...candidates].sort((a, b) => rank(b) - rank(a))[0]?.[id];
}

function signsOf(family: SignFamily): readonly string[] {
  return [family.done, family.partly, family.missed];
}

function signsIn(text: string, retrospective: Retrospective): readonly string[] {
  return allGoals(retrospective)
    .flatMap((goal) => goal.marks)
    .filter((mark) => mark.notation === 'sign')
    .map((mark) => slice(text, mark.span));
}

function wordFor(status: Status, like: string, language: LanguageId, vocabulary: Vocabulary): string | undefined {
  const word = wordsOf(vocabulary, language).writes.statusWords[status.id] ?? status.words[0];
  return word !== undefined && beginsLow(like) ? word.slice(0, 1).toLowerCase() + word.slice(1) : word;
}

/** `done` begins low; `Done` and `완료` do not. */
function beginsLow(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toUpperCase();
}

/** Front matter says a status by a mark, a word or an id: the new one is of the kind that stands there. */
function scalarFor(status: Status, like: string, language: LanguageId, writing: Writing): string {
  const [quote, value] = unquotedScalar(like);
  const isId = writing.statuses.some((other) => other.id === value);
  const isMark = writing.statuses.some((other) =>
    [other.mark, ...other.marks].some((mark) => bare(mark) === bare(value)),
  );
  const word = isId || isMark ? undefined : wordFor(status, value, language, writing.vocabulary);
  return quotedScalar(quote, word ?? (isMark ? visibleMark(status) : undefined) ?? status.id);
}

function bare(mark: string): string {
  return mark.replaceAll(/[\uFE0E\uFE0F]/g, () => '');
}
