import * as vscode from 'vscode';

/** Says what was added to a setting, and offers to look at it. */
export function tellOfSetting(id: string, added: string): void {
  const openSettings = vscode.l10n.t('Open Settings');
  const message = vscode.l10n.t('Added to the setting {0}: {1}', id, added);
  // Not awaited: the command is over, and must not wait for a person to close a message.
  void vscode.window.showInformationMessage(message, openSettings).then(async (chosen) => {
    if (chosen === openSettings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${id}`);
    }
  });
}
