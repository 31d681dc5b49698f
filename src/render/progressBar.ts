import { statusClass, symbol } from './badge.ts';
import type { DashboardWords, ProgressView, StatusCount } from './dashboardView.ts';
import { type Html, html } from './html.ts';

/** How the year's goals went: a bar for the eye, and the same in words. */
export function progressBar({ closed, total, counts }: ProgressView, words: DashboardWords): Html {
  return html`<div class="progress" data-key="progress">
    ${bar(counts, 'bar')}
    <p class="summary">
      <strong>${words.closed(closed, total)}</strong>
      ${counts.map(({ status, count }) => html`<span class="count ${statusClass(status)}">${symbol(status)}<span class="word">${status.word} ${count}</span></span>`)}
    </p>
  </div>`;
}

/** The bar alone, for where the words stand elsewhere. */
export function progressStrip(counts: readonly StatusCount[]): Html {
  return bar(counts, 'strip');
}

/** The same upright, as high as the year has goals: `most` is the number that fills it. */
export function statusColumn(counts: readonly StatusCount[], most: number): Html {
  let below = 0;
  const parts = counts.map(({ status, count }) => {
    below += count;
    return html`<rect class="${statusClass(status)}" x="0" y="${percent(most - below, most)}%" width="100%" height="${percent(count, most)}%"></rect>`;
  });
  return html`<svg class="column" aria-hidden="true">${parts}</svg>`;
}

/** Drawn as an SVG, because lengths of its own would need inline styles, which the page's policy forbids. */
function bar(counts: readonly StatusCount[], name: string): Html {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const parts = counts.map(({ status, count }) => {
    const part = html`<rect class="${statusClass(status)}" x="${percent(before, total)}%" width="${percent(count, total)}%" height="100%"></rect>`;
    before += count;
    return part;
  });
  return html`<svg class="${name}" aria-hidden="true">${parts}</svg>`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0' : ((part / whole) * 100).toFixed(2);
}
