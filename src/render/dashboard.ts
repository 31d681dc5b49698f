import { allYearsPage } from './allYearsPage.ts';
import type { DashboardView, DashboardWords, LinkView, TabView, YearView } from './dashboardView.ts';
import { glyph, glyphSheet } from './glyph.ts';
import { goalList, planSection } from './goalList.ts';
import { type Html, html } from './html.ts';
import { progressBar, progressStrip } from './progressBar.ts';
import { sectionList } from './sectionList.ts';

/**
 * The dashboard's page, ready for the webview's one sink. What a person can press carries `data-toggle`, `data-menu` or
 * `data-open` with a handle; what has to survive a repaint carries a `data-key`.
 */
export function renderDashboard(view: DashboardView): string {
  return html`${glyphSheet()}${navigation(view)}${page(view)}`.toString();
}

function page(view: DashboardView): Html {
  switch (view.page?.kind) {
    case 'year':
      return yearPage(view.page, view);
    case 'all-years':
      return allYearsPage(view.page, view.words);
    default:
      return nothing(view);
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

function yearPage(year: YearView, view: DashboardView): Html {
  const { words } = view;
  return html`<article class="year" data-key="year-${year.year}" aria-labelledby="year">
    ${header(year, words)}
    ${year.documents.length === 0 ? stillToWrite(year, view) : waitingNotice(year, words)}
    ${goalSection(year, words)}
    ${periodSection(year, words)}
    ${otherSection(year, words)}
    ${year.plans.map((plan) => planSection(plan, words))}
  </article>`;
}

function header({ year, documents, progress, problems }: YearView, words: DashboardWords): Html {
  return html`<header data-key="header">
    <div class="heading-line">
      <h1 id="year">${year}</h1>
      ${documents.length > 0 && html`<p class="documents">${documents.map((link) => placeLink(link, words.open(link.label)))}</p>`}
    </div>
    ${progress.total > 0 && progressBar(progress, words)}
    ${problems > 0 && html`<p class="remark" data-key="problems">${glyph('notice')}<span>${words.problems(problems)}</span></p>`}
  </header>`;
}

function placeLink({ label, handle }: LinkView, title: string): Html {
  return html`<button type="button" class="link" data-key="open-${handle}" data-open="${handle}" title="${title}">${label}</button>`;
}

function stillToWrite({ year }: YearView, { words, startHandle }: DashboardView): Html {
  return html`<div class="callout" data-key="still-to-write">
    <p>${words.onlyPlanned(year)}</p>${startButton(startHandle, words)}
  </div>`;
}

function waitingNotice({ goals }: YearView, words: DashboardWords): Html | null {
  const waiting = goals.filter((goal) => goal.waiting);
  if (waiting.length === 0) return null;
  return html`<div class="callout" data-key="waiting">
    <p>${glyph('waiting')}<strong>${words.waitingGoals(waiting.length)}</strong></p>
    <ul>${waiting.map(({ text, handle }) => html`<li><button type="button" class="link" data-key="wait-${handle}" data-focus="next-${handle}">${text}</button></li>`)}</ul>
  </div>`;
}

function goalSection({ year, goals }: YearView, words: DashboardWords): Html {
  return html`<section aria-labelledby="goals" data-key="goals">
    <h2 id="goals">${words.goals}</h2>
    ${goals.length === 0 ? html`<p class="empty">${words.noGoals(year)}</p>` : goalList(goals, words)}
  </section>`;
}

function periodSection({ periods, documents }: YearView, words: DashboardWords): Html | null {
  if (documents.length === 0) return null;
  return html`<section aria-labelledby="periods" data-key="periods">
    <h2 id="periods">${words.periods}</h2>
    ${periods.length === 0 ? html`<p class="empty">${words.noPeriods}</p>` : sectionList(periods, words)}
  </section>`;
}

function otherSection({ others }: YearView, words: DashboardWords): Html | null {
  if (others.length === 0) return null;
  return html`<section aria-labelledby="others" data-key="others">
    <h2 id="others">${words.others}</h2>${sectionList(others, words)}
  </section>`;
}

function nothing({ words, startHandle }: DashboardView): Html {
  return html`<div class="nothing" data-key="nothing">
    <h1>${words.nothing}</h1><p>${words.nothingYet}</p>${startButton(startHandle, words)}
  </div>`;
}

function startButton(handle: string, words: DashboardWords): Html {
  return html`<button type="button" class="primary" data-key="start" data-open="${handle}">${words.newRetrospective}</button>`;
}
