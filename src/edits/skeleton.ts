import type { LineEnd } from '../journal/text.ts';
import type { CarriedGoal } from './carriedGoals.ts';

/** The headings and empty lists of a retrospective: what is the same every year. */
export interface Skeleton {
  /** With its fences if it has any, lines ended by `\n` and without the last line end; empty where there is none. */
  readonly frontMatter: string;
  readonly title: SkeletonHeading | null;
  /** `작성일: 2024-12-30` */
  readonly written: string | null;
  readonly sections: readonly SkeletonSection[];
}

export interface SkeletonSection {
  readonly role: 'review' | 'container' | 'period' | 'free' | 'plan';
  readonly heading: SkeletonHeading | null;
  /** The marker of the list that grows there, with its space: `1. `, `- [ ] `; null where none does. */
  readonly marker: string | null;
}

export interface SkeletonHeading {
  /** As in `Heading`; 7 is a bold paragraph, whose text has its asterisks. */
  readonly level: number;
  readonly text: string;
}

/** A block of a new document. */
export type Part =
  | ({ readonly kind: 'title' | 'heading' } & SkeletonHeading)
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Lines that stand together; the cursor belongs behind the first. */
  | { readonly kind: 'list'; readonly lines: readonly string[] };

/** How a person sets a document: the empty lines around headings, and the line end. */
export interface Habits {
  readonly before: number;
  readonly after: number;
  readonly afterTitle: number;
  readonly lineEnd: LineEnd;
}

export interface Rendered {
  readonly text: string;
  /** Where the first line of each part ends. */
  readonly firstLineEnds: ReadonlyMap<Part, number>;
}

/**
 * Carried goals as blocks: items that follow each other are one list. `level` is that of goals that are headings.
 */
export function goalParts(goals: readonly CarriedGoal[], level: number): readonly Part[] {
  const parts: Part[] = [];
  for (const goal of goals) {
    const previous = parts.at(-1);
    const notes = goal.notes === '' ? [] : goal.notes.split('\n');
    if (goal.form === 'item') {
      const lines = [goal.marker + goal.text, ...notes];
      if (previous?.kind === 'list') parts[parts.length - 1] = { kind: 'list', lines: [...previous.lines, ...lines] };
      else parts.push({ kind: 'list', lines });
      continue;
    }
    if (goal.form === 'heading') parts.push({ kind: 'heading', level: Math.min(6, level), text: goal.text });
    else parts.push({ kind: 'paragraph', text: goal.text });
    if (notes.length > 0) parts.push({ kind: 'list', lines: notes });
  }
  return parts;
}

/** The text of a document; it ends with a line end. */
export function render(frontMatter: string, parts: readonly Part[], habits: Habits): Rendered {
  const { lineEnd } = habits;
  let text = frontMatter === '' ? '' : frontMatter.replaceAll('\n', () => lineEnd) + lineEnd;
  // Lines without fences end at an empty one.
  const least = /^(?:---|\+\+\+)?$/m.test(frontMatter) ? 0 : 1;
  const firstLineEnds = new Map<Part, number>();
  parts.forEach((part, index) => {
    const empty = emptyLines(parts[index - 1], part, habits);
    if (text !== '') text += lineEnd.repeat(index === 0 ? Math.max(least, empty) : empty);
    const lines = linesOf(part);
    const [first = ''] = lines;
    firstLineEnds.set(part, text.length + first.length);
    text += lines.map((line) => line + lineEnd).join('');
  });
  return { text, firstLineEnds };
}

function emptyLines(previous: Part | undefined, part: Part, { before, after, afterTitle }: Habits): number {
  if (previous?.kind === 'title') return afterTitle;
  // What is no real heading needs an empty line around it to stay a paragraph of its own.
  if (previous?.kind === 'heading') return previous.level > 6 ? Math.max(1, after) : after;
  return part.kind === 'heading' && part.level < 7 ? before : Math.max(1, before);
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'title':
    case 'heading':
      return [part.level > 6 ? part.text : `${'#'.repeat(part.level)} ${part.text}`];
    case 'paragraph':
      return [part.text];
    case 'list':
      return part.lines;
  }
}
