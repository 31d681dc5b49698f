import * as vscode from 'vscode';
import type { Reading } from '../journal/read.ts';
import type { Reason, Retrospective, Section } from '../journal/retrospective.ts';
import type { Span } from '../journal/text.ts';
import { activeDocument, isOwnDocument } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { kindText, reasonText } from '../workspace/reasonText.ts';
import { openDocument } from './open.ts';
import { register } from './registry.ts';
import type { DocumentTarget } from './targets.ts';

/** A row of the answer; the text of its place is shown as the person moves over the rows. */
interface Answer extends vscode.QuickPickItem {
  readonly place?: Span;
  readonly opensSettings?: true;
}

/** Answers why a document is a retrospective or not, and what each of its sections was taken for. */
export function registerExplain({
  store,
  log,
}: {
  readonly store: JournalStore;
  readonly log: Log;
}): vscode.Disposable {
  return register(log, 'retrospective.explain', async (target) => {
    const document = await documentAt(store, target);
    if (document === undefined) return;
    if (!isOwnDocument(document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a markdown file first.'));
      return;
    }
    // Before the question: an editor that opens later would take the focus from it.
    if (vscode.window.activeTextEditor?.document !== document) await vscode.window.showTextDocument(document);
    const reading = store.read(document);
    show(document, titleFor(document, reading), answersFor(reading));
  });
}

async function documentAt(
  store: JournalStore,
  target: DocumentTarget | undefined,
): Promise<vscode.TextDocument | undefined> {
  if (target !== undefined && !(target instanceof vscode.Uri)) return openDocument(target.uri);
  const document = await activeDocument(store, target);
  if (document === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a markdown file first.'));
  }
  return document;
}

function titleFor({ uri }: vscode.TextDocument, reading: Reading): string {
  const file = vscode.workspace.asRelativePath(uri);
  return reading.kind === 'retrospective'
    ? vscode.l10n.t('{0} is a retrospective of {1}', file, reading.retrospective.year)
    : vscode.l10n.t('{0} is not a retrospective', file);
}

function answersFor(reading: Reading): readonly Answer[] {
  return [
    ...(reading.kind === 'retrospective' ? retrospectiveAnswers(reading.retrospective) : otherAnswers(reading.reasons)),
    separator(''),
    { label: `$(settings-gear) ${vscode.l10n.t('Say in the settings which files count…')}`, opensSettings: true },
  ];
}

function retrospectiveAnswers({ sections, reasons }: Retrospective): readonly Answer[] {
  const isOfYear = ({ code }: Reason) => code.startsWith('year-');
  return [
    separator(vscode.l10n.t('Why')),
    ...reasons.filter((reason) => !isOfYear(reason)).map(reasonAnswer),
    separator(vscode.l10n.t('Its year')),
    ...reasons.filter(isOfYear).map(reasonAnswer),
    separator(vscode.l10n.t('Its sections')),
    ...sections.map(sectionAnswer),
  ];
}

function otherAnswers(reasons: readonly Reason[]): readonly Answer[] {
  const decides = reasons.some(({ code }) => code === 'excluded' || code === 'no-words' || code === 'no-year');
  const tooLittle = { label: `$(info) ${vscode.l10n.t('Too little shows that it looks back on a person’s year')}` };
  return [separator(vscode.l10n.t('Why')), ...(decides ? [] : [tooLittle]), ...reasons.map(reasonAnswer)];
}

function reasonAnswer(reason: Reason): Answer {
  return { label: `$(info) ${reasonText(reason)}`, ...(reason.span && { place: reason.span }) };
}

function sectionAnswer(section: Section): Answer {
  const { heading, reasons, block, certain } = section;
  const name = heading?.text ?? vscode.l10n.t('Without a Heading');
  const [reason] = reasons;
  // The heading is the row's own label: what showed it need not be told twice.
  const why = reason === undefined ? '' : reasonText(reason.words === heading?.text ? { code: reason.code } : reason);
  const sure = section.kind === 'unknown' || certain;
  const icon = section.kind === 'unknown' ? 'dash' : certain ? 'check' : 'question';
  return {
    label: `$(${icon}) ${name}`,
    description: sure ? kindText(section) : vscode.l10n.t('{0} (not sure)', kindText(section)),
    ...(why !== '' && { detail: why }),
    place: heading?.line ?? { start: block.start, end: block.start },
  };
}

function separator(label: string): Answer {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Shows the answers, and beside them each one's place. Who turns back finds the cursor where it was. */
function show(document: vscode.TextDocument, title: string, answers: readonly Answer[]): void {
  const goBack = waybackFrom(document);
  const pick = vscode.window.createQuickPick<Answer>();
  let chosen: Answer | undefined;
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Move through the answers to see their places');
  pick.items = answers;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const reveal = (place: Span | undefined) =>
    vscode.window.showTextDocument(document, {
      preserveFocus: true,
      preview: true,
      ...(place !== undefined && { selection: rangeOf(document, place) }),
    });
  pick.onDidChangeActive(([active]) => void reveal(active?.place));
  pick.onDidAccept(() => {
    [chosen] = pick.selectedItems;
    pick.hide();
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (chosen === undefined) goBack();
    else void follow(document, chosen);
  });
  pick.show();
}

/** Puts the cursor back where it is now; VS Code itself gives the editor its focus again. */
function waybackFrom(document: vscode.TextDocument): () => void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return () => undefined;
  const { selections, visibleRanges } = editor;
  return () => {
    editor.selections = selections;
    if (visibleRanges[0]) editor.revealRange(visibleRanges[0], vscode.TextEditorRevealType.AtTop);
  };
}

async function follow(document: vscode.TextDocument, { opensSettings, place }: Answer): Promise<void> {
  if (opensSettings === true) {
    const ids = '@id:retrospective.files.include,retrospective.files.exclude';
    await vscode.commands.executeCommand('workbench.action.openSettings', ids);
    return;
  }
  const start = place && rangeOf(document, place).start;
  await vscode.window.showTextDocument(document, start && { selection: new vscode.Range(start, start) });
}
