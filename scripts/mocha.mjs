// Runs the mocha test files of a folder in Node, and fails when one of them ran no test.
//   node scripts/mocha.mjs unit | unit/edits | ui | package [!FOLDER that is left out]
import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const [suite, leftOut] = process.argv.slice(2);
const tests = path.resolve(import.meta.dirname, '../test');
const folder = path.join(tests, suite);
const without = leftOut && path.join(tests, leftOut.slice(1)) + path.sep;
const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.(ts|mjs)$/.test(file))
  .map((file) => path.join(folder, file))
  .filter((file) => !without || !file.startsWith(without));

// A window may have to be installed first, and a busy machine opens it slowly.
const mocha = new Mocha({ reporter: 'spec', timeout: suite.startsWith('unit') ? 10_000 : 120_000 });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();

// Ctrl+C ends the windows and servers that tests opened: they listen for our exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const idle = new Set(files);
const failures = await new Promise((resolve) => {
  const runner = mocha.run(resolve);
  for (const end of ['pass', 'fail']) runner.on(end, (test) => idle.delete(test.file));
});
for (const file of idle) console.error(`no test ran in ${path.relative('.', file)}`);
process.exit(failures > 0 || idle.size > 0 || files.length === 0 ? 1 : 0);
