import MarkdownIt from 'markdown-it';
import type * as vscode from 'vscode';
import { Uri } from 'vscode';
import { buildJournals, type Journal } from '../../src/journal/journal.ts';
import { mayBeRetrospective } from '../../src/journal/read.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';
import { DiskIndex } from '../../src/workspace/diskIndex.ts';
import { DocumentReader } from '../../src/workspace/documentReader.ts';
import type { Log } from '../../src/workspace/log.ts';
import type { ReadFiles } from '../../src/workspace/shards.ts';
import { StoredIndex } from '../../src/workspace/storedIndex.ts';

export { builtInVocabulary, MarkdownIt, mayBeRetrospective };

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: console.warn,
  error: console.error,
} as unknown as Log;

/**
 * The index of the folder that the process was started for, and the longest time in which nothing else had a turn: of
 * this thread's processor, since on a busy machine the clock counts what others do.
 */
export async function indexOf(storage: string) {
  const stored = new StoredIndex(Uri.file(storage) as vscode.Uri, SILENT);
  const disk = new DiskIndex(new DocumentReader(SILENT), stored, SILENT);
  let longest = 0;
  let last = processor();
  const beat = () => {
    longest = Math.max(longest, processor() - last);
    beating = setImmediate(beat);
    last = processor();
  };
  let beating = setImmediate(beat);
  await disk.update({ cancelled: new AbortController().signal, onPart: () => undefined });
  clearImmediate(beating);
  return { files: disk.files, longest };
}

export function journalsOf(files: ReadFiles): readonly Journal[] {
  return buildJournals([...files].flatMap(([uri, { document }]) => (document === null ? [] : [{ uri, ...document }])));
}

/** Milliseconds. */
function processor(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
