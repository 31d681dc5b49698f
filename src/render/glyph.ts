import { type Html, html, trustedHtml } from './html.ts';

/**
 * The page's drawings, on a field of 16 by 16, in the colour of the text around them. Statuses name theirs by codicon
 * id, so that the tree and the page look alike; the font itself would weigh more than the page.
 */
const DRAWINGS = {
  'circle-large-outline': '<circle cx="8" cy="8" r="6"/>',
  'pass-filled': '<circle cx="8" cy="8" r="6" class="full"/><path d="m5.2 8.2 2 2 3.7-4.3" class="cut"/>',
  'color-mode': '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" class="full"/>',
  error: '<circle cx="8" cy="8" r="6"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>',
  sync: '<path d="M13.4 6.5A5.7 5.7 0 0 0 3 5.3M2.6 9.5A5.7 5.7 0 0 0 13 10.7M3 2.4v3h3m7 8.2v-3h-3"/>',
  'circle-slash': '<circle cx="8" cy="8" r="6"/><path d="m3.8 3.8 8.4 8.4"/>',
  'arrow-circle-right': '<circle cx="8" cy="8" r="6"/><path d="M5 8h6M8.6 5.5 11 8l-2.4 2.5"/>',
  dot: '<circle cx="8" cy="8" r="3.5" class="full"/>',
  more: '<path d="m4.5 6.5 3.5 3.5 3.5-3.5"/>',
  open: '<path d="M9.5 2.5h4v4M13.2 2.8 8 8M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3"/>',
  image:
    '<rect x="2" y="3" width="12" height="10" rx="1"/><path d="m2.5 11.5 3.5-4 3 3.2 1.8-1.8 2.8 2.8"/><circle cx="10.6" cy="6" r="1"/>',
  waiting: '<circle cx="8" cy="8" r="6"/><path d="M8 4.6V8l2.4 1.6"/>',
  notice: '<path d="M8 2.2 14.4 13.4H1.6z"/><path d="M8 6.4v3.2m0 1.6v.4"/>',
  check: '<path d="m3 8.6 3.2 3.2L13 4.6"/>',
} as const;

export type GlyphName = keyof typeof DRAWINGS;

/** Every drawing once, for `glyph` to point at. */
export function glyphSheet(): Html {
  const symbols = Object.entries(DRAWINGS).map(
    ([name, drawing]) => html`<symbol id="glyph-${name}" viewBox="0 0 16 16">${trustedHtml(drawing)}</symbol>`,
  );
  return html`<svg class="glyph-sheet" aria-hidden="true" data-key="glyphs">${symbols}</svg>`;
}

/** A drawing of the sheet. It says nothing to a screen reader: the words beside it do. */
export function glyph(name: GlyphName): Html {
  return html`<svg class="glyph" aria-hidden="true"><use href="#glyph-${name}"></use></svg>`;
}

/** A drawing on its own, for a page that has no sheet. */
export function inlineGlyph(name: GlyphName): Html {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${trustedHtml(DRAWINGS[name])}</svg>`;
}

export function isGlyphName(name: string): name is GlyphName {
  return Object.hasOwn(DRAWINGS, name);
}
