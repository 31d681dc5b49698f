import { badgeButton, statusClass, symbol } from './badge.ts';
import type { DashboardWords, GoalView, LinkView, NotesView, PlanView, ThreadStep } from './dashboardView.ts';
import { glyph } from './glyph.ts';
import { type Html, html } from './html.ts';

export function goalList(goals: readonly GoalView[], words: DashboardWords): Html {
  return html`<ol class="goals">${goals.map((goal) => goalItem(goal, words))}</ol>`;
}

export function planSection({ year, handle, goals }: PlanView, words: DashboardWords): Html {
  return html`<section aria-labelledby="plan-${year}" data-key="plan-${year}">
    <div class="section-line">
      <h2 id="plan-${year}">${words.plan(year)}</h2>
      <button type="button" class="link" data-key="plan-year-${handle}" data-open="${handle}">${words.showYear(year)}</button>
    </div>
    ${goalList(goals, words)}
  </section>`;
}

function goalItem(goal: GoalView, words: DashboardWords): Html {
  const { handle, text, title, status, next, notes } = goal;
  return html`<li class="goal" data-key="goal-${handle}">
    ${badgeButton(status, { handle, goal: text, next, words })}
    <div class="what">
      <h3><button type="button" class="title" tabindex="-1" data-key="title-${handle}" data-open="${handle}" title="${words.open(text)}">${title}</button></h3>
      ${goal.waiting && html`<p class="remark">${glyph('waiting')}<span>${words.waiting}</span></p>`}
      ${notes.map((ofPlace) => notesOf(ofPlace, words))}
    </div>
    ${origin(goal, words)}
  </li>`;
}

function notesOf({ from, text }: NotesView, words: DashboardWords): Html {
  const source = from && (from.kind === 'plan' ? words.planNotes : words.reviewNotes)(from.file);
  return html`${source !== null && html`<p class="source">${source}</p>`}<div class="notes">${text}</div>`;
}

function origin({ planned, reviewed, thread, handle }: GoalView, words: DashboardWords): Html {
  return html`<div class="origin">
    ${places(planned, words.plannedIn, `planned-${handle}`)}${places(reviewed, words.reviewedIn, `reviewed-${handle}`)}
    ${thread.length > 0 && html`<ol class="thread" aria-label="${words.otherYears}">${thread.map((step) => threadStep(step, handle))}</ol>`}
  </div>`;
}

function places(links: readonly LinkView[], sentence: (file: string) => string, key: string): Html {
  return html`${links.map(({ label, handle }) => html`<button type="button" class="link place" data-key="${key}-${handle}" data-open="${handle}">${sentence(label)}</button>`)}`;
}

function threadStep({ year, status, handle }: ThreadStep, goal: string): Html {
  const said = `${year}: ${status.word}`;
  return html`<li><button type="button" class="step ${statusClass(status)}" data-key="step-${goal}-${handle}" data-open="${handle}" aria-label="${said}" title="${said}">${symbol(status)}<span>${year}</span></button></li>`;
}
