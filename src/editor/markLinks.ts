import * as vscode from 'vscode';
import { commandUri } from '../commands/registry.ts';
import { refsOf } from '../journal/find.ts';
import type { Mark, Retrospective } from '../journal/retrospective.ts';
import { nextStatus } from '../journal/status.ts';
import type { Span } from '../journal/text.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusLabel, statusOf } from '../workspace/statusLabel.ts';

/**
 * The mark of a goal as a link that turns it to the next status. A link is followed with Ctrl or by a command; a plain
 * click places the cursor as everywhere in the text.
 */
export function registerMarkLinks({ store }: { readonly store: JournalStore }): vscode.Disposable {
  const provider: vscode.DocumentLinkProvider = {
    provideDocumentLinks(document) {
      const reading = isWrittenIn(document) ? store.read(document) : undefined;
      return reading?.kind === 'retrospective' ? linksIn(document, reading.retrospective, store) : [];
    },
  };
  return whileEnabled('markLinks', () =>
    vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, provider),
  );
}

function linksIn(
  document: vscode.TextDocument,
  retrospective: Retrospective,
  { settings: { statuses } }: JournalStore,
): vscode.DocumentLink[] {
  return [...refsOf(retrospective, document.uri.toString())].flatMap(([goal, ref]) => {
    const [mark] = goal.marks;
    const span = mark && clickable(mark);
    const next = statusOf(statuses, nextStatus(statuses, goal.status));
    if (span === undefined || next === undefined) return [];
    const found = new vscode.DocumentLink(rangeOf(document, span), commandUri('retrospective.nextStatus', ref));
    found.tooltip = vscode.l10n.t('Change the status to: {0}', statusLabel(next));
    return [found];
  });
}

/** What of a mark can be pointed at: `🤔`, the whole of `[x]`, the `달성` of `(달성)`; words that say more stay plain. */
function clickable({ notation, span }: Mark): Span | undefined {
  switch (notation) {
    case 'emoji':
    case 'sign':
    case 'word':
      return span;
    case 'box':
      return { start: span.start - 1, end: span.end + 1 };
    case 'figure':
    case 'strike':
    case 'heading':
    case 'list':
    case 'input':
    case 'front-matter':
      return undefined;
    default:
      return notation satisfies never;
  }
}
