import * as vscode from 'vscode';
import type { Retrospective } from '../journal/retrospective.ts';
import { movedLine } from './movedLine.ts';
import type { Pen } from './pen.ts';

/**
 * The lenses that documents show. A lens is a line of its own: while somebody types none comes and none goes, so that no
 * line jumps, and in the section that is being written not before it is left. What a lens says changes at once.
 */
export class SteadyLenses implements vscode.Disposable {
  readonly #pen: Pen;
  #shown = new WeakMap<vscode.TextDocument, readonly vscode.CodeLens[]>();
  readonly #following = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const shown = this.#shown.get(document);
    if (shown !== undefined)
      this.#shown.set(
        document,
        shown.flatMap((lens) => moved(lens, contentChanges)),
      );
  });

  constructor(pen: Pen) {
    this.#pen = pen;
  }

  /** What is shown of the lenses that a document has now. */
  of(
    document: vscode.TextDocument,
    retrospective: Retrospective | undefined,
    fresh: readonly vscode.CodeLens[],
  ): vscode.CodeLens[] {
    const isHeld = this.#heldIn(document, retrospective);
    const before = (this.#shown.get(document) ?? []).filter(({ range }) => range.start.line < document.lineCount);
    const [freshLines, shownLines] = [fresh, before].map((lenses) => new Set(lenses.map(lineOf)));
    const lenses = [
      ...fresh.filter((lens) => !isHeld(lineOf(lens)) || shownLines?.has(lineOf(lens))),
      ...before.filter((lens) => isHeld(lineOf(lens)) && !freshLines?.has(lineOf(lens))),
    ];
    this.#shown.set(document, lenses);
    return lenses;
  }

  /** Other lenses are wanted. */
  forget(): void {
    this.#shown = new WeakMap();
  }

  dispose(): void {
    this.#following.dispose();
  }

  /** Whether a line may neither get nor lose a lens now. */
  #heldIn(document: vscode.TextDocument, retrospective: Retrospective | undefined): (line: number) => boolean {
    if (!this.#shown.has(document)) return () => false;
    if (this.#pen.isMoving(document)) return () => true;
    const section = this.#pen.sectionIn(document, retrospective);
    if (section === undefined) return () => false;
    return (line) => {
      const offset = document.offsetAt(new vscode.Position(line, 0));
      return section.start <= offset && offset < section.end;
    };
  }
}

function lineOf({ range }: vscode.CodeLens): number {
  return range.start.line;
}

/** A lens where its line is after some changes; none where that line is gone. */
function moved(lens: vscode.CodeLens, changes: readonly vscode.TextDocumentContentChangeEvent[]): vscode.CodeLens[] {
  const line = movedLine(lineOf(lens), changes);
  if (line === undefined) return [];
  const by = line - lineOf(lens);
  if (by === 0) return [lens];
  return [
    new vscode.CodeLens(lens.range.with(lens.range.start.translate(by), lens.range.end.translate(by)), lens.command),
  ];
}
