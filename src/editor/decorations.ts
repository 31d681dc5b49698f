import * as vscode from 'vscode';
import type { Retrospective } from '../journal/retrospective.ts';
import type { Status, StatusId } from '../journal/status.ts';
import { isOwnDocument } from '../workspace/activeDocument.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { whileEnabled } from '../workspace/settings.ts';
import { statusSpans } from './statusSpans.ts';

/** The status of each goal as a colour of its list marker and mark, and in the overview ruler. */
export function registerDecorations({ store }: { readonly store: JournalStore }): vscode.Disposable {
  return whileEnabled('decorations', () => {
    const painter = new Painter(store);
    painter.paint();
    return vscode.Disposable.from(
      painter,
      vscode.window.onDidChangeVisibleTextEditors(() => painter.paint()),
      // Until a person pauses, VS Code moves the colours along.
      store.onDidPause(() => painter.paint()),
      // Statuses may look another way, or have come and gone.
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('retrospective')) painter.paint();
      }),
    );
  });
}

/** What is painted for one status, in all editors. */
interface Paint {
  readonly tint: vscode.TextEditorDecorationType;
  readonly goal: vscode.TextEditorDecorationType;
}

class Painter implements vscode.Disposable {
  readonly #store: JournalStore;
  readonly #paints = new Map<StatusId, Paint>();
  /** The set that the paints were made for. */
  #statuses: readonly Status[] = [];
  /** What an editor was painted from: the same again would be no change. */
  #painted = new WeakMap<vscode.TextEditor, Retrospective | undefined>();

  constructor(store: JournalStore) {
    this.#store = store;
  }

  paint(): void {
    this.#follow(this.#store.settings.statuses);
    for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
  }

  dispose(): void {
    for (const { tint, goal } of this.#paints.values()) vscode.Disposable.from(tint, goal).dispose();
    this.#paints.clear();
    this.#painted = new WeakMap();
  }

  #follow(statuses: readonly Status[]): void {
    if (statuses === this.#statuses) return;
    this.dispose();
    this.#statuses = statuses;
    for (const status of statuses) this.#paints.set(status.id, paintOf(status));
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const reading = isMain(editor) && isOwnDocument(document) ? this.#store.read(document) : undefined;
    const retrospective = reading?.kind === 'retrospective' ? reading.retrospective : undefined;
    if (this.#painted.get(editor) === retrospective) return;
    this.#painted.set(editor, retrospective);
    const spans = retrospective && statusSpans(document.getText(), retrospective);
    for (const [id, { tint, goal }] of this.#paints) {
      const own = spans?.get(id);
      editor.setDecorations(tint, own?.tinted.map((span) => rangeOf(document, span)) ?? []);
      editor.setDecorations(goal, own?.goals.map((span) => rangeOf(document, span)) ?? []);
    }
  }
}

/** The editors of a diff, and those inside other editors, have no column of their own. */
function isMain({ viewColumn }: vscode.TextEditor): boolean {
  return viewColumn !== undefined;
}

function paintOf({ id, color }: Status): Paint {
  const { ClosedClosed } = vscode.DecorationRangeBehavior;
  const themed = colorOf(color);
  const tint = themed === undefined ? {} : { color: themed };
  const ruler =
    themed === undefined ? {} : { overviewRulerColor: themed, overviewRulerLane: vscode.OverviewRulerLane.Center };
  const struck = id === 'dropped' ? { textDecoration: 'line-through' } : {};
  return {
    tint: vscode.window.createTextEditorDecorationType({ ...tint, rangeBehavior: ClosedClosed }),
    goal: vscode.window.createTextEditorDecorationType({ ...ruler, ...struck, rangeBehavior: ClosedClosed }),
  };
}

/** A colour of the theme, or one that is written out; what is neither would be style of the person's own. */
function colorOf(color: string): vscode.ThemeColor | string | undefined {
  if (/^#[\da-f]{3,8}$/iu.test(color)) return color;
  return /^[a-z][\w.]*$/iu.test(color) ? new vscode.ThemeColor(color) : undefined;
}
