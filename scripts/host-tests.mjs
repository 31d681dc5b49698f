// Runs the tests of test/host in VS Code's extension host, or with `web` in the one of VS Code for the Web.
// VSCODE_EXECUTABLE names a desktop VS Code; Linux otherwise takes the one from npm, elsewhere an installed one is found.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { desktopVSCode } from './vscode/desktop.mjs';
import { root } from './vscode/install.mjs';

const web = process.argv[2] === 'web';
const fromNpm = path.join(import.meta.dirname, 'vscode/code.mjs');

// The tests write: they get a copy.
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'retrospective-tests-'));
fs.cpSync(path.join(root, 'test/fixtures/twin'), path.join(temp, 'journal'), { recursive: true });

try {
  await runTests({
    vscodeExecutablePath:
      process.env.VSCODE_EXECUTABLE ?? (process.platform === 'linux' ? fromNpm : (desktopVSCode() ?? fromNpm)),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/host.js'),
    launchArgs: [
      path.join(temp, 'journal'),
      '--disable-extensions',
      ...(web ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  fs.rmSync(temp, { recursive: true, force: true });
}
