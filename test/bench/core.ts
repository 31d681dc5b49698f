import MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { Uri } from 'vscode';
import { buildJournals, type Journal } from '../../src/journal/journal.ts';
import { mayBeRetrospective } from '../../src/journal/read.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';
import { DiskIndex, type IndexedFile } from '../../src/workspace/diskIndex.ts';
import { DocumentReader } from '../../src/workspace/documentReader.ts';
import type { Log } from '../../src/workspace/log.ts';
import { StoredIndex } from '../../src/workspace/storedIndex.ts';

export { builtInVocabulary, MarkdownIt, mayBeRetrospective };

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: console.warn,
  error: console.error,
} as unknown as Log;

/** The index of the folder that the process was started for, and the longest time in which nothing else had a turn. */
export async function indexOf(storage: string) {
  const stored = new StoredIndex(Uri.file(storage) as vscode.Uri, SILENT);
  const disk = new DiskIndex(new DocumentReader(SILENT), stored, SILENT);
  let longest = 0;
  let last = performance.now();
  const beat = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    beating = setImmediate(beat);
  };
  let beating = setImmediate(beat);
  await disk.update({ cancelled: new AbortController().signal, onPart: () => undefined });
  clearImmediate(beating);
  return { files: disk.files, longest };
}

export function journalsOf(files: ReadonlyMap<string, IndexedFile>): readonly Journal[] {
  return buildJournals(
    [...files].flatMap(([uri, { path, retrospective }]) => (retrospective ? [{ uri, path, retrospective }] : [])),
  );
}
