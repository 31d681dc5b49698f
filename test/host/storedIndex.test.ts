import * as vscode from 'vscode';
import { JournalStore } from '../../src/workspace/journalStore.ts';
import { equal, eventually, freshFolder, onDisk, workspaceFolder, write } from './workspaceFiles.ts';

const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Mend the stored gate 🤔\n';

describe('the stored index', () => {
  const log = vscode.window.createOutputChannel('storedIndex.test', { log: true });
  const storage = vscode.Uri.joinPath(workspaceFolder(), '.stored');
  const file = vscode.Uri.joinPath(storage, 'index-0-of-1.jsonl');
  const begun = vscode.Uri.joinPath(storage, 'index-0-of-1.jsonl.begun');
  const folder = freshFolder();
  before(async () => {
    await write(folder, '2023.md', REVIEW);
    // What was changed in the last two seconds is not stored.
    await pause(2500);
    await start();
  });
  after(async () => {
    await vscode.workspace.fs.delete(storage, { recursive: true });
    log.dispose();
  });

  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** What a new store says of the folder. */
  async function start(): Promise<string> {
    const store = new JournalStore(log, storage);
    await store.journals();
    const statuses = store.current
      .filter(({ id }) => id === folder.toString())
      .flatMap(({ years }) => years.flatMap(({ goals }) => goals.map(({ text, status }) => `${text} ${status}`)));
    // Its index is written a second after it was made, and on a busy machine for a while: a file that is replaced is
    // not there for a moment.
    await pause(1500);
    store.dispose();
    await pause(300);
    await eventually('it is stored as a whole', async () => (await exists(file)) && !(await exists(begun)));
    return statuses.join();
  }

  async function exists(uri: vscode.Uri): Promise<boolean> {
    try {
      await vscode.workspace.fs.stat(uri);
      return true;
    } catch {
      return false;
    }
  }

  async function store(text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }

  it('is what an unchanged file is taken from', async () => {
    const stored = await onDisk(file);
    equal(stored.includes('Mend the stored gate'), true);
    await store(stored.replace('Mend the stored gate', 'Stored words'));
    equal(await start(), 'Stored words partly');
    await store(stored);
  });

  it('gives way to a file that has changed', async () => {
    await write(folder, '2023.md', REVIEW.replace('Mend the stored gate 🤔', 'Mend the other gate ✅'));
    equal(await start(), 'Mend the other gate done');
  });

  const damages: Readonly<Record<string, (stored: string) => string>> = {
    'is cut off': (stored) => stored.slice(0, stored.lastIndexOf('\n')),
    'is cut off within a line': (stored) => stored.slice(0, -20),
    'is empty': () => '',
    'is something else': () => '{"a": 1}\n[]\n',
    'has other shapes': (stored) => stored.replaceAll('"sections":[', '"parts":['),
    'was written by another version': (stored) => stored.replace('{"readWith":"[', '{"readWith":"[0,'),
  };
  for (const [what, damage] of Object.entries(damages)) {
    it(`costs no more than time where it ${what}`, async () => {
      await store(damage(await onDisk(file)));
      equal(await start(), 'Mend the other gate done');
    });
  }

  it('costs no more than time where it is gone', async () => {
    await vscode.workspace.fs.delete(storage, { recursive: true });
    equal(await start(), 'Mend the other gate done');
    equal(await exists(file), true, 'whether it is stored again');
  });
});
