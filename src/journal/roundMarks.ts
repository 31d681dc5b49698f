import type { Plain } from './plain.ts';

/** The circle that some keyboards offer for `○`; elsewhere it is a bullet of a colour, or says that nothing was done. */
export const ROUND_BEFORE = /^⚪[\uFE0E\uFE0F]?/u;
export const ROUND_BEHIND = /⚪[\uFE0E\uFE0F]?$/u;
const CROSS = '[×✕☓✖❌][\\uFE0E\\uFE0F]?';
const CROSSED = new RegExp(`^${CROSS}|${CROSS}$`, 'u');
const COLOURED = /^[🔴🟠🟡🟢🔵🟣🟤⚫]|[🔴🟠🟡🟢🔵🟣🟤⚫]\uFE0F?$/u;

/** Whether `⚪` says of goals that they were done: where crosses stand beside it, and no circles of other colours. */
export function roundMeansDone(goals: readonly { readonly plain: Plain }[]): boolean {
  const some = (pattern: RegExp) => goals.some(({ plain }) => pattern.test(ends(plain.text)));
  return (some(ROUND_BEFORE) || some(ROUND_BEHIND)) && some(CROSSED) && !some(COLOURED);
}

function ends(text: string): string {
  return text.length <= 8 ? text : text.slice(0, 4) + text.slice(-4);
}
