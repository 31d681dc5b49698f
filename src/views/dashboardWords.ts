import * as vscode from 'vscode';
import type { DashboardWords } from '../render/dashboardView.ts';
import type { ThreadOutcome } from '../render/threadOutcome.ts';

/** The dashboard's sentences in the display language. */
export function dashboardWords(): DashboardWords {
  const { l10n } = vscode;
  return {
    journals: l10n.t('Journals'),
    years: l10n.t('Years'),
    goals: l10n.t('Goals'),
    periods: l10n.t('What was done'),
    others: l10n.t('Also in this year'),
    waiting: l10n.t('Waits for a review'),
    otherYears: l10n.t('The same goal in other years'),
    newRetrospective: l10n.t('New Retrospective'),
    nothing: l10n.t('No retrospective yet'),
    nothingYet: l10n.t('A retrospective is a markdown file that looks back on a year and sets goals for the next one.'),
    noPeriods: l10n.t('Nothing is written down for a quarter or a month yet.'),
    noEntries: l10n.t('Nothing written down yet'),
    more: (count) => l10n.t('{0} more', count),
    closed: (closed, total) => l10n.t('{0} of {1} goals closed', closed, total),
    waitingGoals: (count) =>
      count === 1 ? l10n.t('1 goal waits for a review') : l10n.t('{0} goals wait for a review', count),
    noGoals: (year) => l10n.t('No goals for {0} yet.', year),
    onlyPlanned: (year) => l10n.t('{0} is only planned so far: it has no retrospective of its own.', year),
    plan: (year) => l10n.t('Goals for {0}', year),
    allYears: l10n.t('All Years'),
    goal: l10n.t('Goal'),
    goalsOfOneYear: (count) =>
      count === 1 ? l10n.t('1 goal of a single year') : l10n.t('{0} goals of a single year', count),
    noThreads: l10n.t('No goal was set in more than one year yet.'),
    similar: l10n.t('Similar Goals'),
    similarSaid: l10n.t('Perhaps one goal, worded anew? With one wording they become one row.'),
    takeWording: l10n.t('Use this wording'),
    takes: (wording) => l10n.t('Use this wording for both: {0}', wording),
    span: (first, last) => l10n.t('Q{0}–Q{1}', first, last),
    outcome: outcomeWords,
    counts: l10n.t('In numbers'),
    entriesPerQuarter: l10n.t('Entries per quarter'),
    quarter: (quarter) => l10n.t('Q{0}', quarter),
    planNotes: (file) => l10n.t('From the plan ({0})', file),
    reviewNotes: (file) => l10n.t('From the review ({0})', file),
    showYear: (year) => l10n.t('Show {0}', year),
    plannedIn: (file) => l10n.t('Planned in {0}', file),
    reviewedIn: (file) => l10n.t('Reviewed in {0}', file),
    listedIn: (file) => l10n.t('Listed in {0}', file),
    entries: (count) => (count === 1 ? l10n.t('1 entry') : l10n.t('{0} entries', count)),
    notes: (count) => (count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count)),
    problems: (count) =>
      count === 1
        ? l10n.t('1 place of the text may need mending.')
        : l10n.t('{0} places of the text may need mending.', count),
    showProblems: l10n.t('Show Problems'),
    addGoal: l10n.t('Add Goal…'),
    logEntry: l10n.t('Log Entry…'),
    openDocument: l10n.t('Open the Document'),
    notUnderstood: (titles) => l10n.t('Not understood: {0}', titles),
    why: l10n.t('Why?'),
    status: l10n.t('Status'),
    open: (text) => l10n.t('Open in the document: {0}', text),
    next: (status) => l10n.t('Next: {0}', status),
    setStatus: (goal) => l10n.t('Set status: {0}', goal),
  };
}

function outcomeWords(outcome: ThreadOutcome): string {
  switch (outcome) {
    case 'met':
      return vscode.l10n.t('Reached again and again');
    case 'kept':
      return vscode.l10n.t('Carried on');
    case 'let-go':
      return vscode.l10n.t('Let go');
    default:
      return outcome satisfies never;
  }
}
