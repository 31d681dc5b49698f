import type { DashboardView, GoalView, YearView } from './dashboardView.ts';
import { glyph } from './glyph.ts';
import { goalList, planSection } from './goalList.ts';
import { type Html, html } from './html.ts';
import { progressBar } from './progressBar.ts';
import { sectionList } from './sectionList.ts';
import { stepButton } from './stepButton.ts';
import { folded, opener, type Surface } from './surface.ts';

/** So many of the goals that wait for a review are named at once: the goals themselves stand below. */
const NAMED = 8;
/** Of more than these a person would go to none from there: they are counted. */
const FOLDED = 100;

export function yearPage(year: YearView, { startHandle }: DashboardView, on: Surface): Html {
  return html`<article class="year" data-key="year-${year.year}" aria-labelledby="year">
    ${header(year, on)}
    ${year.documents.length === 0 ? stillToWrite(year, startHandle, on) : waitingNotice(year, on)}
    ${goalSection(year, on)}
    ${periodSection(year, on)}
    ${otherSection(year, on)}
    ${year.plans.map((plan) => planSection(plan, on))}
  </article>`;
}

function header({ year, documents, progress, problems }: YearView, on: Surface): Html {
  const { words } = on;
  return html`<header data-key="header">
    <div class="heading-line">
      <h1 id="year">${year}</h1>
      ${documents.length > 0 && html`<p class="documents">${documents.map(({ label, handle }) => opener(on, { handle, key: `open-${handle}`, look: 'link', title: words.open(label) }, label))}</p>`}
    </div>
    ${progress.total > 0 && progressBar(progress, words)}
    ${!on.isPaper && problems !== null && html`<p class="remark" data-key="problems">${glyph('notice')}<span>${words.problems(problems.count)}</span>${stepButton(on, problems)}</p>`}
  </header>`;
}

function stillToWrite({ year }: YearView, handle: string, on: Surface): Html {
  return html`<div class="callout" data-key="still-to-write">
    <p>${on.words.onlyPlanned(year)}</p>${stepButton(on, { label: on.words.newRetrospective, handle }, 'primary')}
  </div>`;
}

function waitingNotice({ goals }: YearView, on: Surface): Html | null {
  const waiting = goals.filter((goal) => goal.waiting);
  if (waiting.length === 0 || on.isPaper) return null;
  const rest = waiting.slice(NAMED);
  return html`<div class="callout" data-key="waiting">
    <p>${glyph('waiting')}<strong>${on.words.waitingGoals(waiting.length)}</strong></p>
    ${waysToGoals(waiting.slice(0, NAMED))}
    ${rest.length > 0 && moreWays(rest, on)}
  </div>`;
}

function moreWays(goals: readonly GoalView[], on: Surface): Html {
  const count = on.words.more(goals.length);
  return goals.length > FOLDED
    ? html`<p class="number">${count}</p>`
    : folded(on, 'more-waiting', count, waysToGoals(goals));
}

function waysToGoals(goals: readonly GoalView[]): Html {
  return html`<ul>${goals.map(({ text, handle }) => html`<li><button type="button" class="link" data-key="wait-${handle}" data-focus="next-${handle}">${text}</button></li>`)}</ul>`;
}

function goalSection({ year, goals, addGoal, unread }: YearView, on: Surface): Html {
  const { words } = on;
  const none = html`<div class="empty" data-key="no-goals"><p>${words.noGoals(year)}</p>
    ${unread !== null && html`<p>${words.notUnderstood(unread.titles.join(', '))}</p>`}
    <p class="steps">${addGoal !== null && stepButton(on, addGoal)}${unread !== null && stepButton(on, unread.explain)}</p></div>`;
  return html`<section aria-labelledby="goals" data-key="goals">
    <h2 id="goals">${words.goals}</h2>
    ${goals.length === 0 ? none : goalList(goals, on)}
  </section>`;
}

function periodSection({ periods, documents, logEntry }: YearView, on: Surface): Html | null {
  if (documents.length === 0) return null;
  const none = html`<div class="empty" data-key="no-periods"><p>${on.words.noPeriods}</p><p class="steps">${stepButton(on, logEntry)}</p></div>`;
  return html`<section aria-labelledby="periods" data-key="periods">
    <h2 id="periods">${on.words.periods}</h2>
    ${periods.length === 0 ? none : sectionList(periods, on)}
  </section>`;
}

function otherSection({ others }: YearView, on: Surface): Html | null {
  if (others.length === 0) return null;
  return html`<section aria-labelledby="others" data-key="others">
    <h2 id="others">${on.words.others}</h2>${sectionList(others, on)}
  </section>`;
}
