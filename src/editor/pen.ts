import * as vscode from 'vscode';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Span } from '../journal/text.ts';
import { debounce } from '../workspace/debounce.ts';

/** How long nobody may type before lines of the text may move, in milliseconds. */
const PAUSE = 1500;
/** How long after the cursor has gone elsewhere what was held back may come, in milliseconds. */
const SETTLED = 200;

/** Where a person is writing. What is shown beside the text holds still there, and says nothing about half a sentence. */
export interface Pen extends vscode.Disposable {
  /** Whether something was typed in a document just now. */
  isMoving(document: vscode.TextDocument): boolean;
  /**
   * The section that is being written: the one that was typed in last, as long as the cursor stays in it; what stands
   * above all sections is one too. Saving ends it where VS Code does not do so by itself. Undefined where nobody writes.
   */
  sectionIn(document: vscode.TextDocument, retrospective: Retrospective | undefined): Span | undefined;
  /** The person paused, saved, or went elsewhere. */
  readonly onDidRest: vscode.Event<void>;
}

/** A place in the document of the active editor. */
interface Stroke {
  readonly document: vscode.TextDocument;
  /** Behind what was typed. */
  readonly offset: number;
}

type Change = vscode.TextDocumentContentChangeEvent;

export function watchPen(): Pen {
  let last: Stroke | undefined;
  let isMoving = false;
  const rested = new vscode.EventEmitter<void>();
  const pause = debounce(PAUSE, () => {
    isMoving = false;
    rested.fire();
  });
  const settle = debounce(SETTLED, () => rested.fire());
  const leave = () => {
    if (last === undefined) return;
    last = undefined;
    isMoving = false;
    settle.soon();
  };
  const subscriptions = [
    rested,
    pause,
    settle,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const editor = vscode.window.activeTextEditor;
      if (contentChanges.length === 0 || editor === undefined || document !== editor.document) return;
      // Undo and redo lead to what was there before: nobody writes anything new.
      if (reason !== undefined) return leave();
      const before = last?.document === document ? last : undefined;
      const stroke = contentChanges.find((change) => isTyped(change, editor, before));
      if (stroke === undefined) {
        if (before !== undefined) last = { document, offset: movedOffset(before.offset, contentChanges) };
        return;
      }
      last = { document, offset: movedOffset(stroke.rangeOffset, contentChanges) };
      isMoving = true;
      pause.soon();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === last?.document) settle.soon();
    }),
    vscode.window.onDidChangeActiveTextEditor(leave),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const isByHand = vscode.workspace.getConfiguration('files', document).get('autoSave') === 'off';
      if (document === last?.document && isByHand) leave();
    }),
  ];
  return {
    onDidRest: rested.event,
    isMoving: (document) => isMoving && document === last?.document,
    sectionIn(document, retrospective) {
      const editor = vscode.window.activeTextEditor;
      if (document !== last?.document || document !== editor?.document) return undefined;
      const written = sectionAt(retrospective, last.offset);
      const { start } = sectionAt(retrospective, document.offsetAt(editor.selection.active));
      return start === written.start ? written : undefined;
    },
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

/** Whether a change is one that the person makes where the cursor is, or was a moment ago; a command may make others. */
function isTyped(
  { range, rangeOffset, rangeLength }: Change,
  { selection }: vscode.TextEditor,
  last?: Stroke,
): boolean {
  const isNear = range.start.line <= selection.end.line + 1 && range.end.line >= selection.start.line - 1;
  const goesOn = last !== undefined && rangeOffset <= last.offset && last.offset <= rangeOffset + rangeLength;
  return isNear || goesOn;
}

/** Where a place is after some changes: behind what came there. */
function movedOffset(offset: number, changes: readonly Change[]): number {
  return changes
    .filter(({ rangeOffset }) => rangeOffset <= offset)
    .reduce(
      (moved, { rangeOffset, rangeLength, text }) => moved + text.length - Math.min(rangeLength, offset - rangeOffset),
      offset,
    );
}

/** From a section's heading to the next; the text's end where there is none. */
function sectionAt(retrospective: Retrospective | undefined, offset: number): Span {
  const starts = [0, ...(retrospective?.sections ?? []).map(({ own }) => own.start), Number.POSITIVE_INFINITY];
  const next = starts.findIndex((start) => start > offset);
  return { start: starts[next - 1] ?? 0, end: starts[next] ?? Number.POSITIVE_INFINITY };
}
