import * as vscode from 'vscode';
import { type CommandId, commandUri } from '../commands/registry.ts';
import { type FoundGoal, goalAt, refOfPlace } from '../journal/find.ts';
import { type GoalStory, goalStoryOf } from '../journal/goalStory.ts';
import type { YearGoal } from '../journal/journal.ts';
import type { Reason, Retrospective, Section } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import type { Span } from '../journal/text.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { doubtText, kindText, reasonText } from '../workspace/reasonText.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';
import { journalOf } from './journalOf.ts';

/** What a hover may run: it shows places, and changes nothing. */
const COMMANDS: readonly CommandId[] = ['retrospective.openGoal', 'retrospective.openPlace', 'retrospective.explain'];
/** Of each kind of thing at most so many are told; the dashboard has them all. */
const MOST = 8;

/**
 * What the journal knows of the goal below the pointer, and what a heading was taken for. What takes longer to find out
 * is another provider's: VS Code shows the parts of a hover as they come.
 */
export function registerHover({ store }: { readonly store: JournalStore }): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, cancelled) {
      const reading = isWrittenIn(document) ? store.read(document) : undefined;
      if (reading?.kind !== 'retrospective') return undefined;
      const { retrospective } = reading;
      const offset = document.offsetAt(position);
      const heading = headingAt(retrospective, offset);
      if (heading !== undefined) return hoverOf(document, heading.line, headingText(document, heading));
      const found = goalAt(retrospective, offset);
      if (found === undefined || offset > found.goal.line.end) return undefined;
      const journal = await journalOf(store, document, retrospective);
      const story = journal && goalStoryOf(journal, found.goal);
      if (cancelled.isCancellationRequested) return undefined;
      return hoverOf(document, found.goal.line, goalText(found, story, store.settings.statuses));
    },
  };
  return whileEnabled('hover', () => vscode.languages.registerHoverProvider({ language: 'markdown' }, provider));
}

/** None where the text has moved on while the journal was read. */
function hoverOf(document: vscode.TextDocument, span: Span, text: vscode.MarkdownString): vscode.Hover {
  return new vscode.Hover(text, rangeOf(document, span));
}

interface Understood {
  readonly line: Span;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

/** The title or heading at an offset, with what it was understood as. */
function headingAt({ title, year, reasons, sections }: Retrospective, offset: number): Understood | undefined {
  const isAt = (line: Span | undefined): line is Span =>
    line !== undefined && line.start <= offset && offset <= line.end;
  const section = sections.find(({ heading }) => isAt(heading?.line));
  if (section?.heading) return { line: section.heading.line, title: sectionTitle(section), reasons: section.reasons };
  if (title === null || !isAt(title.line)) return undefined;
  return { line: title.line, title: vscode.l10n.t('Retrospective of {0}', year), reasons };
}

function sectionTitle(section: Section): string {
  const kind = kindText(section);
  return section.kind === 'unknown' || section.certain ? kind : vscode.l10n.t('{0} (not sure)', kind);
}

function headingText({ uri }: vscode.TextDocument, { title, reasons }: Understood): vscode.MarkdownString {
  const text = trusted();
  appendWords(text.appendMarkdown('**'), title).appendMarkdown('**\n');
  for (const reason of reasons) appendWords(text.appendMarkdown('\n- '), reasonText(reason));
  text.appendMarkdown('\n\n');
  return appendLink(
    text,
    vscode.l10n.t('Explain the whole document'),
    commandUri('retrospective.explain', { uri: uri.toString() }),
  );
}

function goalText(
  { goal, section }: FoundGoal,
  story: GoalStory | undefined,
  statuses: readonly Status[],
): vscode.MarkdownString {
  const text = trusted();
  const status = story?.goal.status ?? goal.status;
  appendWords(text.appendMarkdown('**'), labelOf(statuses, status)).appendMarkdown('**');
  appendWords(text.appendMarkdown(' — '), vscode.l10n.t('Goal for {0}', section.year));
  if (!section.certain) appendWords(text.appendMarkdown('\n\n'), doubtText(section));
  if (story === undefined) return text;
  appendYears(text, story, statuses);
  appendNotes(text, story);
  appendMentions(text, story);
  return text;
}

/** The other years of the goal, and the other documents of this one. */
function appendYears(text: vscode.MarkdownString, { goal, years }: GoalStory, statuses: readonly Status[]): void {
  const others = years.filter((other) => other !== goal).slice(0, MOST);
  if (others.length === 0) return;
  appendWords(text.appendMarkdown('\n\n'), vscode.l10n.t('In other years')).appendMarkdown('\n');
  for (const other of others) appendYear(text.appendMarkdown('\n- '), other, statuses);
}

function appendYear(text: vscode.MarkdownString, { year, status, home }: YearGoal, statuses: readonly Status[]): void {
  const words = `${year}: ${labelOf(statuses, status)}`;
  appendLink(text, words, commandUri('retrospective.openGoal', refOfPlace(home)));
}

function appendNotes(text: vscode.MarkdownString, { notesElsewhere }: GoalStory): void {
  for (const place of notesElsewhere.slice(0, MOST)) {
    const file = place.document.path.slice(place.document.path.lastIndexOf('/') + 1);
    text.appendMarkdown('\n\n');
    appendLink(text, vscode.l10n.t('Notes in {0}', file), commandUri('retrospective.openGoal', refOfPlace(place)));
    text.appendMarkdown('\n');
    for (const note of place.goal.notes.slice(0, MOST)) appendWords(text.appendMarkdown('\n- '), note.text);
  }
}

function appendMentions(text: vscode.MarkdownString, { mentions }: GoalStory): void {
  if (mentions.length === 0) return;
  appendWords(text.appendMarkdown('\n\n'), vscode.l10n.t('Mentioned by entries')).appendMarkdown('\n');
  for (const { document, section, entry } of mentions.slice(0, MOST)) {
    const place = { uri: document.uri, start: entry.line.start };
    const where = section.heading === null ? '' : `${section.heading.text}: `;
    appendLink(text.appendMarkdown('\n- '), where + entry.text, commandUri('retrospective.openPlace', place));
  }
}

function labelOf(statuses: readonly Status[], id: StatusId | null): string {
  const status = statusOf(statuses, id);
  return status === undefined ? (id ?? '') : statusLabel(status);
}

function trusted(): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: COMMANDS };
  return text;
}

/** What it says is shown, never followed or run. Word by word, since `appendText` makes spaces that do not wrap. */
function appendWords(text: vscode.MarkdownString, words: string): vscode.MarkdownString {
  plainLabel(words)
    .split(' ')
    .forEach((word, index) => {
      if (index > 0) text.appendMarkdown(' ');
      text.appendText(word);
    });
  return text;
}

function appendLink(text: vscode.MarkdownString, words: string, target: vscode.Uri): vscode.MarkdownString {
  return appendWords(text.appendMarkdown('['), words).appendMarkdown(`](${target.toString()})`);
}
