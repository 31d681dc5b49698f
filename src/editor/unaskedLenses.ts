import * as vscode from 'vscode';
import { isWrittenIn } from '../workspace/activeDocument.ts';

/** How long after an editor shows a document VS Code has asked for its lenses, in milliseconds. */
const FIRST = 1000;
/** How long it is waited at last. */
const LAST = 16_000;

/**
 * Sees to it that VS Code asks for the lenses of what it shows. It waits a little after an editor has got its document,
 * and no longer means to ask when the editor loses the keyboard in that time, as by a click into the tree: the document
 * would stay without lenses until the keyboard is in it again.
 */
export class UnaskedLenses implements vscode.Disposable {
  readonly #askAgain: () => void;
  #shown: readonly vscode.TextEditor[] = [];
  /** What was shown since, and not asked for. */
  readonly #unasked = new Set<vscode.TextDocument>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #following = vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors));

  /** @param askAgain has VS Code ask for the lenses of all that it shows */
  constructor(askAgain: () => void) {
    this.#askAgain = askAgain;
    this.#show(vscode.window.visibleTextEditors);
  }

  /** To be called when VS Code asks for the lenses of a document. */
  asked(document: vscode.TextDocument): void {
    this.#unasked.delete(document);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#following.dispose();
  }

  #show(editors: readonly vscode.TextEditor[]): void {
    const fresh = editors.filter((editor) => !this.#shown.includes(editor));
    this.#shown = editors;
    for (const { document } of fresh) this.#unasked.add(document);
    if (fresh.length > 0) this.#checkAfter(FIRST);
  }

  /** Each time after twice as long, so that a VS Code that waits for longer gets round to asking. */
  #checkAfter(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const shown = new Set(this.#shown.map(({ document }) => document));
      for (const document of this.#unasked) {
        if (!shown.has(document) || !isWrittenIn(document)) this.#unasked.delete(document);
      }
      if (this.#unasked.size === 0) return;
      this.#askAgain();
      if (delay < LAST) this.#checkAfter(delay * 2);
    }, delay);
  }
}
