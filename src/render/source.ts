import { markdownWords } from '../journal/goalWords.ts';
import type { Entry, Goal, Section } from '../journal/retrospective.ts';
import { slice } from '../journal/text.ts';

/**
 * Cuts the markdown that a page renders out of a document's text: the model holds spans, not copies.
 * The text must be the one that the model was read from.
 */
export function goalWords(text: string, goal: Goal): string {
  return oneLine(markdownWords(text, goal));
}

export function entryWords(text: string, entry: Entry): string {
  return oneLine(slice(text, entry.line)).replace(/^(?:[-*+]|\d+[.)])(?:\s+|$)/, '');
}

/** The lines below an item that belong to it, with the indentation taken away that makes them so. */
export function notesBelow(text: string, item: Goal | Entry): string {
  return dedented(text.slice(item.line.end, item.block.end));
}

/** What a section says under its heading, up to the next one. */
export function proseOf(text: string, section: Section): string {
  const start = section.heading?.line.end ?? section.own.start;
  return text.slice(start, section.own.end).trim();
}

/** A hard-wrapped item as one line. */
function oneLine(markdown: string): string {
  return markdown.trim().replace(/\s*[\r\n]+[\s>]*/g, ' ');
}

function dedented(block: string): string {
  const lines = block.split(/\r\n?|\n/).map((line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)));
  const filled = lines.filter((line) => line.trim() !== '');
  const depth = Math.min(...filled.map((line) => line.search(/\S/)));
  return filled.length === 0
    ? ''
    : lines
        .map((line) => line.slice(depth))
        .join('\n')
        .trim();
}
