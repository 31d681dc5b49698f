import type { StatusId } from '../journal/status.ts';
import { type GlyphName, glyph, isGlyphName } from './glyph.ts';
import { type Html, html } from './html.ts';

/** A status as a page shows it. */
export interface StatusBadge {
  readonly id: StatusId;
  /** The word, in the language of the page. */
  readonly word: string;
  /** Codicon id; one that the page has no drawing of gives way to `mark`. */
  readonly icon: string;
  /** `✅`; may be empty. */
  readonly mark: string;
  /** Place in the set: the class `status-2` carries the colour, which the page gets apart from its markup. */
  readonly index: number;
}

/** Glyph and word: with the colour around them, none of the three is ever the only sign. */
export function face(status: StatusBadge): Html {
  return html`${symbol(status)}<span class="word">${status.word}</span>`;
}

export function symbol(status: StatusBadge, drawn: (name: GlyphName) => Html = glyph): Html {
  if (isGlyphName(status.icon)) return drawn(status.icon);
  return status.mark === '' ? drawn('dot') : html`<span class="glyph" aria-hidden="true">${status.mark}</span>`;
}

export function statusClass(status: StatusBadge): string {
  return `status-${status.index}`;
}

/** The items of the menu that sets a status by name, with the numbers that do so on a goal. */
export function renderStatusMenu(statuses: readonly StatusBadge[]): string {
  const items = statuses.map((status, at) => {
    const number = at < 9 && String(at + 1);
    return html`<button type="button" role="menuitemradio" aria-checked="false" tabindex="-1" class="${statusClass(status)}"
      data-key="status-${status.id}" data-status="${status.id}"${number && html` aria-keyshortcuts="${number}"`}>${face(status)}<span class="tick">${glyph('check')}</span><span class="key" aria-hidden="true">${number}</span></button>`;
  });
  return html`${items}`.toString();
}
