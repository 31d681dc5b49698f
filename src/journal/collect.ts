import { bodyGoals } from './bodyGoals.ts';
import { callsGoals } from './calledGoals.ts';
import { type Candidate, fromList, type NoteLine, notesOf, type Said } from './candidates.ts';
import type { Collecting } from './collecting.ts';
import { typedNumber, undecorated } from './decoration.ts';
import { beginsBold } from './lead.ts';
import { hasMark } from './marks.ts';
import { BOLD_LEVEL, type Part } from './outline.ts';
import { fold } from './phrases.ts';
import { bare } from './sense.ts';

/** What may be goals in a part and in the parts below it. `skip` are parts that are sections of their own. */
export function collectGoals(
  from: Collecting,
  index: number,
  skip: ReadonlySet<number>,
  group: Said | null = null,
): readonly Candidate[] {
  const part = from.parts[index];
  if (part === undefined) return [];
  const below = from.children[index] ?? [];
  // What stands above headings that call themselves goals is about something else, unless it names them.
  const apart = callsGoals(from, index) && !below.some((child) => from.repeated.has(child));
  const own = apart ? [] : bodyGoals(from, part.body, group);
  const children = below.filter((child) => !skip.has(child));
  const above = { listed: own.length > 0, asked: outcomesAsked(from, below) };
  const kinds = new Map(children.map((child) => [child, kindOf(from, child, above)]));
  // `### Goals` below `## 2023`, beside how they were set: the others have none.
  const [only, another] = children.filter((child) => from.senses[child]?.is('goals'));
  if (only !== undefined && another === undefined && own.length === 0 && from.senses[index]?.has('goals') === false)
    return collectGoals(from, only, skip, group);
  const open = children.filter((child) => kinds.get(child) === 'open' && !isLastWord(from, child, children, part));
  // Where a heading below says that it has the goals, the headings beside it have none.
  const elsewhere = index !== from.title && below.some((child) => from.goalParts.has(child));
  // Beside groups of goals, other headings have something else below them.
  const grouped = [...kinds.values()].some((kind) => typeof kind === 'object');
  const asGoals = open.length > 0 && !elsewhere && headingsAreGoals(from, open, own.length > 0 || grouped, skip);
  // Below a title, headings without an outcome among headings with one are about something else.
  const told = index === from.title && open.some((child) => isMarked(from, child));
  const beside = besideNumbered(from, open);
  const found: Candidate[] = [...own];
  for (const child of children) {
    const kind = kinds.get(child);
    if (kind === 'aside' || kind === undefined || (kind === 'open' && (elsewhere || !open.includes(child)))) continue;
    if (kind !== 'open') found.push(...collectGoals(from, child, skip, kind.group ?? group));
    else if (asGoals && beside(child) === 'list') found.push(...collectGoals(from, child, skip, group));
    else if (asGoals) {
      const story = beside(child) === 'story' || (told && !isMarked(from, child));
      found.push(fromHeading(from, child, group, story));
    } else if (own.length === 0) found.push(...collectGoals(from, child, skip, group));
    else found.push(fromHeading(from, child, group, true));
  }
  return found;
}

/**
 * What a heading without a number is among headings with one: over nothing but a list it is a group, and beside
 * `Goal 1`, `Goal 2` it is no goal at all.
 */
function besideNumbered(from: Collecting, open: readonly number[]): (child: number) => 'list' | 'story' | null {
  const textOf = (part: number) => from.parts[part]?.plain.text ?? '';
  const numbered = new Set(open.filter((child) => typedNumber(textOf(child), from.words) > 0));
  const most = numbered.size > 1 && numbered.size * 2 > open.length;
  const named = most && [...numbered].every((child) => from.words.goalNumber(textOf(child)) > 0);
  return (child) => {
    if (!most || numbered.has(child) || isMarked(from, child)) return null;
    const body = from.parts[child]?.body ?? [];
    if (body.length > 0 && body.every(({ kind }) => kind === 'list')) return 'list';
    return named ? 'story' : null;
  };
}

/** A sentence in bold that ends what a section tells, with nothing below it. */
function isLastWord(from: Collecting, child: number, children: readonly number[], above: Part): boolean {
  const part = from.parts[child];
  if (part?.heading?.level !== BOLD_LEVEL || children.length > 1 || part.body.length > 0) return false;
  return above.body.some((block) => block.kind === 'paragraph') && !isMarked(from, child);
}

type Kind = 'aside' | 'open' | { readonly group: Said | null };

/** Letters beside a period's name in a heading that only says when. */
const PERIOD_SPARE = 12;

interface Above {
  /** Whether the goals are listed above the headings. */
  readonly listed: boolean;
  readonly asked: boolean;
}

/** What a heading below a goals section is by its words alone. */
function kindOf(from: Collecting, index: number, { listed, asked }: Above): Kind {
  const { parts, senses, lexicon, words, repeated, goalParts } = from;
  const part = parts[index];
  const heading = part?.heading;
  if (!heading) return 'open';
  // `## Career` over `### Goal 1: a new job`
  if ((from.children[index] ?? []).some((child) => words.goalNumber(parts[child]?.plain.text ?? '') > 0))
    return { group: null };
  if (numbersGoals(from, index)) return { group: null };
  const name = bare(fold(heading.text));
  const status =
    lexicon.groupStatus(asked ? unasked(name) : name) ??
    (words.emojiBefore(heading.text) || words.emojiBehind(heading.text) ? null : words.word(name));
  if (status !== null) return { group: { status, notation: 'heading', span: heading.line } };
  // `## for 2021` below `# My resolutions`
  const sense = senses[index];
  const year = sense?.years[0]?.kind === 'absolute' && sense.rest([]) <= 4 && !sense.period;
  if (year && part?.parent === from.title)
    return (from.children[index] ?? []).length > 0 || part.body.some(({ kind }) => kind === 'list')
      ? { group: null }
      : 'aside';
  const retold = repeated.has(index) && !goalParts.has(parts[index]?.parent ?? 0);
  // `### Q1` over boxes, or where no list above has the goals: the goals of that quarter.
  if (senses[index]?.period && (!listed || listsMarked(from, part))) return { group: null };
  // `Update: Q1`
  if (sense?.period || (sense?.named && sense.rest(['review', 'aside']) <= PERIOD_SPARE)) return 'aside';
  if (retold || lexicon.is('aside', name) || lexicon.has('conclusion', name)) return 'aside';
  if ((['keep', 'stop', 'start'] as const).some((role) => lexicon.is(role, name))) return { group: null };
  return lexicon.is('category', name) && !isTold(from, index) ? { group: null } : 'open';
}

/** Whether several headings ask what came of the goals: `What worked out?`, `What did not?`; one may ask anything. */
function outcomesAsked({ lexicon, senses }: Collecting, headings: readonly number[]): boolean {
  return headings.filter((one) => lexicon.groupStatus(unasked(senses[one]?.words ?? '')) !== null).length > 1;
}

function unasked(words: string): string {
  return words.replace(/\s?\?$/, '');
}

/** `## Career` over `### 1. A new job` and `### 2. A raise` */
function numbersGoals(from: Collecting, index: number): boolean {
  const textOf = (part: number) => from.parts[part]?.plain.text ?? '';
  const below = from.children[index] ?? [];
  const numbered = below.filter((child) => typedNumber(textOf(child), from.words) > 0 && !from.senses[child]?.period);
  return numbered.length > 1 && numbered.length * 2 >= below.length && typedNumber(textOf(index), from.words) === 0;
}

/** Whether a heading has its story below and nothing that could be goals: `### Fitness`, with how it went. */
function isTold({ text, parts, children }: Collecting, index: number): boolean {
  const body = parts[index]?.body ?? [];
  const isStory = body.every((block) => block.kind === 'paragraph' && !beginsBold(text, block));
  return body.length > 0 && isStory && (children[index] ?? []).length === 0;
}

/** Whether headings are goals with their stories, not names of groups of goals. */
function headingsAreGoals(
  from: Collecting,
  headings: readonly number[],
  listed: boolean,
  skip: ReadonlySet<number>,
): boolean {
  const marked = headings.filter((index) => {
    const part = from.parts[index];
    if (part === undefined) return false;
    // `Goal 1: learn to sail` says so itself, whatever is listed below it.
    if (from.words.goalNumber(part.plain.text) > 0) return true;
    return (typedNumber(part.plain.text, from.words) > 0 && !listsMarked(from, part)) || isMarked(from, index);
  });
  if (marked.length * 2 >= headings.length) return true;
  if (listed) return false;
  // A group would have something below it.
  if (headings.some((index) => from.parts[index]?.body.length === 0 && (from.children[index] ?? []).length === 0))
    return true;
  const grouping = headings.filter((index) => isGroup(from, index, skip));
  return grouping.length * 2 < headings.length;
}

function isMarked(from: Collecting, index: number): boolean {
  const part = from.parts[index];
  return part !== undefined && hasMark(from.text, part.plain, from.words);
}

/** A short heading over a list and nothing else. */
function isGroup(from: Collecting, index: number, skip: ReadonlySet<number>): boolean {
  const part = from.parts[index];
  const body = part?.body ?? [];
  if (part === undefined) return false;
  // `### Stretch goals`
  const goals = from.senses[index]?.hits('goals').at(-1);
  if (goals !== undefined && (goals.start === 0 || goals.end === from.senses[index]?.words.length)) return true;
  if (body.length === 0)
    return (from.children[index] ?? []).some((child) => !skip.has(child) && !from.repeated.has(child));
  const list = body.find((block) => block.kind === 'list');
  if (list === undefined)
    return (from.children[index] ?? []).some(
      (child) => !skip.has(child) && from.parts[child]?.body.some((block) => block.kind === 'list'),
    );
  // "Result: done" is told of a goal, not of a group.
  if (
    list.items.some((item) =>
      item.children
        .flatMap((child) => notesOf(from.text, child))
        .slice(0, 1)
        .some((note) => from.words.label(note.plain.text) > 0),
    )
  )
    return false;
  if (listsMarked(from, part)) return true;
  const name = part.heading?.text ?? '';
  const short = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)
    ? name.length <= 8
    : name.split(/\s+/).length <= 3;
  return short && body[0] === list && body.length === 1;
}

/** Whether at least half of the items of a part's lists carry marks: then they are the goals. */
function listsMarked(from: Collecting, part: Part): boolean {
  const items = part.body.flatMap((block) => (block.kind === 'list' ? fromList(from, block, null) : []));
  const marked = items.filter(({ plain }) => hasMark(from.text, plain, from.words)).length;
  return items.length > 0 && marked * 2 >= items.length;
}

function fromHeading(
  { text, parts, children, words }: Collecting,
  index: number,
  said: Said | null,
  story: boolean,
): Candidate {
  const part = parts[index];
  const heading = part?.heading;
  if (part === undefined || !heading) throw new RangeError('only a part with a heading is a goal');
  const below = (children[index] ?? []).flatMap((child): readonly NoteLine[] => {
    const lower = parts[child];
    return lower?.heading ? [{ plain: lower.plain, block: lower.own }] : [];
  });
  const notes = [...part.body.flatMap((block) => notesOf(text, block)), ...below];
  return {
    form: heading.level > 6 ? 'paragraph' : 'heading',
    plain: undecorated(part.plain, words),
    line: heading.line,
    block: part.block,
    notes,
    said,
    story,
    adorned: words.emojiBefore(part.plain.text) === null && /^\p{Extended_Pictographic}/u.test(part.plain.text),
  };
}
