// npm run bench [-- --quick] [-- --host]
// Measures the extension beside what nobody can beat (its limit) and beside what a person would use instead, in one
// run and one table. Each task is a process of its own, as every start is; the tasks take turns. Medians are shown, of processor time.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { makeNotes } from '../test/bench/generate.ts';
import { hostRows } from './bench/host.mjs';
import { leanLibraries } from './build/leanLibraries.mjs';
import { tightVocabulary } from './build/vocabulary.mjs';

const quick = process.argv.includes('--quick');
const TURNS = 3;
const SIZES = quick ? [1, 100] : [1, 100, 1000, 10_000];
const FEATURE_TIMES = quick ? 20 : 60;

const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'retrospective-bench-'));
process.on('exit', () => fs.rmSync(temp, { recursive: true, force: true }));

/** Why a peer may be ahead of us at the same files. */
const PEERS_WORK = 'peers make blocks alone: no places in the text, goals, statuses, years, entries, threads';
const PEERS_START = 'peers load less: with few files, loading the code weighs more than reading them';

const rows = [];
if (process.argv.includes('--host')) rows.push(...(await hostRows(temp, quick)));
else {
  const tasks = await bundleTasks();
  for (const files of SIZES) rows.push(...indexRows(tasks, notes(files, Math.min(50, files)), `${files} notes`));
  const many = quick ? 100 : 1000;
  rows.push(...indexRows(tasks, notes(many, many), `${many} retrospectives`));
  rows.push(...featureRows(tasks), ...sizeRows());
}
console.log(table(['what', 'median', 'limit', 'times the limit', 'instead', 'times as fast'], rows));

function notes(files, retrospectives) {
  const folder = path.join(temp, `${files}-${retrospectives}`);
  makeNotes(folder, { files, retrospectives });
  // What was written just now is read again at the next start.
  const before = new Date(Date.now() - 60_000);
  for (const name of fs.readdirSync(folder, { recursive: true }))
    fs.utimesSync(path.join(folder, name), before, before);
  return folder;
}

/**
 * The code as it is published, markdown-it with the changes that it is published with for the limit too, and the peers,
 * for processes without a host.
 */
async function bundleTasks() {
  const outdir = path.join(temp, 'tasks');
  await build({
    entryPoints: ['test/bench/tasks.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    define: { READER: '"bench"' },
    alias: { vscode: path.resolve('test/bench/vscode.ts') },
    // Some of the peers are CommonJS.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    minify: true,
    plugins: [leanLibraries, tightVocabulary],
    logLevel: 'error',
  });
  return path.join(outdir, 'tasks.mjs');
}

function run(tasks, task, folder) {
  const args = ['--expose-gc', tasks, task, folder];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, BENCH_FOLDER: folder } }),
  );
}

function indexRows(tasks, folder, what) {
  const peers = ['marked', 'remark', 'languageService'];
  const { kept, retrospectives } = run(tasks, 'store', folder);
  const taken = new Map();
  for (let turn = 0; turn < TURNS; turn++) {
    // `cold` throws away what is stored, so `warm` comes before it.
    for (const task of ['stat', 'bytes', 'blocks', 'warm', ...(turn === 0 ? ['cold', ...peers] : [])])
      taken.set(task, [...(taken.get(task) ?? []), run(tasks, task, folder)]);
    if (turn > 0) taken.get('cold').push(run(tasks, 'cold', folder));
    run(tasks, 'store', folder);
  }
  const ms = (task) => median(taken.get(task).map((one) => one.ms));
  const longest = median(taken.get('cold').map((one) => one.longest));
  const against = peers.map((peer) => `${peer} ${shown(ms(peer))}`).join(', ');
  const fastest = Math.min(...peers.map(ms));
  return [
    [
      `cold index, ${what}`,
      ms('cold'),
      ['bytes + bare block parse', ms('bytes') + ms('blocks')],
      against,
      { fastest, why: PEERS_WORK },
    ],
    [`  longest without a turn`, longest],
    [`warm index, ${what}`, ms('warm'), ['reading the bytes', ms('bytes')], against, { fastest, why: PEERS_START }],
    [`  beside stat of the files`, ms('warm'), ['stat', ms('stat')]],
    [`  memory per retrospective (${retrospectives})`, `${(kept / 1024).toFixed(0)} KB`],
  ];
}

function featureRows(tasks) {
  const { features } = run(tasks, 'features', String(FEATURE_TIMES));
  return features.map(({ what, ms, limit, limitIs }) => [what, ms, [limitIs, limit]]);
}

function sizeRows() {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'ignore' });
  const size = (folder) =>
    fs.readdirSync(folder).reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0) / 1000;
  return ['node', 'web', 'webview'].map((name) => [`bundle, ${name}`, `${size(`dist/${name}`).toFixed(0)} kB`]);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function shown(ms) {
  return typeof ms === 'number' ? `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms` : ms;
}

function table(head, rows) {
  const cells = rows.map(([what, ms, [limitIs, limit] = [], instead = '', peers]) => [
    what,
    shown(ms),
    limit === undefined ? '' : `${limitIs}: ${shown(limit)}`,
    limit === undefined ? '' : `${(ms / limit).toFixed(2)}`,
    instead,
    peers === undefined ? '' : `${(peers.fastest / ms).toFixed(1)}${peers.fastest < ms ? `: ${peers.why}` : ''}`,
  ]);
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
