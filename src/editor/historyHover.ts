import * as vscode from 'vscode';
import { goalAt, refOf, refOfPlace } from '../journal/find.ts';
import { goalStoryOf } from '../journal/goalStory.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import { goalHistory } from '../workspace/goalHistory.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusHistoryText } from '../workspace/statusHistoryText.ts';
import { journalOf } from './journalOf.ts';

/** So many statuses that a goal has had are told. */
const MOST = 5;

/** Since when a goal has its status, by git: a hover beside the goal's own, since asking may take a while. */
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
      const home = journal && goalStoryOf(journal, found.goal)?.goal.home;
      const goal = home
        ? refOfPlace(home)
        : refOf(reading.retrospective, document.uri.toString(), found.section, found.goal);
      const statuses = await history.of(goal, MOST, cancelled);
      if (statuses.length === 0 || cancelled.isCancellationRequested) return undefined;
      const text = new vscode.MarkdownString();
      for (const line of statusHistoryText(statuses, store.settings.statuses)) text.appendText(line).appendText('\n');
      return new vscode.Hover(text, range);
    },
  };
  return whileEnabled('hover', () => vscode.languages.registerHoverProvider({ language: 'markdown' }, provider));
}
