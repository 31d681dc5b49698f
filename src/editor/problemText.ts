import * as vscode from 'vscode';
import type { Status } from '../journal/status.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';

/** What is amiss and where, in one sentence. `lineAt` is for places in the same document, and counts from 0. */
export function problemText(
  problem: ToldProblem,
  statuses: readonly Status[],
  lineAt: (offset: number) => number,
): string {
  const { l10n } = vscode;
  const otherLine = 1 + lineAt(problem.related[0]?.span.start ?? 0);
  const label = (id: string | null) => {
    const status = statusOf(statuses, id);
    return status === undefined ? (id ?? '') : statusLabel(status);
  };
  switch (problem.code) {
    case 'front-matter-broken':
      return l10n.t('From here on the front matter is not valid YAML, so not all of it is read.');
    case 'year-mismatch':
      return problem.in === 'name'
        ? l10n.t('This is read as a retrospective of {0}, but the file is named for {1}.', problem.year, problem.other)
        : l10n.t('The title says {1}, but the front matter {0}, and that is what counts.', problem.year, problem.other);
    case 'duplicate-period':
      return problem.path === null
        ? l10n.t('This part of the year has a heading in line {0} already.', otherLine)
        : l10n.t('{0} tells of this part of the year too.', problem.path);
    case 'two-statuses':
      return l10n.t(
        'The marks of this goal contradict each other; “{0}” is what counts.',
        label(problem.found.goal.status),
      );
    case 'unknown-mark':
      return problem.count === 1
        ? l10n.t('{0} is no status, so nothing says how this goal went.', problem.mark)
        : l10n.t('{0} is no status, so nothing says how {1} goals went.', problem.mark, problem.count);
    case 'goal-without-status':
      return problem.goals.length === 1
        ? l10n.t('Nothing says how this goal of {0} went.', problem.year)
        : l10n.t('Nothing says how {0} goals of {1} went.', problem.goals.length, problem.year);
    case 'goal-not-reviewed':
    case 'goal-not-planned':
      return oneSidedText(problem);
    case 'review-twice':
      return problem.path === null
        ? l10n.t('The same goals of {0} are reviewed in line {1} already.', problem.year, otherLine)
        : l10n.t('{0} reviews the same goals of {1}.', problem.path, problem.year);
    case 'statuses-differ':
      return l10n.t(
        'Here this goal is “{0}”, but “{1}” in {2}, and that is what counts.',
        label(problem.found.goal.status),
        label(problem.home.goal.status),
        problem.home.document.path,
      );
    case 'broken-link':
      return problem.gone === 'file'
        ? l10n.t('The file that this link leads to is gone: {0}', problem.target)
        : l10n.t('The heading that this link leads to is gone: {0}', problem.target);
    case 'section-unknown':
      return l10n.t('The items here carry marks, but nothing tells what “{0}” is.', plainLabel(problem.heading));
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
