// Builds dist/: the extension for the desktop and for the web, the script and the styles of the dashboard, and the tests
// that run inside VS Code. `--production` minifies and leaves the tests out; `--watch` builds again at each change.
//
// Code that needs Node stands in `src/workspace/files.node.ts` with a twin `files.web.ts`. Both are imported as
// `#files` (package.json "imports"): the web bundle, having the condition "browser", takes the web twin.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { inLazyChunks } from './scripts/build/lazyChunks.mjs';
import { leanLibraries } from './scripts/build/leanLibraries.mjs';
import { tightVocabulary } from './scripts/build/vocabulary.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  charset: 'utf8',
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [leanLibraries, tightVocabulary],
  define: { READER: JSON.stringify(readerHash()) },
};
const node = { ...common, platform: 'node', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', define: { ...common.define, global: 'globalThis' } };

/** `import 'test-files'` imports every test/host/*.test.ts, so no list of them is kept by hand. */
const testFiles = {
  name: 'test-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^test-files$/ }, ({ path }) => ({ path, namespace: 'test-files' }));
    onLoad({ filter: /.*/, namespace: 'test-files' }, () => {
      const resolveDir = path.resolve('test/host');
      const asked = (process.env.HOST_TESTS ?? '').split(',');
      const files = fs
        .readdirSync(resolveDir)
        .filter((file) => file.endsWith('.test.ts') && asked.some((name) => file.includes(name)));
      const load = files.map((file) => `  '${file}': () => import('./${file}'),`);
      return {
        contents: `export const testFiles = {\n${load.join('\n')}\n};`,
        resolveDir,
        watchDirs: [resolveDir],
      };
    });
  },
};

/** mocha's browser build is UMD inside an ES module package: without names of its own it would take our `module`. */
const mochaUmd = {
  name: 'mocha-umd',
  setup({ onLoad }) {
    onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var module, exports;\n${fs.readFileSync(path, 'utf8')}`,
    }));
  },
};

/** What starting does not need is loaded when it is called; `npm run test:package` holds how much starting loads. */
const desktop = {
  source: 'src',
  chunks: {
    commands: /^(?:commands\/(?!registry\.ts)|workspace\/(?:lineEnds|markMeanings|saving)\.ts)/,
    editor: /^(?:editor\/(?!(?:context|onFirstMarkdown|workspaceSymbols)\.ts)|workspace\/previewed\.ts)/,
    pages: /^(?:render|views\/(?:dashboardPage|dashboardShell|takeAlong))/,
    rows: /^(?:views\/(?:askForFilter|filteredRows|tree(?:Changes|Focus|Item|Rows))|workspace\/(?:reasonText|reminderText))\.ts/,
    edits: /^edits\//,
    yaml: /^journal\/yamlFields\.ts/,
    parser: /^journal\/(?:anchors|ownCopy|personalVocabulary|preparations|read|unknownMarks)\.ts/,
    model: /^journal\//,
  },
  close: /^(?:journal|edits|render)\//,
  rare: ['yaml'],
};

const bundles = [
  inLazyChunks({ ...node, entryPoints: ['src/extension.ts'], outdir: 'dist/node' }, desktop),
  { ...web, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js' },
  { ...web, format: 'iife', entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview/main.js' },
  { ...web, entryPoints: ['src/webview/paper.css'], outfile: 'dist/webview/paper.css' },
];
const tests = {
  ...web,
  entryPoints: ['test/host/index.ts'],
  outfile: 'dist/test/host.js',
  loader: { '.md': 'text' },
  plugins: [...common.plugins, testFiles, mochaUmd],
};

// What is published holds nothing that an earlier build left behind.
if (production)
  for (const folder of ['node', 'web', 'webview']) fs.rmSync(`dist/${folder}`, { recursive: true, force: true });
for (const options of production ? bundles : [...bundles, tests]) {
  if (watch) {
    await (await context({ ...options, logLevel: 'info' })).watch();
    continue;
  }
  await build(options).catch(() => process.exit(1)); // esbuild has said what is wrong
}
if (!watch) {
  for (const name of fs.readdirSync('dist', { recursive: true }).filter((file) => /\.(?:js|css)$/.test(file)))
    console.log(`dist/${name}  ${fs.statSync(path.join('dist', name)).size} bytes`);
}

/** What is stored of documents is trusted by the very code that read them alone. While that is being changed, by none. */
function readerHash() {
  if (watch) return `${Date.now()}`;
  const files = fs.readdirSync('src/journal', { recursive: true }).filter((file) => file.endsWith('.ts'));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(fs.readFileSync(path.join('src/journal', file)));
  return hash.update(fs.readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}
