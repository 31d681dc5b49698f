import * as vscode from 'vscode';
import type { Journal } from '../journal/journal.ts';
import { waitsForReview } from '../journal/progress.ts';

/** How many goals wait for a review: those without a status of years that are over, and from December on of this one. */
export function badgeOf(
  journals: readonly Journal[],
  today: { readonly year: number; readonly month: number },
): vscode.ViewBadge | undefined {
  const goals = journals.flatMap(({ years }) => years.flatMap(({ goals }) => goals));
  const value = goals.filter((goal) => waitsForReview(goal, today)).length;
  if (value === 0) return undefined;
  const tooltip =
    value === 1 ? vscode.l10n.t('1 goal waits for a review') : vscode.l10n.t('{0} goals wait for a review', value);
  return { value, tooltip };
}
