import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/vscode/install.mjs';

/** In bytes, minified. */
const START = 60_000;
const DESKTOP = 696_000;
const WEB = 660_000;

const dist = path.join(root, 'dist');

describe('the size of what is published', () => {
  before(function () {
    this.timeout(60_000);
    execFileSync('node', ['esbuild.mjs', '--production'], { cwd: root });
  });

  it(`is at most ${START} bytes for what starting loads on the desktop`, () => {
    const files = loadedBy('extension.js');
    assert.ok(sizeOf(files) <= START, `${sizeOf(files)} bytes: ${files}`);
  });

  it(`is at most ${DESKTOP} bytes for the desktop and ${WEB} for the web`, () => {
    const desktop = sizeOf(fs.readdirSync(path.join(dist, 'node')).filter((file) => file.endsWith('.js')));
    const web = fs.statSync(path.join(dist, 'web/extension.js')).size;
    assert.ok(desktop <= DESKTOP && web <= WEB, `desktop ${desktop}, web ${web}`);
  });
});

/** A file of the desktop's bundle and all that it loads at once: chunks are loaded by functions, these by a statement. */
function loadedBy(file, seen = new Set()) {
  if (seen.has(file)) return [...seen];
  seen.add(file);
  const text = fs.readFileSync(path.join(dist, 'node', file), 'utf8');
  for (const [, shared] of text.matchAll(/require\("\.\/(shared-[^"]+)"\)/g)) loadedBy(shared, seen);
  return [...seen];
}

function sizeOf(files) {
  return files.reduce((sum, file) => sum + fs.statSync(path.join(dist, 'node', file)).size, 0);
}
