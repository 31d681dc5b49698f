import type { Span } from '../journal/text.ts';

/** Replaces a span by a text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text with all edits done at once. Throws on edits that overlap or lie outside the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (span.start < at || span.end < span.start || span.end > text.length) throw new RangeError(`edit at ${span.start}-${span.end} overlaps another or lies outside`);
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Why nothing is changed. The host words it and names the file; `line` counts from 0. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly line?: number;
}

export type RefusalCode =
  | 'goal-gone'
  | 'section-gone'
  | 'status-unknown'
  | 'merge-conflict'
  | 'front-matter-broken'
  | 'uncertain'
  | 'empty-text';

export function isRefusal(plan: readonly TextEdit[] | Refusal): plan is Refusal {
  return 'refused' in plan;
}
