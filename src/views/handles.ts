import type { HandleOf, Target } from '../render/target.ts';

/**
 * What the page's handles stand for. They are random, so that a page can name only what it was shown; and what the
 * last two paintings did not use is forgotten.
 */
export class Handles {
  #before = new Map<string, Entry>();
  #now = new Map<string, Entry>();
  #targets = new Map<string, Target>();

  readonly handleOf: HandleOf = (key, target) => {
    const handle = (this.#now.get(key) ?? this.#before.get(key))?.handle ?? randomHandle();
    this.#now.set(key, { handle, target });
    this.#targets.set(handle, target);
    return handle;
  };

  targetOf(handle: string): Target | undefined {
    return this.#targets.get(handle);
  }

  /** To be called before a page is painted: a press on the page before it may still be on its way. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#targets = new Map([...this.#before.values()].map(({ handle, target }) => [handle, target]));
  }
}

interface Entry {
  readonly handle: string;
  readonly target: Target;
}

function randomHandle(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
}
