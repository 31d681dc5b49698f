import * as vscode from 'vscode';
import { createDocument } from '../../src/workspace/applyEdits.ts';
import { writeWhole } from '../../src/workspace/saveAs.ts';
import { equal } from './workspaceFiles.ts';

const TEXT = '# 2024 회고\n\n## 2024 목표\n\n1. 걷기 ✅\n';

/** One folder of files in memory, each of whose calls can be made to fail, once: before it does anything. */
class FailingFiles implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  calls = 0;
  /** From 1; 0 where none fails. */
  failing = 0;

  #call(): void {
    this.calls++;
    if (this.calls === this.failing) throw vscode.FileSystemError.NoPermissions('EIO');
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    this.#call();
    const bytes = this.files.get(path);
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    this.#call();
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {
    this.#call();
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    this.#call();
    const bytes = this.files.get(path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#call();
    this.files.set(path, content);
  }

  delete({ path }: vscode.Uri): void {
    this.#call();
    if (!this.files.delete(path)) throw vscode.FileSystemError.FileNotFound(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#call();
    const bytes = this.files.get(from.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(from.path);
    this.files.delete(from.path);
    this.files.set(to.path, bytes);
  }

  /** The names of what is there with its text. */
  get shown(): string {
    const decoder = new TextDecoder();
    return [...this.files]
      .sort()
      .map(([path, bytes]) => `${path}: ${decoder.decode(bytes)}`)
      .join('\n');
  }
}

/** Whether something was done; false where it said no or threw. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    return (await work) !== false;
  } catch {
    return false;
  }
}

describe('a file system whose calls fail', () => {
  const files = new FailingFiles();
  let registration: vscode.Disposable;
  before(() => {
    registration = vscode.workspace.registerFileSystemProvider('failing', files);
  });
  after(() => registration.dispose());

  /**
   * Lets the first call fail, then the second, until the work gets by without a failure. Each time what is there is one
   * of `left`, and the work done again succeeds.
   */
  async function failEach(work: (uri: vscode.Uri) => Promise<unknown>, left: readonly string[]) {
    for (let failing = 1; ; failing++) {
      // A name of its own each time: VS Code remembers what it knows of a file.
      const uri = vscode.Uri.from({ scheme: 'failing', path: `/${failing}.md` });
      const named = (text: string) => text.replaceAll('@', uri.path);
      files.files.clear();
      Object.assign(files, { calls: 0, failing });
      const done = await isDone(work(uri));
      const wasReached = files.calls >= failing;
      const after = files.shown;
      Object.assign(files, { failing: 0 });
      equal(left.map(named).includes(after), true, `what is left when call ${failing} fails: ${after}`);
      if (done) equal(after.startsWith(named(left[0] ?? '')), true, `what is done though call ${failing} failed`);
      else if (after !== named(left[0] ?? '')) equal(await isDone(work(uri)), true, `again, after call ${failing}`);
      equal(files.shown.startsWith(named(left[0] ?? '')), true, `at last, after call ${failing}`);
      if (!wasReached) return equal(failing > 2, true, 'calls that failed');
    }
  }

  it('T37 leaves no half of a new document, whichever call fails, and a second try makes it', () =>
    failEach((uri) => createDocument(uri, TEXT), [`@: ${TEXT}`, ''])).timeout(60_000);

  it('T37 has the old file or the new one, whichever call fails while one is replaced', async () => {
    for (let failing = 1; ; failing++) {
      const uri = vscode.Uri.from({ scheme: 'failing', path: `/page${failing}.html` });
      files.files.clear();
      files.files.set(uri.path, new TextEncoder().encode('old'));
      Object.assign(files, { calls: 0, failing });
      const done = await isDone(writeWhole(uri, 'new'));
      const wasReached = files.calls >= failing;
      Object.assign(files, { failing: 0 });
      equal(files.shown, `${uri.path}: ${done ? 'new' : 'old'}`, `what is there when call ${failing} fails`);
      if (!wasReached) return equal(failing > 3, true, 'calls that failed');
    }
  }).timeout(60_000);
});
