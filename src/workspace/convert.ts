import * as vscode from 'vscode';
import type { Span } from '../journal/text.ts';

/** Where a span of a document's text lies in its lines. The text must be the document's of now. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The other way round. */
export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
