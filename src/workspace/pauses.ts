import * as vscode from 'vscode';
import { isOwnDocument } from './activeDocument.ts';
import { type Debounced, debounce } from './debounce.ts';

/** How long a person must pause in typing before what is shown of the text follows, in milliseconds. */
const IDLE = 100;

/** Tells of each document once when its text rests: whatever is made of it is made then, by all in one go. */
export class Pauses implements vscode.Disposable {
  readonly #typed = new Map<vscode.TextDocument, Debounced>();
  readonly #paused = new vscode.EventEmitter<vscode.TextDocument>();
  readonly onDidPause = this.#paused.event;
  readonly #subscriptions: readonly vscode.Disposable[] = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // That a document was saved is a change too, but none of its text.
      if (contentChanges.length > 0 && isOwnDocument(document)) this.#typing(document).soon();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
  ];

  /** Does not wait for the rest of the pause. */
  now(): void {
    for (const typed of [...this.#typed.values()]) typed.now();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, this.#paused, ...this.#typed.values()).dispose();
  }

  #typing(document: vscode.TextDocument): Debounced {
    const typed =
      this.#typed.get(document) ??
      debounce(IDLE, () => {
        this.#forget(document);
        this.#paused.fire(document);
      });
    this.#typed.set(document, typed);
    return typed;
  }

  #forget(document: vscode.TextDocument): void {
    this.#typed.get(document)?.dispose();
    this.#typed.delete(document);
  }
}
