// npm test: every check and every suite, then what failed once more, and one line that sums up all the tests.
//   node scripts/test.mjs [lint | types | unit | edits | build | host | web | ui | package | oldest | long …]
// A step that fails without saying which test did (a linter, a host that hung, a file without tests) counts as one failure.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
/** `^1.110.0` → `4.110`, the code-server that carries the oldest VS Code we support. */
const oldest = manifest.engines.vscode.replace(/^\^1\.(\d+)\.\d+$/, '4.$1');

// Our own files are modules; the bundles beside them are none, so the manifest does not say so.
const MOCHA = ['node', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/mocha.mjs'];

const STEPS = {
  lint: { command: ['npm', 'run', '--silent', 'lint'] },
  types: { command: ['npm', 'run', '--silent', 'types'] },
  build: { command: ['node', 'esbuild.mjs'], needed: true },
  unit: { command: [...MOCHA, 'unit', '!unit/edits'] },
  // Fails too where a branch of the one door, or of an edit, is never taken.
  edits: { command: ['node', 'node_modules/c8/bin/c8.js', ...MOCHA, 'unit/edits'] },
  host: { command: ['node', 'scripts/host-tests.mjs'] },
  web: { command: ['node', 'scripts/host-tests.mjs', 'web'] },
  ui: { command: [...MOCHA, 'ui'] },
  package: { command: [...MOCHA, 'package'] },
  oldest: { command: ['node', 'scripts/host-tests.mjs'], env: { VSCODE_NPM_VERSION: oldest } },
  // The properties of edits and of the one door, over far more generated documents.
  long: { command: [...MOCHA, 'unit'], env: { LONG_RUNS: '100000' } },
};
const ON_REQUEST = ['oldest', 'long'];
const NEED_BUILD = ['host', 'web', 'ui', 'oldest'];

const asked = process.argv.slice(2);
const steps = asked.length > 0 ? asked : Object.keys(STEPS).filter((name) => !ON_REQUEST.includes(name));
if (!steps.includes('build') && steps.some((name) => NEED_BUILD.includes(name))) steps.unshift('build');

let passed = 0;
let failed = 0;
let failures = '';
for (const name of steps) {
  console.log(`\n── ${name}`);
  const result = await run(STEPS[name]);
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) failures += `\n── ${name} failed\n${result.failures}\n`;
  if (result.failed > 0 && STEPS[name].needed) break;
}
console.log(`${failures}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a step, shows its output as it comes, and counts the tests that mocha reports in it, with its words on those that failed. */
async function run({ command: [command, ...args], env }) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32', // npm is a .cmd there
  });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding('utf8').on('data', (text) => {
      output += text;
      to.write(text);
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
  const plain = stripVTControlCharacters(output);
  const count = (word) => Number(new RegExp(`^ *(\\d+) ${word}\\b`, 'm').exec(plain)?.[1] ?? 0);
  const failing = count('failing');
  // A step that fails without a failed test: a linter, a host that hung.
  if (code !== 0 && failing === 0)
    return { passed: count('passing'), failed: 1, failures: plain.slice(-2000).trimEnd() };
  return { passed: count('passing'), failed: failing, failures: failing > 0 ? reported(plain) : '' };
}

/** What mocha says of the failed tests, from its "N failing" on; a host's own lines follow, and are kept. */
function reported(output) {
  const from = output.search(/^ *\d+ failing\b/m);
  return output.slice(from, from + 20_000).trimEnd();
}
