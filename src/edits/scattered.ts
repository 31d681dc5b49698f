import type { Entry, Goal } from '../journal/retrospective.ts';
import { type Span, slice } from '../journal/text.ts';

/**
 * Whether an item has parts that would stay behind: a story or a status told elsewhere, and, where it leaves its
 * document, an address or a foot note that stands there.
 */
export function isScattered(text: string, item: Goal | Entry, leaves: boolean): boolean {
  const isWithin = ({ start, end }: Span) => item.block.start <= start && end <= item.block.end;
  const parts = [...item.notes.map(({ block }) => block), ...marksOf(item)];
  if (!parts.every(isWithin)) return true;
  if (!leaves) return false;
  const words = slice(text, item.block).toLowerCase();
  return labelsIn(text).some((label) => words.includes(`[${label.toLowerCase()}]`));
}

function marksOf(item: Goal | Entry): readonly Span[] {
  return 'marks' in item ? item.marks.map(({ outer }) => outer) : [];
}

/** `rust` of `[rust]: https://…`, `^1` of `[^1]: …` */
function labelsIn(text: string): readonly string[] {
  return [...text.matchAll(/^[ >]*\[([^\]\r\n]+)\]:/gm)].map(([, label = '']) => label);
}
