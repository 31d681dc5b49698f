import * as vscode from 'vscode';
import type { Status } from '../journal/status.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';

/** What is amiss, and what to do about it, in a sentence or two. */
export function problemText(problem: ToldProblem, statuses: readonly Status[]): string {
  const { l10n } = vscode;
  const label = (id: string | null) => {
    const status = statusOf(statuses, id);
    return status === undefined ? (id ?? '') : statusLabel(status);
  };
  switch (problem.code) {
    case 'front-matter-broken':
      return l10n.t(
        'From here the front matter is not valid YAML, so its goals are not read. Check quotes, colons, indentation and the closing line.',
      );
    case 'year-mismatch':
      return l10n.t(
        'This is read as a retrospective of {0}, but {1} stands there too. Let title, file name and front matter say the same year.',
        problem.year,
        problem.other,
      );
    case 'duplicate-period':
      return problem.path === null
        ? l10n.t('This part of the year has a heading already. Put both under one heading, or rename one of them.')
        : l10n.t('{0} tells of the same part of the year. Put both together, or keep one of them.', problem.path);
    case 'two-statuses':
      return l10n.t(
        'The marks of this goal contradict each other; “{0}” is what counts. Keep the one that is right.',
        label(problem.found.goal.status),
      );
    case 'unknown-mark':
      return problem.count === 1
        ? l10n.t('{0} is no status, so nothing says how this goal went. Make it one, or set another.', problem.mark)
        : l10n.t('{0} is no status, so nothing says how {1} goals went. Make it one.', problem.mark, problem.count);
    case 'goal-without-status':
      return problem.goals.length === 1
        ? l10n.t('Nothing says how this goal of {0} went.', problem.year)
        : l10n.t('Nothing says how {0} goals of {1} went.', problem.goals.length, problem.year);
    case 'goal-not-reviewed':
    case 'goal-not-planned':
      return oneSidedText(problem);
    case 'review-twice':
      return problem.path === null
        ? l10n.t('This document reviews the same goals of {0} twice. Keep one of the reviews.', problem.year)
        : l10n.t('{0} reviews the same goals of {1}. Keep one of the reviews.', problem.path, problem.year);
    case 'statuses-differ':
      return l10n.t(
        'Here this goal is “{0}”, but “{1}” in {2}, and that is what counts. Let both say the same.',
        label(problem.found.goal.status),
        label(problem.home.goal.status),
        problem.home.document.path,
      );
    case 'broken-link':
      return problem.gone === 'file'
        ? l10n.t('The file that this link leads to is gone: {0}', problem.target)
        : l10n.t('The heading that this link leads to is gone: {0}', problem.target);
    case 'section-unknown':
      return l10n.t(
        'The items here carry marks, but nothing tells what “{0}” is. If these are goals, teach the heading.',
        plainLabel(problem.heading),
      );
    default:
      return problem satisfies never;
  }
}

/** What only the plan or only the review of a year has. */
function oneSidedText(problem: ToldProblem & { readonly code: 'goal-not-reviewed' | 'goal-not-planned' }): string {
  const { l10n } = vscode;
  const { year, texts } = problem;
  const first = plainLabel(texts[0] ?? '');
  const isOne = texts.length === 1;
  if (problem.code === 'goal-not-planned') {
    return isOne
      ? l10n.t('This review has a goal that nobody planned for {0}: “{1}”', year, first)
      : l10n.t('This review has {0} goals that nobody planned for {1}, for instance “{2}”', texts.length, year, first);
  }
  if (problem.reviewed) {
    return isOne
      ? l10n.t('The plan for {0} has a goal that this review lacks: “{1}”', year, first)
      : l10n.t('The plan for {0} has {1} goals that this review lacks, for instance “{2}”', year, texts.length, first);
  }
  return isOne
    ? l10n.t('A goal that was planned for {0} is reviewed nowhere: “{1}”', year, first)
    : l10n.t('{0} goals that were planned for {1} are reviewed nowhere, for instance “{2}”', texts.length, year, first);
}
