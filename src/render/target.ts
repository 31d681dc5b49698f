import type { GoalRef } from '../journal/find.ts';

/** What a click on the page means. The page itself knows only the handle that stands for it. */
export type Target =
  | { readonly kind: 'goal'; readonly ref: GoalRef }
  | { readonly kind: 'place'; readonly uri: string; readonly start: number }
  | { readonly kind: 'web'; readonly address: string }
  /** `path` and the document's own `from` are relative to the workspace; `uri` is the document's. */
  | {
      readonly kind: 'file';
      readonly uri: string;
      readonly from: string;
      readonly path: string;
      readonly fragment: string;
    }
  /** Null for all years side by side. */
  | { readonly kind: 'year'; readonly journal: string; readonly year: number | null }
  /** Begins a retrospective: of a year, or of one that is asked for. */
  | { readonly kind: 'new'; readonly year: YearTarget | undefined }
  | { readonly kind: 'add-goal'; readonly year: YearTarget }
  | { readonly kind: 'log-entry' }
  | { readonly kind: 'explain'; readonly uri: string }
  | { readonly kind: 'problems'; readonly uri: string }
  /** Words a goal like another, in all its years. */
  | { readonly kind: 'take-wording'; readonly goal: GoalRef; readonly like: GoalRef };

interface YearTarget {
  readonly journal: string;
  readonly year: number;
}

/**
 * The handle of a thing on the page: the same for the same key, also where its target has moved since, so that what is
 * focused or unfolded stays so while the text above it grows.
 */
export type HandleOf = (key: string, target: Target) => string;
