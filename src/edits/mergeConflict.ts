import { type Lines, linesOf, type Span } from '../journal/text.ts';

/** Whether any of the spans reaches into a merge conflict that git left in the text. */
export function touchesConflict(text: string, spans: readonly Span[]): boolean {
  // The search is quick, and nearly every text ends here.
  if (!text.includes('<<<<<<<')) return false;
  return conflictsIn(text, linesOf(text)).some((conflict) =>
    spans.some((span) => span.start <= conflict.end && span.end >= conflict.start),
  );
}

/** From the start of `<<<<<<< ours` to the end of `>>>>>>> theirs`. */
function conflictsIn(text: string, lines: Lines): readonly Span[] {
  const conflicts: Span[] = [];
  let start: number | null = null;
  let divided = false;
  for (let line = 0; line < lines.count; line++) {
    const at = lines.start(line);
    if (text.startsWith('<<<<<<<', at)) {
      start = at;
      divided = false;
    } else if (text.startsWith('=======', at)) {
      divided = true;
    } else if (text.startsWith('>>>>>>>', at) && start !== null && divided) {
      conflicts.push({ start, end: lines.end(line) });
      start = null;
    }
  }
  return conflicts;
}
