import * as vscode from 'vscode';
import { link } from '../commands/registry.ts';
import type { YearGoal } from '../journal/journal.ts';
import { mentionsOf } from '../journal/mentions.ts';
import { progressOf, waitsForReview } from '../journal/progress.ts';
import type { Status } from '../journal/status.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { doubtText } from '../workspace/reasonText.ts';
import { statusIcon, statusLabel, statusOf } from '../workspace/statusLabel.ts';
import type { ShownBy } from './treeChanges.ts';
import type {
  DocumentRow,
  EntryRow,
  GoalRow,
  GoalsRow,
  JournalRow,
  NoteRow,
  Row,
  SectionRow,
  YearRow,
} from './treeRows.ts';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How VS Code shows a row. `contextValue` is what the menus in the manifest go by. */
export function treeItem(row: Row, shown: ShownBy): vscode.TreeItem {
  const item = itemOf(row, shown);
  item.id = row.id;
  item.contextValue = contextOf(row);
  if (row.isOpen === true && item.collapsibleState === Collapsed) item.collapsibleState = Expanded;
  return item;
}

function itemOf(row: Row, shown: ShownBy): vscode.TreeItem {
  switch (row.kind) {
    case 'journal':
      return journalItem(row);
    case 'year':
      return yearItem(row, shown);
    case 'goals':
      return goalsItem(row);
    case 'goal':
      return goalItem(row, shown);
    case 'document':
      return documentItem(row);
    case 'section':
      return sectionItem(row);
    case 'entry':
    case 'note':
      return entryItem(row);
    default:
      return row satisfies never;
  }
}

function contextOf(row: Row): string {
  if (row.kind === 'year') return row.year.documents.length > 0 ? 'year.written' : 'year.planned';
  if (row.kind === 'section') return row.section.kind === 'period' ? 'period' : 'section';
  return row.kind;
}

function journalItem({ journal }: JournalRow): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLabel(journal.name), Expanded);
  item.iconPath = new vscode.ThemeIcon('book');
  return item;
}

function yearItem({ year, isRecent, children }: YearRow, { statuses }: ShownBy): vscode.TreeItem {
  const item = new vscode.TreeItem(String(year.year), children().length === 0 ? None : isRecent ? Expanded : Collapsed);
  const counts = countsByStatus(year.goals, statuses);
  item.iconPath = new vscode.ThemeIcon('calendar');
  // Short enough for a narrow side bar; the hover and a screen reader have the counts.
  const { closed, total } = progressOf(year.goals, statuses);
  if (total > 0) item.description = `${closed}/${total}`;
  item.tooltip = [String(year.year), ...counts].join('\n');
  item.accessibilityInformation = { label: [String(year.year), ...counts].join(', ') };
  return item;
}

/** `2 Done`, `1 Missed`, `3 Planned`: in the order of the set, but what is yet to come last. */
function countsByStatus(goals: readonly YearGoal[], statuses: readonly Status[]): readonly string[] {
  const [unmarked, ...marked] = statuses;
  return [...marked, ...(unmarked ? [unmarked] : [])].flatMap((status) => {
    const count = goals.filter((goal) => statusOf(statuses, goal.status) === status).length;
    if (count === 0) return [];
    const args = [count, statusLabel(status)];
    return [vscode.l10n.t({ message: '{0} {1}', args, comment: 'How many goals have a status: 2 Done' })];
  });
}

function goalsItem({ year, children }: GoalsRow): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Goals'), Expanded);
  item.iconPath = new vscode.ThemeIcon('target');
  const count = children().length;
  item.description = String(count);
  item.accessibilityInformation = { label: vscode.l10n.t('Goals for {0}: {1}', year.year, count) };
  return item;
}

function goalItem(row: GoalRow, shown: ShownBy): vscode.TreeItem {
  const { goal, argument } = row;
  const text = plainLabel(goal.text);
  const status = statusOf(shown.statuses, goal.status);
  const word = statusWord(goal, shown);
  const item = new vscode.TreeItem(text, row.children().length > 0 ? Collapsed : None);
  const certain = isCertain(goal);
  item.iconPath = certain && status !== undefined ? statusIcon(status) : new vscode.ThemeIcon('question');
  item.description = certain ? word : vscode.l10n.t('{0} (perhaps no goal)', word);
  item.accessibilityInformation = { label: vscode.l10n.t('Goal: {0}, {1}', text, item.description) };
  item.command = link(vscode.l10n.t('Open Goal'), 'retrospective.openGoal', argument);
  return item;
}

function statusWord(goal: YearGoal, { statuses, today }: ShownBy): string {
  const status = statusOf(statuses, goal.status);
  if (status === undefined) return goal.status ?? '';
  const label = statusLabel(status);
  return isCertain(goal) && waitsForReview(goal, today) ? vscode.l10n.t('{0}, waits for a review', label) : label;
}

function isCertain({ home }: YearGoal): boolean {
  return home.section.certain;
}

function documentItem({ document, argument }: DocumentRow): vscode.TreeItem {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  const item = new vscode.TreeItem(plainLabel(document.retrospective.title?.text ?? name), Collapsed);
  item.iconPath = new vscode.ThemeIcon('notebook');
  item.command = link(vscode.l10n.t('Open Retrospective'), 'retrospective.openPlace', argument);
  return item;
}

function sectionItem(row: SectionRow): vscode.TreeItem {
  const { section, argument, children } = row;
  const label = plainLabel(section.heading?.text ?? '') || vscode.l10n.t('Without a Heading');
  const item = new vscode.TreeItem(label, children().length > 0 ? Collapsed : None);
  const count = entriesWithin(row);
  item.iconPath = new vscode.ThemeIcon(section.kind === 'period' ? 'milestone' : 'note');
  if (count > 0) item.description = String(count);
  item.accessibilityInformation = { label: withCount(label, count) };
  item.command = link(vscode.l10n.t('Open Section'), 'retrospective.openPlace', argument);
  return item;
}

/** A quarter's entries may stand in its months. */
function entriesWithin(row: SectionRow): number {
  const below = row.children().filter((child) => child.kind === 'section');
  return below.reduce((count, child) => count + entriesWithin(child), row.section.entries.length);
}

function withCount(label: string, count: number): string {
  if (count === 0) return label;
  return count === 1 ? vscode.l10n.t('{0}, 1 entry', label) : vscode.l10n.t('{0}, {1} entries', label, count);
}

function entryItem({ text, children, argument }: EntryRow | NoteRow): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLabel(text), children().length > 0 ? Collapsed : None);
  item.command = link(vscode.l10n.t('Open Entry'), 'retrospective.openPlace', argument);
  return item;
}

/** What a row's hover says: the whole text where the label may be cut off, the status, and where it stands. */
export function tooltipOf(row: Row, shown: ShownBy): vscode.MarkdownString | undefined {
  // Texts out of documents only by appendText: whatever they hold is shown, never followed or run.
  const tooltip = new vscode.MarkdownString();
  switch (row.kind) {
    case 'goal': {
      const { goal } = row;
      tooltip.appendText(goal.text);
      const word = statusWord(goal, shown);
      if (word !== '') tooltip.appendMarkdown('\n\n').appendText(word);
      if (!isCertain(goal)) tooltip.appendMarkdown('\n\n').appendText(doubtText(goal.home.section));
      appendMentions(tooltip, row);
      const files = [...new Set(goal.places.map(({ document }) => document.path))];
      return tooltip.appendMarkdown('\n\n').appendText(files.join(', '));
    }
    case 'entry':
    case 'note':
      return tooltip.appendText(row.text);
    case 'section':
      return row.section.certain ? undefined : tooltip.appendText(vscode.l10n.t('What this section is was guessed.'));
    case 'journal':
    case 'year':
    case 'goals':
    case 'document':
      return undefined;
    default:
      return row satisfies never;
  }
}

/** How many entries a hover lists. */
const LISTED = 5;

function appendMentions(tooltip: vscode.MarkdownString, { goal, year }: GoalRow): void {
  const mentions = mentionsOf(goal, year);
  if (mentions.length === 0) return;
  tooltip.appendMarkdown('\n\n').appendText(vscode.l10n.t('Entries that mention it:'));
  for (const { section, entry } of mentions.slice(0, LISTED)) {
    const place = section.heading === null ? '' : `${plainLabel(section.heading.text)}: `;
    tooltip.appendMarkdown('\n- ').appendText(place + plainLabel(entry.text));
  }
  if (mentions.length > LISTED) tooltip.appendMarkdown('\n- …');
}
