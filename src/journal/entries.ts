import { notesOf } from './candidates.ts';
import { plainOf } from './inline.ts';
import { linksIn } from './links.ts';
import type { Block } from './markdown.ts';
import type { Part } from './outline.ts';
import type { Entry } from './retrospective.ts';

interface Entries {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly children: readonly (readonly number[])[];
}

/** The items of a section's lists; where it has none, the headings below it are its entries. */
export function entriesOf(from: Entries, index: number, skip: ReadonlySet<number>): readonly Entry[] {
  const items = itemsBelow(from, index, skip);
  if (items.length > 0) return items;
  return (from.children[index] ?? [])
    .filter((child) => !skip.has(child))
    .flatMap((child): readonly Entry[] => {
      const part = from.parts[child];
      if (!part?.heading) return [];
      const notes = part.body
        .flatMap((block) => notesOf(from.text, block))
        .map((note) => ({ text: note.plain.text, block: note.block }));
      const { line, text } = part.heading;
      return [{ text, links: linksIn(from.text, part.block), line, block: part.block, notes }];
    });
}

function itemsBelow(from: Entries, index: number, skip: ReadonlySet<number>): readonly Entry[] {
  const own = (from.parts[index]?.body ?? []).flatMap((block) => itemsOf(from.text, block));
  const below = (from.children[index] ?? [])
    .filter((child) => !skip.has(child))
    .flatMap((child) => itemsBelow(from, child, skip));
  return [...own, ...below];
}

function itemsOf(text: string, block: Block): readonly Entry[] {
  if (block.kind !== 'list') return [];
  // An item that was begun and left empty, as in a new retrospective, is no entry yet.
  const items = block.items.filter((item) => item.children.length > 0);
  return items.map((item) => {
    const [first, ...rest] = item.children;
    const content = first?.kind === 'paragraph' ? first.content : [];
    const line = { start: item.marker.start, end: content.at(-1)?.end ?? item.marker.end };
    const notes = rest
      .flatMap((child) => notesOf(text, child))
      .map((note) => ({ text: note.plain.text, block: note.block }));
    return { text: plainOf(text, content).text, links: linksIn(text, item.span), line, block: item.span, notes };
  });
}
