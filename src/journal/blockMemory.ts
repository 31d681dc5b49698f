import { type Block, blocksBetween } from './markdown.ts';
import { shiftedBlock } from './shift.ts';
import type { Lines } from './text.ts';

/** The blocks of one version of a text. */
export interface BlockRead {
  readonly text: string;
  readonly lines: Lines;
  /** Where they begin, behind the front matter. */
  readonly from: number;
  readonly blocks: readonly Block[];
  /** The line that each begins in. */
  readonly starts: readonly number[];
  /** For what is as it was in the version before, but for its place, what it was there. */
  readonly cameFrom: ReadonlyMap<Block, Block>;
  /** Whether blocks of the version before were taken over. */
  readonly isAgain: boolean;
}

const NONE: ReadonlyMap<Block, Block> = new Map();

export function readBlocks(text: string, lines: Lines, from: number, before: BlockRead | undefined): BlockRead {
  const again = before?.from === from ? readAgain(text, lines, before) : null;
  if (again !== null) return again;
  const blocks = blocksBetween(text, lines, from, text.length);
  return { text, lines, from, blocks, starts: startsOf(blocks, lines), cameFrom: NONE, isAgain: false };
}

function startsOf(blocks: readonly Block[], lines: Lines): readonly number[] {
  return blocks.map(({ span }) => lines.at(span.start));
}

/** A block is told by its own lines, the first line behind them that is not blank, and the one behind that: as far as the second block that follows. */
const LOOKS_AHEAD = 2;

/**
 * Reads the blocks around what has changed, and takes the others from the version before: markdown-it reads a block from
 * the line on where it begins, whatever stands above. Null where the change has another reach, as a fence that opens.
 */
function readAgain(text: string, lines: Lines, before: BlockRead): BlockRead | null {
  const { from, starts } = before;
  const change = changeBetween(before.text, text);
  if (change.start < from) return null;
  // A line that ends with `\r\n` may have lost one of both: the characters beside the change belong to it.
  const first = Math.min(before.lines.at(change.start - 1), lines.at(change.start - 1));
  const last = before.lines.at(change.end + 1);
  const kept = Math.max(0, starts.filter((start) => start < first).length - LOOKS_AHEAD);
  const next = starts.findIndex((start) => start > last);
  const follows = next < 0 ? before.blocks.length : next;
  const down = lines.count - before.lines.count;
  const end = starts[follows + LOOKS_AHEAD];
  const begin = kept === 0 ? from : lines.start(starts[kept] ?? 0);
  const region = blocksBetween(text, lines, begin, end === undefined ? text.length : lines.start(end + down));
  const regionStarts = startsOf(region, lines);
  const meeting =
    follows === before.blocks.length ? region.length : regionStarts.indexOf((starts[follows] ?? 0) + down);
  if (meeting < 0) return null;
  const cameFrom = new Map<Block, Block>();
  const behind = before.blocks.slice(follows).map((block) => moved(block, text.length - before.text.length, cameFrom));
  return {
    text,
    lines,
    from,
    blocks: [...before.blocks.slice(0, kept), ...region.slice(0, meeting), ...behind],
    starts: [
      ...starts.slice(0, kept),
      ...regionStarts.slice(0, meeting),
      ...starts.slice(follows).map((start) => start + down),
    ],
    cameFrom,
    isAgain: true,
  };
}

function moved(block: Block, by: number, cameFrom: Map<Block, Block>): Block {
  if (by === 0) return block;
  const shifted = shiftedBlock(block, by);
  remember(shifted, block, cameFrom);
  return shifted;
}

/** What stands in a quote counts as if it stood outside. */
function remember(shifted: Block, block: Block, cameFrom: Map<Block, Block>): void {
  cameFrom.set(shifted, block);
  if (shifted.kind !== 'quote' || block.kind !== 'quote') return;
  for (const [index, child] of shifted.children.entries()) {
    const was = block.children[index];
    if (was !== undefined) remember(child, was, cameFrom);
  }
}

interface Change {
  readonly start: number;
  /** In the text of before. */
  readonly end: number;
}

/** The stretch of a text that is another one in its next version. */
function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = longest(shorter - start, (from, to) => endOf(before, from, to) === endOf(after, from, to));
  return { start, end: before.length - same };
}

/** Up to where something holds, asked of halves: a comparison of stretches is much quicker than one of each letter. */
function longest(most: number, holds: (from: number, to: number) => boolean): number {
  let [yes, no] = [0, most + 1];
  while (yes + 1 < no) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(yes, middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** Between two places, counted from the end. */
function endOf(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}
