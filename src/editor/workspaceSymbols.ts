import * as vscode from 'vscode';
import { findGoal, type GoalRef, refsIn } from '../journal/find.ts';
import { rangeOf } from '../workspace/convert.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';

/** The goals of all years among the symbols of the workspace. */
export function registerWorkspaceSymbols({ store }: { readonly store: JournalStore }): vscode.Disposable {
  const refs = new WeakMap<vscode.SymbolInformation, GoalRef>();
  const provider: vscode.WorkspaceSymbolProvider = {
    async provideWorkspaceSymbols(query) {
      const journals = await store.journals();
      const known = refsIn(journals.flatMap(({ documents }) => documents));
      return journals.flatMap(({ years }) =>
        years.flatMap(({ goals }) =>
          goals.flatMap(({ text, home }) => {
            const ref = known.get(home.goal);
            if (ref === undefined || !mayMatch(text, query)) return [];
            const symbol = symbolOf(ref);
            refs.set(symbol, ref);
            return [symbol];
          }),
        ),
      );
    },
    async resolveWorkspaceSymbol(symbol) {
      const ref = refs.get(symbol);
      const document = await vscode.workspace.openTextDocument(symbol.location.uri);
      const reading = store.read(document);
      const found = ref && reading.kind === 'retrospective' ? findGoal(reading.retrospective, ref) : undefined;
      if (found !== undefined) symbol.location = new vscode.Location(document.uri, rangeOf(document, found.goal.label));
      return symbol;
    },
  };
  return vscode.languages.registerWorkspaceSymbolProvider(provider);
}

/** Its place in the document is looked for when the person goes there: that needs the document's text. */
function symbolOf({ uri, text, year }: GoalRef): vscode.SymbolInformation {
  const location = new vscode.Location(vscode.Uri.parse(uri), new vscode.Position(0, 0));
  const container = vscode.l10n.t('Goal for {0}', year);
  return new vscode.SymbolInformation(plainLabel(text), vscode.SymbolKind.Event, container, location);
}

/** VS Code ranks what it is given, so all that has the letters in their order is. */
function mayMatch(text: string, query: string): boolean {
  const folded = text.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replaceAll(/[\s*]/g, () => '')) {
    at = folded.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
