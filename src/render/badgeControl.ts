import { face, type StatusBadge, statusClass } from './badge.ts';
import { glyph } from './glyph.ts';
import { type Html, html } from './html.ts';
import type { Surface } from './surface.ts';

/** A goal as far as its badge needs it. */
export interface BadgeGoal {
  /** Stands for the goal in what the page reports. */
  readonly handle: string;
  readonly text: string;
  readonly status: StatusBadge;
  /** The status that a press sets. */
  readonly next: StatusBadge;
}

/** A badge that a press turns to the next status, with a small button beside it for a menu of all. */
export function goalBadge(on: Surface, { handle, text, status, next }: BadgeGoal): Html {
  if (on.isPaper)
    return html`<span class="badge ${statusClass(status)}"><span class="next">${face(status)}</span></span>`;
  const { words } = on;
  return html`<span class="badge control ${statusClass(status)}"
    ><button type="button" class="next" tabindex="-1" data-key="next-${handle}" data-toggle="${handle}" data-status="${status.id}"
      aria-label="${status.word}, ${text}" title="${words.next(next.word)}">${face(status)}</button
    ><button type="button" class="more" tabindex="-1" data-key="more-${handle}" data-menu="${handle}"
      aria-haspopup="menu" aria-label="${words.setStatus(text)}">${glyph('more')}</button
  ></span>`;
}
