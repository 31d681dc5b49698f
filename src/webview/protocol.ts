import type { StatusId } from '../journal/status.ts';

/**
 * What the extension and the dashboard's page say to each other. The page gets markup that the extension made, and
 * speaks of things on it by handles that mean something to the extension alone: no path, command or markup comes up.
 */

/** Everything that the page shows; each message replaces the one before. */
export interface State {
  readonly type: 'state';
  /** Counts up; an older state that arrives late is dropped. */
  readonly version: number;
  readonly html: string;
  /** The items of the status menu. */
  readonly menu: string;
  /** CSS colours of the statuses: the class `status-2` gets the third. */
  readonly colors: readonly string[];
  /** A sentence for the screen reader about what just happened, or empty. */
  readonly announcement: string;
  /** What a reload has to know to show the same again. */
  readonly saved: Saved;
}

/** Kept by VS Code between sessions. */
export interface Saved {
  readonly journal: string;
  /** Null for all years side by side. */
  readonly year: number | null;
}

/** Parts that the last state only named: they take the places that are kept for them. */
export interface More {
  readonly type: 'more';
  /** Of the state that they belong to. */
  readonly version: number;
  readonly html: string;
}

export type Down = State | More;

export type Up =
  /** The page is there and has nothing to show yet. */
  | { readonly type: 'ready' }
  /** Has places for parts that are still to come. */
  | { readonly type: 'more' }
  /** Next status of a goal. */
  | { readonly type: 'toggle'; readonly handle: string }
  | { readonly type: 'setStatus'; readonly handle: string; readonly status: StatusId }
  /** Go to what a handle stands for: a place in the text, another year, a link. */
  | { readonly type: 'open'; readonly handle: string };

/** A message of the page, made anew; undefined for anything that is not exactly one. */
export function readUp(message: unknown): Up | undefined {
  if (!isRecord(message)) return undefined;
  const { type, handle, status } = message;
  const fields = Object.keys(message).length;
  if (type === 'ready' || type === 'more') return fields === 1 ? { type } : undefined;
  if (typeof handle !== 'string') return undefined;
  if (type === 'toggle' || type === 'open') return fields === 2 ? { type, handle } : undefined;
  if (type === 'setStatus' && typeof status === 'string') return fields === 3 ? { type, handle, status } : undefined;
  return undefined;
}

/** A message of the extension; undefined for anything else. */
export function readDown(message: unknown): Down | undefined {
  if (!isRecord(message)) return undefined;
  const { type, version, html, menu, colors, announcement } = message;
  if (typeof version !== 'number' || typeof html !== 'string') return undefined;
  if (type === 'more') return { type, version, html };
  const saved = readSaved(message['saved']);
  if (type !== 'state' || saved === undefined) return undefined;
  if (typeof menu !== 'string' || typeof announcement !== 'string') return undefined;
  if (!Array.isArray(colors) || !colors.every((color) => typeof color === 'string')) return undefined;
  return { type, version, html, menu, colors, announcement, saved };
}

/** What an earlier session kept; other fields are the page's own and are left out. */
export function readSaved(value: unknown): Saved | undefined {
  if (!isRecord(value)) return undefined;
  const { journal, year } = value;
  return typeof journal === 'string' && (typeof year === 'number' || year === null) ? { journal, year } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
