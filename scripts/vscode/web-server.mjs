// Serves VS Code for the Web, as on vscode.dev: the workbench alone, with the extension in the browser's worker and the
// folder as a virtual file system whose changes stay in memory.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { installVSCode } from './install.mjs';
import { QUIET } from './settings.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Serves the workbench with `folder` open, and runs `tests`, a bundle in the folder `extension` under development. */
export async function startWebServer({ folder, extension, tests }) {
  const installed = installVSCode();
  const mounts = [
    ['/vscode/', path.join(installed, 'vscode')],
    ['/fs-provider/', path.join(installed, 'fs-provider')],
    ['/extension/', extension],
    ['/static/mount', folder], // the address that fs-provider asks for
  ];
  const testsPath = `/extension/${path.relative(extension, tests).split(path.sep).join('/')}`;
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const send = (status, type, body) => {
      response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(body);
    };
    if (pathname === '/') return send(200, 'text/html', workbenchPage(request.headers.host, testsPath));
    const file = locate(mounts, decodeURIComponent(pathname));
    if (!file) return send(404, 'text/plain', '');
    if (searchParams.has('stat')) return send(200, 'application/json', JSON.stringify(answer(() => stat(file))));
    if (searchParams.has('readdir')) return send(200, 'application/json', JSON.stringify(answer(() => list(file))));
    if (!fs.existsSync(file)) return send(404, 'text/plain', '');
    return send(200, TYPES[path.extname(file)] ?? 'application/octet-stream', fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
}

function locate(mounts, pathname) {
  const mount = mounts.find(([prefix]) => pathname.startsWith(prefix));
  if (!mount) return undefined;
  const file = path.join(mount[1], pathname.slice(mount[0].length));
  return file === mount[1] || file.startsWith(mount[1] + path.sep) || file === mount[1] + path.sep ? file : undefined;
}

/** fs-provider's protocol: an error is an answer, too. */
function answer(read) {
  try {
    return read();
  } catch (error) {
    return { error: error.code };
  }
}

function stat(file) {
  const found = fs.statSync(file);
  return { type: typeOf(found), ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size };
}

function list(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, type: typeOf(entry) }));
}

/** vscode.FileType */
function typeOf(entry) {
  if (entry.isFile()) return 1;
  return entry.isDirectory() ? 2 : 0;
}

function workbenchPage(host, testsPath) {
  const uri = (pathname) => ({ scheme: 'http', authority: host, path: pathname });
  const configuration = {
    productConfiguration: {
      enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: `http://${host}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
    },
    configurationDefaults: QUIET,
    additionalBuiltinExtensions: [uri('/fs-provider')],
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [uri('/extension')],
      extensionTestsPath: uri(testsPath),
    },
    _wrapWebWorkerExtHostInIframe: false,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
  const settings = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const out = '/vscode/out';
  return `<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${settings}">
<meta id="vscode-workbench-auth-session" data-settings="">
<link rel="stylesheet" href="${out}/vs/code/browser/workbench/workbench.css">
<body aria-label="">
<script>globalThis._VSCODE_FILE_ROOT = new URL('${out}/', location).toString();</script>
<script type="module" src="${out}/nls.messages.js"></script>
<script type="module" src="${out}/vs/code/browser/workbench/workbench.web.js"></script>`;
}
