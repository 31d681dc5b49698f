import * as vscode from 'vscode';
import type { Reading } from '../../src/journal/read.ts';
import { DiskIndex } from '../../src/workspace/diskIndex.ts';
import { DocumentReader } from '../../src/workspace/documentReader.ts';
import { StoredIndex } from '../../src/workspace/storedIndex.ts';
import { equal, freshFolder, write } from './workspaceFiles.ts';

class CountingReader extends DocumentReader {
  files = 0;
  characters = 0;
  /** How long reading a file takes at least, in milliseconds. */
  delay = 0;

  override readText(text: string, uri: vscode.Uri): Reading {
    this.files++;
    this.characters += text.length;
    for (const start = performance.now(); performance.now() - start < this.delay; );
    return super.readText(text, uri);
  }
}

const NOTE = '# Notes\n\n- bread\n';

describe('the work of the index', () => {
  const log = vscode.window.createOutputChannel('diskIndex.test', { log: true });
  const folder = freshFolder();
  const reader = new CountingReader(log);
  const index = new DiskIndex(reader, new StoredIndex(undefined, log), log);
  after(() => log.dispose());

  /** How many files, and how many characters of them, a look reads. */
  async function look(again = false): Promise<string> {
    reader.files = 0;
    reader.characters = 0;
    await index.update({ cancelled: new AbortController().signal, onPart: () => undefined }, again);
    return `${reader.files} files, ${reader.characters} characters`;
  }

  async function add(count: number): Promise<void> {
    for (let file = 0; file < count; file++) await write(folder, `note-${index.files.size}-${file}.md`, NOTE);
  }

  it('is one reading for each file, and twice as much for twice as many', async () => {
    await look();
    await add(20);
    equal(await look(), `20 files, ${20 * NOTE.length} characters`);
    await add(20);
    equal(await look(), `20 files, ${20 * NOTE.length} characters`);
    equal(await look(), '0 files, 0 characters');
  });

  it('is one reading for one change, however many files there are', async () => {
    const uri = await write(folder, 'note-of-its-own.md', NOTE);
    await look();
    await write(folder, 'note-of-its-own.md', `${NOTE}- cheese\n`);
    equal(await look(), `1 files, ${NOTE.length + 9} characters`);
    await vscode.workspace.fs.delete(uri);
    equal(await look(), '0 files, 0 characters');
    equal(index.files.has(uri.toString()), false, 'whether the index has what is gone');
  });

  it('shows what it has read while it reads the rest, and stops there where it is cancelled', async () => {
    const before = index.files.size;
    await add(4);
    reader.delay = 310;
    reader.files = 0;
    const cancelling = new AbortController();
    const shown: number[] = [];
    const onPart = () => {
      shown.push(index.files.size - before);
      if (shown.length === 2) cancelling.abort();
    };
    await index.update({ cancelled: cancelling.signal, onPart });
    equal(shown.join(), '1,2');
    equal(reader.files, 2, 'files that were read');
    reader.delay = 0;
    equal(await look(), `2 files, ${2 * NOTE.length} characters`);
  });

  it('stops where it is cancelled', async () => {
    await add(5);
    const before = index.files.size;
    const cancelled = AbortSignal.abort();
    reader.files = 0;
    await index.update({ cancelled, onPart: () => undefined });
    equal(reader.files, 0);
    equal(index.files.size, before, 'files that were known before');
  });

  it('leaves hidden files and folders out, and what happens in them', () => {
    equal(index.looksAt(vscode.Uri.joinPath(folder, 'a/2023.md')), true);
    equal(index.looksAt(vscode.Uri.joinPath(folder, 'node_modules/a/README.md')), false, 'node_modules');
    equal(index.looksAt(vscode.Uri.joinPath(folder, '.git/a.md')), false, '.git');
  });
});
