import assert from 'node:assert/strict';
import { type FileChanges, gatherChanges } from '../../../src/workspace/fileChanges.ts';

const file = (path: string) => ({ path, toString: () => `file://${path}` });
type File = ReturnType<typeof file>;

describe('events of files', () => {
  /** What is told of some events, once nothing more comes. */
  async function told(happen: (gathered: ReturnType<typeof gatherChanges<File>>) => void): Promise<readonly string[]> {
    const all: FileChanges<File>[] = [];
    const gathered = gatherChanges<File>(
      ({ path }) => !path.includes('hidden'),
      (changes) => all.push(changes),
    );
    happen(gathered);
    await new Promise((resolve) => setTimeout(resolve, 300));
    gathered.dispose();
    return all.map((changes) => (changes === 'all' ? 'all' : changes.map(({ path }) => path).join()));
  }
  const times = (count: number, happen: (n: number) => void) => Array.from({ length: count }, (_, n) => happen(n));

  it('are told of once, each file once', async () => {
    const changes = await told(({ fileChanged }) => ['/a.md', '/b.md', '/a.md'].map((path) => fileChanged(file(path))));
    assert.deepEqual(changes, ['/a.md,/b.md']);
  });

  it('are one look at all where ten thousand come', async () => {
    assert.deepEqual(await told(({ fileChanged }) => times(10_000, (n) => fileChanged(file(`/${n}.md`)))), ['all']);
    const checkout = await told(({ fileCameOrWent, folderCameOrWent, fileChanged }) =>
      times(10_000, (n) => {
        fileCameOrWent(file(`/${n}.md`));
        folderCameOrWent(file(`/${n}`));
        fileChanged(file(`/other/${n}.md`));
      }),
    );
    assert.deepEqual(checkout, ['all']);
  });

  it('are none where files are hidden, and where a file of another kind comes or goes', async () => {
    const changes = await told(({ fileCameOrWent, folderCameOrWent, fileChanged }) => {
      fileCameOrWent(file('/hidden/a.md'));
      fileChanged(file('/hidden/a.md'));
      folderCameOrWent(file('/hidden'));
      folderCameOrWent(file('/a.png'));
    });
    assert.deepEqual(changes, []);
  });

  it('are a look at all where a folder comes or goes', async () => {
    assert.deepEqual(await told(({ folderCameOrWent }) => folderCameOrWent(file('/2023'))), ['all']);
  });

  it('are not told of any more once nobody listens', async () => {
    const changes = await told((gathered) => {
      gathered.fileChanged(file('/a.md'));
      gathered.dispose();
    });
    assert.deepEqual(changes, []);
  });
});
