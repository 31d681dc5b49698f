import * as vscode from 'vscode';
import { link } from '../commands/registry.ts';
import { progressOf } from '../journal/progress.ts';
import { isWrittenIn } from '../workspace/activeDocument.ts';
import { debounce } from '../workspace/debounce.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { whileEnabled } from '../workspace/settings.ts';

/** How long after a change the status follows, in milliseconds. */
const DELAY = 150;

/** How the goals of the document that is written in went, and its problems, where VS Code tells of a file's language. */
export function registerLanguageStatus({ store }: { readonly store: JournalStore }): vscode.Disposable {
  return whileEnabled('languageStatus', () => {
    const items = new Items(store);
    const update = debounce(DELAY, () => items.update());
    update.soon();
    return vscode.Disposable.from(
      items,
      update,
      store.onDidChange(update.soon),
      vscode.window.onDidChangeActiveTextEditor(() => items.update()),
      vscode.languages.onDidChangeDiagnostics(update.soon),
      store.onDidPause((document) => {
        if (document === vscode.window.activeTextEditor?.document) items.update();
      }),
    );
  });
}

/** One item for the goals, one for the problems; both only while the active document is a retrospective. */
class Items implements vscode.Disposable {
  readonly #store: JournalStore;
  #progress: vscode.LanguageStatusItem | undefined;
  #problems: vscode.LanguageStatusItem | undefined;

  constructor(store: JournalStore) {
    this.#store = store;
  }

  update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document !== undefined && isWrittenIn(document) ? this.#store.read(document) : undefined;
    if (document === undefined || reading?.kind !== 'retrospective') {
      this.dispose();
      return;
    }
    const { sections, year } = reading.retrospective;
    const goals = sections.flatMap((section) => (section.kind === 'review' ? section.goals : []));
    const { total, closed } = progressOf(goals, this.#store.settings.statuses);
    this.#progress ??= itemOf('progress', vscode.l10n.t('Goals'));
    this.#progress.text = vscode.l10n.t('Retrospective of {0}', year);
    this.#progress.detail = total === 0 ? '' : vscode.l10n.t('{0} of {1} goals closed', closed, total);
    this.#progress.command = link(vscode.l10n.t('Open Dashboard'), 'retrospective.openDashboard', document.uri);
    this.#showProblems(document.uri);
  }

  #showProblems(uri: vscode.Uri): void {
    const count = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Retrospective').length;
    if (count === 0) {
      this.#problems?.dispose();
      this.#problems = undefined;
      return;
    }
    this.#problems ??= itemOf('problems', vscode.l10n.t('Problems'));
    this.#problems.text = count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
    this.#problems.command = { title: vscode.l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };
  }

  dispose(): void {
    this.#progress?.dispose();
    this.#problems?.dispose();
    this.#progress = undefined;
    this.#problems = undefined;
  }
}

function itemOf(id: string, name: string): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(`retrospective.${id}`, { language: 'markdown' });
  item.name = name;
  return item;
}
