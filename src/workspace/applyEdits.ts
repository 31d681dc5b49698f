import * as vscode from 'vscode';
import type { TextEdit } from '../edits/textEdit.ts';
import { rangeOf } from './convert.ts';
import type { DocumentEdits, DocumentsPort, OpenedDocument, Settled } from './editProtocol.ts';
import { lastCursors } from './lastCursors.ts';
import { hasMixedLineEnds } from './lineEnds.ts';
import { refuseReadOnly } from './readOnly.ts';
import { isAsOnDisk, savesAsItIs } from './saving.ts';

/** Thrown out of `open` where the person was asked and said no; nothing has to be said to them then. */
export class Declined extends Error {}

/** VS Code's documents, as the one door needs them; what it listens to ends with `subscriptions`. This file alone calls `workspace.applyEdit`. */
export function hostDocuments(subscriptions: vscode.Disposable[]): DocumentsPort<HostDocument> {
  // Where it takes a while until a file is saved that VS Code was told to change, it opens an editor for it, which may
  // be the active one. As long as nobody else has changed it since, nor put the cursor somewhere in it, it is still one
  // that the person has not opened for writing.
  const saved: Saved = new WeakMap();
  const cursors = lastCursors(subscriptions);
  return {
    async open(uri) {
      const target = vscode.Uri.parse(uri, true);
      if (!isWithinReach(target)) throw new Error('The document is neither in the workspace nor open');
      const wasClosed = !isShown(target) && !vscode.workspace.textDocuments.some((other) => isDirty(other, target));
      await refuseReadOnly(target, wasClosed);
      if (wasClosed) await askAboutLineEnds(target);
      const document = await vscode.workspace.openTextDocument(target);
      const cursor = wasClosed ? cursors.of(target) : cursorOfOurs(document, saved.get(document));
      return opened(document, cursor, saved);
    },
    apply,
  };
}

/**
 * A document by what it was when it was saved after an edit of ours: its version, and where the cursor is in an editor
 * that nobody has gone into.
 */
type Saved = WeakMap<vscode.TextDocument, { readonly version: number; readonly cursor: vscode.Selection }>;

/**
 * Creates a file with a text, as one step that undo takes back. False where there is one by then, or it cannot be.
 */
export async function createDocument(uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, {
    contents: await vscode.workspace.encode(text, { uri }),
    overwrite: false,
    ignoreIfExists: false,
  });
  return vscode.workspace.applyEdit(edit);
}

/**
 * Gives a file another name in its folder, as one step that undo takes back; VS Code mends links to it where the person
 * wants that. False where there is one of that name, or it cannot be.
 */
export async function renameDocument(uri: vscode.Uri, name: string): Promise<boolean> {
  const target = vscode.Uri.joinPath(uri, '..', name);
  if (!isWithinReach(uri) || (await exists(target))) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, target, { overwrite: false, ignoreIfExists: false });
  return vscode.workspace.applyEdit(edit);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

interface HostDocument extends OpenedDocument {
  readonly document: vscode.TextDocument;
  /** Whether its text has changed since it was last read. */
  hasMovedOn(): boolean;
}

/** `cursor` is undefined where the document is before the person. */
function opened(document: vscode.TextDocument, cursor: vscode.Selection | undefined, saved: Saved): HostDocument {
  let readVersion = document.version;
  return {
    document,
    hasMovedOn: () => document.version !== readVersion,
    text() {
      readVersion = document.version;
      return document.getText();
    },
    async settle() {
      const settled = await settle(document, cursor !== undefined);
      if (cursor !== undefined && settled === 'saved') saved.set(document, { version: document.version, cursor });
      return settled;
    },
  };
}

/** One edit of the workspace is one step of undo, and VS Code makes it as a whole or not at all. */
async function apply(changes: readonly DocumentEdits<HostDocument>[]): Promise<boolean> {
  for (const { document, edits } of changes) if (!(await canHold(document.document, edits))) return false;
  if (changes.some(({ document }) => document.hasMovedOn())) return false;
  const edit = new vscode.WorkspaceEdit();
  for (const { document: own, edits } of changes) {
    const { document } = own;
    for (const { span, text } of edits) edit.replace(document.uri, rangeOf(document, span), text);
  }
  return vscode.workspace.applyEdit(edit);
}

async function settle(document: vscode.TextDocument, isUntouched: boolean): Promise<Settled> {
  if (document.isUntitled) return 'left-unsaved';
  if (!isUntouched) return (await isAsOnDisk(document)) && (await document.save()) ? 'saved' : 'left-unsaved';
  if (!savesAsItIs(document)) {
    await vscode.window.showTextDocument(document, { preserveFocus: true, preview: false });
    return 'left-open';
  }
  // It says so too where it had nothing left to save, as when an automatic save was quicker.
  if (!(await document.save()) && document.isDirty) throw new Error('VS Code did not save the document');
  return 'saved';
}

/** Whether what is written exists in the document's encoding: there is no ✅ in EUC-KR. */
async function canHold(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const { encoding } = document;
  if (encoding.startsWith('utf')) return true;
  const written = edits.map((edit) => edit.text).join('\n');
  return (
    (await vscode.workspace.decode(await vscode.workspace.encode(written, { encoding }), { encoding })) === written
  );
}

async function askAboutLineEnds(uri: vscode.Uri): Promise<void> {
  if (!hasMixedLineEnds(await vscode.workspace.fs.readFile(uri))) return;
  const change = vscode.l10n.t('Change Anyway');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('The lines of {0} end in different ways.', vscode.workspace.asRelativePath(uri)),
    {
      modal: true,
      detail: vscode.l10n.t('VS Code makes line ends alike when it saves a file, so other lines would change too.'),
    },
    change,
  );
  if (chosen !== change) throw new Declined();
}

/** References come out of links and restored pages too; what they may touch is what the person has before them. */
function isWithinReach(uri: vscode.Uri): boolean {
  const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  return isOpen || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function isShown(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => {
    const isDocument = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
    return isDocument && input.uri.toString() === uri.toString();
  });
}

/** The cursor of a document that we saved last, where nobody has gone into it since. */
function cursorOfOurs(document: vscode.TextDocument, saved: ReturnType<Saved['get']>): vscode.Selection | undefined {
  if (document.isDirty || saved?.version !== document.version) return undefined;
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && !editor.selection.isEqual(saved.cursor) ? undefined : saved.cursor;
}

function isDirty(document: vscode.TextDocument, uri: vscode.Uri): boolean {
  return document.isDirty && document.uri.toString() === uri.toString();
}
