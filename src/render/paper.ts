import { renderOnPaper } from './dashboard.ts';
import type { DashboardView } from './dashboardView.ts';
import { html, trustedHtml } from './html.ts';
import type { PaperColor } from './statusColor.ts';

export interface Paper {
  readonly title: string;
  /** Of the sentences that are not the person's own: `en`. */
  readonly language: string;
  /** The style sheet of a page on paper. */
  readonly style: string;
  /** In the order of the set. */
  readonly colors: readonly PaperColor[];
}

/** What a page on paper may load: nothing. Its style and its images stand in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One file with everything in it, for a browser, a printer or a friend. */
export function renderPaper(view: DashboardView, { title, language, style, colors }: Paper): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${trustedHtml(style.replace(/<\//g, '<\\/'))}
${trustedHtml(colors.map(rule).join('\n'))}
</style>
</head>
<body>
${renderOnPaper(view)}
</body>
</html>
`.toString();
}

function rule({ light, dark }: PaperColor, index: number): string {
  return `.status-${index} { --status: light-dark(${light}, ${dark}); }`;
}
