import type { Retrospective } from '../journal/retrospective.ts';
import type { FileStat } from './files.ts';
import type { Slices } from './slices.ts';

/** What was read of a file, and what the file was like then. */
export interface ReadFile extends FileStat {
  /** Null where it is not a retrospective. */
  readonly document: ReadDocument | null;
}

export interface ReadDocument {
  /** `JournalDocument.path` */
  readonly path: string;
  readonly retrospective: Retrospective;
}

/** By URI. */
export type ReadFiles = ReadonlyMap<string, ReadFile>;

/** What is kept, or is to be. */
export interface Shards {
  readonly readWith: string;
  readonly files: ReadFiles;
  /** Over how many shards the files are spread. */
  readonly count: number;
}

/** So many files are kept together; more are spread, so that a change does not write all of them again. */
const FEW = 1000;
const SHARDS = 16;
const NAME = /^index-\d+-of-(\d+)\.jsonl$/;

export function shardCount({ size }: ReadFiles): number {
  return size <= FEW ? 1 : SHARDS;
}

/** The shards that differ from those that were saved, with their files. A file that is read anew is another object. */
export function changedShards(saved: Shards, { readWith, files, count }: Shards): ReadonlyMap<number, ReadFiles> {
  const isOther = saved.readWith !== readWith || saved.count !== count;
  const changed = new Set<number>(isOther ? Array.from({ length: count }, (_, shard) => shard) : []);
  for (const [uri, file] of files) if (saved.files.get(uri) !== file) changed.add(shardOf(uri, count));
  for (const uri of saved.files.keys()) if (!files.has(uri)) changed.add(shardOf(uri, count));
  const own = new Map([...changed].map((shard) => [shard, new Map<string, ReadFile>()]));
  for (const [uri, file] of files) own.get(shardOf(uri, count))?.set(uri, file);
  return own;
}

/** FNV-1a of its URI. */
function shardOf(uri: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < uri.length; index++) hash = Math.imul(hash ^ uri.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % count;
}

export function shardName(shard: number, count: number): string {
  return `index-${shard}-of-${count}.jsonl`;
}

/** Of how many shards a file is one, by its name; undefined where it is none. */
export function countIn(name: string): number | undefined {
  const count = NAME.exec(name)?.[1];
  return count === undefined ? undefined : Number(count);
}

/**
 * Lines of JSON: what the files were read with and how many lines follow, then the notes that are no retrospectives,
 * folder by folder, then each retrospective.
 */
export async function shardText(readWith: string, files: ReadFiles, slices: Slices): Promise<string> {
  const folders = new Map<string, (string | number)[]>();
  const lines: string[] = [];
  for (const [uri, { modified, changed, size, document }] of files) {
    if (slices.isOver) await slices.next();
    if (document === null) {
      const at = uri.lastIndexOf('/') + 1;
      const folder = uri.slice(0, at);
      const notes = folders.get(folder) ?? [];
      folders.set(folder, notes);
      notes.push(uri.slice(at), modified, changed, size);
    } else lines.push(JSON.stringify([uri, modified, changed, size, document.path, document.retrospective]));
  }
  return [JSON.stringify({ readWith, lines: lines.length }), JSON.stringify([...folders]), ...lines].join('\n');
}

/** The files of a shard; undefined unless they were read with the same. Throws where it is broken. */
export async function filesIn(text: string, readWith: string, slices: Slices): Promise<ReadFiles | undefined> {
  const [head = '', notes = '', ...lines] = text.split('\n');
  const written: unknown = JSON.parse(head);
  if (!isHead(written)) throw new Error('a shard begins with what it was read with');
  if (written.readWith !== readWith) return undefined;
  if (written.lines !== lines.length) throw new Error('the shard was cut off');
  const files = new Map<string, ReadFile>();
  for (const [folder, listed] of JSON.parse(notes))
    for (let at = 0; at < listed.length; at += 4)
      take(files, [folder + listed[at], listed[at + 1], listed[at + 2], listed[at + 3]]);
  for (const line of lines) {
    if (slices.isOver) await slices.next();
    take(files, JSON.parse(line));
  }
  return files;
}

function take(files: Map<string, ReadFile>, entry: readonly unknown[]): void {
  const [uri, modified, changed, size, path, retrospective] = entry;
  if (typeof uri !== 'string' || !isNumber(modified) || !isNumber(changed) || !isNumber(size)) {
    throw new Error('a shard has files with their dates and sizes');
  }
  if (path === undefined) files.set(uri, { modified, changed, size, document: null });
  else if (typeof path === 'string' && isRetrospective(retrospective))
    files.set(uri, { modified, changed, size, document: { path, retrospective } });
  else throw new Error('a shard has retrospectives with their paths');
}

function isHead(value: unknown): value is { readonly readWith: string; readonly lines: number } {
  return typeof (value as { readonly readWith?: unknown } | null)?.readWith === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** Which code wrote it is part of what it was read with, so the rest of it is as that code has it. */
function isRetrospective(value: unknown): value is Retrospective {
  return Array.isArray((value as Retrospective | null | undefined)?.sections);
}
