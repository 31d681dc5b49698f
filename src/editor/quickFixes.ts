import * as vscode from 'vscode';
import { link } from '../commands/registry.ts';
import { fixesOf, safeFix } from '../edits/fixesOf.ts';
import type { Fix } from '../edits/fixProblem.ts';
import type { FrontMatterMistake } from '../edits/mendFrontMatter.ts';
import { type FoundGoal, type GoalRef, goalAt, type PlaceRef, refOf, refOfPlace } from '../journal/find.ts';
import type { JournalDocument } from '../journal/journal.ts';
import type { StatusId } from '../journal/status.ts';
import { teachableAt } from '../journal/teachable.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { problemSeverities } from '../workspace/problemSetting.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';
import type { FoundProblems, ProblemFinder } from './problemFinder.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('retrospective');

/** What mends a problem, on the light bulb. Every action runs a command, so that all edits go through the one door. */
export function registerQuickFixes({
  store,
  finder,
}: {
  readonly store: JournalStore;
  readonly finder: ProblemFinder;
}): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { only, diagnostics }, cancelled) {
      if (!isWrittenIn(document)) return [];
      const { version } = document;
      const found = await finder.of(document);
      const isStale = cancelled.isCancellationRequested || document.version !== version;
      if (isStale || found === null) return [];
      if (only?.contains(FIX_ALL) === true) return fixAll(found);
      if (only !== undefined && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
      const page: Page = { document, found, store };
      const shown = problemSeverities();
      const near = found.problems.filter(
        ({ code, span }) => shown.has(code) && rangeOf(document, span).intersection(range) !== undefined,
      );
      const fixes = near.flatMap((problem) => actionsFor(problem, page, diagnostics));
      return near.some(({ code }) => code === 'section-unknown') ? fixes : [...fixes, ...teachAt(range, page)];
    },
  };
  const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix, FIX_ALL];
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, { providedCodeActionKinds });
}

interface Page {
  readonly document: vscode.TextDocument;
  readonly found: FoundProblems;
  readonly store: JournalStore;
}

function actionsFor(
  problem: ToldProblem,
  page: Page,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const range = rangeOf(page.document, problem.span);
  const mended = diagnostics.filter(({ code, range: other }) => code === problem.code && other.isEqual(range));
  return commandsFor(problem, page).map((command) => actionOf(command, vscode.CodeActionKind.QuickFix, mended));
}

function actionOf(
  command: vscode.Command,
  kind: vscode.CodeActionKind,
  diagnostics: readonly vscode.Diagnostic[] = [],
): vscode.CodeAction {
  const action = new vscode.CodeAction(command.title, kind);
  action.command = command;
  action.diagnostics = [...diagnostics];
  return action;
}

function commandsFor(problem: ToldProblem, page: Page): readonly vscode.Command[] {
  const { l10n } = vscode;
  const { document } = page.found;
  const fixes = fixesOf(problem, document, page.document.getText()).map((fix) => fixLink(fix, document, problem));
  switch (problem.code) {
    case 'goal-without-status': {
      const [only, ...others] = problem.goals;
      return only === undefined || others.length > 0
        ? [link(l10n.t('Start the Review Session…'), 'retrospective.reviewSession', page.document.uri)]
        : [chooseStatus(only, page)];
    }
    case 'unknown-mark': {
      const found = goalAt(document.retrospective, problem.span.start);
      const make = link(l10n.t('Make {0} a Status…', problem.mark), 'retrospective.proposeStatuses', problem.mark);
      return found === undefined ? [make] : [make, chooseStatus(found, page)];
    }
    case 'two-statuses':
      return statusesOf(problem.found).map((id) =>
        keep(id, l10n.t('Keep “{0}”', label(id, page)), problem.found, page),
      );
    case 'statuses-differ': {
      const { found, home } = problem;
      const [here, there] = [found.goal.status ?? '', home.goal.status ?? ''];
      const elsewhere = l10n.t('Say “{0}” in {1} Too', label(here, page), home.document.path);
      return [
        keep(there, l10n.t('Say “{0}” Here Too', label(there, page)), found, page),
        link(elsewhere, 'retrospective.setStatus', refOfPlace(home), here),
      ];
    }
    case 'goal-not-reviewed':
      return [...fixes, link(l10n.t('Add Missing Sections and Goals…'), 'retrospective.addMissing', page.document.uri)];
    case 'section-unknown':
      return [teach(problem.span.start, page)];
    case 'goal-not-planned':
      return problem.plan === null ? fixes : [...fixes, goTo(problem.plan.path, problem.plan)];
    case 'duplicate-period':
    case 'review-twice':
      return [...fixes, ...goToOther(problem)];
    case 'broken-link':
    case 'year-mismatch':
    case 'front-matter-broken':
      return fixes;
    default:
      return problem satisfies never;
  }
}

/** What two places tell of only the person can bring together: the other one is shown. */
function goToOther({
  path,
  related: [other],
}: ToldProblem & { readonly code: 'duplicate-period' | 'review-twice' }): readonly vscode.Command[] {
  return path === null || other === undefined ? [] : [goTo(path, { uri: other.uri, start: other.span.start })];
}

function goTo(path: string, { uri, start }: PlaceRef): vscode.Command {
  return link(vscode.l10n.t('Go to {0}', path), 'retrospective.openPlace', { uri, start });
}

function chooseStatus(found: FoundGoal, page: Page): vscode.Command {
  return link(vscode.l10n.t('Choose a Status…'), 'retrospective.setStatus', goalRef(found, page));
}

/** A goal that was not planned is added to the plan, which stands in another document. */
function fixLink(fix: Fix, { uri }: JournalDocument, problem: ToldProblem): vscode.Command {
  const plan = problem.code === 'goal-not-planned' ? problem.plan : null;
  return link(fixTitle(fix, plan?.path ?? ''), 'retrospective.fixProblem', { ...fix, uri: plan?.uri ?? uri });
}

function fixTitle(fix: Fix, plan: string): string {
  const { l10n } = vscode;
  switch (fix.kind) {
    case 'add-goals':
      return fix.texts.length === 1
        ? l10n.t('Add “{0}” to the Review', plainLabel(fix.texts[0] ?? ''))
        : l10n.t('Add {0} Goals to the Review', fix.texts.length);
    case 'mend-links':
      return l10n.t('Link to {0}', fix.links[0]?.to ?? '');
    case 'merge-periods':
      return l10n.t('Put Both under the First Heading');
    case 'rename-period':
      return l10n.t('Rename to “{0}”', plainLabel(fix.to.replace(/^#+[ \t]*/, '')));
    case 'plan-goals':
      return fix.texts.length === 1
        ? l10n.t('Add “{0}” to the Plan in {1}', plainLabel(fix.texts[0] ?? ''), plan)
        : l10n.t('Add {0} Goals to the Plan in {1}', fix.texts.length, plan);
    case 'say-year':
      if (fix.frontMatter === null) return l10n.t('Let the Title Say {0}', fix.to);
      return fix.title === null
        ? l10n.t('Let the Front Matter Say {0}', fix.to)
        : l10n.t('Let Title and Front Matter Say {0}', fix.to);
    case 'rename-file':
      return l10n.t('Rename the File to {0}', `${fix.to}.md`);
    case 'mend-front-matter':
      return mendingTitle(fix.mistake);
    default:
      return fix satisfies never;
  }
}

function mendingTitle(mistake: FrontMatterMistake): string {
  const { l10n } = vscode;
  switch (mistake) {
    case 'unclosed':
      return l10n.t('Close the Front Matter with ---');
    case 'space':
      return l10n.t('Put a Space behind the Colon');
    case 'open':
      return l10n.t('Close the Bracket or Quote');
    case 'quotes':
      return l10n.t('Put the Value in Quotes');
    case 'tabs':
      return l10n.t('Indent with Spaces');
    default:
      return mistake satisfies never;
  }
}

function fixAll({ problems, document }: FoundProblems): vscode.CodeAction[] {
  const fix = safeFix(problems, document);
  if (fix === undefined) return [];
  const title = vscode.l10n.t('Mend Links to Reworded Headings');
  return [actionOf(link(title, 'retrospective.fixProblem', { ...fix, uri: document.uri }), FIX_ALL)];
}

/** A heading of the person's own is no problem; what it means can be taught all the same. */
function teachAt(range: vscode.Range, page: Page): readonly vscode.CodeAction[] {
  const { document, found } = page;
  const { sections } = found.document.retrospective;
  const heading = teachableAt(sections, document.offsetAt(range.start))?.heading;
  if (!heading || rangeOf(document, heading.line).intersection(range) === undefined) return [];
  return [actionOf(teach(heading.line.start, page), vscode.CodeActionKind.QuickFix)];
}

function teach(start: number, { document }: Page): vscode.Command {
  const place = { uri: document.uri.toString(), start };
  return link(vscode.l10n.t('Teach This Heading…'), 'retrospective.teachHeading', place);
}

function keep(id: StatusId, title: string, found: FoundGoal, page: Page): vscode.Command {
  return link(title, 'retrospective.setStatus', goalRef(found, page), id);
}

function goalRef({ section, goal }: FoundGoal, { found }: Page): GoalRef {
  return refOf(found.document.retrospective, found.document.uri, section, goal);
}

/** The statuses that a goal's marks say, the one that counts first. */
function statusesOf({ goal }: FoundGoal): readonly StatusId[] {
  const said = goal.marks.map(({ status }) => status);
  return [...new Set(goal.status === null ? said : [goal.status, ...said])];
}

function label(id: StatusId, { store }: Page): string {
  const status = statusOf(store.settings.statuses, id);
  return status === undefined ? id : statusLabel(status);
}
