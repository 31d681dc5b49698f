import * as vscode from 'vscode';

/**
 * The extension's log, with VS Code's own levels. It names files, lines and codes, never the text of a document: a
 * log gets pasted into issues.
 */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel(vscode.l10n.t('Retrospective Journal'), { log: true });
}
