import * as vscode from 'vscode';
import { type FileFix, fixProblem } from '../edits/fixProblem.ts';
import { yearOfName } from '../journal/problems.ts';
import { renameDocument } from '../workspace/applyEdits.ts';
import type { EditDoor } from '../workspace/editProtocol.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import type { Log } from '../workspace/log.ts';
import { openDocument } from './open.ts';
import { register } from './registry.ts';
import { tellOutcome } from './tellOutcome.ts';

interface Deps {
  readonly store: JournalStore;
  readonly door: EditDoor;
  readonly log: Log;
}

/** What a light bulb runs: mends one problem, in the text of now. */
export function registerFixProblem({ store, door, log }: Deps): vscode.Disposable {
  return register(log, 'retrospective.fixProblem', async (fix) => {
    const { uri } = fix;
    if (fix.kind === 'rename-file') {
      await renameFile(store, log, uri, fix);
      return;
    }
    const read = (text: string) => store.readText(uri, text);
    const outcome = await door.change(uri, { plan: (text) => fixProblem(text, read, fix, store.settings) });
    store.flush();
    tellOutcome(log, uri, outcome);
  });
}

/** Only a file that is named for another year than the one that its text is read as. */
async function renameFile(store: JournalStore, log: Log, uri: string, { to }: FileFix): Promise<void> {
  const document = await openDocument(uri);
  if (document === undefined) return;
  const reading = store.read(document);
  const { path } = document.uri;
  const named = yearOfName(path);
  if (reading.kind !== 'retrospective' || reading.retrospective.year !== to || named === null || named === to) {
    tellOutcome(log, uri, { kind: 'refused', code: 'problem-gone', line: undefined });
    return;
  }
  const name = `${to}${path.slice(path.lastIndexOf('.'))}`;
  if (await renameDocument(document.uri, name)) return;
  const file = vscode.workspace.asRelativePath(document.uri);
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} cannot be renamed to {1}. Nothing was changed.', file, name),
  );
}
