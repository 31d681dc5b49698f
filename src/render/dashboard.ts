import { allYearsPage } from './allYearsPage.ts';
import type { DashboardView, TabView } from './dashboardView.ts';
import { glyphSheet } from './glyph.ts';
import { type Html, html } from './html.ts';
import { type Part, wholePart } from './pageParts.ts';
import { progressStrip } from './progressBar.ts';
import { stepButton } from './stepButton.ts';
import type { Surface } from './surface.ts';
import { yearPage } from './yearPage.ts';

/**
 * The dashboard's page, ready for the webview's one sink. What a person can press carries `data-toggle`, `data-menu` or
 * `data-open` with a handle; what has to survive a repaint carries a `data-key`. `part` may name what the page has.
 */
export function renderDashboard(view: DashboardView, part: Part = wholePart): string {
  const on: Surface = { words: view.words, isPaper: false, part };
  return html`${glyphSheet()}${navigation(view)}${page(view, on)}`.toString();
}

/** The same page without the way to others, for where nothing can be pressed. */
export function renderOnPaper(view: DashboardView): Html {
  return html`${glyphSheet()}<main id="page">${page(view, { words: view.words, isPaper: true, part: wholePart })}</main>`;
}

function page(view: DashboardView, on: Surface): Html {
  switch (view.page?.kind) {
    case 'year':
      return yearPage(view.page, view, on);
    case 'all-years':
      return allYearsPage(view.page, view, on);
    default:
      return nothing(view, on);
  }
}

function navigation({ words, journals, years, allYears }: DashboardView): Html | null {
  if (years.length < 2 && journals.length < 2) return null;
  return html`<div class="navigation" data-key="navigation">
    ${journals.length > 1 && html`<nav class="journals" aria-label="${words.journals}" data-key="journals">${journals.map((tab) => tabButton(tab))}</nav>`}
    ${years.length > 1 && html`<nav class="years" aria-label="${words.years}" data-key="years">${years.map((tab) => tabButton(tab, progressStrip(tab.counts)))}${allYears !== null && tabButton(allYears)}</nav>`}
  </div>`;
}

function tabButton({ label, handle, current }: TabView, below: Html | null = null): Html {
  return html`<button type="button" class="tab" data-key="tab-${handle}" data-open="${handle}"${current && html` aria-current="page"`}><span>${label}</span>${below}</button>`;
}

function nothing({ words, startHandle }: DashboardView, on: Surface): Html {
  return html`<div class="nothing" data-key="nothing">
    <h1>${words.nothing}</h1><p>${words.nothingYet}</p>${stepButton(on, { label: words.newRetrospective, handle: startHandle }, 'primary')}
  </div>`;
}
