import { type Candidate, fromList, notesOf, type Said } from './candidates.ts';
import type { Collecting } from './collecting.ts';
import { plainOf } from './inline.ts';
import { LONGEST_LEAD } from './leads.ts';
import type { Block, ListBlock, ParagraphBlock, TableBlock } from './markdown.ts';
import { hasMark } from './marks.ts';
import { fromParagraphs, fromQuotes } from './paragraphGoals.ts';
import { fold } from './phrases.ts';
import { bare } from './sense.ts';
import { fromTable } from './tableGoals.ts';
import { absoluteYears } from './years.ts';

/** The goals in a part's own blocks: its first list, lists that go on with it, lists under labels, a table. */
export function bodyGoals(from: Collecting, body: readonly Block[], group: Said | null): readonly Candidate[] {
  let found: readonly Candidate[] = [];
  let previous: Taken | null = null;
  let columns: string | null = null;
  // A paragraph that begins with a line in bold has its story below, and the lists that belong to it.
  if (startsBold(from, body)) return fromParagraphs(from, body, group, 1);
  const quoted = fromQuotes(from, body, group);
  if (quoted.length > 0) return quoted;
  const details = detailsIn(body);
  for (const [index, block] of body.entries()) {
    // Further tables go on with the goals of the first where they have its columns.
    if (block.kind === 'table' && (found.length === 0 || columnsOf(from, block) === columns)) {
      found = [...found, ...fromTable(from.text, block, from.lexicon, group)];
      columns = found.length > 0 ? columnsOf(from, block) : null;
    }
    if (block.kind !== 'list' || isContents(from, block) || isLegend(from, block)) continue;
    if (details.has(block)) {
      found = withDetails(from, found, block);
      continue;
    }
    const before = body[index - 1];
    const lead = before?.kind === 'paragraph' ? before : null;
    if (columns !== null || (lead !== null && concludes(from, lead))) continue;
    const listed = withStory(from, fromList(from, block, group), block, body[index + 1]);
    const candidates = lead === null || block.start !== 1 ? listed : [...zeroth(from, lead, group), ...listed];
    const said =
      previous === null
        ? null
        : (parallel(from, found, block) ?? retold(from, found, block) ?? assessed(from, found, block, lead));
    if (said !== null) found = said;
    else if (
      found.length === 0 ||
      previous === null ||
      goesOn(from, previous, { list: block, lead, before, candidates })
    ) {
      found = [...found, ...candidates];
      previous = { list: block, lead, before, candidates };
    }
  }
  return found.length > 0 ? found : fromParagraphs(from, body, group);
}

/** Lists of bullets between the items of a numbered one, each telling more of the item above: `1. Read`, `- a novel`, `2. Run`. */
function detailsIn(body: readonly Block[]): ReadonlySet<Block> {
  const details = new Set<Block>();
  const lists = body.filter((block) => block.kind === 'list');
  for (const [index, list] of lists.entries()) {
    const [before, next] = [lists[index - 1], lists[index + 1]];
    if (list.ordered || before?.ordered !== true) continue;
    const goesOn = next?.ordered === true && next.start === before.start + before.items.length;
    const last = before.start > 1 && next === undefined && details.has(lists[index - 2] ?? list);
    if (goesOn || last) details.add(list);
  }
  return details;
}

function withDetails({ text }: Collecting, found: readonly Candidate[], list: ListBlock): readonly Candidate[] {
  const last = found.at(-1);
  return last === undefined ? found : found.with(-1, { ...last, notes: [...last.notes, ...notesOf(text, list)] });
}

/** A list that begins at 0 right below a line of text begins in it, as markdown has it: there only 1 begins a list. */
function zeroth({ text }: Collecting, lead: ParagraphBlock, said: Said | null): readonly Candidate[] {
  const line = lead.content.at(-1);
  const number = line === undefined ? null : /^0[.)]\s+(?=\S)/.exec(text.slice(line.start, line.end));
  if (line === undefined || number === null || lead.content.length < 2) return [];
  const words = { start: line.start + number[0].length, end: line.end };
  return [{ form: 'ordered', plain: plainOf(text, [words]), line, block: line, notes: [], said, story: false }];
}

/** A list of one item has its story in the paragraph behind it: `1. Learn Polish`, then how that went. */
function withStory(
  { text }: Collecting,
  candidates: readonly Candidate[],
  list: ListBlock,
  behind: Block | undefined,
): readonly Candidate[] {
  const [only] = candidates;
  if (only === undefined || list.items.length > 1 || behind?.kind !== 'paragraph') return candidates;
  return [{ ...only, notes: [...only.notes, ...notesOf(text, behind)] }];
}

function columnsOf({ text }: Collecting, table: TableBlock): string {
  return (table.rows[0]?.cells ?? []).map((cell) => fold(plainOf(text, [cell]).text)).join('|');
}

const SHORT_LABEL = 16;

/** Whether a paragraph whose first line is bold throughout, with text below, stands before the first list. */
function startsBold({ text }: Collecting, body: readonly Block[]): boolean {
  const first = body.find((block) => block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'table');
  if (first?.kind !== 'paragraph' || first.content.length < 2) return false;
  const plain = plainOf(text, first.content.slice(0, 1));
  return plain.text !== '' && plain.boldEnd === plain.text.length;
}

interface Taken {
  readonly list: ListBlock;
  /** The paragraph right above. */
  readonly lead: ParagraphBlock | null;
  readonly before: Block | undefined;
  readonly candidates: readonly Candidate[];
}

/** Whether a later list goes on with the goals of an earlier one; most later lists draw conclusions. */
function goesOn(from: Collecting, previous: Taken, next: Taken): boolean {
  const { list } = next;
  if (next.before?.kind === 'list') return true;
  if (list.ordered && list.start > 1 && list.start === previous.list.start + previous.list.items.length) return true;
  if (previous.list.items.length === 1 && list.items.length === 1) return true;
  if (next.lead === null) return false;
  const label = labelWords(from, next.lead);
  // `And this is how it went:`
  if (label === null || from.lexicon.has('statusLabel', label) || from.lexicon.has('conclusion', label)) return false;
  const named =
    (['category', 'goals', 'keep', 'stop', 'start'] as const).some((role) => from.lexicon.is(role, label)) ||
    from.lexicon.has('goals', label) ||
    from.lexicon.groupStatus(label) !== null;
  if (named) return true;
  const above = previous.lead === null ? null : labelWords(from, previous.lead);
  const marked = (candidates: readonly Candidate[]) =>
    candidates.some(({ plain }) => hasMark(from.text, plain, from.words));
  return (
    above !== null &&
    above.length <= SHORT_LABEL &&
    label.length <= SHORT_LABEL &&
    marked(previous.candidates) === marked(next.candidates)
  );
}

/** The words of a short paragraph that ends in a colon, or that is a word for a group. */
function labelWords({ text, lexicon }: Collecting, lead: ParagraphBlock): string | null {
  const words = fold(plainOf(text, lead.content.slice(-1)).text);
  const label = bare(words);
  return words.length <= 40 && (words.endsWith(':') || lexicon.is('category', label)) ? label : null;
}

/** A second list of the same length whose items all begin with a status says how the goals of the first went. */
function parallel(
  { text, words }: Collecting,
  found: readonly Candidate[],
  list: ListBlock,
): readonly Candidate[] | null {
  if (list.items.length !== found.length || found.length < 2) return null;
  const said = list.items.map((item): Said | null => {
    const first = item.children[0];
    const plain = plainOf(text, first?.kind === 'paragraph' ? first.content.slice(0, 1) : []);
    const expression = words.expression(plain.text.slice(0, 80));
    return expression === null
      ? null
      : { status: expression.status, notation: 'list', span: plain.span(expression.start, expression.end) };
  });
  if (said.some((one) => one === null)) return null;
  return found.map((candidate, index) => ({ ...candidate, said: candidate.said ?? said[index] ?? null }));
}

function concludes({ text, lexicon }: Collecting, lead: ParagraphBlock): boolean {
  const words = fold(plainOf(text, lead.content.slice(-1)).text.slice(0, 200));
  return lexicon.has('conclusion', words) && absoluteYears(words).length === 0;
}

/** A second list that repeats the first one's goals, each with what became of it: `Publish six posts: I published four.` */
function retold({ text }: Collecting, found: readonly Candidate[], list: ListBlock): readonly Candidate[] | null {
  if (list.items.length !== found.length || found.length < 2) return null;
  const tales = list.items.map(({ children: [first] }, index) => {
    const plain = plainOf(text, first?.kind === 'paragraph' ? first.content : []);
    const goal = found[index]?.plain.text ?? '';
    const rest = fold(plain.text).startsWith(fold(goal)) ? plain.from(goal.length) : null;
    const start = /^[\s:：.—–→-]*/u.exec(rest?.text ?? '')?.[0].length ?? 0;
    return rest === null ? null : { plain: rest.from(start), block: list.items[index]?.span ?? list.span, told: true };
  });
  if (tales.filter((tale) => tale !== null).length * 2 <= found.length) return null;
  return found.map((candidate, index) => {
    const tale = tales[index];
    return tale ? { ...candidate, notes: [tale, ...candidate.notes] } : candidate;
  });
}

/** A second list that a sentence calls the results of the first: `Having reviewed these goals:`, one item for each. */
function assessed(
  { text, lexicon }: Collecting,
  found: readonly Candidate[],
  list: ListBlock,
  lead: ParagraphBlock | null,
): readonly Candidate[] | null {
  if (lead === null || list.items.length !== found.length || found.length < 2) return null;
  const words = fold(plainOf(text, lead.content.slice(-1)).text.slice(-LONGEST_LEAD));
  if (!lexicon.has('review', words) && !lexicon.has('statusLabel', words)) return null;
  return found.map((candidate, index) => {
    const { children: [first] = [], span } = list.items[index] ?? { span: list.span };
    const plain = plainOf(text, first?.kind === 'paragraph' ? first.content : []);
    return { ...candidate, notes: [{ plain, block: span, told: true }, ...candidate.notes] };
  });
}

/** A key to the marks: `✅ done`, `❌ not done`. */
function isLegend({ text, words }: Collecting, list: ListBlock): boolean {
  return list.items.every(({ children: [first] }) => {
    const line = first?.kind === 'paragraph' ? plainOf(text, first.content).text : '';
    const mark = words.emojiBefore(line);
    return mark !== null && words.word(line.slice(mark.end).replace(/^[\s:：=–—-]+/u, '')) !== null;
  });
}

/** A table of contents: every item is a link into the document or to a look-back, or a heading of it with more of them below. */
function isContents({ text, parts, lexicon }: Collecting, list: ListBlock): boolean {
  const links = list.items.map((item) => LINK_ALONE.exec(firstLine(text, item.children[0])));
  const leads = (link: RegExpExecArray | null) =>
    link !== null && (link[2]?.startsWith('#') || namesLookBack(lexicon, link[1] ?? ''));
  if (links.every(leads)) return true;
  const below = list.items.flatMap(({ children }) =>
    children.flatMap((child) => (child.kind === 'list' ? child.items : [])),
  );
  if (below.length === 0) return false;
  const headings = new Set(parts.map(({ heading }) => bareOf(heading?.text ?? '')));
  return [...list.items, ...below.slice(0, 1)].every((item) => headings.has(bareOf(firstLine(text, item.children[0]))));
}

const LINK_ALONE = /^\[([^\]]*)\]\(([^()\s]*)\)\s*$/;

/** `2021 in review` */
function namesLookBack(lexicon: Collecting['lexicon'], words: string): boolean {
  const folded = fold(words);
  return absoluteYears(folded).length > 0 && (lexicon.has('document', folded) || lexicon.has('annual', folded));
}

function bareOf(text: string): string {
  return bare(fold(text.slice(0, 400)));
}

function firstLine(text: string, block: Block | undefined): string {
  const line = block?.kind === 'paragraph' ? block.content[0] : undefined;
  return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 400));
}
