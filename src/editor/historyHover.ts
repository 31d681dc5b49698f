import * as vscode from 'vscode';
import { goalAt, refOf } from '../journal/find.ts';
import { goalStoryOf } from '../journal/goalStory.ts';
import type { Retrospective } from '../journal/retrospective.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import { goalHistory } from '../workspace/goalHistory.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusAsOfText, statusHistoryText } from '../workspace/statusHistoryText.ts';
import { journalOf } from './journalOf.ts';

/** So many statuses that a goal has had are told. */
const MOST = 5;

/**
 * Since when a goal has its status, by git; where that knows nothing, by the date of the document. It is a hover beside
 * the goal's own, since asking may take a while.
 */
export function registerHistoryHover({ store }: { readonly store: JournalStore }): vscode.Disposable {
  const history = goalHistory(store);
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, cancelled) {
      const reading = isWrittenIn(document) ? store.read(document) : undefined;
      const offset = document.offsetAt(position);
      const found = reading?.kind === 'retrospective' && goalAt(reading.retrospective, offset);
      if (!found || offset > found.goal.line.end) return undefined;
      const range = rangeOf(document, found.goal.line);
      const journal = await journalOf(store, document, reading.retrospective);
      const home = (journal && goalStoryOf(journal, found.goal)?.goal.home) ?? {
        ...found,
        document: { uri: document.uri.toString(), retrospective: reading.retrospective },
      };
      const { retrospective, uri } = home.document;
      const goal = refOf(retrospective, uri, home.section, home.goal);
      const known = await history.of(goal, MOST, cancelled);
      const lookedBack = dayOfLookBack(retrospective, home.section.year);
      if (cancelled.isCancellationRequested || (known.length === 0 && lookedBack === undefined)) return undefined;
      const { statuses } = store.settings;
      const text = new vscode.MarkdownString();
      const lines =
        lookedBack && known.length === 0
          ? [statusAsOfText(home.goal.status, lookedBack, statuses)]
          : statusHistoryText(known, statuses);
      for (const line of lines) text.appendText(line).appendText('\n');
      return new vscode.Hover(text, range);
    },
  };
  return whileEnabled('hover', () => vscode.languages.registerHoverProvider({ language: 'markdown' }, provider));
}

/** The day on which a document says how a year went: one written before the year's end may have been marked at any time since. */
function dayOfLookBack({ written }: Retrospective, year: number): Date | undefined {
  if (written === null || written.year < year || (written.year === year && written.month < 12)) return undefined;
  return new Date(written.year, written.month - 1, written.day);
}
