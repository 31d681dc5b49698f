import { type Html, html } from './html.ts';

/** How the goals of a year went, as a small picture for a README or a profile page. */
export interface YearBadge {
  /** `2025` */
  readonly label: string;
  /** `4 of 6 goals closed` */
  readonly message: string;
  /** The message with all counts, for who does not see the picture. */
  readonly title: string;
  /** What the strip below the words shows, with the colours that stand out on dark ground. */
  readonly parts: readonly { readonly count: number; readonly color: string }[];
}

const HEIGHT = 22;
const SIDE = 8;
const STRIP = 4;

/**
 * An SVG that loads nothing. It brings its own dark ground with a light edge, so it looks the same on a light page and
 * on a dark one; its words are as wide as they are said to be, whatever font there is.
 */
export function yearBadge({ label, message, title, parts }: YearBadge): string {
  const [first, second] = [widthOf(label), widthOf(message)];
  const split = first + 2 * SIDE;
  const width = split + second + 2 * SIDE;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const strip = parts.map(({ count, color }) => {
    const part = html`<rect x="${rounded((before / total) * width)}" y="${HEIGHT - STRIP}" width="${rounded((count / total) * width)}" height="${STRIP}" fill="${color}"/>`;
    before += count;
    return part;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">${title}</title>
<clipPath id="shape"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>
<g clip-path="url(#shape)"><rect width="${width}" height="${HEIGHT}" fill="#22272e"/><rect width="${split}" height="${HEIGHT}" fill="#373e47"/>${strip}</g>
<rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="3.5" fill="none" stroke="#768390" stroke-opacity="0.6"/>
<g fill="#ffffff" font-family="system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif" font-size="11">${words(label, SIDE, first)}${words(message, split + SIDE, second)}</g>
</svg>
`.toString();
}

function words(text: string, x: number, width: number): Html {
  return html`<text x="${x}" y="13" textLength="${width}" lengthAdjust="spacing">${text}</text>`;
}

/** In pixels at the size of the badge, as wide as the common faces have it: letters keep their shapes. */
function widthOf(text: string): number {
  return Math.round([...text].reduce((width, character) => width + characterWidth(character), 0));
}

function characterWidth(character: string): number {
  // What is written in squares takes a square.
  if (/[\u1100-\uffef]/.test(character)) return 10.2;
  if (/[ijlI.,:;'|!]/.test(character)) return 2.9;
  if (/[ ftr()/-]/.test(character)) return 3.6;
  if (/[mwMW%@]/.test(character)) return 9.2;
  return /[A-Z]/.test(character) ? 7.2 : 6.1;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
