import type { Amount, DashboardWords, YearColumn } from './dashboardView.ts';
import { type Html, html } from './html.ts';

/**
 * How much was written down when, a piece for each year: bars for its quarters, one as wide as the quarters that a
 * section takes together, with the numbers above them.
 */
export function quarterStrip(columns: readonly YearColumn[], words: DashboardWords): readonly Html[] {
  const most = Math.max(1, ...columns.flatMap(({ amounts }) => amounts.map(perQuarter)));
  return columns.map(
    ({ amounts }) =>
      html`${amounts.length > 0 && html`<ul class="quarters">${amounts.map((amount) => quarterBar(amount, most, words))}</ul>`}`,
  );
}

function quarterBar(amount: Amount, most: number, words: DashboardWords): Html {
  const { first, last, entries } = amount;
  const height = Math.round((perQuarter(amount) / most) * 100);
  const when = last > first ? words.span(first, last) : words.quarter(first);
  const said = `${when}: ${words.entries(entries)}`;
  return html`<li class="wide-${last - first + 1}" title="${said}"><span class="number" aria-hidden="true">${entries}</span
    ><svg class="amount" aria-hidden="true"><rect x="0" y="${100 - height}%" width="100%" height="${height}%"></rect></svg
    ><span class="unseen">${said}</span></li>`;
}

/** So that the bar of a half year says as much of its time as the bar of a quarter does. */
function perQuarter({ first, last, entries }: Amount): number {
  return entries / (last - first + 1);
}
