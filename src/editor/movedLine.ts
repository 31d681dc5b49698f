interface Place {
  readonly line: number;
  readonly character: number;
}

/** A change of a text: what stood in the range is now `text`. */
export interface Change {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** Where a line of a text is after some changes; undefined where it is gone. */
export function movedLine(line: number, changes: readonly Change[]): number | undefined {
  if (changes.some(({ range }) => isTaken(line, range))) return undefined;
  const isAbove = ({ range: { start, end }, text }: Change) =>
    end.line < line || (end.line === line && end.character === 0 && (start.line < line || /[\r\n]$/.test(text)));
  return changes
    .filter(isAbove)
    .reduce(
      (moved, { range, text }) => moved + (text.split(/\r\n?|\n/).length - 1) - (range.end.line - range.start.line),
      line,
    );
}

/** Whether a line goes with what is deleted, or is joined to the one before. */
function isTaken(line: number, { start, end }: Change['range']): boolean {
  const isBegun = start.line < line || (start.line === line && start.character === 0);
  return isBegun && (line < end.line || (start.line < line && line === end.line && end.character > 0));
}
