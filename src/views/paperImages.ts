import * as vscode from 'vscode';
import type { JournalDocument } from '../journal/journal.ts';
import { showsDashboardImages } from '../workspace/settings.ts';
import { workspaceFile } from './openTarget.ts';

type ImageOf = (document: JournalDocument, path: string) => string | undefined;

/** In bytes; a larger image is named by its words. */
const LARGEST = 5_000_000;

const TYPES: Readonly<Record<string, string>> = { jpg: 'jpeg', svg: 'svg+xml' };

/**
 * The images that a page asks for, each as a `data:` address that brings it along; those that cannot be read stay
 * words. `ask` makes the page once, to hear what it asks for.
 */
export async function imagesOf(ask: (imageOf: ImageOf) => unknown): Promise<ImageOf> {
  const files = new Map<string, vscode.Uri>();
  if (!showsDashboardImages()) return () => undefined;
  ask(({ uri, path: from }, path) => {
    const file = workspaceFile(uri, from, path);
    if (file !== undefined) files.set(`${uri} ${path}`, file);
    return undefined;
  });
  const addresses = new Map<string, string | undefined>();
  for (const [asked, file] of files) addresses.set(asked, await dataAddress(file));
  return ({ uri }, path) => addresses.get(`${uri} ${path}`);
}

async function dataAddress(file: vscode.Uri): Promise<string | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(file)).size > LARGEST) return undefined;
    const bytes = await vscode.workspace.fs.readFile(file);
    const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
    return `data:image/${TYPES[ending] ?? ending};base64,${base64(bytes)}`;
  } catch {
    // Gone, or out of reach: its words stand in its place.
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  const characters: string[] = [];
  // As many at once as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    characters.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(characters.join(''));
}
