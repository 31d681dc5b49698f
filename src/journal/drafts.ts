import { TYPED_NUMBER } from './decoration.ts';
import { plainOf } from './inline.ts';
import { beginsBold } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import type { Block, ParagraphBlock } from './markdown.ts';
import { hasMark } from './marks.ts';
import { BOLD_LEVEL, type Part } from './outline.ts';
import { type DocumentPeriod, goalsRoleOf, isAhead, roleOf, type SectionRole } from './roles.ts';
import { type Sense, senseOf } from './sense.ts';
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

/** A part that is a section, with what its heading and place say of it; a role of null is not understood. */
export interface Draft {
  readonly index: number;
  readonly part: Part;
  readonly role: SectionRole | null;
  /** Whether its goals stand in its own blocks alone, not under the headings below. */
  readonly alone: boolean;
}

export type GoalsRole = Extract<SectionRole, { readonly certain: boolean }>;

/** The parts of a document that are sections of their own, by their index. */
export function draftsOf(from: Drafting): ReadonlyMap<number, Draft> {
  const roles = from.parts.map((part, index) => partRole(from, part, index));
  const titleRole = titleRoleOf(from, roles);
  const drafts = new Map<number, Draft>();
  for (const [index, part] of from.parts.entries()) {
    const role = roles[index] ?? null;
    if (index === from.title) {
      if (titleRole !== null) drafts.set(index, { index, part, role: titleRole, alone: titleRole.code === SAID_ABOVE });
    } else if (part.heading && isSection(from, drafts, index, role)) {
      drafts.set(index, { index, part, role: role ?? containerRole(from, index), alone: false });
    }
  }
  return drafts;
}

export function isGoals(role: SectionRole | null | undefined): role is GoalsRole {
  return role !== null && role !== undefined && 'certain' in role;
}

function partRole(from: Drafting, part: Part, index: number): SectionRole | null {
  const sense = from.senses[index];
  if (sense === undefined || (index === 0 && from.title !== 0)) return null;
  const role = roleOf(sense, from.document, from.vocabulary);
  if (role !== null || index === from.title) return role;
  return (
    ledRole(from, part, sense) ??
    reviewedRole(from, index, sense) ??
    outcomeRole(from, index, sense) ??
    yearRole(from, part, sense) ??
    comingRole(from, index, sense)
  );
}

const SAID_ABOVE = 'goals-said-above';

/** A sentence right above the first list says what it is: `These were my goals for 2020:`; so may the year in a heading. */
function ledRole(from: Drafting, part: Part, sense: Sense): GoalsRole | null {
  const { year } = from.document;
  const only = onlyYear(sense);
  const lead = leadAbove(from, part.body);
  const code = SAID_ABOVE;
  if (only !== null && (lead?.has('goals') || (only > year && titleNames(from, only))))
    return { kind: only > year ? 'plan' : 'review', year: only, code, certain: true };
  const role = lead && (lead.has('goals') || lead.has('plan')) ? goalsRoleOf(lead, from.document, LONGEST_LEAD) : null;
  return isGoals(role) && role.certain ? { ...role, code } : null;
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
  if (coming === undefined || sense.rest([]) > SPARE_COMING) return null;
  const body = from.parts[index]?.body ?? [];
  const listed =
    body.some((block) => block.kind === 'list') || body.filter((block) => beginsBold(from.text, block)).length > 1;
  if (!listed && !(from.children[index] ?? []).some((child) => isResolve(from.senses[child]))) return null;
  return {
    kind: 'plan',
    year: coming.kind === 'absolute' ? coming.year : year + 1,
    code: 'list-for-coming-year',
    certain: false,
  };
}

const SPARE_COMING = 24;

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

const LONGEST_LEAD = 240;
const LEAD_LINES = 3;

function leadAbove(from: Drafting, body: readonly Block[]): Sense | null {
  const at = body.findIndex((block) => block.kind === 'list');
  const above = body[at - 1];
  return above?.kind === 'paragraph' ? lastSentence(from, above) : null;
}

/** The last sentence of a paragraph that speaks of the goals of a year, else its last. */
function lastSentence({ text, vocabulary }: Drafting, paragraph: ParagraphBlock): Sense {
  const words = plainOf(text, paragraph.content.slice(-LEAD_LINES)).text.slice(-LONGEST_LEAD);
  const sentences = words.split(/(?<=[.!?。！？])\s*(?=\S)/u).map((sentence) => senseOf(sentence, vocabulary));
  const dated = sentences.findLast(
    (sentence) => sentence.has('goals') && sentence.years.some((year) => year.kind === 'absolute'),
  );
  return dated ?? sentences.at(-1) ?? senseOf('', vocabulary);
}

/** A look back on the document's year that is a list of marked items, or that sets what was reached beside what was not. */
function reviewedRole(from: Drafting, index: number, sense: Sense): SectionRole | null {
  const named = sense.years.some((year) =>
    year.kind === 'absolute' ? year.year === from.document.year : year.offset <= 0,
  );
  if (!named) return null;
  const outcomes = new Set(
    (from.children[index] ?? []).map((child) => from.lexicon.groupStatus(from.senses[child]?.words ?? '')),
  );
  if (outcomes.has('done') && outcomes.has('missed'))
    return { kind: 'review', year: from.document.year, code: 'marked-look-back', certain: true };
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
function itemsOf(from: Drafting, part: Part | undefined) {
  const items = (part?.body ?? []).flatMap((block) => (block.kind === 'list' ? block.items : []));
  const marked = items.filter(
    ({ children: [first] }) =>
      first?.kind === 'paragraph' && hasMark(from.text, plainOf(from.text, first.content), from.words),
  );
  return { items, marked };
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

/** What the goals are that stand under the title alone: `# 2024 goals` with a list, or with a heading for each. */
function titleRoleOf(from: Drafting, roles: readonly (SectionRole | null)[]): GoalsRole | null {
  const sense = from.senses[from.title];
  const part = from.parts[from.title];
  if (sense === undefined || part === undefined) return null;
  const led = ledRole(from, part, senseOf('', from.vocabulary));
  if (led !== null) return led;
  // A document without a title begins with a section like the others.
  const reviewed = (part.heading?.level ?? 1) > 1 ? reviewedRole(from, from.title, sense) : null;
  if (isGoals(reviewed)) return reviewed;
  const role = roles[from.title];
  const others = roles.filter((other, index) => index !== from.title && isGoals(other) && other.certain);
  if (others.some((other) => other?.kind !== 'plan') || (others.length > 0 && !headingsTold(from))) return null;
  if (isGoals(role) && sense.has('goals') && (goalsAlone(sense) || role.year === from.document.year)) return role;
  return headingsMarked(from, part)
    ? { kind: 'review', year: from.document.year, code: 'marked-headings', certain: true }
    : null;
}

/** Whether headings below the title are numbered or marked, as the goals are that a title names. */
function headingsTold(from: Drafting): boolean {
  const told = (from.children[from.title] ?? []).filter((child) => {
    const plain = from.parts[child]?.plain;
    return plain !== undefined && (TYPED_NUMBER.test(plain.text) || hasMark(from.text, plain, from.words));
  });
  return told.length >= 2;
}

/** `2023 in review and goals for 2024` names more than goals. */
function goalsAlone(sense: Sense): boolean {
  const years = new Set(sense.years.map((year) => (year.kind === 'absolute' ? year.year : year.offset)));
  return years.size <= 1 && !sense.has('annual');
}

/** The text above the first heading speaks of goals, and most headings carry a status. */
function headingsMarked(from: Drafting, title: Part): boolean {
  const below = from.children[from.title] ?? [];
  const marked = below.filter((index) => {
    const plain = from.parts[index]?.plain;
    return plain !== undefined && hasMark(from.text, plain, from.words);
  });
  if (marked.length < 2 || marked.length * 2 < below.length) return false;
  return title.body.some(
    (block) =>
      block.kind === 'paragraph' && senseOf(plainOf(from.text, block.content).text, from.vocabulary).has('goals'),
  );
}

function containerRole(from: Drafting, index: number): SectionRole | null {
  return (from.children[index] ?? []).some((child) => from.senses[child]?.period) ? { kind: 'container' } : null;
}

function isSection(
  from: Drafting,
  drafts: ReadonlyMap<number, Draft>,
  index: number,
  role: SectionRole | null,
): boolean {
  const part = from.parts[index];
  const above = ancestorsOf(from.parts, index).find((ancestor) => drafts.get(ancestor)?.alone === false);
  const over = above === undefined ? null : (drafts.get(above)?.role ?? null);
  if (above === from.title && above !== undefined && isGoals(over))
    return (
      role !== null &&
      (isGoals(role)
        ? partsFrom(role, over, from.senses[index], undefined)
        : role.kind !== 'container' || containerRole(from, index) !== null || (from.children[index] ?? []).length === 0)
    );
  if (above !== undefined && isGoals(over))
    return isGoals(role)
      ? partsFrom(role, over, from.senses[index], from.senses[above])
      : role?.kind === 'period' && part?.parent === above && hasBeen(from, part, over);
  if (over?.kind === 'period')
    return role?.kind === 'period' || (isGoals(role) && role.certain && role.kind === 'plan');
  const bold = part?.heading?.level === BOLD_LEVEL;
  if (role === null) return !bold;
  if (bold && isGoals(role)) return role.certain || part.body[0]?.kind === 'list';
  return true;
}

/** Whether a period right below goals tells what was done in it: it is not to come, and lists no goals with their marks. */
function hasBeen(from: Drafting, part: Part, over: GoalsRole): boolean {
  if (over.kind === 'plan' || over.year === null || over.year > from.document.year) return false;
  const { items, marked } = itemsOf(from, part);
  return part.body.length > 0 && (marked.length === 0 || marked.length * 2 < items.length);
}

/** Whether goals below goals are a section of their own, not a group: those of another year, and those that an outlook leads to. */
function partsFrom(role: GoalsRole, over: GoalsRole, sense: Sense | undefined, above: Sense | undefined): boolean {
  if (!role.certain) return false;
  return (
    over.year !== role.year ||
    over.kind === 'undecided' ||
    (sense?.has('goals') === true && above?.has('goals') === false)
  );
}

/** The parts that a part stands in, from the nearest on. */
export function ancestorsOf(parts: readonly Part[], index: number): readonly number[] {
  const found: number[] = [];
  for (let at = parts[index]?.parent ?? null; at !== null; at = parts[at]?.parent ?? null) found.push(at);
  return found;
}
