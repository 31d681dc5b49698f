import { debounce } from '../workspace/debounce.ts';

/** What VS Code was told of the tree, or asked to do with it, and has not taken up yet. */
export interface TreeTurns {
  /** Whether it has taken up everything. */
  readonly areOver: boolean;
  /** Whether one of these is yet to be asked for. */
  awaits(id: string): boolean;
  /** VS Code is going to ask for these. */
  begin(...ids: readonly string[]): void;
  /** It has asked for one. */
  end(id: string): void;
  dispose(): void;
}

/**
 * One thing after the other: rows that VS Code is still asking for must not be changed below its feet, nor shown before
 * it has them. It logs an error of ours then. What it does not ask for, as in a view that is hidden, is given up after
 * a while without any question.
 *
 * @param patience how long that is, in milliseconds
 * @param onOver called when everything has been taken up
 */
export function treeTurns(patience: number, onOver: () => void): TreeTurns {
  const awaited = new Set<string>();
  const giveUp = debounce(patience, () => {
    awaited.clear();
    onOver();
  });
  // Not at once: what is asked for last has to be answered first.
  const over = debounce(0, () => {
    if (awaited.size === 0) onOver();
  });
  return {
    get areOver() {
      return awaited.size === 0;
    },
    awaits: (id) => awaited.has(id),
    begin(...ids) {
      if (ids.length === 0) return;
      for (const id of ids) awaited.add(id);
      giveUp.soon();
    },
    end(id) {
      if (!awaited.delete(id)) return;
      if (awaited.size > 0) return giveUp.soon();
      giveUp.dispose();
      over.soon();
    },
    dispose() {
      giveUp.dispose();
      over.dispose();
    },
  };
}
