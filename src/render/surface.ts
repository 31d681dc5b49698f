import type { DashboardWords } from './dashboardView.ts';
import { glyph } from './glyph.ts';
import { type Html, html } from './html.ts';
import type { Part } from './pageParts.ts';

/** What a page is drawn on: a screen, where things can be pressed, or paper, which has their words alone. */
export interface Surface {
  readonly words: DashboardWords;
  readonly isPaper: boolean;
  /** Puts an item of a list there, or what stands for it. */
  readonly part: Part;
}

export interface Opener {
  /** What a press opens. */
  readonly handle: string;
  readonly key: string;
  /** Classes. */
  readonly look: string;
  /** What a press does, where the words do not say it. */
  readonly title?: string;
  /** Whether the Tab key stops here; within the goals the arrow keys go from one to the next. */
  readonly isStop?: boolean;
}

/** Words that a press opens. */
export function opener(on: Surface, { handle, key, look, title, isStop = true }: Opener, content: Html | string): Html {
  if (on.isPaper) return html`<span class="${look}">${content}</span>`;
  return html`<button type="button" class="${look}"${!isStop && html` tabindex="-1"`} data-key="${key}" data-open="${handle}"${title !== undefined && html` title="${title}"`}>${content}</button>`;
}

/** The way to a text whose own words may hold links, and so are no button: they can be clicked, this has a name and the focus. */
export function wayTo(on: Surface, handle: string, text: string): Html | null {
  if (on.isPaper) return null;
  const said = on.words.open(text);
  return html`<button type="button" class="go" data-key="go-${handle}" data-open="${handle}" aria-label="${said}" title="${said}">${glyph('open')}</button>`;
}

/** What stands folded away, as far as a surface can fold. */
export function folded(on: Surface, key: string, summary: string, content: Html): Html {
  if (on.isPaper) return content;
  return html`<details data-key="${key}"><summary>${summary}</summary>${content}</details>`;
}
