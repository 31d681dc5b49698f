import * as vscode from 'vscode';
import type { DashboardWords } from '../render/dashboardView.ts';

/** The dashboard's sentences in the display language. */
export function dashboardWords(): DashboardWords {
  const { t } = vscode.l10n;
  return {
    journals: t('Journals'),
    years: t('Years'),
    goals: t('Goals'),
    periods: t('What was done'),
    others: t('Also in this year'),
    notUnderstood: t('Not recognized as goals or a period'),
    guessed: t('Recognized by its position only'),
    waiting: t('Waits for a review'),
    otherYears: t('The same goal in other years'),
    newRetrospective: t('New Retrospective'),
    nothing: t('No retrospective yet'),
    nothingYet: t('A retrospective is a markdown file that looks back on a year and sets goals for the next one.'),
    noPeriods: t('Nothing is written down for a quarter or a month yet.'),
    closed: (closed, total) => t('{0} of {1} goals closed', closed, total),
    waitingGoals: (count) => (count === 1 ? t('1 goal waits for a review') : t('{0} goals wait for a review', count)),
    noGoals: (year) => t('No goals for {0} yet.', year),
    onlyPlanned: (year) => t('{0} is only planned so far: it has no retrospective of its own.', year),
    plan: (year) => t('Goals for {0}', year),
    showYear: (year) => t('Show {0}', year),
    plannedIn: (file) => t('Planned in {0}', file),
    reviewedIn: (file) => t('Reviewed in {0}', file),
    entries: (count) => (count === 1 ? t('1 entry') : t('{0} entries', count)),
    notes: (count) => (count === 1 ? t('1 note') : t('{0} notes', count)),
    problems: (count) =>
      count === 1
        ? t('1 place of the text may need mending; see the Problems panel.')
        : t('{0} places of the text may need mending; see the Problems panel.', count),
    open: (text) => t('Open in the document: {0}', text),
    next: (status) => t('Next: {0}', status),
    setStatus: (goal) => t('Set status: {0}', goal),
  };
}
