import { callsGoals } from './calledGoals.ts';
import { plainOf } from './inline.ts';
import { beginsBold } from './lead.ts';
import { LONGEST_LEAD, leadOver } from './leads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block, ListBlock } from './markdown.ts';
import { hasMark } from './marks.ts';
import { LEAD_LEVEL, type Part } from './outline.ts';
import { cachedBy, fold } from './phrases.ts';
import { recapRole } from './recap.ts';
import {
  type DocumentPeriod,
  type GoalsRole,
  goalsRoleOf,
  isAhead,
  isGoals,
  roleOf,
  type SectionRole,
} from './roles.ts';
import type { Sense } from './sense.ts';
import type { StatusWords } from './statusWords.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Drafting {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly children: readonly (readonly number[])[];
  readonly senses: readonly Sense[];
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly words: StatusWords;
  readonly document: DocumentPeriod;
  /** The part that carries the document's title. */
  readonly title: number;
}

/** What a part is by its heading, by what stands below it, or by the sentence above its list; null for what is not understood. */
export function partRole(from: Drafting, part: Part, index: number): SectionRole | null {
  const sense = from.senses[index];
  if (sense === undefined || (index === 0 && from.title !== 0)) return null;
  const renewed = recapRole(from, index, sense);
  if (renewed !== null && index !== from.title) return renewed;
  const led = part.heading?.level === LEAD_LEVEL ? goalsRoleOf(sense, from.document, LONGEST_LEAD) : null;
  if (isGoals(led)) return { ...led, code: SAID_ABOVE };
  const role = roleOf(sense, from.document, from.vocabulary);
  if (role?.kind === 'period' && TERM.test(sense.words) && !namesMonths(from.senses)) return null;
  // `## Plans` may be those of a year that is over: the sentence below says.
  if (role !== null || index === from.title) return (isPromise(role) ? ledRole(from, part, sense) : null) ?? role;
  return (
    ledRole(from, part, sense) ??
    reviewedRole(from, index, sense) ??
    outcomeRole(from, index, sense) ??
    numberedRole(from, index, sense) ??
    yearRole(from, part, sense) ??
    comingRole(from, index, sense)
  );
}

function isPromise(role: SectionRole | null): boolean {
  return isGoals(role) && role.code === 'goals-promise';
}

/** `2021-1` may be a month, a term or a quarter: a month where a heading like it can be nothing else. */
const TERM = /^(?:19|20)\d\d\s?[-/]\s?[1-4]$/;
const namesMonths = cachedBy((senses: readonly Sense[]) =>
  senses.some(({ words }) => /^(?:19|20)\d\d\s?[-/]\s?(?:[5-9]|1[0-2])(?!\d)/.test(words)),
);

export const SAID_ABOVE = 'goals-said-above';

/** A sentence right above the first list says what it is: `These were my goals for 2020:`; so may the year in a heading. */
export function ledRole(from: Drafting, part: Part, sense: Sense): GoalsRole | null {
  const { year } = from.document;
  const only = onlyYear(sense);
  const lead = leadAbove(from, part.body);
  // `## Books`: a sentence that tells of a goal of its own, and leads to nothing, has what was read below it.
  const topic = (['category', 'aside'] as const).some((role) => sense.is(role));
  if (topic && lead !== null && !/[:：]$/.test(lead.written)) return null;
  const code = SAID_ABOVE;
  if (only !== null && (lead?.has('goals') || (only > year && titleNames(from, only))))
    return { kind: only > year ? 'plan' : 'review', year: only, code, certain: true };
  // `Here is my summary of 2023:` in a post that names the goals of 2024, and speaks of those before.
  if (lead !== null && from.document.announced !== null && onlyYears(lead, year) && tellsOf(from, part.body, lead))
    return { kind: 'review', year, code, certain: true };
  // Where each goal has its heading, `I will:` leads to what is done for one.
  const steps = lead !== null && from.document.sets && !lead.has('goals') && lead.years.length === 0 && part.heading;
  const role =
    lead && !steps && (lead.has('goals') || lead.has('plan')) ? goalsRoleOf(lead, from.document, LONGEST_LEAD) : null;
  return isGoals(role) && role.certain ? { ...role, code } : null;
}

/** Whether all years that a text names are a year and, with `more`, some behind it, that year among them. */
export function onlyYears(sense: Sense, year: number, more = 0): boolean {
  const named = sense.years.map((mention) => (mention.kind === 'absolute' ? mention.year : 0));
  return named.includes(year) && named.every((one) => one >= year && one <= year + more);
}

/** Whether a sentence looks back, below a text that speaks of goals. */
function tellsOf(from: Drafting, body: readonly Block[], lead: Sense): boolean {
  return (lead.has('document') || lead.has('review')) && body.some((block) => speaksOfGoals(from, block));
}

/** `## 2021` with `### Goal 1: sail`, `### Goal 2: read` below it. */
function numberedRole(from: Drafting, index: number, sense: Sense): GoalsRole | null {
  const below = from.children[index] ?? [];
  const numbered = below.filter((child) => from.words.goalNumber(from.parts[child]?.heading?.text ?? '') > 0);
  if (numbered.length < 2 || numbered.length * 2 < below.length) return null;
  const { year } = from.document;
  const named = sense.years.find((mention) => mention.kind === 'absolute');
  const of = named?.kind === 'absolute' ? named.year : year;
  return { kind: of > year ? 'plan' : 'review', year: of, code: 'numbered-goals', certain: true };
}

/** `### 2022` below `## Goals`. */
function yearRole(from: Drafting, part: Part, sense: Sense): GoalsRole | null {
  const year = onlyYear(sense);
  const above = from.senses[part.parent ?? 0];
  if (year === null || part.parent === from.title || !above?.has('goals')) return null;
  return { kind: year > from.document.year ? 'plan' : 'review', year, code: 'goals-below-year', certain: true };
}

/** A list, or `Keep / Stop / Start`, below a heading that names the coming year: `Et pour 2023 ?` */
function comingRole(from: Drafting, index: number, sense: Sense): GoalsRole | null {
  const { year } = from.document;
  const coming = sense.years.find((mention) => isAhead(mention, year));
  if (coming === undefined || sense.rest([]) > SPARE_COMING || sense.asksReader) return null;
  // Where the goals of a year are set at its beginning, it is itself the new year.
  if (coming.kind === 'relative' && from.document.sets) return null;
  const body = from.parts[index]?.body ?? [];
  const listed =
    body.some((block) => block.kind === 'list') || body.filter((block) => beginsBold(from.text, block)).length > 1;
  const below = from.children[index] ?? [];
  const short = sense.rest([]) <= SPARE_ALONE && below.length > 1;
  const groups = below.some((child) => isResolve(from.senses[child]));
  if (!listed && !groups && !groupsGoals(from, body, below, short)) return null;
  return {
    kind: 'plan',
    year: coming.kind === 'absolute' ? coming.year : year + 1,
    code: 'list-for-coming-year',
    certain: false,
  };
}

const SPARE_COMING = 24;
/** The same for a heading that says nothing but the year: `And in 2023?` */
const SPARE_ALONE = 8;

/**
 * Lists below headings of their own, where the text above them speaks of goals: `I want to set some different goals.`;
 * with `short` the heading has said enough.
 */
function groupsGoals(from: Drafting, body: readonly Block[], below: readonly number[], short: boolean): boolean {
  const listed = below.filter((child) => from.parts[child]?.body.some((block) => block.kind === 'list'));
  const many = below.length > 0 && listed.length * 2 >= below.length;
  return many && (short || body.some((block) => speaksOfGoals(from, block)));
}

/** How much of a paragraph is looked at for a word for goals, in UTF-16 units. */
const LONGEST_SPEECH = 1000;

export function speaksOfGoals({ text, lexicon }: Drafting, block: Block): boolean {
  return (
    block.kind === 'paragraph' && lexicon.has('goals', fold(plainOf(text, block.content).text.slice(0, LONGEST_SPEECH)))
  );
}

/** `Keep`, `Stop doing`, `Start` */
function isResolve(sense: Sense | undefined): boolean {
  return sense !== undefined && (['keep', 'stop', 'start'] as const).some((role) => sense.is(role));
}

function onlyYear(sense: Sense): number | null {
  const named = sense.years[0];
  return named?.kind === 'absolute' && sense.rest([]) === 0 ? named.year : null;
}

/** `2021 review + 2022 goals` over the headings `2021` and `2022`. */
function titleNames(from: Drafting, year: number): boolean {
  const title = from.senses[from.title];
  return (
    title?.has('goals') === true && title.years.some((mention) => mention.kind === 'absolute' && mention.year === year)
  );
}

function leadAbove({ text, vocabulary }: Drafting, body: readonly Block[]): Sense | null {
  return leadOver(
    text,
    body,
    body.findIndex((block) => block.kind === 'list'),
    vocabulary,
  );
}

/** A look back on the document's year that is a list of marked items, or that sets what was reached beside what was not. */
export function reviewedRole(from: Drafting, index: number, sense: Sense): SectionRole | null {
  const named = sense.years.some((year) =>
    year.kind === 'absolute' ? year.year === from.document.year : year.offset <= 0,
  );
  if (!named) return null;
  const outcomes = new Set(
    (from.children[index] ?? []).map((child) => from.lexicon.groupStatus(from.senses[child]?.words ?? '')),
  );
  if (outcomes.has('done') && outcomes.has('missed'))
    return { kind: 'review', year: from.document.year, code: 'marked-look-back', certain: true };
  if (callsGoals(from, index)) return { kind: 'review', year: from.document.year, code: 'goals-review', certain: true };
  const { items, marked } = itemsOf(from, from.parts[index]);
  if (marked.length < 2 || marked.length * 2 < items.length) return null;
  // `2023 failures`, each item with a mark in front.
  const looksBack = sense.has('document') || sense.has('annual');
  const exact = sense.years.some((year) => year.kind === 'absolute');
  const before = items.filter(
    ({ children: [first] }) =>
      first?.kind === 'paragraph' &&
      from.words.emojiBefore(from.text.slice(first.span.start, first.span.start + 24)) !== null,
  );
  if (!looksBack && !(exact && before.length * 2 > items.length)) return null;
  return { kind: 'review', year: from.document.year, code: 'marked-look-back', certain: true };
}

/** The items of the lists right below a heading, and those of them that carry a mark. */
export function itemsOf(from: Drafting, part: Part | undefined) {
  const body = part?.body ?? [];
  const items = body.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const told = new Set(body.flatMap((block, index) => (isTold(from, block, body[index + 1]) ? block.items : [])));
  const marked = items.filter((item) => {
    const [first] = item.children;
    if (told.has(item)) return true;
    return first?.kind === 'paragraph' && hasMark(from.text, plainOf(from.text, first.content), from.words);
  });
  return { items, marked };
}

/** Whether the paragraph behind a list of one item begins with how it went. */
function isTold({ text, words }: Drafting, list: Block, behind: Block | undefined): list is ListBlock {
  if (list.kind !== 'list' || list.items.length > 1 || behind?.kind !== 'paragraph') return false;
  return words.expression(plainOf(text, behind.content.slice(0, 1)).text.slice(0, 80)) !== null;
}

/** `## Results` with each goal as a heading and its mark, behind the list of them. */
function outcomeRole(from: Drafting, index: number, sense: Sense): GoalsRole | null {
  if (!sense.has('review') || sense.rest(['review', 'statusLabel', 'aside']) > 0) return null;
  const below = (from.children[index] ?? []).filter((child) => from.parts[child]?.heading);
  const marked = below.filter((child) => {
    const plain = from.parts[child]?.plain;
    return plain !== undefined && hasMark(from.text, plain, from.words);
  });
  if (marked.length < 2 || marked.length * 2 < below.length) return null;
  return { kind: 'review', year: from.document.year, code: 'marked-headings', certain: true };
}
