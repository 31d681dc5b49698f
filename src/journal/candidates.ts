import type { Collecting } from './collecting.ts';
import { plainOf } from './inline.ts';
import { isLetter } from './letters.ts';
import { type Block, firstLineOf, type ListBlock, type ListItem, type ParagraphBlock } from './markdown.ts';
import { hasMark } from './marks.ts';
import { fold } from './phrases.ts';
import type { Plain } from './plain.ts';
import type { GoalForm } from './retrospective.ts';
import { bare } from './sense.ts';
import type { StatusId } from './status.ts';
import type { Span } from './text.ts';

/** Something that may be a goal: its words, what stands below it, and what a heading above says of it. */
export interface Candidate {
  readonly form: GoalForm;
  readonly plain: Plain;
  /** List marker to last character of its words. */
  readonly line: Span;
  readonly block: Span;
  readonly notes: readonly NoteLine[];
  /** What the heading of its group, or a list beside it, says of its status. */
  readonly said: Said | null;
  /** A heading that is a goal only where a list of the section has the same goal. */
  readonly story: boolean;
  /** Whether an emoji that is no mark stands before its words. */
  readonly adorned?: boolean;
}

export interface NoteLine {
  readonly plain: Plain;
  /** Whether it stands where a status is told, in the column of a table: it may begin with one. */
  readonly told?: boolean;
  readonly block: Span;
}

export interface Said {
  readonly status: StatusId;
  readonly notation: 'heading' | 'list' | 'input';
  readonly span: Span;
}

/** The items of a list as candidates; items under a bare label count, the label does not. */
export function fromList(from: Collecting, list: ListBlock, group: Said | null): readonly Candidate[] {
  const labels = labelsOf(from, list);
  return list.items.flatMap((item, index): readonly Candidate[] => {
    const label = labels[index];
    if (label) return label.lists.flatMap((nested) => fromList(from, nested, label.group ?? group));
    return fromItem(from.text, item, list, group);
  });
}

interface Label {
  readonly lists: readonly ListBlock[];
  readonly group: Said | null;
  /** Whether its words or its colon say that it is a label. */
  readonly sure: boolean;
  readonly oneWord: boolean;
}

/** The items that are labels. A short item may be one where its neighbours surely are, or where all are single words. */
function labelsOf(from: Collecting, list: ListBlock): readonly (Label | null)[] {
  const found = list.items.map((item) => labelOf(from, item));
  const sure = found.filter((label) => label?.sure).length;
  const words = found.length > 1 && found.every((label) => label?.oneWord);
  return found.map((label) => (label?.sure || words || sure * 2 >= list.items.length ? label : null));
}

/** `- Work:` with a list below it. */
function labelOf({ text, lexicon, words }: Collecting, item: ListItem): Label | null {
  const [first, ...rest] = item.children;
  const lists = rest.filter((block) => block.kind === 'list');
  if (first?.kind !== 'paragraph' || first.content.length !== 1 || lists.length === 0) return null;
  const plain = plainOf(text, first.content);
  const name = bare(fold(plain.text));
  const status = lexicon.groupStatus(name);
  if (status !== null)
    return { lists, group: { status, notation: 'heading', span: first.span }, sure: true, oneWord: true };
  if (plain.text.length > LONGEST_LABEL || hasMark(text, plain, words)) return null;
  const named = (['category', 'keep', 'stop', 'start'] as const).some((role) => lexicon.is(role, name));
  const below = lists.flatMap((nested) => nested.items).map((one) => firstLine(text, one));
  // "Status: done" is told of a goal, not of a group.
  if (below.some((line) => words.label(line.text) > 0)) return null;
  const mostAreMarked = () => below.filter((line) => hasMark(text, line, words)).length * 2 > below.length;
  const sure = named || /[:：]$/.test(plain.text) || mostAreMarked();
  // A word of four signs may be a goal with what it takes: `坚持跑步`; over several goals it is more likely none.
  const several = FOUR_SIGNS.test(name) && lists.every((nested) => nested.items.length > 1);
  return { lists, group: null, sure, oneWord: (ONE_WORD.test(name) || several) && !ACTION.test(name) };
}

const LONGEST_LABEL = 30;
/** A single word; in scripts without spaces a longer one is a sentence. */
const ONE_WORD =
  /^(?:[\p{sc=Latin}\p{sc=Cyrillic}]{1,12}|\p{sc=Hangul}{1,4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,3})$/u;
const FOUR_SIGNS = /^\p{sc=Han}{4}$/u;
/** One word that is a goal all the same: `운동하기`. */
const ACTION = /(?:기|자|다|こと|る|する)$/u;

function firstLine(text: string, item: ListItem): Plain {
  return plainOf(text, firstLineOf(item.children[0]));
}

function fromItem(text: string, item: ListItem, list: ListBlock, group: Said | null): readonly Candidate[] {
  const [first, ...rest] = item.children;
  if (first?.kind !== 'paragraph') return [];
  const words = goalLines(text, first);
  const plain = plainOf(text, words);
  if (!isLetter(plain.text.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(plain.text)) return [];
  const story = first.content.slice(words.length).map((line) => ({ plain: plainOf(text, [line]), block: line }));
  return [
    {
      form: /^\[.\](?:\s|$)/u.test(plain.text) ? 'task' : list.ordered ? 'ordered' : 'bullet',
      plain,
      line: { start: item.marker.start, end: words.at(-1)?.end ?? item.marker.end },
      block: item.span,
      notes: [...story, ...rest.flatMap((block) => notesOf(text, block))],
      said: group ?? inputIn(text, words[0]),
      story: false,
    },
  ];
}

const LONGEST_INPUT = 200;
const INPUT = /^<input\s(?=[^<>]*\btype\s?=\s?["']?checkbox\b)[^<>]*>/i;

/** The check box of HTML that a line begins with: `<input type="checkbox" checked> Read more`. */
export function inputIn(text: string, line: Span | undefined): Said | null {
  if (line === undefined || text[line.start] !== '<') return null;
  const tag = INPUT.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_INPUT)))?.[0];
  if (tag === undefined) return null;
  const status = /\schecked(?=[\s=/>])/i.test(tag) ? 'done' : 'planned';
  return { status, notation: 'input', span: { start: line.start, end: line.start + tag.length } };
}

const LONG_LINE = 40;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const ENDS_SENTENCE = /[.!?。！？…)）]["'」』]?$|다$/u;

/** The lines of a paragraph that are the goal's own words; a hard break or a closed sentence ends them. */
export function goalLines(text: string, paragraph: ParagraphBlock): readonly Span[] {
  const lines = paragraph.content;
  let count = 1;
  while (count < lines.length && goesOn(text, lines[count - 1], lines[count])) count++;
  return count === lines.length ? lines : lines.slice(0, count);
}

function goesOn(text: string, line: Span | undefined, next: Span | undefined): boolean {
  if (line === undefined || next === undefined) return false;
  const words = text.slice(line.start, line.end).normalize('NFC');
  if (words.endsWith('\\') || text.startsWith('  ', line.end)) return false;
  const following = text.slice(next.start, Math.min(next.end, next.start + 40)).normalize('NFC');
  if (/^(?:->|=>|→|⇒|\p{L}{1,20}\s?[:：])/u.test(following)) return false;
  if (/\p{Extended_Pictographic}\uFE0F?$/u.test(words.slice(-8)) || /(?:^|\s):[a-z0-9_+-]+:$/.test(words.slice(-40)))
    return false;
  // Nobody breaks short lines where words need no spaces between them.
  if (words.length < LONG_LINE && UNSPACED.test(words)) return false;
  return !ENDS_SENTENCE.test(words.slice(-8)) || words.length > 2 * LONG_LINE;
}

/** What stands below a goal: items of lists and paragraphs, each by its first line. */
export function notesOf(text: string, block: Block): readonly NoteLine[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => {
        return { plain: plainOf(text, firstLineOf(item.children[0])), block: item.span };
      });
    case 'paragraph':
      return [{ plain: plainOf(text, firstLineOf(block)), block: block.span }];
    case 'quote':
      return block.children.flatMap((child) => notesOf(text, child));
    case 'heading':
      return [{ plain: plainOf(text, block.content), block: block.span }];
    case 'table':
    case 'code':
    case 'html':
    case 'rule':
      return [];
    default:
      return block satisfies never;
  }
}
