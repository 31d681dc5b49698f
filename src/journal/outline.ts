import { plainOf } from './inline.ts';
import type { Block, HeadingBlock, ParagraphBlock } from './markdown.ts';
import type { Plain } from './plain.ts';
import type { Heading } from './retrospective.ts';
import { type Span, slice } from './text.ts';

/** A heading with what stands under it. The first part of an outline is the document itself and has no heading. */
export interface Part {
  readonly heading: Heading | null;
  /** The heading's words with their places; empty where there is no heading. */
  readonly plain: Plain;
  /** What stands under the heading up to the next one of any level. */
  readonly body: readonly Block[];
  /** Index in the outline of the part that this one stands in. */
  readonly parent: number | null;
  /** Heading and everything under it, deeper headings too. */
  readonly block: Span;
  /** Heading and body. */
  readonly own: Span;
}

/** The level of a paragraph that is bold throughout. */
export const BOLD_LEVEL = 7;
/** The level of a sentence that gives the list below it to the goals of another year. */
export const LEAD_LEVEL = 8;
const LONGEST_BOLD = 80;
/** A colon, a mark, a word in brackets or behind a dash: `**Learn to sail** ✅`, `**Learn to sail** (half)`. */
const BEHIND_BOLD =
  /^\s*(?:[^\p{L}\p{N}]*|[(（[][^()（）[\]]{1,20}[)）\]]|(?:[-–—→]|->|=>)\s*\S{1,20}(?:\s\S{1,12})?)\s*$/u;

/** The parts of a document, in its order. What stands in block quotes counts as if it stood outside. */
export function outlineOf(text: string, blocks: readonly Block[]): readonly Part[] {
  const parts: (Omit<Part, 'block' | 'own' | 'body'> & { readonly body: Block[] })[] = [];
  parts.push({ heading: null, plain: plainOf(text, []), body: [], parent: null });
  const open: number[] = [];
  let folded = 0;
  for (const block of unquoted(blocks)) {
    if (block.kind === 'html') folded = Math.max(0, folded + foldsIn(slice(text, block.span)));
    // What stands folded away in `<details>` is no part of the outline.
    const found = folded > 0 ? null : headingOf(text, block);
    if (found === null) {
      parts.at(-1)?.body.push(block);
      continue;
    }
    while (open.length > 0 && (parts[open.at(-1) ?? 0]?.heading?.level ?? 0) >= found.heading.level) open.pop();
    parts.push({ ...found, body: [], parent: open.at(-1) ?? 0 });
    open.push(parts.length - 1);
  }
  return withSpans(parts);
}

/** How many `<details>` a piece of HTML opens more than it closes. */
function foldsIn(html: string): number {
  return (html.match(/<details[\s>]/gi)?.length ?? 0) - (html.match(/<\/details>/gi)?.length ?? 0);
}

function unquoted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'quote') return [block];
    const [only, more] = block.children;
    return only?.kind === 'paragraph' && more === undefined ? [{ ...only, quoted: true }] : unquoted(block.children);
  });
}

function headingOf(text: string, block: Block): (Pick<Part, 'plain'> & { readonly heading: Heading }) | null {
  if (block.kind === 'heading') return fromHeading(text, block);
  if (block.kind === 'paragraph') return fromBold(text, block);
  return null;
}

function fromHeading(text: string, block: HeadingBlock) {
  const plain = plainOf(text, block.content);
  return { plain, heading: { text: plain.text, level: block.level, line: block.span } };
}

function fromBold(text: string, block: ParagraphBlock) {
  const line = block.content[0];
  if (block.content.length !== 1 || line === undefined || line.end - line.start > LONGEST_BOLD) return null;
  // Bold somewhere: cheaper to ask than to read the words.
  if (!/\*\*|__|<b>|<strong>/i.test(slice(text, line))) return null;
  const plain = plainOf(text, block.content);
  if (plain.boldEnd === 0 || !BEHIND_BOLD.test(plain.text.slice(plain.boldEnd))) return null;
  return { plain, heading: { text: plain.text, level: BOLD_LEVEL, line: block.span } };
}

function withSpans(parts: readonly Omit<Part, 'block' | 'own'>[]): readonly Part[] {
  const ends = parts.map(({ heading, body }) => body.at(-1)?.span.end ?? heading?.line.end ?? 0);
  const ownEnds = [...ends];
  // Children come behind their parents, so going backwards each parent hears of its last child in time.
  for (let index = parts.length - 1; index > 0; index--) {
    const parent = parts[index]?.parent;
    if (parent !== null && parent !== undefined) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  return parts.map((part, index) => {
    const start = part.heading?.line.start ?? part.body[0]?.span.start ?? 0;
    return {
      ...part,
      block: { start, end: Math.max(start, ends[index] ?? 0) },
      own: { start, end: Math.max(start, ownEnds[index] ?? 0) },
    };
  });
}
