import { badgeButton } from './badge.ts';
import type {
  AllYearsView,
  Amount,
  DashboardWords,
  LinkView,
  ThreadCell,
  ThreadRow,
  YearColumn,
} from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { progressStrip } from './progressBar.ts';

export function allYearsPage(view: AllYearsView, words: DashboardWords): Html {
  const { columns, threads, others } = view;
  return html`<article class="all-years" data-key="all-years" aria-labelledby="year">
    <h1 id="year">${words.allYears}</h1>
    <section aria-labelledby="goals" data-key="goals">
      <h2 id="goals">${words.goals}</h2>
      ${threads.length === 0 && html`<p class="empty">${words.noThreads}</p>`}
      ${grid(columns, threads, 'threads', words)}
      ${
        others.length > 0 &&
        html`<details data-key="others">
        <summary>${words.goalsOfOneYear(others.length)}</summary>${grid(columns, others, 'others', words)}
      </details>`
      }
    </section>
    <section aria-labelledby="quarters" data-key="quarters">
      <h2 id="quarters">${words.entriesPerQuarter}</h2>${quarters(columns, words)}
    </section>
  </article>`;
}

function grid(columns: readonly YearColumn[], rows: readonly ThreadRow[], name: string, words: DashboardWords): Html {
  return html`<div class="wide" data-key="grid-${name}" tabindex="0" role="group" aria-label="${words.goals}"><table>
    <thead>
      <tr><th scope="col">${words.goal}</th>${columns.map((column) => yearHeading(column, name, words))}</tr>
    </thead>
    <tbody>${rows.map((row) => threadRow(row, words))}</tbody>
  </table></div>`;
}

function yearHeading({ year, handle, progress }: YearColumn, name: string, words: DashboardWords): Html {
  const { closed, total, counts } = progress;
  const said = [words.closed(closed, total), ...counts.map(({ status, count }) => `${status.word} ${count}`)].join(
    ', ',
  );
  return html`<th scope="col">
    <button type="button" class="link" data-key="${name}-${handle}" data-open="${handle}" title="${words.showYear(year)}">${year}</button>
    ${progressStrip(counts)}<span class="number" aria-hidden="true">${closed}/${total}</span><span class="unseen">${said}</span>
  </th>`;
}

function threadRow({ text, title, handle, similar, cells }: ThreadRow, words: DashboardWords): Html {
  return html`<tr class="goal" data-key="thread-${handle}">
    <th scope="row"><button type="button" class="title" tabindex="-1" data-key="title-${handle}" data-open="${handle}" title="${words.open(text)}">${title}</button>
      ${similar.map((other) => similarThread(other, handle, words))}</th>
    ${cells.map((cell) => html`<td>${cell !== null && threadCell(cell, words)}</td>`)}
  </tr>`;
}

function similarThread({ label, handle }: LinkView, beside: string, words: DashboardWords): Html {
  return html`<button type="button" class="similar" data-key="similar-${beside}-${handle}" data-open="${handle}">${words.similar(label)}</button>`;
}

function threadCell({ handle, text, status, next }: ThreadCell, words: DashboardWords): Html {
  return badgeButton(status, { handle, goal: text, next, words });
}

/** How much was written down when: a number for each quarter or span of them, beside a bar that fills with it. */
function quarters(columns: readonly YearColumn[], words: DashboardWords): Html {
  const most = Math.max(1, ...columns.flatMap(({ amounts }) => amounts.map(perQuarter)));
  return html`<div class="wide" data-key="grid-quarters" tabindex="0" role="group" aria-label="${words.entriesPerQuarter}"><table class="quarters">
    <thead><tr><td></td>${columns.map(({ year }) => html`<th scope="col">${year}</th>`)}</tr></thead>
    <tbody>${[1, 2, 3, 4].map(
      (quarter) => html`<tr>
      <th scope="row">${words.quarter(quarter)}</th>
      ${columns.map(({ amounts }) => amounts.filter(({ first }) => first === quarter).map((amount) => amountCell(amount, most, words)))}
    </tr>`,
    )}</tbody>
  </table></div>`;
}

function amountCell(amount: Amount, most: number, words: DashboardWords): Html {
  const { first, last, entries } = amount;
  const height = Math.round((perQuarter(amount) / most) * 100);
  const span = last > first ? `${words.quarter(first)}–${words.quarter(last)}` : null;
  return html`<td${span !== null && html` class="span" rowspan="${last - first + 1}"`}><svg class="amount" aria-hidden="true"><rect x="0" y="${100 - height}%" width="100%" height="${height}%"></rect></svg><span>${entries}</span>${span !== null && html` <span class="number">${span}</span>`}</td>`;
}

/** So that the bar of a half year says as much of its time as the bar of a quarter does. */
function perQuarter({ first, last, entries }: Amount): number {
  return entries / (last - first + 1);
}
