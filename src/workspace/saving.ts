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

/**
 * Whether saving the document would write the bytes that its file has: after an undo, or once round the toggle. Left
 * unsaved it would ask the person to keep or drop changes that are none.
 */
export async function isAsOnDisk(document: vscode.TextDocument): Promise<boolean> {
  const { version } = document;
  if (!document.isDirty || !savesAsItIs(document)) return false;
  try {
    const [disk, own] = await Promise.all([
      vscode.workspace.fs.readFile(document.uri),
      vscode.workspace.encode(document.getText(), { encoding: document.encoding }),
    ]);
    const isSame = disk.length === own.length && disk.every((byte, index) => byte === own[index]);
    return isSame && document.version === version;
  } catch (error) {
    // The file has gone, or cannot be read now: then it is the person's to save or not.
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}
