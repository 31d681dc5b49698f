/** How long the host may be kept busy before others get a turn, in milliseconds. */
const SLICE = 8;

/** Long work, in slices between which others get their turn. */
export interface Slices {
  /** To be asked between two pieces of the work, and where it is so, `next` awaited. */
  readonly isOver: boolean;
  next(): Promise<void>;
}

export function inSlices(): Slices {
  let start = performance.now();
  return {
    get isOver() {
      return performance.now() - start >= SLICE;
    },
    async next() {
      await new Promise<void>(soon);
      start = performance.now();
    },
  };
}

/** Node has a way that does not wait for the next tick of the clock. */
const soon: (run: () => void) => unknown =
  (globalThis as { readonly setImmediate?: (run: () => void) => unknown }).setImmediate ?? setTimeout;
