import { type Html, html } from './html.ts';

/** So many parts go to the page at once: between two portions it answers keys and presses. */
const PORTION = 200;

/** Gives what stands on the page for a part of it, which `key` names for as long as the page is there. */
export type Part = (key: string, look: string, content: Html) => Html;

/** A part as an item of a list. */
export const wholePart: Part = (key, look, content) => html`<li class="${look}" data-key="${key}">${content}</li>`;

/**
 * What a page has of the parts that it is made of. A part that it has is only named, so that a press on one goal of
 * thousands costs no more than that goal; and what it has not comes in portions.
 */
export class PageParts {
  #had = new Map<string, string>();
  #has = new Map<string, string>();
  #later = new Map<string, string>();
  #room = PORTION;

  /** To be called when the page has nothing, or may have. */
  forget(): void {
    this.#had.clear();
    this.#has.clear();
  }

  /** To be called before the page is drawn: what is not drawn again is gone from it. */
  turn(): void {
    this.#had = this.#has;
    this.#has = new Map();
    this.#later = new Map();
    this.#room = PORTION;
  }

  readonly part: Part = (key, look, content) => {
    const whole = wholePart(key, look, content);
    const markup = whole.toString();
    const before = this.#had.get(key);
    if (before === markup) {
      this.#has.set(key, markup);
      return standIn(key, look, 'same');
    }
    // What changes before the person's eyes does not wait.
    if (before === undefined && this.#room <= 0) {
      this.#later.set(key, markup);
      return standIn(key, look, 'later');
    }
    this.#room--;
    this.#has.set(key, markup);
    return whole;
  };

  /** The next portion of what the page waits for. */
  more(): string {
    const portion = [...this.#later].slice(0, PORTION);
    for (const [key, markup] of portion) {
      this.#later.delete(key);
      this.#has.set(key, markup);
    }
    return portion.map(([, markup]) => markup).join('');
  }
}

/** `same`: stays as it is; `later`: comes with one of the next portions. */
function standIn(key: string, look: string, part: 'same' | 'later'): Html {
  return html`<li class="${look}" data-key="${key}" data-part="${part}"></li>`;
}
