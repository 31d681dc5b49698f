// Puts a real VS Code under .vscode-test/: the server and the web workbench that the npm package code-server carries
// (its 4.x.y is VS Code 1.x.y). Nothing is compiled and no install script runs.
import fs from 'node:fs';
import path from 'node:path';
import { npm, unpack } from './npm.mjs';

export const root = path.resolve(import.meta.dirname, '../..');

const DEFAULT_VERSION = '4.139.1';
/** `@vscode/test-web` has the extension that shows a folder of this machine to VS Code for the Web. */
const TEST_WEB = '@vscode/test-web@0.0.81';
const PLATFORM = `${process.platform}-${process.arch}`;
const NODE_PACKAGE = `node-${PLATFORM}`;

/** What neither our extension nor its tests need: agents, containers, tunnels, Windows. It is most of the download. */
const LEFT_OUT_LIBRARIES = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/tree-sitter-wasm',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
];
const LEFT_OUT_EXTENSIONS = ['copilot', 'mermaid-markdown-features'];

/** Libraries that would have to be compiled, and what stands in for them. */
const STUBS = {
  '@vscode/deviceid': 'deviceid.cjs',
  '@vscode/fs-copyfile': 'fs-copyfile.cjs',
  '@vscode/native-watchdog': 'native-watchdog.cjs',
  '@vscode/spdlog': 'spdlog.cjs',
  'native-watchdog': 'native-watchdog.cjs', // its name before VS Code 1.113
};

/** The folder of VS Code, which is installed first if it is not there. VSCODE_NPM_VERSION asks for another version. */
export function installVSCode() {
  const version = process.env.VSCODE_NPM_VERSION ?? DEFAULT_VERSION;
  const folder = path.join(root, '.vscode-test', `vscode-${version}`);
  if (fs.existsSync(folder)) return folder;

  const started = Date.now();
  console.log(`Installing VS Code (code-server ${version} from npm, about 200 MB, once) …`);
  const part = `${folder}.part`; // renamed when complete, so an interrupted install is never taken for a whole one
  fs.rmSync(part, { recursive: true, force: true });
  console.log('  the server and the workbench');
  unpack(`code-server@${version}`, 'package/lib/vscode', path.join(part, 'vscode'));
  console.log('  their libraries');
  installLibraries(path.join(part, 'vscode'));
  installNode(version, part);
  console.log('  the workbench of VS Code for the Web');
  separateWorkbench(path.join(part, 'vscode/out/vs/code/browser/workbench'));
  unpack(TEST_WEB, 'package/fs-provider', path.join(part, 'fs-provider'));
  fs.renameSync(part, folder);
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return folder;
}

/**
 * The Node for a VS Code in `folder`: its own where it has one, else ours, which `npm ci` brings for Linux whatever Node
 * started us.
 */
export function nodeFor(folder) {
  const programs = [folder, root].map((place) => path.join(place, 'node_modules', NODE_PACKAGE, 'bin/node'));
  return programs.find((file) => fs.existsSync(file)) ?? process.execPath;
}

function installLibraries(vscode) {
  const manifest = path.join(vscode, 'package.json');
  const content = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  for (const name of [...LEFT_OUT_LIBRARIES, ...Object.keys(STUBS)]) delete content.dependencies[name];
  content.overrides = {}; // they speak of libraries that were just left out
  fs.writeFileSync(manifest, JSON.stringify(content));
  npm(['install', '--omit=dev'], vscode);

  const libraries = path.join(vscode, 'node_modules');
  for (const [name, stub] of Object.entries(STUBS)) {
    const folder = path.join(libraries, name);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.cjs' }));
    fs.copyFileSync(path.join(import.meta.dirname, 'stubs', stub), path.join(folder, 'index.cjs'));
  }
  for (const name of LEFT_OUT_EXTENSIONS) {
    fs.rmSync(path.join(vscode, 'extensions', name), { recursive: true, force: true });
  }
  installRipgrep(path.join(libraries, '@vscode'));
}

/** An extension host of the Node 22 age stands still in Node 24, waiting for the thread of its import hooks. */
function installNode(version, folder) {
  const majors = JSON.parse(npm(['view', `code-server@${version}`, 'engines.node', '--json'], folder));
  const major = [majors].flat().at(-1); // a version like 4.110 may stand for several
  if (major === process.versions.node.split('.')[0]) return;
  console.log(`  Node ${major}`);
  unpack(`${NODE_PACKAGE}@${major}`, 'package', path.join(folder, 'node_modules', NODE_PACKAGE));
}

/** findFiles runs ripgrep. Older versions fetch it from outside npm in an install script; newer ones bring all platforms. */
function installRipgrep(scope) {
  const older = path.join(scope, 'ripgrep');
  if (fs.existsSync(older))
    unpack('@vscode/ripgrep-universal@1.18.0', `package/bin/${PLATFORM}`, path.join(older, 'bin'));
  const platforms = path.join(scope, 'ripgrep-universal/bin');
  for (const name of fs.existsSync(platforms) ? fs.readdirSync(platforms) : []) {
    if (name !== PLATFORM) fs.rmSync(path.join(platforms, name), { recursive: true });
  }
}

/** code-server ties the workbench to its server. A copy without these ties is VS Code for the Web, as on vscode.dev. */
function separateWorkbench(folder) {
  const ties = [
    [/,remoteAuthority:location\.host\}/, '}'],
    [
      /\.with\(\{scheme:[\w$]+\.vscodeRemote\}\),"User"\)\}get userDataPath/,
      '.with({scheme:"vscode-userdata"}),"User")}get userDataPath',
    ],
  ];
  let code = fs.readFileSync(path.join(folder, 'workbench.js'), 'utf8');
  for (const [tie, loose] of ties) {
    if (!tie.test(code))
      throw new Error(`This VS Code ties its workbench in another way: ${tie} is not in workbench.js`);
    code = code.replace(tie, () => loose);
  }
  fs.writeFileSync(path.join(folder, 'workbench.web.js'), code);
}
