// The folder that a UI test works in, which it may change as it likes.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/vscode/install.mjs';

/** An empty folder, or a copy of one of the project's. Remove it with `remove()`. */
export function temporaryFolder(copied) {
  // Resolved: the temporary folder is a link on some systems, and VS Code shows where it leads.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'journal-')));
  if (copied) fs.cpSync(path.join(root, copied), folder, { recursive: true });
  const at = (file) => path.join(folder, file);
  return {
    path: folder,
    read: (file) => fs.readFileSync(at(file), 'utf8'),
    exists: (file) => fs.existsSync(at(file)),
    write(file, text) {
      fs.mkdirSync(path.dirname(at(file)), { recursive: true });
      fs.writeFileSync(at(file), text);
    },
    removeFile: (file) => fs.rmSync(at(file)),
    /** Each file with its bytes, to be compared with those of later. What git keeps is git's. */
    bytes: () =>
      Object.fromEntries(
        fs
          .readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => !file.startsWith('.git/') && fs.statSync(at(file)).isFile())
          .toSorted()
          .map((file) => [file, fs.readFileSync(at(file)).toString('latin1')]),
      ),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** The text of one of the project's fixtures. */
export function fixture(file) {
  return fs.readFileSync(path.join(root, 'test/fixtures', file), 'utf8');
}
