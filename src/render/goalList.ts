import { statusClass, symbol } from './badge.ts';
import { goalBadge } from './badgeControl.ts';
import type { DashboardWords, GoalView, LinkView, NotesView, PlanView, ThreadStep } from './dashboardView.ts';
import { glyph } from './glyph.ts';
import { type Html, html } from './html.ts';
import { opener, type Surface } from './surface.ts';

/** From so many goals on only those that are near are laid out. */
const MANY = 300;

export function goalList(goals: readonly GoalView[], on: Surface): Html {
  return html`<ol class="goals${goals.length >= MANY && ' many'}">${goals.map((goal) => goalItem(goal, on))}</ol>`;
}

export function planSection({ year, handle, goals }: PlanView, on: Surface): Html {
  const { words } = on;
  return html`<section aria-labelledby="plan-${year}" data-key="plan-${year}">
    <div class="section-line">
      <h2 id="plan-${year}">${words.plan(year)}</h2>
      ${!on.isPaper && opener(on, { handle, key: `plan-year-${handle}`, look: 'link' }, words.showYear(year))}
    </div>
    ${goalList(goals, on)}
  </section>`;
}

function goalItem(goal: GoalView, on: Surface): Html {
  const { handle, text, title, notes } = goal;
  const { words } = on;
  const content = html`${goalBadge(on, goal)}
    <div class="what">
      <h3>${opener(on, { handle, key: `title-${handle}`, look: 'title', title: words.open(text), isStop: false }, title)}</h3>
      ${goal.waiting && html`<p class="remark">${glyph('waiting')}<span>${words.waiting}</span></p>`}
      ${notes.map((ofPlace) => notesOf(ofPlace, words))}
    </div>
    ${origin(goal, on)}`;
  return on.part(`goal-${handle}`, 'goal', content);
}

function notesOf({ from, text }: NotesView, words: DashboardWords): Html {
  const source = from && (from.kind === 'plan' ? words.planNotes : words.reviewNotes)(from.file);
  return html`${source !== null && html`<p class="source">${source}</p>`}<div class="notes">${text}</div>`;
}

function origin({ planned, reviewed, thread, handle, isTouched }: GoalView, on: Surface): Html {
  const { words } = on;
  const reviewedIn = isTouched ? words.reviewedIn : words.listedIn;
  return html`<div class="origin">
    ${places(on, planned, words.plannedIn, `planned-${handle}`)}${places(on, reviewed, reviewedIn, `reviewed-${handle}`)}
    ${thread.length > 0 && html`<ol class="thread" aria-label="${words.otherYears}">${thread.map((step) => threadStep(on, step, handle))}</ol>`}
  </div>`;
}

function places(on: Surface, links: readonly LinkView[], sentence: (file: string) => string, key: string): Html {
  return html`${links.map(({ label, handle }) => opener(on, { handle, key: `${key}-${handle}`, look: 'link place' }, sentence(label)))}`;
}

function threadStep(on: Surface, { year, status, handle }: ThreadStep, goal: string): Html {
  const look = `step ${statusClass(status)}`;
  const content = html`${symbol(status)}<span>${year}</span><span class="unseen">: ${status.word}</span>`;
  return html`<li>${opener(on, { handle, key: `step-${goal}-${handle}`, look, title: `${year}: ${status.word}` }, content)}</li>`;
}
