// The same folder in a real extension host, with the extension and without it.
import fs from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { makeNotes } from '../../test/bench/generate.ts';
import { desktopVSCode } from '../vscode/desktop.mjs';
import { root } from '../vscode/install.mjs';

/** Rows of the table: each beside the same in a host that has not got the extension. */
export async function hostRows(temp, quick) {
  const folder = path.join(temp, 'notes');
  makeNotes(folder, quick ? { files: 100, retrospectives: 20 } : { files: 10_000, retrospectives: 50 });
  const empty = path.join(temp, 'empty');
  fs.mkdirSync(empty);
  const manifest = { name: 'empty', publisher: 'bench', version: '0.0.1', engines: { vscode: '^1.110.0' } };
  fs.writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest));
  const without = await measure(temp, folder, empty);
  const own = await measure(temp, folder, root);
  return Object.entries(own).map(([what, ms]) => {
    const other = without[what];
    return [what, ms, other === undefined ? undefined : ['host without the extension', other]];
  });
}

async function measure(temp, folder, extension) {
  const result = path.join(temp, 'result.json');
  const fromNpm = path.join(root, 'scripts/vscode/code.mjs');
  await runTests({
    vscodeExecutablePath:
      process.env.VSCODE_EXECUTABLE ?? (process.platform === 'linux' ? fromNpm : (desktopVSCode() ?? fromNpm)),
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(root, 'scripts/bench/inHost.cjs'),
    extensionTestsEnv: { BENCH_RESULT: result },
    launchArgs: [folder, '--disable-extensions'],
  });
  return JSON.parse(fs.readFileSync(result, 'utf8'));
}
