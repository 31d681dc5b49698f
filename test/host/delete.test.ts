import * as vscode from 'vscode';
import { changeSheets, type Deps } from '../../src/commands/changeSheets.ts';
import { deleteGoals } from '../../src/edits/editGoals.ts';
import { deleteEntry } from '../../src/edits/moveByRef.ts';
import type { GoalRef } from '../../src/journal/find.ts';
import { hostDocuments } from '../../src/workspace/applyEdits.ts';
import { editDoor } from '../../src/workspace/editProtocol.ts';
import { JournalStore } from '../../src/workspace/journalStore.ts';
import { closeEditors, equal, freshFolder, onDisk, write } from './workspaceFiles.ts';

const PLAN = '# 2023 review\r\n\r\n## 2024 goals\r\n\r\n1. Sleep\r\n2. Read more\r\n   - twelve books\r\n3. Run\r\n';
const REVIEW =
  '# 2024 review\n\n## Reviewing the 2024 goals\n\n- Read more ✅\n\n  In bed.\n\n- Run  \n\n## Q1\n\n- Moved\n  - twice\n- Rested\n';

/**
 * What Delete Goal and Delete Entry do once the person has said yes. In the host under test VS Code shows no dialog: the
 * question itself is asked in `test/ui`.
 */
describe('what is deleted', () => {
  const log = vscode.window.createOutputChannel('delete.test', { log: true });
  const subscriptions: vscode.Disposable[] = [];
  let deps: Deps;
  let store: JournalStore;
  before(async () => {
    store = new JournalStore(log);
    await store.journals();
    deps = { store, door: editDoor(hostDocuments(subscriptions)), log };
  });
  afterEach(closeEditors);
  after(() => {
    for (const one of [...subscriptions, store, log]) one.dispose();
  });

  it('is a goal with its notes in all its documents, saved and unsaved, and both come back in one step', async () => {
    const folder = freshFolder();
    const plan = await write(folder, '2023.md', PLAN);
    const review = await write(folder, '2024.md', REVIEW);
    const { document } = await vscode.window.showTextDocument(review);
    const typed = new vscode.WorkspaceEdit();
    typed.insert(review, new vscode.Position(0, 13), '!');
    await vscode.workspace.applyEdit(typed);
    const goals = [goalIn(plan, 'plan', 'Read more'), goalIn(review, 'review', 'Read more')];
    await changeSheets(deps, [plan.toString(), review.toString()], (sheets, moving) =>
      deleteGoals(sheets, goals, moving),
    );
    equal(await onDisk(plan), PLAN.replace('2. Read more\r\n   - twelve books\r\n', ''));
    const written = REVIEW.replace('review', 'review!');
    equal(document.getText(), written.replace('- Read more ✅\n\n  In bed.\n\n', ''));
    equal(await onDisk(review), REVIEW, 'what was typed stays unsaved');
    await deps.door.undo();
    equal(await onDisk(plan), PLAN);
    equal(document.getText(), written);
  });

  it('is an entry with its notes, and nothing where it is gone by then', async () => {
    const review = await write(freshFolder(), '2024.md', REVIEW);
    const entry = { uri: review.toString(), heading: 'Q1', text: 'Moved', occurrence: 0 };
    const remove = () => changeSheets(deps, [entry.uri], (sheets, moving) => deleteEntry(sheets, entry, moving));
    const without = REVIEW.replace('- Moved\n  - twice\n', '');
    for (let time = 0; time < 2; time++) {
      await remove();
      equal(await onDisk(review), without);
    }
    await deps.door.undo();
    equal(await onDisk(review), REVIEW);
  });

  it('is nothing as long as nobody has said yes', async () => {
    const review = await write(freshFolder(), '2024.md', REVIEW);
    const entry = { uri: review.toString(), heading: 'Q1', text: 'Moved', occurrence: 0 };
    await vscode.commands.executeCommand('retrospective.deleteGoal', goalIn(review, 'review', 'Read more'));
    await vscode.commands.executeCommand('retrospective.deleteEntry', entry);
    await vscode.commands.executeCommand('retrospective.deleteGoal', {
      ...goalIn(review, 'review', 'Run'),
      year: '2024',
    });
    equal(await onDisk(review), REVIEW);
  });
});

function goalIn(uri: vscode.Uri, section: GoalRef['section'], text: string): GoalRef {
  return { uri: uri.toString(), section, year: 2024, text, occurrence: 0 };
}
