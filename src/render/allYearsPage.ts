import { face, statusClass } from './badge.ts';
import { goalBadge } from './badgeControl.ts';
import type {
  AllYearsView,
  DashboardView,
  ThreadGroup,
  ThreadRow,
  Wording,
  YearColumn,
  YearGoals,
} from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { statusColumn } from './progressBar.ts';
import { quarterStrip } from './quarterStrip.ts';
import { stepButton } from './stepButton.ts';
import { folded, opener, type Surface } from './surface.ts';

/** So many pairs of similar goals are shown at once: the likest. */
const PAIRS = 6;
/** From so many years on the badges are small, so that ten years fit on a screen. */
const MANY = 7;

export function allYearsPage(view: AllYearsView, { startHandle }: DashboardView, on: Surface): Html {
  const { singles, similar, counts } = view;
  const { words } = on;
  const alone = singles.reduce((sum, { goals }) => sum + goals.length, 0);
  return html`<article class="all-years" data-key="all-years" aria-labelledby="year">
    <h1 id="year">${words.allYears}</h1>
    ${yearTable(view, on)}
    ${counts.length === 0 && html`<p class="steps">${stepButton(on, { label: words.newRetrospective, handle: startHandle }, 'primary')}</p>`}
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
  const most = Math.max(0, ...columns.map(({ progress }) => progress.total));
  return html`<div class="wide${columns.length >= MANY && ' many'}" data-key="table"${!isPaper && html` tabindex="0"`} role="group" aria-label="${words.allYears}"><table>
    <thead><tr><td></td>${columns.map((column) => yearHeading(column, most, on))}</tr></thead>
    ${isPaper && most > 0 && html`<tbody class="chart"><tr><td></td>${columns.map((column) => html`<td${ofYear(column)}>${statusColumn(column.progress.counts, most)}</td>`)}</tr></tbody>`}
    ${groups.length === 0 && html`<tbody><tr><td class="empty" colspan="${columns.length + 1}">${words.noThreads}</td></tr></tbody>`}
    ${groups.map((group) => threadGroup(group, columns, on))}
    <tbody data-key="entries">
      <tr class="strip-row"><th scope="row">${words.entriesPerQuarter}</th>${quarterStrip(columns, words).map((cell, at) => html`<td${ofYear(columns[at])}>${cell}</td>`)}</tr>
    </tbody>
    ${
      counts.length > 0 &&
      html`<tbody data-key="counts">
      ${groupHeading(words.counts, columns.length)}
      ${counts.map(
        ({ status, counts: ofYears }) => html`<tr class="count-row">
        <th scope="row"><span class="count ${statusClass(status)}">${face(status)}</span></th>
        ${ofYears.map((count, at) => html`<td${ofYear(columns[at])}>${count > 0 ? count : html`<span class="unseen">0</span>`}</td>`)}
      </tr>`,
      )}
    </tbody>`
    }
  </table></div>`;
}

/** A cell names its year where the columns are given up for want of room. */
function ofYear(column: YearColumn | undefined): Html {
  return html` data-year="${column?.year ?? ''}"`;
}

/** On paper each sheet begins with the years: what they came to is drawn once, below them. */
function yearHeading({ year, handle, progress }: YearColumn, most: number, on: Surface): Html {
  const { closed, total, counts } = progress;
  const title = on.words.showYear(year);
  return html`<th scope="col">
    ${most > 0 && !on.isPaper && statusColumn(counts, most)}
    ${opener(on, { handle, key: `column-${handle}`, look: 'link', title }, String(year))}
    ${total > 0 && html`<span class="number" aria-hidden="true">${closed}/${total}</span><span class="unseen">${on.words.closed(closed, total)}</span>`}
  </th>`;
}

function groupHeading(words: string, columns: number): Html {
  return html`<tr class="group"><th scope="rowgroup" colspan="${columns + 1}"><span>${words}</span></th></tr>`;
}

function threadGroup({ outcome, rows }: ThreadGroup, columns: readonly YearColumn[], on: Surface): Html {
  return html`<tbody data-key="group-${outcome}">
    ${groupHeading(on.words.outcome(outcome), columns.length)}
    ${rows.map((row) => threadRow(row, columns, on))}
  </tbody>`;
}

/** A line runs from the first of the goal's years to the last, so that a year without it shows as a gap in it. */
function threadRow({ text, title, handle, cells }: ThreadRow, columns: readonly YearColumn[], on: Surface): Html {
  const first = cells.findIndex((cell) => cell !== null);
  const last = cells.findLastIndex((cell) => cell !== null);
  const look = (at: number) =>
    at < first || at > last ? '' : at === first ? 'begins' : at === last ? 'ends' : 'goes-on';
  return html`<tr class="goal" data-key="thread-${handle}">
    <th scope="row">${opener(on, { handle, key: `title-${handle}`, look: 'title', title: on.words.open(text), isStop: false }, title)}</th>
    ${cells.map((cell, at) => html`<td class="${look(at)}"${ofYear(columns[at])}>${cell !== null && goalBadge(on, cell)}</td>`)}
  </tr>`;
}

function similarSection(pairs: AllYearsView['similar'], on: Surface): Html {
  const rest = pairs.slice(PAIRS);
  return html`<section aria-labelledby="similar" data-key="similar">
    <h2 id="similar">${on.words.similar}</h2><p class="lead">${on.words.similarSaid}</p>
    ${pairList(pairs.slice(0, PAIRS), on)}
    ${rest.length > 0 && folded(on, 'more-similar', on.words.more(rest.length), pairList(rest, on))}
  </section>`;
}

function pairList(pairs: AllYearsView['similar'], on: Surface): Html {
  return html`<ul class="pairs">${pairs.map(([one, other]) => html`<li class="pair" data-key="pair-${one.take}">${wording(one, on)}${wording(other, on)}</li>`)}</ul>`;
}

function wording({ text, years, handle, take }: Wording, on: Surface): Html {
  const { words } = on;
  return html`<div class="wording"><span class="number">${inSpans(years)}</span>
    ${opener(on, { handle, key: `similar-${take}`, look: 'title', title: words.open(text) }, text)}
    <button type="button" class="secondary" data-key="take-${take}" data-open="${take}" aria-label="${words.takes(text)}">${words.takeWording}</button>
  </div>`;
}

/** `2016–2019, 2021`: years that follow on one another are told by the first and the last of them. */
function inSpans(years: readonly number[]): string {
  const firsts = years.filter((year) => !years.includes(year - 1));
  const lasts = years.filter((year) => !years.includes(year + 1));
  return firsts.map((first, at) => (first === lasts[at] ? first : `${first}–${lasts[at]}`)).join(', ');
}

function goalsOfYear({ year, goals }: YearGoals, on: Surface): Html {
  const list = html`<ul class="compact">${goals.map((goal) =>
    on.part(
      `single-${goal.handle}`,
      'goal',
      html`${goalBadge(on, goal)}${opener(on, { handle: goal.handle, key: `title-${goal.handle}`, look: 'title', title: on.words.open(goal.text), isStop: false }, goal.title)}`,
    ),
  )}</ul>`;
  return html`<section class="card" data-key="single-${year}"><h3>${year}</h3>${list}</section>`;
}
