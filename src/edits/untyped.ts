import type { Reading } from '../journal/read.ts';
import type { OtherSection, PeriodSection, Retrospective } from '../journal/retrospective.ts';
import type { Span } from '../journal/text.ts';
import { applyEdits } from './textEdit.ts';

/** A document in which something was typed; its text and its reading have that. */
export interface Typing {
  readonly text: string;
  readonly retrospective: Retrospective;
  readonly typed: Span;
}

/** A document as it would be had nothing been typed, abridged: of what happened in the year it has the first entries alone. */
export interface Untyped {
  readonly text: string;
  readonly retrospective: Retrospective;
  readonly reading: Reading;
  /** Where it was typed. */
  readonly at: number;
  /** How far what stands at an offset of this text stands behind that in the text with what was typed. */
  readonly shift: (offset: number) => number;
}

/**
 * Reads a document without what was typed in it; undefined where it is no retrospective then. What happened in the year
 * is most of a long document and tells nothing of its goals and headings: without it reading takes a fraction of the time.
 */
export function untyped(typing: Typing, read: (text: string) => Reading): Untyped | undefined {
  const { text, retrospective, typed } = typing;
  const left = retrospective.sections.flatMap((section) =>
    section.kind === 'period' || section.kind === 'other' || section.kind === 'learned'
      ? furtherEntries(text, section)
      : [],
  );
  const abridged = readWithout(typing, [...left.filter((span) => !touches(span, typed)), typed], read);
  return abridged?.retrospective.year === retrospective.year ? abridged : readWithout(typing, [typed], read);
}

function readWithout(
  { text, retrospective: { language }, typed }: Typing,
  spans: readonly Span[],
  read: (text: string) => Reading,
): Untyped | undefined {
  const cuts = spans.toSorted((a, b) => a.start - b.start);
  const short = applyEdits(
    text,
    cuts.map((span) => ({ span, text: '' })),
  );
  const reading = read(short);
  if (reading.kind !== 'retrospective') return undefined;
  const shift = (offset: number) =>
    cuts.reduce((by, { start, end }) => (start <= offset + by ? by + (end - start) : by), 0);
  const before = cuts.filter(({ end }) => end <= typed.start);
  return {
    text: short,
    reading,
    // All of its words say best in which language it is written.
    retrospective: { ...reading.retrospective, language },
    at: before.reduce((at, { start, end }) => at - (end - start), typed.start),
    shift,
  };
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** From the end of the first item of a section's list to the end of what stands right below its heading. */
function furtherEntries(text: string, { own, entries }: PeriodSection | OtherSection): readonly Span[] {
  const first = entries.find(({ line }) => /^(?:[-*+]|\d{1,9}[.)])/.test(text.slice(line.start, line.start + 10)));
  if (first === undefined || first.block.end >= own.end) return [];
  const rest = { start: first.block.end, end: own.end };
  // What is folded away ends where its element is closed.
  return text.slice(rest.start, rest.end).includes('</') ? [] : [rest];
}
