import * as vscode from 'vscode';
import { run } from '../commands/registry.ts';
import { anchorsOf } from '../journal/anchors.ts';
import { linesOf } from '../journal/text.ts';
import type { Target } from '../render/target.ts';
import { exists } from '../workspace/exists.ts';

/** Goes to what was pressed on the page; a year is the page's own affair. */
export async function openTarget(target: Exclude<Target, { kind: 'year' }>): Promise<void> {
  switch (target.kind) {
    case 'goal':
      return run('retrospective.openGoal', target.ref);
    case 'place':
      return run('retrospective.openPlace', { uri: target.uri, start: target.start });
    case 'web':
      await vscode.env.openExternal(vscode.Uri.parse(target.address, true));
      return;
    case 'file':
      return openFile(target);
    case 'new':
      return run('retrospective.new', target.year);
    case 'add-goal':
      return run('retrospective.addGoal', target.year);
    case 'log-entry':
      return run('retrospective.logEntry');
    case 'explain':
      return run('retrospective.explain', vscode.Uri.parse(target.uri, true));
    case 'take-wording':
      return run('retrospective.takeWording', target.goal, target.like);
    case 'problems':
      // They are told of while their document is open.
      await run('retrospective.openPlace', { uri: target.uri, start: 0 });
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      return;
    default:
      target satisfies never;
  }
}

/** A file that a document leads to, both by their paths in the workspace; undefined outside of it. */
export function workspaceFile(uri: string, from: string, path: string): vscode.Uri | undefined {
  const document = vscode.Uri.parse(uri, true);
  const composed = document.path.normalize('NFC');
  if (!composed.endsWith(`/${from}`)) return undefined;
  const file = document.with({ path: composed.slice(0, -from.length) + path });
  return vscode.workspace.getWorkspaceFolder(file) === undefined ? undefined : file;
}

async function openFile({ uri, from, path, fragment }: Extract<Target, { kind: 'file' }>): Promise<void> {
  const file = workspaceFile(uri, from, path);
  if (file === undefined || !(await exists(file))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} is not in this workspace.', path));
    return;
  }
  const start = fragment === '' ? undefined : await headingStart(file, fragment);
  if (start === undefined) await vscode.commands.executeCommand('vscode.open', file);
  else await run('retrospective.openPlace', { uri: file.toString(), start });
}

/** Where the heading begins that a link's `#2024-goals` names. */
async function headingStart(file: vscode.Uri, fragment: string): Promise<number | undefined> {
  if (!/\.(?:md|markdown)$/i.test(file.path)) return undefined;
  const text = (await vscode.workspace.openTextDocument(file)).getText();
  const heading = anchorsOf(text).find(({ anchor }) => anchor === fragment);
  return heading === undefined ? undefined : linesOf(text).start(heading.line);
}
