import { type Candidate, fromList, type GroupStatus, notesOf } from './candidates.ts';
import { plainOf } from './inline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block, ListBlock, ParagraphBlock } from './markdown.ts';
import type { Part } from './outline.ts';
import { fold } from './phrases.ts';
import { sameGoal, similarity } from './sameGoal.ts';
import { bare } from './sense.ts';
import type { StatusWords } from './statusWords.ts';
import { fromTable } from './tableGoals.ts';

export interface Collecting {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly children: readonly (readonly number[])[];
  readonly lexicon: Lexicon;
  readonly words: StatusWords;
}

/** What may be goals in a part and in the parts below it. `skip` are parts that are sections of their own. */
export function collectGoals(
  from: Collecting,
  index: number,
  skip: ReadonlySet<number>,
  group: GroupStatus | null = null,
): readonly Candidate[] {
  const part = from.parts[index];
  if (part === undefined) return [];
  const own = fromBody(from, part.body, group);
  const children = (from.children[index] ?? []).filter((child) => !skip.has(child));
  const kinds = children.map((child) => kindOf(from, child));
  const ambiguous = children.filter((_, at) => kinds[at] === 'open');
  const asGoals = ambiguous.length > 0 && headingsAreGoals(from, ambiguous, own.length > 0, skip);
  const found: Candidate[] = [...own];
  for (const [at, child] of children.entries()) {
    const kind = kinds[at];
    if (kind === 'aside') continue;
    if (typeof kind === 'object' && kind !== null) add(found, collectGoals(from, child, skip, kind.group ?? group));
    else if (asGoals) add(found, [fromHeading(from, child, group)]);
    else if (own.length === 0) add(found, collectGoals(from, child, skip, group));
    else merge(found, fromHeading(from, child, group));
  }
  return found;
}

/** The same goal as a list item and as a heading with its story is one goal. */
function add(found: Candidate[], more: readonly Candidate[]): void {
  for (const candidate of more) if (!merge(found, candidate)) found.push(candidate);
}

const SAME = 0.75;

function merge(found: Candidate[], candidate: Candidate): boolean {
  if (candidate.form !== 'heading') return false;
  const at = found.findIndex(
    (one) =>
      one.form !== 'heading' &&
      (sameGoal(one.plain.text, candidate.plain.text) || similarity(one.plain.text, candidate.plain.text) >= SAME),
  );
  const listed = found[at];
  if (listed === undefined) return false;
  found[at] = {
    ...listed,
    notes: [...listed.notes, { plain: candidate.plain, block: candidate.line }, ...candidate.notes],
  };
  return true;
}

type Kind = 'aside' | 'open' | { readonly group: GroupStatus | null };

/** What a heading below a goals section is by its words alone. */
function kindOf({ parts, lexicon, words }: Collecting, index: number): Kind {
  const heading = parts[index]?.heading;
  if (!heading) return 'open';
  const name = bare(fold(heading.text));
  const status =
    lexicon.groupStatus(name) ??
    (words.emojiBefore(heading.text) || words.emojiBehind(heading.text) ? null : words.word(name));
  if (status !== null) return { group: { status, span: heading.line } };
  if (lexicon.is('aside', name) || lexicon.has('conclusion', name)) return 'aside';
  if ((['category', 'keep', 'stop', 'start'] as const).some((role) => lexicon.is(role, name))) return { group: null };
  return 'open';
}

const NUMBERED =
  /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s|\d{1,2}[.)]|[①-⑳]|(?:goal|목표|目標|目标|ziel|objectif|objetivo|meta|цель)\s?#?\d{1,2})/iu;

/** Whether headings are goals with their stories, not names of groups of goals. */
function headingsAreGoals(
  from: Collecting,
  headings: readonly number[],
  listed: boolean,
  skip: ReadonlySet<number>,
): boolean {
  const marked = headings.filter((index) => {
    const text = from.parts[index]?.heading?.text ?? '';
    return NUMBERED.test(text) || from.words.emojiBehind(text) !== null || from.words.emojiBefore(text) !== null;
  });
  if (marked.length * 2 >= headings.length) return true;
  if (listed) return false;
  const grouping = headings.filter((index) => isGroup(from, index, skip));
  return grouping.length * 2 < headings.length;
}

/** A short heading over a list and nothing else. */
function isGroup(from: Collecting, index: number, skip: ReadonlySet<number>): boolean {
  const part = from.parts[index];
  const body = part?.body ?? [];
  if (part === undefined) return false;
  if (body.length === 0) return (from.children[index] ?? []).some((child) => !skip.has(child));
  const list = body.find((block) => block.kind === 'list');
  if (list === undefined) return false;
  const name = part.heading?.text ?? '';
  const marked = fromList(from.text, list, from.lexicon, null).filter(({ plain }) =>
    isMarked(plain.text, from.words),
  ).length;
  if (marked * 2 >= list.items.length && list.items.length > 0) return true;
  const short = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)
    ? name.length <= 8
    : name.split(/\s+/).length <= 3;
  return short && body[0] === list && body.length === 1;
}

function isMarked(text: string, words: StatusWords): boolean {
  const box = /^\[(.)\]\s/u.exec(text);
  return (
    (box !== null && words.box(box[1] ?? '') !== null) ||
    words.emojiBehind(text) !== null ||
    words.emojiBefore(text) !== null
  );
}

function fromHeading({ text, parts }: Collecting, index: number, group: GroupStatus | null): Candidate {
  const part = parts[index];
  const heading = part?.heading;
  if (part === undefined || !heading) throw new RangeError('only a part with a heading is a goal');
  const notes = part.body.flatMap((block) => notesOf(text, block));
  return {
    form: heading.level > 6 ? 'paragraph' : 'heading',
    plain: unnumbered(part.plain),
    line: heading.line,
    block: part.block,
    notes,
    group,
    certain: true,
  };
}

/** A heading's words without a number typed before them: `1.1 Learn to sail`, `Goal 2: sail`. */
function unnumbered(plain: Part['plain']): Part['plain'] {
  const match =
    /^(?:\s*(?:goal|목표|目標|目标|ziel|objectif|objetivo|meta|цель)\s?#?\d{1,2}\s?[.:)：-]|\s*\d{1,2}(?:\.\d{1,2}){0,3}[.)：:]?(?=\s|[^\d\s%])(?!\s?[%년월일개권회번])|\s*[①-⑳])\s*/iu.exec(
      plain.text,
    );
  const length = match?.[0].length ?? 0;
  if (length === 0 || length >= plain.text.length || (/^\s*\d+\s/.test(plain.text) && !/^\s*\d+[.)]/.test(plain.text)))
    return plain;
  return {
    ...plain,
    text: plain.text.slice(length),
    span: (start, end) => plain.span(start + length, end + length),
    boldLength: Math.max(0, plain.boldLength - length),
  };
}

/** The goals in a part's own blocks: its first list, lists under labels, tables. */
function fromBody(from: Collecting, body: readonly Block[], group: GroupStatus | null): readonly Candidate[] {
  const found: Candidate[] = [];
  let previous: ListBlock | null = null;
  for (const [index, block] of body.entries()) {
    if (block.kind === 'table' && found.length === 0) found.push(...fromTable(from.text, block, from.lexicon, group));
    if (block.kind !== 'list' || isContents(from.text, block)) continue;
    const before = body[index - 1];
    const lead = before?.kind === 'paragraph' ? before : null;
    if (lead !== null && concludes(from, lead)) continue;
    if (found.length === 0 || previous === null || continues(from, previous, block, before, lead)) {
      found.push(...fromList(from.text, block, from.lexicon, group));
      previous = block;
    }
  }
  return found;
}

/** Whether a later list goes on with the goals of an earlier one. */
function continues(
  from: Collecting,
  previous: ListBlock,
  list: ListBlock,
  before: Block | undefined,
  lead: ParagraphBlock | null,
): boolean {
  if (before?.kind === 'list') return true;
  if (list.ordered && list.start > 1 && list.start === previous.start + previous.items.length) return true;
  if (previous.items.length === 1 && list.items.length === 1) return true;
  if (lead === null) return false;
  const words = plainOf(from.text, lead.content.slice(-1)).text;
  return /[:：]$/.test(words) && words.length <= 40;
}

function concludes({ text, lexicon }: Collecting, lead: ParagraphBlock): boolean {
  return lexicon.has('conclusion', fold(plainOf(text, lead.content.slice(-1)).text.slice(0, 200)));
}

/** A table of contents: every item is a link into the document. */
function isContents(text: string, list: ListBlock): boolean {
  return list.items.every((item) => /^\[[^\]]*\]\(#[^)]*\)\s*$/.test(firstLine(text, item.children[0])));
}

function firstLine(text: string, block: Block | undefined): string {
  const line = block?.kind === 'paragraph' ? block.content[0] : undefined;
  return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 400));
}
