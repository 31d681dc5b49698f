// Starts the server of the VS Code from npm, on the loopback and behind a token.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installVSCode, nodeFor } from './install.mjs';
import { QUIET } from './settings.mjs';

/**
 * @param {object} options
 * @param {string} [options.userDataDir] a profile that is kept; without it a fresh one, removed at the end
 * @param {string} [options.extensionsDir] installed extensions; without it none
 * @param {string} [options.locale] display language
 * @param {Record<string, unknown>} [options.settings] user settings at the start, over the quiet ones
 * @param {boolean} [options.driver] for tests: opens extensions under development, and shows no notification toasts
 * @param {(text: string) => void} [options.onExtensionOutput] what extensions print
 * @param {(reason: string) => void} [options.onExit] called when the server ends unasked
 */
export async function startServer(options = {}) {
  const installed = installVSCode();
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'retrospective-vscode-'));
  const data = options.userDataDir ?? path.join(temp, 'data');
  writeProfile(data, options);

  const token = randomUUID();
  const args = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'];
  args.push('--server-data-dir', temp, '--user-data-dir', data);
  args.push('--extensions-dir', options.extensionsDir ?? path.join(temp, 'extensions'));
  args.push('--telemetry-level', 'off', '--disable-getting-started-override');
  if (options.driver) args.push('--enable-smoke-test-driver', '--enable-remote-auto-shutdown');
  if (options.locale) args.push('--locale', options.locale);

  // A process group of its own: extension hosts, file watchers and terminals end with it.
  const child = spawn(nodeFor(installed), [path.join(installed, 'vscode/out/server-main.js'), ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, // no marketplace, so no network
  });
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // already gone
    }
  };
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const output = readOutput(child, options.onExtensionOutput);
  let stopping = false;
  child.once('exit', (code) => stopping || options.onExit?.(`VS Code's server ended (${code})`));

  const end = () => {
    stopping = true;
    kill('SIGKILL');
    fs.rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', end); // whatever ends us leaves no server behind
  const stop = async () => {
    stopping = true;
    kill('SIGTERM');
    await Promise.race([exited, sleep(2000, undefined, { ref: false })]);
    process.removeListener('exit', end);
    end();
  };
  const port = await Promise.race([output.port, exited.then(() => undefined)]);
  if (port === undefined) {
    await stop();
    throw new Error(`VS Code's server did not start\n${output.tail()}`);
  }
  return {
    address: `127.0.0.1:${port}`,
    token,
    data,
    temp,
    stop,
    tail: output.tail,
    hostExited: output.hostExited,
  };
}

/** The address of the workbench with a folder open, or those that a workspace file names, and in a server for tests with extensions under development. */
export function workbenchUrl(server, { folder, extensions = [], tests, disableExtensions = false }) {
  const uri = (file) => `vscode-remote://${server.address}${encodeURI(underAnotherName(server, extensions, file))}`;
  const payload = [
    ...extensions.map((extension) => ['extensionDevelopmentPath', uri(extension)]),
    ...(tests ? [['extensionTestsPath', uri(tests)]] : []),
    ...(disableExtensions ? [['disableExtensions', 'true']] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const opened = folder?.endsWith('.code-workspace') ? { workspace: folder } : { folder };
  const query = new URLSearchParams({ tkn: server.token, ...(folder ? opened : { ew: 'true' }) });
  if (extensions.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.address}/?${query}`;
}

/** Changes settings while windows are open. The server watches the machine's settings, not the user's. */
export function configure(server, settings) {
  const file = path.join(server.data, 'Machine', 'settings.json');
  const now = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...now, ...settings }));
}

function writeProfile(data, { locale, settings }) {
  const file = path.join(data, 'User', 'settings.json');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  }
  if (!locale) return;
  // A display language needs a language pack. An empty one leaves VS Code's own texts English and gives us ours.
  const pack = path.join(data, 'language-pack.json');
  fs.writeFileSync(pack, JSON.stringify({ version: '1.0.0', contents: {} }));
  const packs = {
    [locale]: {
      hash: locale,
      label: locale,
      extensions: [{ extensionIdentifier: { id: `retrospective-journal.empty-${locale}` }, version: '1.0.0' }],
      translations: { vscode: pack },
    },
  };
  fs.writeFileSync(path.join(data, 'languagepacks.json'), JSON.stringify(packs));
}

function readOutput(child, onExtensionOutput) {
  const lines = [];
  const port = Promise.withResolvers();
  const hostExited = Promise.withResolvers();
  const read = (line) => {
    lines.push(line);
    if (lines.length > 60) lines.shift();
    const listening = /Extension host agent listening on (\d+)/.exec(line);
    if (listening) port.resolve(listening[1]);
    if (line.includes('Extension Host Process exited')) hostExited.resolve();
    const printed = /\[ExtensionHostConnection\] <\d+> (.*)$/.exec(line);
    if (printed && !/Launched|exited with code|reconnection-grace-time/.test(printed[1]))
      onExtensionOutput?.(`${printed[1]}\n`);
  };
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop();
      parts.filter((line) => line.trim() !== '').forEach(read);
    });
  }
  return { port: port.promise, hostExited: hostExited.promise, tail: () => lines.join('\n') };
}

/**
 * VS Code takes every theme that lies under an extension's development folder for one under development, and does not
 * apply it at the start. Ours holds .vscode-test/ with the built-in themes, so it is opened through a link.
 */
function underAnotherName(server, extensions, file) {
  const extension = extensions.find((folder) => file === folder || file.startsWith(folder + path.sep));
  if (!extension) return file;
  const link = path.join(server.temp, `extension-${path.basename(extension)}`);
  if (!fs.existsSync(link)) fs.symlinkSync(extension, link, 'dir');
  return link + file.slice(extension.length);
}
