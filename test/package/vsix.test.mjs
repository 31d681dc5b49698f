import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installVSCode, nodeFor, root } from '../../scripts/vscode/install.mjs';

/** Everything that may be published. A file that is not named here makes the test red, wherever it comes from. */
const MAY_SHIP = [
  /^dist\/node\/[\w-]+\.js$/,
  /^dist\/web\/extension\.js$/,
  /^dist\/webview\/(main\.css|main\.js|paper\.css)$/,
  /^l10n\/bundle\.l10n\.\w+\.json$/,
  /^media\/[\w-]+\.(css|png|svg)$/,
  /^syntaxes\/\w+\.tmLanguage\.json$/,
  /^package(\.nls(\.\w+)?)?\.json$/,
  /^(CHANGELOG|README|README\.ko)\.md$/,
  /^LICENSE$/,
];
const MUST_SHIP = [
  'dist/node/extension.js',
  'dist/web/extension.js',
  'dist/webview/main.js',
  'dist/webview/paper.css',
  'l10n/bundle.l10n.ko.json',
  'media/icon.png',
  'package.nls.ko.json',
  'LICENSE',
  'README.md',
];

describe('the package', function () {
  this.timeout(120_000);
  let temp;
  let vsix;
  before(() => {
    temp = fs.mkdtempSync(path.join(os.tmpdir(), 'retrospective-package-'));
    vsix = path.join(temp, 'extension.vsix');
    run('npm', ['run', '--silent', 'package', '--', '--out', vsix]);
  });
  after(() => fs.rmSync(temp, { recursive: true, force: true }));

  it('holds what it needs and nothing else', () => {
    const files = run('npx', ['vsce', 'ls', '--no-dependencies']).trim().split('\n');
    const unexpected = files.filter((file) => !MAY_SHIP.some((pattern) => pattern.test(file)));
    const missing = MUST_SHIP.filter((file) => !files.includes(file));
    assert.deepEqual({ unexpected, missing }, { unexpected: [], missing: [] });
  });

  it('installs', () => {
    const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    code('--install-extension', vsix);
    assert.match(code('--list-extensions', '--show-versions'), new RegExp(`^${publisher}\\.${name}@${version}$`, 'm'));
  });

  function code(...args) {
    const vscode = installVSCode();
    const server = path.join(vscode, 'vscode/out/server-main.js');
    const folders = ['--extensions-dir', path.join(temp, 'extensions'), '--server-data-dir', path.join(temp, 'data')];
    return run(nodeFor(vscode), [server, '--accept-server-license-terms', ...folders, ...args]);
  }
});

function run(command, args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
