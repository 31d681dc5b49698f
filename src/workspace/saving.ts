import * as vscode from 'vscode';

/** Whether saving the document writes its text as it is: no formatter, code action or clean-up has anything to do. */
export function savesAsItIs(document: vscode.TextDocument): boolean {
  const configuration = vscode.workspace.getConfiguration(undefined, document);
  if (configuration.get('editor.formatOnSave') === true) return false;
  const actions = Object.values(configuration.get<object>('editor.codeActionsOnSave') ?? {});
  if (actions.some((when) => when !== false && when !== 'never')) return false;
  const text = document.getText();
  if (configuration.get('files.trimTrailingWhitespace') === true && /[ \t]$/mu.test(text)) return false;
  if (configuration.get('files.insertFinalNewline') === true && /[^\r\n]$/u.test(text)) return false;
  return !(configuration.get('files.trimFinalNewlines') === true && /(?:\r\n|\r|\n){2}$/u.test(text));
}
