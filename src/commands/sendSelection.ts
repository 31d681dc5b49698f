import * as vscode from 'vscode';
import type { NewEntry } from '../edits/addEntries.ts';
import { periodOf } from '../edits/addEntries.ts';
import { entryLines } from '../edits/entryLines.ts';
import { sectionForMonth } from '../edits/missingSections.ts';
import { sectionRefOf } from '../journal/find.ts';
import type { Span } from '../journal/text.ts';
import { spanOf } from '../workspace/convert.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { documentOfNow } from './documentOfNow.ts';
import { writeEntries } from './logEntry.ts';
import { openDocument } from './open.ts';
import { register } from './registry.ts';
import { tellOutcome } from './tellOutcome.ts';
import { type WriteDeps, writingIn } from './write.ts';

/** Makes entries of the selected lines, in the quarter that it is or another one of this year. */
export function registerSendSelection(deps: WriteDeps): vscode.Disposable {
  return register(deps.log, 'retrospective.sendSelection', () => sendSelection(deps));
}

async function sendSelection(deps: WriteDeps): Promise<void> {
  const source = selected();
  if (source === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the lines that are to become entries first.'));
    return;
  }
  const title = vscode.l10n.t('Send Selection to Quarter');
  const home = await documentOfNow(deps.store, title);
  const rows = home && (await placesIn(deps, home.uri));
  if (home === undefined || rows === undefined) return;
  const answer = await askForPlace(title, rows, source.lines.length);
  if (answer === undefined) return;
  const entries = source.lines.map((text): NewEntry => ({ ...answer.to, text }));
  const written = await writeEntries(deps, home.uri, entries);
  if (written?.changed === true && answer.isTaken) await takeOut(deps, source);
}

interface Source {
  readonly uri: string;
  readonly pieces: readonly Piece[];
  readonly lines: readonly string[];
}

interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** What is selected; the whole line where nothing is. Undefined where that holds no words. */
function selected(): Source | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { document, selections } = editor;
  const pieces = selections.map((selection) => {
    const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
    return { span: spanOf(document, range), text: document.getText(range) };
  });
  const lines = pieces.flatMap(({ text }) => entryLines(text));
  return lines.length === 0 ? undefined : { uri: document.uri.toString(), pieces, lines };
}

interface PlaceRow extends vscode.QuickPickItem {
  readonly to: { readonly month: number } | { readonly section: ReturnType<typeof sectionRefOf> };
}

/** The section of today first, or the heading that it would get; then the others that hold entries. */
async function placesIn({ store }: WriteDeps, uri: string): Promise<readonly PlaceRow[] | undefined> {
  const document = await openDocument(uri);
  if (document === undefined) return undefined;
  const reading = store.read(document);
  if (reading.kind !== 'retrospective') return undefined;
  const { retrospective } = reading;
  const { month } = store.settings.today;
  const now = periodOf(retrospective, month);
  const first =
    now === undefined
      ? {
          label: plainLabel(sectionForMonth(document.getText(), retrospective, month, writingIn(store, uri)).heading),
          description: vscode.l10n.t('a new heading'),
          to: { month },
        }
      : { label: plainLabel(now.heading?.text ?? ''), description: vscode.l10n.t('today'), to: { month } };
  const others = retrospective.sections.flatMap((section): readonly PlaceRow[] => {
    if (!('entries' in section) || section === now || section.kind === 'container' || section.heading === null)
      return [];
    return [{ label: plainLabel(section.heading.text), to: { section: sectionRefOf(retrospective, uri, section) } }];
  });
  return [first, ...others];
}

/** `isTaken`: the text is to go from where it was. */
type PlaceAnswer = Pick<PlaceRow, 'to'> & { readonly isTaken: boolean };

function askForPlace(title: string, rows: readonly PlaceRow[], lines: number): Promise<PlaceAnswer | undefined> {
  const pick = vscode.window.createQuickPick<PlaceRow>();
  const take = { checked: false };
  pick.title = title;
  pick.items = rows;
  pick.placeholder =
    lines === 1 ? vscode.l10n.t('Where does the entry go?') : vscode.l10n.t('Where do the {0} entries go?', lines);
  pick.buttons = [
    {
      iconPath: new vscode.ThemeIcon('screen-cut'),
      tooltip: vscode.l10n.t('Take the text out of here'),
      toggle: take,
    },
  ];
  return new Promise((resolve) => {
    pick.onDidTriggerButton((button) => {
      take.checked = button.toggle?.checked === true;
    });
    pick.onDidAccept(() => {
      const [row] = pick.selectedItems;
      resolve(row && { to: row.to, isTaken: take.checked });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Removes the selected text where it still stands; entries that went to the same document may have moved it. */
async function takeOut({ door, log }: WriteDeps, { uri, pieces }: Source): Promise<void> {
  const outcome = await door.change(uri, {
    plan(text) {
      const spans = pieces.map(({ span, text: piece }) => {
        if (text.slice(span.start, span.end) === piece) return span;
        const at = text.indexOf(piece);
        return at >= 0 && at === text.lastIndexOf(piece) ? { start: at, end: at + piece.length } : undefined;
      });
      const found = spans.filter((span) => span !== undefined);
      return found.length < spans.length ? { refused: 'moved-on' } : found.map((span) => ({ span, text: '' }));
    },
  });
  tellOutcome(log, uri, outcome);
}
