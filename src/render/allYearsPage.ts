import { face, statusClass } from './badge.ts';
import { goalBadge } from './badgeControl.ts';
import type { AllYearsView, ThreadGroup, ThreadRow, Wording, YearColumn, YearGoals } from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { statusColumn } from './progressBar.ts';
import { quarterStrip } from './quarterStrip.ts';
import { opener, type Surface } from './surface.ts';

export function allYearsPage(view: AllYearsView, on: Surface): Html {
  const { singles, similar } = view;
  const { words } = on;
  const alone = singles.reduce((sum, { goals }) => sum + goals.length, 0);
  return html`<article class="all-years" data-key="all-years" aria-labelledby="year">
    <h1 id="year">${words.allYears}</h1>
    ${yearTable(view, on)}
    ${similar.length > 0 && !on.isPaper && similarSection(similar, on)}
    ${
      alone > 0 &&
      html`<section aria-labelledby="singles" data-key="singles">
        <h2 id="singles">${words.goalsOfOneYear(alone)}</h2>
        <div class="singles">${singles.map((year) => goalsOfYear(year, on))}</div>
      </section>`
    }
  </article>`;
}

/** One table, so that what belongs to a year stands in one column: its goals, how they went, what was written down. */
function yearTable({ columns, groups, counts }: AllYearsView, on: Surface): Html {
  const { words, isPaper } = on;
  const most = Math.max(1, ...columns.map(({ progress }) => progress.total));
  return html`<div class="wide" data-key="table"${!isPaper && html` tabindex="0"`} role="group" aria-label="${words.allYears}"><table>
    <thead><tr><td></td>${columns.map((column) => yearHeading(column, most, on))}</tr></thead>
    ${groups.length === 0 && html`<tbody><tr><td class="empty" colspan="${columns.length + 1}">${words.noThreads}</td></tr></tbody>`}
    ${groups.map((group) => threadGroup(group, columns.length, on))}
    <tbody data-key="entries">
      <tr class="strip-row"><th scope="row">${words.entriesPerQuarter}</th>${quarterStrip(columns, words).map((cell) => html`<td>${cell}</td>`)}</tr>
    </tbody>
    <tbody data-key="counts">
      ${groupHeading(words.counts, columns.length)}
      ${counts.map(
        ({ status, counts: ofYears }) => html`<tr class="count-row">
        <th scope="row"><span class="count ${statusClass(status)}">${face(status)}</span></th>
        ${ofYears.map((count) => html`<td>${count > 0 ? count : html`<span class="unseen">0</span>`}</td>`)}
      </tr>`,
      )}
    </tbody>
  </table></div>`;
}

function yearHeading({ year, handle, progress }: YearColumn, most: number, on: Surface): Html {
  const { closed, total, counts } = progress;
  const title = on.words.showYear(year);
  return html`<th scope="col">
    ${statusColumn(counts, most)}
    ${opener(on, { handle, key: `column-${handle}`, look: 'link', title }, String(year))}
    <span class="number" aria-hidden="true">${closed}/${total}</span><span class="unseen">${on.words.closed(closed, total)}</span>
  </th>`;
}

function groupHeading(words: string, columns: number): Html {
  return html`<tr class="group"><th scope="rowgroup" colspan="${columns + 1}"><span>${words}</span></th></tr>`;
}

function threadGroup({ outcome, rows }: ThreadGroup, columns: number, on: Surface): Html {
  return html`<tbody data-key="group-${outcome}">
    ${groupHeading(on.words.outcome(outcome), columns)}
    ${rows.map((row) => threadRow(row, on))}
  </tbody>`;
}

/** A line runs from the first of the goal's years to the last, so that a year without it shows as a gap in it. */
function threadRow({ text, title, handle, cells }: ThreadRow, on: Surface): Html {
  const first = cells.findIndex((cell) => cell !== null);
  const last = cells.findLastIndex((cell) => cell !== null);
  const look = (at: number) =>
    at < first || at > last ? '' : at === first ? 'begins' : at === last ? 'ends' : 'goes-on';
  return html`<tr class="goal" data-key="thread-${handle}">
    <th scope="row">${opener(on, { handle, key: `title-${handle}`, look: 'title', title: on.words.open(text), isStop: false }, title)}</th>
    ${cells.map((cell, at) => html`<td class="${look(at)}">${cell !== null && goalBadge(on, cell)}</td>`)}
  </tr>`;
}

function similarSection(pairs: AllYearsView['similar'], on: Surface): Html {
  return html`<section aria-labelledby="similar" data-key="similar">
    <h2 id="similar">${on.words.similar}</h2><p class="lead">${on.words.similarSaid}</p>
    <ul class="pairs">${pairs.map(([one, other]) => html`<li class="pair" data-key="pair-${one.take}">${wording(one, on)}${wording(other, on)}</li>`)}</ul>
  </section>`;
}

function wording({ text, years, handle, take }: Wording, on: Surface): Html {
  const { words } = on;
  return html`<div class="wording"><span class="number">${years.join(', ')}</span>
    ${opener(on, { handle, key: `similar-${take}`, look: 'title', title: words.open(text) }, text)}
    <button type="button" class="secondary" data-key="take-${take}" data-open="${take}" aria-label="${words.takes(text)}">${words.takeWording}</button>
  </div>`;
}

function goalsOfYear({ year, goals }: YearGoals, on: Surface): Html {
  const list = html`<ul class="compact">${goals.map(
    (goal) =>
      html`<li class="goal" data-key="single-${goal.handle}">${goalBadge(on, goal)}${opener(on, { handle: goal.handle, key: `title-${goal.handle}`, look: 'title', title: on.words.open(goal.text), isStop: false }, goal.title)}</li>`,
  )}</ul>`;
  return html`<section class="card" data-key="single-${year}"><h3>${year}</h3>${list}</section>`;
}
